"""Work shared out between this process and one copy of it, where a machine has a second core to spare.

Checking and encoding are plain Python over many small texts, so threads would not help; a forked copy shares
everything read so far and sends back its results. Where forking is unsafe (other threads are running) or unknown (not
Linux), or the copy fails, this process does all the work itself: the results are the same.
"""

from __future__ import annotations

import os
import pickle
import sys
import threading
import warnings
from collections.abc import Callable, Sequence
from typing import TypeVar

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

_WORTH = 96
"""Items from which a copy is worth its start."""


def in_halves(
    work: Callable[[_Item], _Result],
    items: Sequence[_Item],
    done: Callable[[int], None],
    worth: int = _WORTH,
) -> list[_Result]:
    """Return `work` of every item, in order.

    Args:
        work: A pure step; its results can be pickled.
        items: What to do.
        done: Called with the number of items done since the last call.
        worth: Items from which a copy is worth its start.
    """
    cut = (len(items) + 1) // 2
    if len(items) < max(2, worth) or not _may_fork():
        return _each(work, items, done)
    receive, send = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of forking beside threads: there are none
        child = os.fork()
    if child == 0:
        _serve(work, items[cut:], receive, send)
    os.close(send)
    first = _each(work, items[:cut], done)
    with os.fdopen(receive, "rb") as pipe:
        data = pipe.read()
    _, status = os.waitpid(child, 0)
    if status != 0 or not data:
        return first + _each(work, items[cut:], done)
    rest: list[_Result] = pickle.loads(data)  # noqa: S301  from our own copy, through a pipe nobody else holds
    done(len(rest))
    return first + rest


def _each(
    work: Callable[[_Item], _Result], items: Sequence[_Item], done: Callable[[int], None]
) -> list[_Result]:
    out = []
    for item in items:
        out.append(work(item))
        done(1)
    return out


def _serve(work: Callable[[_Item], _Result], items: Sequence[_Item], receive: int, send: int) -> None:
    """Be the copy: work, send, and leave without running what the original has yet to run."""
    code = 1
    try:
        os.close(receive)
        data = pickle.dumps([work(item) for item in items])
        with os.fdopen(send, "wb") as pipe:
            pipe.write(data)
        code = 0
    finally:
        os._exit(code)


def _may_fork() -> bool:
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
    return cores > 1 and threading.active_count() == 1
