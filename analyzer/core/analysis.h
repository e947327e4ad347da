#pragma once

#include "analyzer/core/facts.h"
#include "analyzer/core/project.h"

#include <memory>
#include <string>
#include <vector>

namespace uplift {

/// One file after the per-file step: what it says and the text that ranges refer to.
struct AnalysedFile {
    FileFacts facts;
    std::string text;
    std::string problem; ///< why the file could not be read at all; empty if it could
    std::string note;    ///< e.g. "decoded as latin-1: not UTF-8"
    bool isUtf8 = true;  ///< the file's bytes are those of `text` …
    bool bom = false;    ///< … after a byte order mark
};

/// The project after the per-file step; files[i] belongs to project.files[i].
struct ProjectFacts {
    Project project;
    std::vector<AnalysedFile> files;
};

} // namespace uplift
