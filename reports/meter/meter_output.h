#pragma once

#include "analyzer/meter/meter.h"

#include "llvm/Support/raw_ostream.h"

namespace uplift {

void writeMeterText(llvm::raw_ostream &out, const Meter &meter, unsigned width);
/// For a comment on a pull request.
void writeMeterMarkdown(llvm::raw_ostream &out, const Meter &meter, unsigned width);
/// reports/meter/meter.schema.json describes it.
void writeMeterJson(llvm::raw_ostream &out, const Meter &meter, unsigned width);

} // namespace uplift
