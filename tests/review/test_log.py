import json
import os
import random
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.errors import OutputError, ReviewError
from align.model import BeadStatus, FindingStatus
from align.review.content import Content, anchors
from align.review.decisions import (
    Comment,
    Confirm,
    Decision,
    PairEdit,
    Redo,
    Shape,
    TextEdit,
    Unconfirm,
    Undo,
    Verdict,
)
from align.review.lines import from_json, to_json
from align.review.log import append, compact, parse_log, read_log
from align.review.moments import new_id
from align.review.replay import replay

GOLDEN = Path(__file__).parent / "golden" / "decisions.jsonl"
AR = ("دخلَ الوزير القاعة.", "قال: «لا».", "خرج في ١٩٧٠ \u202bهنا\u202c.")
EN = ("The minister entered.", 'He said: "No" <&>.', "He left in 1970.")
HEADER = {"pair": "memoir", "ar": {"path": "a.txt", "hash": "0"}, "en": {"path": "e.txt", "hash": "1"}}


def every_kind() -> tuple[Decision, ...]:
    content = Content(anchors(AR, (0, 1), {}), anchors(EN, (1, 2), {2: "He left in 1971."}))
    one = Content((), anchors(EN, (1,), {}))
    shape = Shape((0,), (0,), 0.25)
    acts = (
        (Confirm(), content),
        (Unconfirm(), content),
        (PairEdit("split", (Shape((0, 1), (0, 1), 0.5),), (shape, Shape((1,), (1,)))), content),
        (TextEdit(EN[1], "He said\u2028no\u0085.\x1b[2J"), one),
        (Verdict("f00", "NUM001", FindingStatus.DISMISSED, "سبب", "١٩٧٠", "1970"), content),
        (Comment("=cmd()"), content),
        (Undo("01"), Content()),
        (Redo("01"), Content()),
    )
    return tuple(
        Decision(f"{n:02}", f"2026-01-02T03:04:05.{n:03}Z", "Ana", act, about, {"Badr": "00"})
        for n, (act, about) in enumerate(acts)
    )


def remark(n: int, author: str = "Ana") -> Decision:
    return Decision(f"{n:026}", "2026-01-02T03:04:05.000Z", author, Comment(f"remark {n}"))


def test_the_golden_log_is_written_to_the_byte(tmp_path):
    path = tmp_path / "review" / "memoir.jsonl"
    for decision in every_kind():
        append(path, decision, HEADER)
    assert path.read_bytes() == GOLDEN.read_bytes()


def test_the_golden_log_reads_back():
    log = read_log(GOLDEN)
    assert log.decisions == every_kind()
    assert log.header == {**HEADER, "schema": 1}
    assert (log.torn, log.problems) == (None, ())


def test_no_line_holds_a_character_that_breaks_or_turns_it():
    text = GOLDEN.read_text("utf-8")
    assert len(text.splitlines()) == text.count("\n") == 9
    assert not set(text) & set("\x1b\x85\u2028\u202b\u202c")


@given(text=st.text(), author=st.text(min_size=1))
def test_any_text_survives_its_line(text, author):
    decision = Decision("1", "2026-01-02T03:04:05.000Z", author, Comment(text), extra={"later": [text]})
    line = to_json(decision)
    assert from_json(line) == decision
    assert len(line.encode().splitlines()) == 1


def test_an_unknown_kind_says_what_to_do():
    line = to_json(remark(1)).replace('"comment"', '"telepathy"')
    with pytest.raises(ReviewError, match="telepathy") as caught:
        from_json(line)
    assert "Upgrade" in caught.value.hint


@pytest.mark.parametrize(
    "line", ["[]", "{", '{"kind":"comment"}', '{"kind":"confirm","id":"1","time":"x","author":"a","act":{}}',
             '{"kind":"comment","id":"1","time":"2026-01-01","author":"a","act":{"text":7}}']
)  # fmt: skip
def test_a_garbled_decision_is_one_clear_error(line):
    with pytest.raises(ReviewError):
        from_json(line)


