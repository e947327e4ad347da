#pragma once

#include "analyzer/knowledge/pack_builder.h"

#include <map>
#include <memory>
#include <mutex>

namespace uplift {

/// Takes builders 0, 1, 2 … from several threads in any order and merges them in order, each as
/// soon as those before it are there: few wait in memory, and the result is always the same.
class OrderedMerge {
  public:
    void add(size_t index, std::unique_ptr<PackBuilder> builder) {
        std::lock_guard<std::mutex> hold(lock);
        waiting[index] = std::move(builder);
        while (!waiting.empty() && waiting.begin()->first == next) {
            merged.merge(*waiting.begin()->second);
            waiting.erase(waiting.begin());
            ++next;
        }
    }
    PackBuilder take() { return std::move(merged); }

  private:
    std::mutex lock;
    size_t next = 0;
    std::map<size_t, std::unique_ptr<PackBuilder>> waiting;
    PackBuilder merged;
};

} // namespace uplift
