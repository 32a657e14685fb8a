// The part of libxml2 that tally calls: its HTML parser through the SAX interface.
#pragma once
#include <libxml/xmlversion.h>
// Where libxml2 was built with ICU its headers bring ICU's along, and those clash with the copy
// that Foundation carries. Nothing that tally calls looks different without them.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
