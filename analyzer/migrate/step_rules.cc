#include "analyzer/migrate/step_rules.h"

#include "analyzer/base/location.h"
#include "analyzer/base/text.h"
#include "analyzer/base/yaml_reader.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

#include <algorithm>
#include <set>

namespace uplift {

namespace {

constexpr TriggerInfo triggers[] = {
#define TRIGGER(id, name, when, names) {Trigger::id, name, when, names},
#include "analyzer/migrate/triggers.def"
#undef TRIGGER
};

const llvm::StringRef keys[] = {"step",         "when",    "since", "type", "argument",
                                "without",      "phase",   "what",  "why",  "openupgrade",
                                "upgrade-util", "minutes", "source"};

/// Calls `visit(begin, end)` for each {name}, with the place of the name between its brackets.
template <typename Visit> void forEachName(llvm::StringRef text, Visit visit) {
    for (size_t at = 0; (at = text.find('{', at)) != llvm::StringRef::npos; ++at) {
        size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", at + 1);
        if (end != llvm::StringRef::npos && end > at + 1 && text[end] == '}')
            visit(at + 1, end);
    }
}

class StepReader {
  public:
    StepReader(llvm::StringRef text, llvm::StringRef file) : text(text), file(file), lines(text) {}

    void read();

    std::vector<StepRule> rules;
    std::string faults;

  private:
    using Values = std::map<std::string, const YamlText *>;
    void item(const YamlItem &item);
    void fill(const Values &values, StepRule &rule, uint32_t place);
    void checkNames(const YamlText &value, const TriggerInfo &trigger);
    void fault(uint32_t offset, const std::string &what) {
        faults +=
            "\n  " + file.str() + ":" + std::to_string(lines.at(text, offset).line) + ": " + what;
    }

    llvm::StringRef text, file;
    LineIndex lines;
    std::set<std::string> names;
};

void StepReader::checkNames(const YamlText &value, const TriggerInfo &trigger) {
    llvm::SmallVector<llvm::StringRef, 12> known = {"module", "from", "to"};
    trigger.names.split(known, ' ');
    forEachName(value.text, [&](size_t begin, size_t end) {
        llvm::StringRef name = llvm::StringRef(value.text).slice(begin, end);
        if (!llvm::is_contained(known, name))
            fault(value.range.begin, "'" + trigger.name.str() + "' has no {" + name.str() + "}" +
                                         didYouMean(name, known));
    });
}

void StepReader::fill(const Values &values, StepRule &rule, uint32_t place) {
    auto text = [&](const char *key) {
        auto found = values.find(key);
        return found == values.end() ? std::string() : found->second->text;
    };
    for (const char *key : {"step", "when", "phase", "what", "why", "minutes", "source"})
        if (text(key).empty())
            fault(place, std::string("no '") + key + "'");
    rule.step = text("step");
    rule.type = text("type");
    rule.argument = text("argument");
    rule.without = text("without");
    rule.phase = text("phase") + "-migration";
    rule.what = text("what");
    rule.why = text("why");
    rule.openupgrade = text("openupgrade");
    rule.upgradeUtil = text("upgrade-util");
    if (text("phase") != "pre" && text("phase") != "post" && values.count("phase"))
        fault(values.at("phase")->range.begin, "phase is pre or post");
    if (values.count("minutes") && (llvm::StringRef(text("minutes")).getAsDouble(rule.minutes) ||
                                    !(rule.minutes >= 0 && rule.minutes <= 10'000)))
        fault(values.at("minutes")->range.begin, "minutes are a number from 0 to 10000");
    if (auto since = values.find("since"); since != values.end()) {
        auto parsed = parseSeries(since->second->text);
        if (parsed)
            rule.since = parsed->series;
        else
            fault(since->second->range.begin, "'" + since->second->text + "' is no series");
    }
    if (rule.openupgrade.empty() && rule.upgradeUtil.empty())
        fault(place, "neither 'openupgrade' nor 'upgrade-util'");
}

void StepReader::item(const YamlItem &item) {
    Values values;
    for (const YamlEntry &entry : item.entries) {
        if (!llvm::is_contained(keys, entry.key.text))
            fault(entry.key.range.begin,
                  "unknown key '" + entry.key.text + "'" + didYouMean(entry.key.text, keys));
        if (entry.kind == YamlEntry::Kind::Text)
            values[entry.key.text] = &entry.values.front();
        else if (entry.key.text != "source")
            fault(entry.key.range.begin, "'" + entry.key.text + "' is a text");
        else if (!entry.values.empty())
            values["source"] = &entry.values.front();
    }
    StepRule rule;
    fill(values, rule, item.range.begin);
    auto when = values.find("when");
    if (when == values.end())
        return;
    const TriggerInfo *trigger = llvm::find_if(
        triggers, [&](const TriggerInfo &info) { return info.name == when->second->text; });
    if (trigger == std::end(triggers)) {
        std::vector<llvm::StringRef> known;
        for (const TriggerInfo &info : triggers)
            known.push_back(info.name);
        return fault(when->second->range.begin, "unknown trigger '" + when->second->text + "'" +
                                                    didYouMean(when->second->text, known));
    }
    rule.when = trigger->trigger;
    for (const char *key : {"what", "why", "openupgrade", "upgrade-util"})
        if (auto found = values.find(key); found != values.end())
            checkNames(*found->second, *trigger);
    if (!names.insert(rule.step).second)
        fault(item.range.begin, "step '" + rule.step + "' is there twice");
    rules.push_back(std::move(rule));
}

void StepReader::read() {
    YamlList list = readYamlList(text);
    for (const YamlFault &of : list.faults)
        fault(of.offset, of.message);
    for (const YamlItem &of : list.items)
        item(of);
}

} // namespace

llvm::ArrayRef<TriggerInfo> allTriggers() {
    return triggers;
}

llvm::Expected<std::vector<StepRule>> readStepRules(llvm::StringRef text, llvm::StringRef file) {
    StepReader reader(text, file);
    reader.read();
    if (!reader.faults.empty())
        return llvm::createStringError(llvm::inconvertibleErrorCode(), "migration steps:%s",
                                       reader.faults.c_str());
    return std::move(reader.rules);
}

llvm::Expected<std::vector<StepRule>> loadStepRules(const std::string &folder) {
    std::vector<std::string> files;
    std::error_code code;
    for (llvm::sys::fs::directory_iterator at(folder, code), end; !code && at != end;
         at.increment(code))
        if (llvm::StringRef(at->path()).endswith(".yaml"))
            files.push_back(at->path());
    llvm::sort(files);
    std::vector<StepRule> rules;
    for (const std::string &file : files) {
        auto buffer = llvm::MemoryBuffer::getFile(file);
        if (!buffer)
            return llvm::createStringError(llvm::inconvertibleErrorCode(), "%s: %s", file.c_str(),
                                           buffer.getError().message().c_str());
        auto some = readStepRules((*buffer)->getBuffer(), file);
        if (!some)
            return some.takeError();
        rules.insert(rules.end(), some->begin(), some->end());
    }
    return rules;
}

std::string fillIn(llvm::StringRef text, const StepNames &names) {
    std::string filled;
    size_t done = 0;
    forEachName(text, [&](size_t begin, size_t end) {
        filled += text.slice(done, begin - 1);
        auto found = names.find(text.slice(begin, end).str());
        filled += found == names.end() ? "" : found->second;
        done = end + 1;
    });
    return filled + text.drop_front(done).str();
}

} // namespace uplift
