# Every target sets up what it needs by itself; `make help` lists them.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := /bin/bash

VENV := .venv/bin
CURRENT := .venv-current/bin
export PYTHONDONTWRITEBYTECODE := 1

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

run: setup understanding ## talk to Witaj: in Telegram with a token, else in this terminal
	@if $(VENV)/witaj has-token; then $(VENV)/witaj log train-names && exec $(VENV)/witaj run; else \
	  echo "No TELEGRAM_BOT_TOKEN: write to @BotFather in Telegram, send /newbot, copy the token into .env." >&2; \
	  echo "Until then the same assistant answers here. Type a question; end with Ctrl-D." >&2; \
	  exec $(VENV)/witaj chat; fi

test: setup setup-current model ## everything CI runs: form, types, tests on both Pythons
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	$(VENV)/mypy
	$(VENV)/witaj knowledge check --lang-of-messages en
	$(VENV)/python -m pytest -n 2
	$(CURRENT)/python -m pytest -n 2 -m 'not rasa'

setup: ## make .venv: Python 3.10 with Rasa
	@requirements/environment.sh 3.10 .venv requirements/python3.10.txt

setup-current: ## make .venv-current: a current Python, the bot without Rasa
	@requirements/environment.sh 3.13 .venv-current requirements/python3.13.txt

understanding: setup
	@$(VENV)/witaj train

model: understanding # and that of names, which only a query log needs
	@$(VENV)/witaj log train-names

train: setup ## train the understanding anew
	@$(VENV)/witaj train --force

evaluate: setup model ## measure the understanding on questions it never saw
	@$(VENV)/witaj evaluate

eval-anonymizer: setup model ## what the anonymizer finds, by type and language, and how fast (ARGS="--wrong", "--json")
	@$(VENV)/python -m tests.bench.anonymizer $(ARGS)

bench-nlu: setup ## the understanding: its speed, and public benchmarks beside stock Rasa (ARGS="--only clinc")
	@$(VENV)/python -m tests.bench.nlu $(ARGS)

HSDS ?= tests/knowledge_base/hsds
check-hsds: setup ## compare the HSDS export with the published schema (HSDS=folder of the schema)
	@$(VENV)/witaj knowledge export hsds --out build/hsds --schema $(HSDS)

bench-knowledge: setup ## seconds to load and check the knowledge, and one 20 times as large
	@$(VENV)/python -m tests.bench.knowledge

bench-log: setup ## the query log with ten million rows, on SQLite and PostgreSQL (ARGS="--rows 100000")
	@$(VENV)/python -m tests.bench.querylog $(ARGS)

test-compose: setup ## build and start docker-compose.yml, ask a question, read the row
	@tests/compose/run.sh

format: setup ## let ruff format the code
	@$(VENV)/ruff check --fix --quiet . ; $(VENV)/ruff format .

lock: setup ## resolve all requirements anew, pinned by hash
	@requirements/lock.sh

clean: ## remove what can be made again
	rm -rf .venv .venv-current .tools .cache models build .pytest_cache .mypy_cache .ruff_cache

.PHONY: help run test setup setup-current understanding model train evaluate eval-anonymizer bench-nlu bench-knowledge bench-log check-hsds test-compose format lock clean
