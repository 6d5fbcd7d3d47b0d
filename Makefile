# dragoman: `make` lists what there is. Everything is installed into .venv by the first target that needs it.

SHELL := /bin/sh
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do command -v $$p >/dev/null && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' && echo $$p && break; done)
SHARED ?= ../shared
OUT ?= build/model
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help install run test check fix golden score ablation bench model clean

help: ## list these targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F'\t' '{printf "  make %-9s %s\n", $$1, $$2}'

install: .venv/installed ## set up .venv with everything that running and testing need

.venv/installed: pyproject.toml uv.lock
	@test -n "$(PYTHON)" || { echo "dragoman needs Python 3.11 or newer; none was found on PATH" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv sync --frozen --quiet --inexact
	@touch $@

run: install ## read the sample report and show its events
	@$(BIN)/dragoman read examples/delegation.md

test: install ## run the tests
	$(BIN)/pytest -n auto -q

check: install ## format, lint, types and import contracts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

fix: install ## format and mend what can be mended
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

golden: install ## rewrite the machine-written record of the examples (read its diff)
	$(BIN)/pytest -q tests/test_golden.py --update-golden

score: install ## measure on the hand-coded reports and the treebanks in SHARED; writes docs/scores.md
	$(BIN)/python -m dragoman.scoring --shared $(SHARED) --out docs/scores.md

ablation: install ## what each part of the event coder adds; writes docs/ablation.md
	$(BIN)/python -m training.ablate --shared $(SHARED) --out docs/ablation.md

bench: install ## speed, memory and start-up on the press releases in SHARED
	$(BIN)/python -m dragoman.scoring.bench --shared $(SHARED)

model: install ## train the language model anew from SHARED and export it (about an hour on two cores)
	$(BIN)/uv sync --frozen --quiet --inexact --extra train
	$(BIN)/python -m training.train --data $(SHARED)/data --out $(OUT)
	$(BIN)/python -m training.export --model $(OUT)/best.pt

clean: ## remove what the targets made
	rm -rf .venv build .pytest_cache .mypy_cache .ruff_cache .hypothesis
