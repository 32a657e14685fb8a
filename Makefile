# Run "make help" for what there is.
.POSIX:
.PHONY: help report test build format lint check

CODE = Package.swift Sources Tests

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1	\2/p' Makefile

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

check: test lint ## what CI runs
