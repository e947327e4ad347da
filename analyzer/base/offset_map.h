#pragma once

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace uplift {

/// Where the bytes of a text stand in the file it was taken from. The text is the file's bytes
/// from `shift` on, except where the file writes a character differently (`&lt;` in XML): each
/// such place adds the point from which on the distance is another one.
class OffsetMap {
  public:
    explicit OffsetMap(uint32_t shift = 0) : shift(shift) {}

    /// From `textOffset` on, the text stands at `fileOffset`. Offsets have to ascend.
    void add(uint32_t textOffset, uint32_t fileOffset) {
        points.push_back({textOffset, fileOffset});
    }

    uint32_t toFile(uint32_t offset) const {
        if (points.empty() || offset < points.front().first)
            return shift + offset;
        auto after = [](uint32_t value, const Point &point) { return value < point.first; };
        const Point &point = *(std::upper_bound(points.begin(), points.end(), offset, after) - 1);
        return point.second + (offset - point.first);
    }
    bool isShift() const { return points.empty(); }

  private:
    using Point = std::pair<uint32_t, uint32_t>;
    uint32_t shift;
    std::vector<Point> points;
};

} // namespace uplift
