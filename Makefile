# Thin names for packaging/dev.py, which also works without make. More words for a command go into ARGS="...".
PYTHON ?= python3

run test check bench bench-peers evaluate snapshot package package-check:
	@$(PYTHON) packaging/dev.py $@ $(ARGS)

.PHONY: run test check bench bench-peers evaluate snapshot package package-check
