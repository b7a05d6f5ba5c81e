# What README and CI call. Needs make and Python 3.11 or newer; everything else is installed.

VENV := .venv
PYTHON := $(VENV)/bin/python
LOCKS := packaging/requirements
PIP_INSTALL := $(PYTHON) -m pip install --quiet --disable-pip-version-check
NEWEST_FIRST := python3 python3.14 python3.13 python3.12 python3.11
SYSTEM_PYTHON = $(or $(shell for name in $(NEWEST_FIRST); do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; \
	done),$(error Python 3.11 or newer is needed; none was found under the names $(NEWEST_FIRST)))
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard translations/*.ts))
PYTEST := $(PYTHON) -m pytest

# Tests that open windows under X say so themselves.
test test-fast soak bench screenshots: export QT_QPA_PLATFORM := offscreen

.PHONY: help setup setup-tests run test test-fast soak check bench screenshots translations package \
	system-for-running system-for-tests
.DELETE_ON_ERROR:
.NOTPARALLEL:

help:
	@echo "make setup | setup-tests | run | test | test-fast | soak | check | bench | screenshots"
	@echo "     translations | package"

# --- setting up ---------------------------------------------------------------------------------

setup: $(VENV)/.run $(TRANSLATIONS)

setup-tests: system-for-tests setup $(VENV)/.tests

system-for-running:
	@$(SYSTEM_PYTHON) -B packaging/setup/system.py run

system-for-tests:
	@$(SYSTEM_PYTHON) -B packaging/setup/system.py tests

$(VENV)/.run: $(LOCKS)/run.lock $(LOCKS)/build.lock pyproject.toml | system-for-running
	$(SYSTEM_PYTHON) -m venv $(VENV)
	$(PIP_INSTALL) --require-hashes --only-binary :all: -r $(LOCKS)/run.lock -r $(LOCKS)/build.lock
	$(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.tests: $(LOCKS)/test.lock $(VENV)/.run
	$(PIP_INSTALL) --require-hashes --only-binary :all: -r $(LOCKS)/test.lock
	@touch $@

translations/%.qm: translations/%.ts | $(VENV)/.run
	$(PYTHON) packaging/translations.py compile $*

# --- using --------------------------------------------------------------------------------------

run: setup
	$(VENV)/bin/caseapp

# --- checking -----------------------------------------------------------------------------------

test: setup-tests
	$(PYTEST) -m "not soak and not bench" $(PYTEST_OPTIONS)

test-fast: setup-tests
	$(PYTEST) -m "not slow and not soak and not bench" $(PYTEST_OPTIONS)

soak: setup-tests
	$(PYTEST) -m soak $(PYTEST_OPTIONS)

check: setup $(VENV)/.tests
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy
	$(VENV)/bin/lint-imports
	$(PYTHON) packaging/translations.py check

bench: setup-tests
	$(PYTHON) -m tests.benchmarks

screenshots: setup-tests
	$(PYTHON) -m tests.screenshots

# --- keeping up ---------------------------------------------------------------------------------

translations: setup
	$(PYTHON) packaging/translations.py update

# --- handing out --------------------------------------------------------------------------------

PACKAGING := build/venv

# An environment of its own: what tests need has no place in the bundle.
$(PACKAGING)/.done: $(LOCKS)/run.lock $(LOCKS)/package.lock | system-for-running
	$(SYSTEM_PYTHON) -m venv $(PACKAGING)
	$(PACKAGING)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes \
		--only-binary :all: -r $(LOCKS)/run.lock -r $(LOCKS)/package.lock
	@touch $@

package: setup $(PACKAGING)/.done
	$(PACKAGING)/bin/python packaging/bundle/build.py