def test_a_newer_schema_is_refused():
    with pytest.raises(ReviewError, match="later version"):
        parse_log(b'{"schema":2}\n')


def test_a_log_that_is_not_there_holds_nothing(tmp_path):
    assert read_log(tmp_path / "none.jsonl").decisions == ()


def test_a_last_line_torn_at_any_byte_loses_nothing_else(tmp_path):
    raw = GOLDEN.read_bytes()
    start = raw.rindex(b"\n", 0, -1) + 1
    decisions = every_kind()
    path = tmp_path / "log.jsonl"
    for cut in range(start, len(raw) + 1):
        log = parse_log(raw[:cut])
        whole = cut >= len(raw) - 1
        assert log.decisions == (decisions if whole else decisions[:-1])
        assert (log.torn is not None) == (start < cut < len(raw) - 1)
        path.write_bytes(raw[:cut])
        (tmp_path / "log.jsonl.torn").unlink(missing_ok=True)
        aside = append(path, remark(99))
        again = read_log(path)
        assert {one.id for one in again.decisions} == {one.id for one in log.decisions} | {remark(99).id}
        assert (again.torn, again.problems) == (None, ())
        assert (aside.read_bytes() if aside else b"\n") == raw[start:cut] * (not whole) + b"\n"


def test_a_torn_header_is_written_anew(tmp_path):
    path = tmp_path / "log.jsonl"
    path.write_bytes(b'{"schema')
    append(path, remark(1), HEADER)
    assert read_log(path).header["schema"] == 1


def test_torn_lines_gather_in_their_file(tmp_path):
    path = tmp_path / "log.jsonl"
    for n, tail in enumerate((b'{"a', b'{"b')):
        append(path, remark(n))
        path.write_bytes(path.read_bytes() + tail)
        append(path, remark(n + 10))
    assert (tmp_path / "log.jsonl.torn").read_bytes() == b'{"a\n{"b\n'
    assert len(read_log(path).decisions) == 4


@given(seed=st.randoms(use_true_random=False), doubled=st.booleans())
def test_a_union_of_two_logs_reads_the_same_in_any_order(seed: random.Random, doubled):
    lines = GOLDEN.read_bytes().splitlines(keepends=True)
    mixed = lines * (2 if doubled else 1)
    seed.shuffle(mixed)
    log = parse_log(b"".join(mixed))
    assert log.decisions == every_kind()
    assert log.problems == ()


def test_conflict_markers_cost_no_decision():
    ours, theirs = to_json(remark(1)), to_json(remark(2))
    raw = f"<<<<<<< HEAD\n{ours}\n=======\n{theirs}\n>>>>>>> other\n".encode()
    log = parse_log(raw)
    assert [one.id for one in log.decisions] == [remark(1).id, remark(2).id]
    assert len(log.problems) == 3


def test_one_id_with_two_contents_is_a_problem_and_not_a_matter_of_order():
    one, two = to_json(remark(1)), to_json(remark(1)).replace("remark", "Remark")
    forth, back = (parse_log("\n".join(lines).encode() + b"\n") for lines in ((one, two), (two, one)))
    assert forth.decisions == back.decisions
    assert len(forth.decisions) == len(forth.problems) == 1


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="could not be written"):
        append(tmp_path / "file" / "log.jsonl", remark(1))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_a_full_disk_is_one_sentence(tmp_path):
    (tmp_path / "log.jsonl").symlink_to("/dev/full")
    with pytest.raises(OutputError, match="No space left"):
        append(tmp_path / "log.jsonl", remark(1))


