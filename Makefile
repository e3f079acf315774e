# Matrix Calculus by Hand. `make` alone lists the commands.

PYTHON ?= python3
python := .venv/bin/python
sources := mclib tests tools bench web

# Every command takes its packages from .venv, whatever the user's other projects need.
unexport PYTHONHOME PYTHONPATH

.PHONY: help environment browser lab test test-browser bench notebooks pictures lint lock site sheet publish-as

help:
	@sed -n 's/^\([a-z-]*\):.*## /    make \1@/p' $(firstword $(MAKEFILE_LIST)) | \
		awk -F@ '{ printf "%-22s%s\n", $$1, $$2 }'
	@echo
	@echo "    PYTHON=python3.13 chooses the Python of a new environment."

environment:
	@command -v "$(PYTHON)" > /dev/null || { \
		echo "$(PYTHON) is not on this machine: install Python 3.11 or newer" \
			"(on Debian and Ubuntu \`sudo apt install python3-venv\`)." >&2; exit 1; }
	@"$(PYTHON)" tools/environment.py

browser: environment
	@$(python) tools/environment.py --browser

lab: environment ## open the course in JupyterLab (PORT=8899 and ARGS="--no-browser" if wanted)
	@$(python) tools/lab.py $(if $(PORT),--port $(PORT)) $(ARGS)

test: environment ## unit tests, doctests, solutions, wrong answers, every notebook as stored
	@$(python) -m pytest -n 2
	@$(python) -m pytest -n 2 --dist loadfile --nbval --nbval-current-env \
		--nbval-cell-timeout=60 notebooks

test-browser: browser ## the notebooks in a real JupyterLab in Chromium
	@$(python) -m pytest tests/browser

bench: browser ## latency, memory and time, with the peers beside; writes bench/results.json
	@$(python) -m bench $(ARGS)

notebooks: environment ## run the notebooks and write them back (ONLY=notebooks/01_limits.ipynb)
	@$(python) tools/notebooks.py $(or $(ONLY),notebooks/*.ipynb)

pictures: environment ## the README's moving picture anew, from the engine itself
	@$(python) tools/pictures.py

lint: environment ## ruff, rules and format
	@$(python) -m ruff check $(sources)
	@$(python) -m ruff format --check $(sources)

lock: environment ## the three lists of exact versions anew (ARGS=--upgrade for the newest)
	@$(python) tools/lock.py $(ARGS)

site: browser ## every lesson as a web page in site/, with figures that move, and one PDF
	@$(python) -m web $(ARGS)

sheet: browser ## the formula sheet on two A4 pages: sheet.pdf (ARGS="--layout numerator")
	@$(python) -m web.sheet $(ARGS)

publish-as: environment ## write an owner's name into every address (OWNER=name)
	@$(python) -m web.address $(OWNER)
