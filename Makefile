# Run "make help" for what there is.
.POSIX:
.PHONY: help report test build format lint check screenshots

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

screenshots: build ## draw the corpus's HTML reports to .build/screenshots
	"$$(swift build -c release --show-bin-path)/tally" report corpus --format html \
	  --output .build/screenshots/pages
	python3 Tests/TallyBrowserTests/Browser/browser.py screenshots .build/screenshots \
	  .build/screenshots/pages/*.html

check: test lint ## what CI runs
