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

void writeProvenance(llvm::json::OStream &json, const ScanReport &report) {
    json.attribute("from", report.from.str());
    json.attribute("to", report.to.str());
    json.attribute("model", report.model);
    json.attribute("calibrated", report.calibrated);
    json.attribute("basis", jsonText(report.effortBasis));
    json.attribute("rules", report.rules);
    json.attribute("tool", report.tool);
    json.attribute("seed", 0);
}

void writeTexts(llvm::json::OStream &json, llvm::StringRef key, llvm::ArrayRef<std::string> texts) {
    json.attributeArray(key, [&] {
        for (const std::string &text : texts)
            json.value(jsonText(text));
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
