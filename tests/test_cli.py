"""The command line as users' scripts meet it: exact forms, exit codes, stdout for data and stderr for talk."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from align.cli import main
from align.commands import review_session
from align.model import FindingStatus
from align.review.session import confirm_bead, settle

AR = (
    "وصل الوفد إلى طهران صباحاً.\nدفع الرجل ٥٠٠ دينار ثمناً للكتاب.\n"
    "ثم غادروا المدينة مساءً.\nولم يقل الوزير شيئاً للصحفيين.\n"
)
EN = (
    "The delegation arrived in Tehran in the morning.\nThe man paid 50 dinars for the book.\n"
    "Then they left the city in the evening.\nThe minister said nothing to the journalists.\n"
)
BEAD = re.compile(r"\[[0-9,]*\]:\[[0-9,]*\]:[01]\.[0-9]{3}")
KEYS = ["check", "name", "category", "severity", "ar", "en", "ar_text", "en_text", "message", "fidelity"]


@pytest.fixture
def align():
    """Run a command; return its exit code, stdout and stderr."""

    def align(*arguments):
        result = CliRunner().invoke(main, [str(argument) for argument in arguments])
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result.exit_code, result.stdout, result.stderr

    return align


@pytest.fixture
def texts(tmp_path):
    (tmp_path / "ar.txt").write_text(AR, "utf-8")
    (tmp_path / "en.txt").write_text(EN, "utf-8")
    return tmp_path / "ar.txt", tmp_path / "en.txt"


@pytest.fixture
def project(tmp_path):
    """Make a project of three pairs: plain text, Markdown, and Arabic in Windows-1256."""
    root = tmp_path / "book"
    for side, text in (("ar", AR), ("en", EN)):
        folder = root / "corpora" / side
        folder.mkdir(parents=True)
        (folder / "one.txt").write_text(text, "utf-8")
        (folder / "three.txt").write_bytes(
            (text.replace("٥٠٠", "500") * 5).encode("windows-1256" if side == "ar" else "ascii")
        )
        (folder / "two.md").write_text(f"# {text.splitlines()[0]}\n\n{text}", "utf-8")
    (root / "align.toml").write_text("", "utf-8")
    return root


def script(*arguments, **options):
    """Run the command in a process of its own."""
    code = "from align.cli import main; main()"
    command = [sys.executable, "-c", code, *(str(argument) for argument in arguments)]
    return subprocess.run(command, capture_output=True, check=False, **options)


def one_sentence(said):
    """Return what an error says, when it is said as errors are: what and where, then what to do."""
    assert "Traceback" not in said
    errors = [line for line in said.splitlines() if line.startswith("align: ") and not line.endswith("…")]
    assert len(errors) == 1
    assert errors[0].endswith(".")
    return errors[0]


def test_pair_to_beads_writes_a_bead_a_line(align, texts):
    code, out, said = align("pair", *texts, "--lines", "--to", "beads")
    assert code == 0
    assert all(BEAD.fullmatch(line) for line in out.splitlines())
    assert [line.rpartition(":")[0] for line in out.splitlines()] == [f"[{n}]:[{n}]" for n in range(4)]
    assert "reading" in said
    assert "reading" not in out


@pytest.mark.parametrize("to", ["table", "beads", "jsonl", "tsv", "tmx"])
def test_a_pair_file_holds_what_stdout_would(align, texts, tmp_path, monkeypatch, to):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    code, out, _ = align("pair", *texts, "--to", to)
    written = align("pair", *texts, "--to", to, "-o", tmp_path / "deep" / "out")
    assert (code, written[:2]) == (0, (0, ""))
    assert (tmp_path / "deep" / "out").read_bytes().decode() == out
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["out"]
    assert align("pair", *texts, "--to", to, "-o", "-")[1] == out


def test_pair_prints_a_table_by_default(align, texts):
    assert align("pair", *texts)[1] == align("pair", *texts, "--to", "table")[1]


def test_findings_as_json_lines_have_these_keys_in_this_order(align, texts):
    code, out, _ = align("check", *texts, "--lines", "--to", "jsonl")
    rows = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert rows
    assert all(list(row) == KEYS for row in rows)
    (number,) = [row for row in rows if row["name"] == "number-mismatch"]
    assert (number["ar"], number["en"], number["ar_text"], number["en_text"]) == ([1], [1], "٥٠٠", "50")
    assert all(row["ar_text"] in AR.replace("\n", " ") and row["en_text"] in EN for row in rows)


def test_check_takes_the_beads_it_is_given(align, texts, tmp_path):
    beads = tmp_path / "given.beads"
    beads.write_text("[0]:[0]\n[1]:[]\n[]:[1]\n[2,3]:[2,3]\n", "utf-8")
    rows = [
        json.loads(line)
        for line in align("check", *texts, "--lines", "--beads", beads, "--to", "jsonl")[1].splitlines()
    ]
    assert ([1], []) in [(row["ar"], row["en"]) for row in rows]
    assert "number-mismatch" not in {row["name"] for row in rows}


def test_check_in_words_is_the_default(align, texts):
    assert align("check", *texts)[1] == align("check", *texts, "--to", "text")[1] != ""


def test_explain_shows_one_check_or_all(align):
    every = align("explain")[1]
    for name in ("NUM001", "num001", "number-mismatch"):
        code, page, _ = align("explain", name)
        assert code == 0
        assert page in every
    code, out, said = align("explain", "nothing")
    assert (code, out) == (2, "")
    assert "No check is called 'nothing'" in one_sentence(said)


def test_eval_scores_two_files_or_two_folders(align, tmp_path):
    for name in ("gold", "hyp"):
        (tmp_path / name).mkdir()
        for number in range(2):
            (tmp_path / name / f"{number}.{name}").write_text("[0]:[0]\n[1]:[1]\n", "utf-8")
    code, out, _ = align("eval", tmp_path / "gold", tmp_path / "hyp")
    assert code == 0
    assert out.splitlines()[1].split() == ["strict", "1.0000", "1.0000", "1.0000"]
    assert (
        align("eval", tmp_path / "gold" / "0.gold", tmp_path / "hyp" / "0.hyp")[1].splitlines()[:4]
        == out.splitlines()[:4]
    )


def test_report_writes_its_files_and_says_where(align, project):
    code, out, said = align("report", project, "--fail-on", "never")
    names = {"index.html", "report.json", "summary.txt", "one.tmx", "two.tmx", "three.tmx"}
    assert code == 0
    assert {path.name for path in (project / "reports").iterdir()} == names
    assert all(str(project / "reports" / name) in out for name in names)
    assert "one: reading" in said
    report = json.loads((project / "reports" / "report.json").read_text("utf-8"))
    assert "Windows-1256" in json.dumps(report)
    assert "reading" not in align("report", project, "-q", "--fail-on", "never")[2]


def test_report_fails_on_what_it_is_told_to(align, project):
    settings = project / "align.toml"
    settings.write_text(
        '[checks]\noff = ["ADD001"]\n[checks.severity]\nnumber-mismatch = "critical"', "utf-8"
    )
    limits = ("critical", "major", "minor", "never")
    assert [align("report", project, "--fail-on", limit)[0] for limit in limits] == [1, 1, 1, 0]
    settings.write_text('[report]\nfail-on = "never"', "utf-8")
    assert align("report", project)[0] == 0
    assert align("report", project, "--fail-on", "minor")[0] == 1


def test_a_date_given_makes_the_same_bytes_twice(align, project, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    made = []
    for _ in range(2):
        align("report", project, "--fail-on", "never")
        made.append({path.name: path.read_bytes() for path in (project / "reports").iterdir()})
    assert made[0] == made[1]
    assert b"20231114T221320Z" in made[0]["one.tmx"]


def test_decisions_of_a_review_are_honoured(align, project, monkeypatch):
    monkeypatch.setenv("ALIGN_AUTHOR", "Amal")
    for name in ("one", "two", "three"):
        session = review_session(project, name)
        while left := [finding for finding in session.collation.findings if finding.is_open]:
            session = settle(session, left[0].fingerprint, FindingStatus.DISMISSED, "as meant")
        confirm_bead(session, 0)
    code, _, _ = align("report", project, "--fail-on", "minor")
    said = json.loads((project / "reports" / "report.json").read_text("utf-8"))
    assert code == 0
    assert "as meant" in json.dumps(said)
    code, out, _ = align("export", "one", "--to", "jsonl", "--project", project)
    assert code == 0
    assert '"confirmed"' in out.splitlines()[0]
    code, out, _ = align("compact", "one", "--project", project)
    assert code == 0
    assert out.endswith("kept.\n")
    assert align("report", project, "--fail-on", "minor")[0] == 0


def test_export_writes_a_memory_by_default(align, project):
    code, out, _ = align("export", "two", "--project", project)
    assert code == 0
    assert out.startswith("<?xml")
    assert align("export", "none", "--project", project)[0] == 2


PDF, ZIP = b"%PDF-1.4\n", b"PK\x03\x04rest"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "holds no text"),
        (b" \n\t\r\n", "holds no text"),
        (b"\xef\xbb\xbf", "holds no text"),
        (b"\xff\xfe", "holds no text"),
        (EN.encode(), "was given as the Arabic text"),
        (AR.encode() + b"\x00", "is a binary file"),
        (PDF, "is a PDF file"),
        (ZIP, "is a ZIP archive"),
        (b"\x89PNG\r\n\x1a\n", "is a PNG image"),
        (bytes(range(256)) * 40, "is a binary file"),
        ("ا".encode() * 30_000, "has 30,000 characters"),
    ],
)
def test_a_file_that_is_no_arabic_text_is_one_sentence(align, texts, tmp_path, data, said):
    texts[0].write_bytes(data)
    for arguments in (["pair", *texts, "-o", tmp_path / "out"], ["check", *texts, "-o", tmp_path / "out"]):
        code, out, error = align(*arguments)
        assert (code, out) == (2, "")
        assert said in one_sentence(error)
        assert str(texts[0]) in one_sentence(error)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "name", ["two words.txt", "فصل أول.txt", "line\nbreak.txt", "\x1b]0;title\x07.txt", "\udcff.txt"]
)
def test_a_file_may_have_any_name(align, texts, tmp_path, name):
    odd = tmp_path / name
    odd.write_text(AR, "utf-8")
    assert align("pair", odd, texts[1], "--to", "beads")[0] == 0
    assert align("pair", odd, texts[1], "--to", "tmx")[0] == 0
    odd.write_bytes(b"")
    code, _, said = align("pair", odd, texts[1])
    assert code == 2
    assert "\x1b" not in said
    assert "holds no text" in one_sentence(said)


@pytest.mark.parametrize("mark", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_line_ends_and_marks_of_byte_order_change_no_beads(align, texts, mark):
    before = align("pair", *texts, "--to", "beads")[1]
    for path, text in zip(texts, (AR, EN), strict=True):
        path.write_bytes(text.replace("\n", "\r\n").encode(mark))
    assert align("pair", *texts, "--to", "beads")[1] == before


@pytest.mark.parametrize(
    ("beads", "said"),
    [
        (b"hello\n", "line 1: 'hello' is not a bead"),
        (b"[0]:[9]\n", "does not fit the texts. The beads name English sentence 9"),
        (b"[0]:[0]\n[0]:[1]\n", "does not fit the texts. The beads name Arabic sentence 0 twice"),
        (b"\xff\xfe\x00", "is not a file of beads"),
        (b"[]:[]\n", "the bead is empty on both sides"),
        (b"[1,0]:[0]\n", "do not ascend"),
        (None, "cannot be read: No such file"),
    ],
)
def test_beads_that_cannot_be_used_are_one_sentence(align, texts, tmp_path, beads, said):
    path = tmp_path / "given.beads"
    if beads is not None:
        path.write_bytes(beads)
    code, out, error = align("check", *texts, "--beads", path)
    assert (code, out) == (2, "")
    assert said in one_sentence(error)
    assert str(path) in one_sentence(error)


def test_eval_of_what_does_not_match_is_one_sentence(align, tmp_path):
    gold, other = tmp_path / "gold", tmp_path / "other"
    gold.mkdir()
    other.mkdir()
    for arguments, said in (
        ([gold, other], "holds no NAME.gold"),
        ([tmp_path / "none", other], "is not a folder"),
        ([tmp_path / "none", tmp_path / "none"], "cannot be read"),
    ):
        code, out, error = align("eval", *arguments)
        assert (code, out) == (2, "")
        assert said in one_sentence(error)
    (gold / "a.gold").write_text("[0]:[0]\n", "utf-8")
    assert "holds no a.hyp" in one_sentence(align("eval", gold, other)[2])
    assert "a.gold is not a folder" in one_sentence(align("eval", gold, gold / "a.gold")[2])


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda root: (root / "align.toml").write_bytes(b"[report"), "is not valid TOML"),
        (
            lambda root: (root / "align.toml").write_bytes(b"[checks]\noff = ['x']"),
            "names 'x', which is no check",
        ),
        (
            lambda root: (root / "align.toml").write_bytes(b"[project]\nglossary = 'no.tsv'"),
            "no.tsv cannot be read",
        ),
        (lambda root: (root / "align.toml").unlink(), "holds no align.toml"),
        (lambda root: (root / "corpora/en/one.txt").unlink(), "one.txt has no counterpart"),
        (lambda root: (root / "corpora/en/one.txt").write_bytes(b""), "one.txt holds no text"),
        (lambda root: (root / "corpora/en/one.txt").write_text(AR, "utf-8"), "was given as the English text"),
        (lambda root: (root / "reports").write_bytes(b""), "reports cannot be written"),
        (lambda root: (root / "reports/index.html").mkdir(parents=True), "index.html cannot be written"),
        (lambda root: (root / "corpora/glossary.tsv").write_bytes(b"ar\ten\nx"), "glossary.tsv, line 2"),
        (lambda root: (root / "review").write_bytes(b""), "review"),
        (lambda root: (root / "review/one.jsonl").mkdir(parents=True), "one.jsonl"),
    ],
)
def test_a_project_that_cannot_be_reported_is_one_sentence_and_writes_nothing(align, project, spoil, said):
    spoil(project)
    code, out, error = align("report", project, "-q")
    assert (code, out) == (2, "")
    assert said in one_sentence(error)
    assert not (project / "reports" / "report.json").exists()


def test_what_cannot_be_written_is_one_sentence(align, texts, tmp_path):
    for place in (tmp_path, texts[0] / "inside", tmp_path / ("n" * 300)):
        code, out, error = align("pair", *texts, "-o", place)
        assert (code, out) == (2, "")
        assert "cannot be written" in one_sentence(error)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ar.txt", "en.txt"]


def test_a_date_that_is_none_is_one_sentence(align, texts, monkeypatch):
    for value in ("yesterday", "9" * 30, "-9" + "9" * 20):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
        code, out, error = align("pair", *texts, "--to", "tmx")
        assert (code, out) == (2, "")
        assert "which is no date" in one_sentence(error)


@pytest.mark.parametrize(
    "arguments", [[], ["nonsense"], ["pair"], ["pair", "a"], ["pair", "a", "b", "--to", "pdf"]]
)
def test_wrong_usage_is_exit_code_2(align, arguments):
    code, out, said = align(*arguments)
    assert (code, out) == (2, "")
    assert "Usage: " in said


def test_the_review_screen_wants_a_terminal(align, project):
    code, out, said = align("review", "one", "--project", project)
    assert (code, out) == (2, "")
    assert "needs a terminal" in one_sentence(said)


def test_a_reader_that_has_seen_enough_is_no_error(project):
    reading, writing = os.pipe()
    os.close(reading)
    run = subprocess.run(
        [sys.executable, "-c", "from align.cli import main; main()", "report", project, "--fail-on", "minor"],
        stdout=writing, stderr=subprocess.STDOUT, check=False,
    )  # fmt: skip
    os.close(writing)
    assert run.returncode == 1
    assert (project / "reports" / "index.html").exists()


def test_a_full_disk_behind_stdout_is_one_sentence():
    full = Path("/dev/full")
    with (full if full.exists() else Path(os.devnull)).open("wb") as stdout:
        run = subprocess.run(
            [sys.executable, "-c", "from align.cli import main; main(['explain'])"],
            stdout=stdout, stderr=subprocess.PIPE, check=False, text=True,
        )  # fmt: skip
    assert "Traceback" not in run.stderr
    assert run.returncode == (2 if full.exists() else 0)


def test_stdout_and_stderr_may_be_closed(texts):
    code = "import os; os.close({}); os.execv({!r}, {!r})"
    for closed, wanted in ((1, 2), (2, 0)):
        command = [
            sys.executable,
            "-c",
            "from align.cli import main; main()",
            "pair",
            *map(str, texts),
            "--to",
            "beads",
        ]
        run = subprocess.run(
            [sys.executable, "-c", code.format(closed, sys.executable, command)],
            capture_output=True,
            check=False,
        )
        assert run.returncode == wanted
        assert b"Traceback" not in run.stderr
        assert all(BEAD.fullmatch(line) for line in run.stdout.decode().splitlines())


def test_a_terminal_that_claims_ascii_gets_utf_8():
    run = script("explain", env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert run.returncode == 0
    assert re.search("[\u0621-\u064a]{3}", run.stdout.decode())


def test_an_interruption_is_not_taken_for_findings(texts):
    run = subprocess.run(
        [sys.executable, "-c", INTERRUPTED, *map(str, texts)], capture_output=True, check=False
    )
    assert (run.returncode, run.stdout) == (128 + signal.SIGINT, b"")
    assert b"Traceback" not in run.stderr


INTERRUPTED = """
import os, signal, sys
def watch(event, arguments):
    if event == "open" and str(arguments[0]) == sys.argv[1]:
        os.kill(os.getpid(), signal.SIGINT)
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell lets what runs behind it ignore the signal
sys.addaudithook(watch)
from align.cli import main
main(["pair", *sys.argv[1:]])
"""


def test_a_report_killed_at_any_moment_leaves_whole_files(align, project):
    assert align("report", project, "--fail-on", "never")[0] == 0
    folder = project / "reports"
    before = {path.name: path.stat().st_size for path in folder.iterdir()}
    command = [sys.executable, "-c", KILLED, str(project)]
    for number in range(12):
        run = subprocess.run([*command, str(number)], capture_output=True, check=False)
        assert run.returncode in (-signal.SIGKILL, 0)
        json.loads((folder / "report.json").read_text("utf-8"))
        shown = {path.name: path.stat().st_size for path in folder.iterdir() if not path.name.startswith(".")}
        assert shown.keys() == before.keys()
        assert (folder / "index.html").read_text("utf-8").rstrip().endswith("</html>")
        assert (folder / "one.tmx").read_text("utf-8").rstrip().endswith("</tmx>")
    assert align("report", project, "--fail-on", "never")[0] == 0


KILLED = """
import os, signal, sys
left = int(sys.argv[2])
def watch(event, arguments):
    global left
    if event in ("open", "os.rename", "os.chmod") and any("reports" in str(each) for each in arguments):
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(watch)
from align.cli import main
main(["report", sys.argv[1], "-q", "--fail-on", "never"])
"""
