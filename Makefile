# Everything sets itself up: a fresh clone, Python 3.11 and make are all that is needed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DEMO := demo

.DEFAULT_GOAL := help
.PHONY: help demo test lint types contract check explore evaluate evaluate-linking evaluate-external benchmark lock clean

help:  ## Say what can be made
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1	\2/' | expand -t 27

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo 'Legation needs Python 3.11 or newer; name one with make PYTHON=python3.11'; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(READY)  ## Read the example archive, keep the register, write the book of Viet Nam and Belarus
	@mkdir -p $(DEMO)
	@rm -f $(DEMO)/*
	$(BIN)/legation add examples/archive --register $(DEMO)/example.db
	$(BIN)/legation brief VNM BLR --register $(DEMO)/example.db -o $(DEMO)/vietnam-belarus.html
	$(BIN)/legation brief VNM BLR --register $(DEMO)/example.db
	@echo 'The book: $(DEMO)/vietnam-belarus.html'
	@echo 'Ask on:   $(BIN)/legation undertakings VNM BLR --register $(DEMO)/example.db'

test: lint types contract check  ## Run everything that a change must pass

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

contract: $(READY)
	$(BIN)/lint-imports

check: $(READY)
	$(BIN)/pytest -n 2

explore: $(READY)  ## Look for inputs that break a property: the same tests, a thousand new examples each
	HYPOTHESIS_PROFILE=explore $(BIN)/pytest -n 2

evaluate: $(READY)  ## Score the reader: make evaluate CORPUS=corpus.jsonl GOLD=gold.jsonl [OPTIONS='--misses 20']
	@$(BIN)/python -m evaluation.evaluate $(CORPUS) $(GOLD) $(if $(SCORE),--score $(SCORE)) $(OPTIONS)

evaluate-linking: $(READY)  ## Measure what is made of dispatches together: one event, and what came of undertakings
	@$(BIN)/python -m evaluation.linking $(FOLDER) $(OPTIONS)

evaluate-external: $(READY)  ## Measure the reader on texts and data of others: make evaluate-external EXTERNAL=folder
	@$(BIN)/python -m evaluation.external $(EXTERNAL) $(OPTIONS)

benchmark: $(READY)  ## Measure speed and memory; takes a quarter of an hour
	$(BIN)/python -m benchmarks.reading
	$(BIN)/python -m benchmarks.register
	$(BIN)/python -m benchmarks.standings
	$(BIN)/python -m benchmarks.memory

lock: $(READY)  ## Write requirements.lock anew from pyproject.toml
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --extra dev --generate-hashes --no-emit-index-url --no-header --quiet -o requirements.lock

clean:  ## Remove what was built
	rm -rf $(VENV) $(DEMO) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
