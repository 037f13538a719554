# `make demo` and `make test` are all a newcomer needs; each makes .venv first.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test check lock docs bench clean
.DEFAULT_GOAL := demo

demo: .venv/ready  ## align and check the demo memoir, write reports/
	$(BIN)/align report --fail-on never
	@echo "Open reports/index.html in a browser; settle findings with: $(BIN)/align review"

test: .venv/ready  ## run the tests
	$(BIN)/python -m pytest

check: .venv/ready  ## linters, types, import contracts, tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

docs: .venv/ready  ## rewrite the generated pages
	$(BIN)/align explain > docs/checks.md

lock: .venv/ready  ## renew requirements.txt (needs uv: pip install uv)
	uv pip compile pyproject.toml --extra tui --extra dev --universal --python-version 3.11 \
	  --upgrade --no-header --no-annotate --output-file requirements.txt
	sed -i.bak "/sys_platform == 'never'/d" requirements.txt && rm requirements.txt.bak

bench: .venv/ready  ## accuracy and speed; BENCH names the folder of development data
	$(BIN)/python tests/bench/accuracy.py $(BENCH)

# The lock is installed without asking what packages declare: camel-tools declares PyTorch and
# transformers for parts that are never imported here.
.venv/ready: requirements.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

clean:  ## remove what was made
	rm -rf .venv reports