_LIMITED = """
import resource, signal, sys
from pathlib import Path
from align.errors import OutputError
from align.review.decisions import Comment, Decision
from align.review.log import append
path = Path(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 100, resource.RLIM_INFINITY))
try:
    append(path, Decision("9", "2026-01-02T03:04:05.000Z", "a", Comment("x" * 400)))
except OutputError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_write_that_stops_half_way_is_cut_off_again(tmp_path):
    path = tmp_path / "log.jsonl"
    append(path, remark(1))
    before = path.read_bytes()
    run = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(path)], capture_output=True, text=True, check=True
    )
    assert "could not be written" in run.stdout
    assert path.read_bytes() == before


_CHILD = """
import sys
from pathlib import Path
from align.review.decisions import Comment, Decision
from align.review.log import append
path, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
for n in range(count):
    decision = Decision(f"{name}{n:08}", "2026-01-02T03:04:05.000Z", name, Comment("x" * 400))
    append(path, decision, {"pair": "p"})
    print(decision.id, flush=True)
"""


def _child(path: Path, name: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _CHILD, str(path), name, str(count)], stdout=subprocess.PIPE, text=True
    )


@pytest.mark.parametrize("after", [1, 40])
def test_killing_the_writer_loses_no_acknowledged_decision(tmp_path, after):
    path = tmp_path / "log.jsonl"
    with _child(path, "a", 1_000_000) as child:
        assert child.stdout is not None
        told = [child.stdout.readline().strip() for _ in range(after)]
        child.kill()
        told += child.stdout.read().split("\n")[:-1]  # a line cut by the kill was not acknowledged
    append(path, remark(1))
    log = read_log(path)
    assert set(told) <= {one.id for one in log.decisions}
    assert log.problems == ()


def test_two_writers_at_once_lose_nothing(tmp_path):
    path = tmp_path / "log.jsonl"
    with _child(path, "a", 60) as one, _child(path, "b", 60) as two:
        told = "".join(child.communicate()[0] for child in (one, two)).split()
    log = read_log(path)
    assert len(told) == 120
    assert {decision.id for decision in log.decisions} == set(told)
    assert (log.problems, len(log.headers)) == ((), 1)


def test_compacting_while_another_writes_loses_nothing(tmp_path):
    path = tmp_path / "log.jsonl"
    with _child(path, "a", 60) as child:
        assert child.stdout is not None
        told = []
        while line := child.stdout.readline():
            told.append(line.strip())
            if len(told) % 20 == 0:
                compact(path)
    assert [one.id for one in read_log(path).decisions] == told


def test_compacting_keeps_what_holds_and_what_later_programs_wrote(tmp_path):
    path = tmp_path / "log.jsonl"
    for decision in every_kind():
        append(path, decision, HEADER)
    extra = to_json(remark(50)).replace('"act":{', '"act":{"mood":"good",')
    path.write_bytes(path.read_bytes() + extra.encode() + b"\n")
    before = replay(read_log(path).decisions)
    gone = compact(path)
    assert replay(read_log(path).decisions) == before
    assert gone > 0
    assert extra in path.read_text("utf-8")
    assert [entry.name for entry in tmp_path.iterdir()] == ["log.jsonl"]


def test_compacting_refuses_a_log_with_lines_it_cannot_read(tmp_path):
    path = tmp_path / "log.jsonl"
    path.write_bytes(b"scribble\n" + to_json(remark(1)).encode() + b"\n")
    before = path.read_bytes()
    with pytest.raises(ReviewError, match="not a decision"):
        compact(path)
    assert path.read_bytes() == before


def test_ids_sort_by_time_and_differ_by_chance():
    early, late = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, 0, 0, 1, tzinfo=UTC)
    assert new_id(early, lambda n: b"\xff" * n) < new_id(late, bytes)
    assert len({new_id(early, os.urandom) for _ in range(100)}) == 100
    assert len(new_id(early, os.urandom)) == 26


def test_each_line_is_json_with_sorted_keys():
    for line in GOLDEN.read_text("utf-8").split("\n")[:-1]:
        keys = list(json.loads(line))
        assert keys == sorted(keys)


def test_statuses_read_back_as_themselves():
    decision = Decision("1", "2026-01-02T03:04:05.000Z", "A", Unconfirm(BeadStatus.CONFIRMED))
    assert from_json(to_json(decision)) == decision
