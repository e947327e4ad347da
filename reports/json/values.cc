#include "reports/json/values.h"

#include "llvm/Support/Format.h"

namespace uplift {

llvm::json::Value jsonText(llvm::StringRef text) {
    return llvm::json::isUTF8(text) ? text.str() : llvm::json::fixUTF8(text);
}

void writeNumber(llvm::json::OStream &json, llvm::StringRef key, double value, const char *format) {
    json.attributeBegin(key);
    json.rawValue([&](llvm::raw_ostream &out) { out << llvm::format(format, value); });
    json.attributeEnd();
}

void writeHours(llvm::json::OStream &json, const Hours &hours) {
    json.attributeObject("hours", [&] {
        for (const auto &[key, value] : {std::pair("mean", hours.mean), std::pair("p10", hours.p10),
                                         std::pair("p50", hours.p50), std::pair("p80", hours.p80),
                                         std::pair("p90", hours.p90)})
            writeNumber(json, key, value, "%.4f");
    });
}

void writeCounts(llvm::json::OStream &json, const FindingCounts &counts) {
    json.attributeObject("findings", [&] {
        for (unsigned lane = 0; lane < laneCount; ++lane)
            json.attributeObject(laneName(static_cast<Lane>(lane)), [&] {
                for (unsigned c = 0; c < confidenceCount; ++c)
                    json.attribute(confidenceName(static_cast<Confidence>(c)), counts[lane][c]);
            });
    });
}

} // namespace uplift
