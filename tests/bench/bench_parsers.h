#pragma once

#include "analyzer/core/project.h"

/// Reads every Python, manifest, JavaScript and XML file of the project and has tree-sitter and
/// libxml2 (SAX) parse it, nothing else: the floor that a scan is measured against.
void parseOnly(const uplift::Project &project, unsigned threads);
