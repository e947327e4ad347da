#include "analyzer/core/range_nest.h"

#include <algorithm>
#include <tuple>

namespace uplift {

void RangeNest::add(Range range, uint32_t id) {
    if (!range.empty())
        spans.push_back({range.begin, range.end, id, none});
}

void RangeNest::freeze() {
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) {
        return std::tuple(a.begin, ~a.end, a.id) < std::tuple(b.begin, ~b.end, b.id);
    });
    std::vector<uint32_t> open;
    for (uint32_t i = 0; i < spans.size(); ++i) {
        while (!open.empty() && spans[open.back()].end <= spans[i].begin)
            open.pop_back();
        if (!open.empty())
            spans[i].outer = open.back();
        open.push_back(i);
    }
}

uint32_t RangeNest::around(uint32_t offset) const {
    auto after = std::upper_bound(spans.begin(), spans.end(), offset,
                                  [](uint32_t at, const Span &span) { return at < span.begin; });
    uint32_t at = static_cast<uint32_t>(after - spans.begin()) - 1;
    while (at < spans.size() && spans[at].end <= offset)
        at = spans[at].outer;
    return at < spans.size() ? spans[at].id : none;
}

} // namespace uplift
