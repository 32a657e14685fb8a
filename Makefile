# Run "make help" for what there is.
.POSIX:
.PHONY: help report test build format lint check screenshots
.PHONY: eval bench bench-check coverage fuzz sanitize faults

CODE = Package.swift Sources Tests

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1	\2/p' Makefile

report: ## read corpus/ and write reports/
	@scripts/report

test: ## run every test
	@scripts/test

build: ## build the program, optimised
	@scripts/prepare
	swift build -c release --product tally

format: ## format the code in place
	swift format -i --recursive $(CODE)

lint: ## check the code's format
	swift format lint --strict --recursive $(CODE)

screenshots: build ## draw the corpus's HTML reports to .build/screenshots
	"$$(swift build -c release --show-bin-path)/tally" report corpus --format html \
	  --output .build/screenshots/pages
	python3 Tests/TallyBrowserTests/Browser/browser.py screenshots .build/screenshots \
	  .build/screenshots/pages/*.html

check: test lint ## what CI runs

eval: ## score tally on annotated and generated stories, against floors
	@scripts/eval

bench: ## measure time and memory, write docs/benchmarks.md
	@scripts/bench

bench-check: ## fail when a stage takes 5 % more instructions than recorded
	@scripts/bench-check

coverage: ## lines that tests run, a module; fails below 90 %
	@scripts/coverage --floor 90

sanitize: ## every test under the address, thread and undefined-behaviour sanitizers
	@scripts/sanitize

TIME = 60
fuzz: ## fuzz every part for TIME seconds, two at once
	@scripts/fuzz $(TIME)

faults: ## run tally under full disks, killed runs, bad input
	@scripts/faults
