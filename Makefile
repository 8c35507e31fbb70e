# Every target does its own set-up, once (tools/setup.sh): QGIS if absent, and a virtual environment.
VENV ?= .venv
PYTHON = $(VENV)/bin/python
REPORTS ?= build/reports/here
PROFILE ?= default
export VENV

.NOTPARALLEL:
.PHONY: help setup demo process bench test check test-all qt6 lint format package install docs translations model

help:
	@echo "make demo [OSM=extract.osm.pbf] [LINKS=yes]   the main job: a ranked map of the cuts, a plan"
	@echo "                     with account and dossier, in build/demo/; with LINKS also links, corridors and what mending wins"
	@echo "make process ARGS='run greenblue:… --INPUT=…'   the command line runner with this plugin"
	@echo "make bench           speed and memory against other tools"
	@echo "make test            lint, and the tests on this machine's QGIS"
	@echo "make test-all        the same, and the tests on QGIS 3.40 and 3.44 (as root)"
	@echo "make qt6             the tests of models and dialogs on Qt 6, without QGIS"
	@echo "make lint, format    check the style of the sources; put it right"
	@echo "make package         the installable zip, in dist/"
	@echo "make install [PROFILE=default]   put it into a QGIS profile of yours"
	@echo "make docs, translations   renew docs/algorithms.md; collect the texts to translate"

setup:
	@sh tools/setup.sh

# The texts in the other languages, compiled: the zip has them, a checkout makes its own.
CATALOGUES = $(patsubst %.ts,%.qm,$(wildcard i18n/*.ts))
$(CATALOGUES): %.qm: %.ts | setup
	@$(PYTHON) tools/package.py --translations

demo: setup $(CATALOGUES)
	@$(call run,tools/demo.py,$(if $(OSM),--osm "$(OSM)") $(if $(LINKS),--links))

process: setup $(CATALOGUES)
	@sh tools/process.sh $(ARGS)

bench: setup
	@$(call run,benchmarks/run.py,$(ARGS))

test: lint check

# The tests alone: on the zip in GREENBLUE_ZIP where that is set, else on one built here.
check: setup
	@$(PYTHON) tools/run_tests.py --reports "$(REPORTS)"

test-all: setup
	@bash tools/test_all.sh

qt6: setup
	@$(PYTHON) tools/qt6.py

lint: setup
	@$(PYTHON) -m ruff check --quiet
	@$(PYTHON) -m ruff format --quiet --check
	@$(PYTHON) -m flake8
	@$(PYTHON) tools/check_source.py

format: setup
	@$(PYTHON) -m ruff check --fix
	@$(PYTHON) -m ruff format

package: setup
	@$(PYTHON) tools/package.py

install: package
	@$(PYTHON) tools/install.py --profile "$(PROFILE)"

model: setup
	@$(call run,tools/make_model.py)

docs: setup
	@$(call run,tools/make_docs.py)

translations: setup
	@$(call run,tools/translations.py)

# $(call run,SCRIPT,ARGUMENTS): runs a script with the virtual environment's Python.
define run
test -f $(1) || { echo "$@: $(1) is not there yet" >&2; exit 1; }; \
QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(PYTHON) $(1) $(2)
endef
