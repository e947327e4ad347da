#pragma once

#include "analyzer/derive/derived_row.h"
#include "analyzer/knowledge/pack_image.h"

namespace uplift {

/// What differs between two series.
struct Derivation {
    DerivedHead head;
    std::vector<DerivedRow> rows; ///< sorted by check, symbol, new symbol
};

/// Compares two packs of adjacent series, the older one first. Curated renames of models and
/// modules say which model or module of the newer pack is to be compared with which of the older.
Derivation derive(PackImage older, PackImage newer, const RuleSet &rules);

/// One table: its file name ("field-removed.tsv") and text. In order of names.
struct DerivedTable {
    std::string file;
    std::string text;
};
std::vector<DerivedTable> tablesOf(const Derivation &derivation);

} // namespace uplift
