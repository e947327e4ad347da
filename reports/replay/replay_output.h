#pragma once

#include "analyzer/replay/replay.h"

#include "llvm/Support/raw_ostream.h"

namespace uplift {

void writeReplayText(llvm::raw_ostream &out, const Replay &replay, unsigned width);
/// reports/replay/replay.schema.json describes it.
void writeReplayJson(llvm::raw_ostream &out, const Replay &replay);

/// A table that `uplift calibrate` reads: modules of which it is known what they took.
void writeHistory(llvm::raw_ostream &out, const Replay &replay);

} // namespace uplift
