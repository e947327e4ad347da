#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace uplift {

/// A set of line numbers (from 1) in which the parser notes where nodes of the syntax tree begin.
/// A parser that tries an alternative and gives it up takes its notes back with `rollback`.
class LineMarks {
  public:
    using Checkpoint = size_t;

    void mark(uint32_t line) {
        if (line == last_)
            return;
        last_ = line;
        if (line >= marked_.size())
            marked_.resize(line + line / 2 + 64);
        if (marked_[line])
            return;
        marked_[line] = true;
        order_.push_back(line);
    }

    /// Number of distinct lines.
    size_t size() const { return order_.size(); }

    bool contains(uint32_t line) const { return line < marked_.size() && marked_[line]; }

    Checkpoint checkpoint() const { return order_.size(); }

    void rollback(Checkpoint checkpoint) {
        for (; order_.size() > checkpoint; order_.pop_back())
            marked_[order_.back()] = false;
        last_ = 0;
    }

  private:
    std::vector<bool> marked_;
    std::vector<uint32_t> order_;
    uint32_t last_ = 0;
};

} // namespace uplift
