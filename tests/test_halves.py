"""Work done in two processes is the work done in one."""

import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.halves import in_halves


@settings(max_examples=20)
@given(st.lists(st.integers(), max_size=300))
def test_results_come_in_order_and_every_item_is_counted(items):
    done = []
    assert in_halves(lambda item: item * 2, items, done.append) == [item * 2 for item in items]
    assert sum(done) == len(items)


def test_an_error_in_either_half_is_raised_here():
    with pytest.raises(ZeroDivisionError):
        in_halves(lambda item: 1 // (item - 290), range(300), lambda _: None)
    with pytest.raises(ZeroDivisionError):
        in_halves(lambda item: 1 // (item - 2), range(300), lambda _: None)


def test_a_process_of_one_thread_really_shares_the_work():
    code = (
        "import os; from align.halves import in_halves; "
        "print(len(set(in_halves(lambda _: os.getpid(), range(300), lambda _: None))))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == str(min(2, len(os.sched_getaffinity(0))))
