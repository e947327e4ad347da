#include "analyzer/cli/settings.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"
#include "analyzer/base/yaml_reader.h"
#include "analyzer/cli/exports.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace uplift {

namespace {

enum class SettingKind : uint8_t { Text, Path, List, Paths, Flag };

struct SettingInfo {
    llvm::StringRef key;
    SettingKind kind;
};

constexpr SettingInfo settings[] = {
#define SETTING(key, kind) {key, SettingKind::kind},
#include "analyzer/cli/settings.def"
#undef SETTING
};

constexpr llvm::StringLiteral fileName = "uplift.yaml";
constexpr unsigned newestVersion = 1;

bool isOption(llvm::StringRef command, llvm::StringRef name) {
    return llvm::any_of(allOptions(), [&](const OptionInfo &option) {
        return option.name == name && option.belongsTo(command);
    });
}

/// The nearest uplift.yaml in the folder or above it, "" if there is none.
std::string nearestFile(llvm::StringRef path) {
    llvm::SmallString<256> folder;
    if (llvm::sys::fs::real_path(path, folder))
        return "";
    for (llvm::StringRef at = folder; !at.empty(); at = llvm::sys::path::parent_path(at)) {
        llvm::SmallString<256> file(at);
        llvm::sys::path::append(file, fileName);
        if (llvm::sys::fs::is_regular_file(file))
            return file.str().str();
    }
    return "";
}

std::string settingsFile(llvm::StringRef command, const Arguments &arguments) {
    if (arguments.has("isolated"))
        return "";
    if (arguments.has("config"))
        return arguments.get("config").str();
    size_t first = command == "baseline" ? 2 : 0;
    bool named = arguments.positional.size() > first;
    std::string path = named ? arguments.positional[first] : ".";
    return nearestFile(llvm::sys::fs::exists(path) ? path : ".");
}

class SettingsReader {
  public:
    SettingsReader(llvm::StringRef command, std::string path, llvm::StringRef text,
                   Arguments &arguments)
        : command(command),
          path(std::move(path)),
          text(text),
          lines(text),
          arguments(arguments) {}

    llvm::Error read();

  private:
    std::string at(Range range) const {
        LineColumn place = lines.at(text, range.begin);
        return path + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
    }
    void fault(Range range, const std::string &message) {
        faults.push_back(at(range) + ": " + message);
    }
    void version(const YamlEntry &entry);
    void entry(const YamlEntry &entry);
    void take(const SettingInfo &setting, const YamlEntry &entry);
    std::string onDisk(const std::string &written) const;

    llvm::StringRef command;
    std::string path;
    llvm::StringRef text;
    LineIndex lines;
    Arguments &arguments;
    std::vector<std::string> faults;
};

void SettingsReader::version(const YamlEntry &entry) {
    unsigned number = 0;
    bool wrong = entry.values.size() != 1 ||
                 llvm::StringRef(entry.values[0].text).getAsInteger(10, number) || number == 0;
    if (wrong)
        fault(entry.range, "'version' is the number of the format: 1");
    else if (number > newestVersion)
        fault(entry.range, "written for a newer uplift: version " + std::to_string(number) +
                               ", this one reads " + std::to_string(newestVersion));
}

std::string SettingsReader::onDisk(const std::string &written) const {
    if (llvm::sys::path::is_absolute(written))
        return written;
    llvm::SmallString<256> file(llvm::sys::path::parent_path(path));
    llvm::sys::path::append(file, written);
    return file.str().str();
}

void SettingsReader::take(const SettingInfo &setting, const YamlEntry &entry) {
    std::vector<std::string> values;
    for (const YamlText &value : entry.values)
        values.push_back(value.text);
    bool many = setting.kind == SettingKind::List || setting.kind == SettingKind::Paths;
    if (values.empty() || (!many && values.size() != 1) ||
        llvm::any_of(values, [](const std::string &value) { return value.empty(); }))
        return fault(entry.range, "'" + setting.key.str() + "' is " +
                                      (many ? "a text or a list of texts" : "one text"));
    if (setting.kind == SettingKind::Path || setting.kind == SettingKind::Paths)
        for (std::string &value : values)
            value = onDisk(value);
    if (setting.kind == SettingKind::List)
        values = {llvm::join(values, ",")};
    if (setting.kind == SettingKind::Flag) {
        bool on = values[0] == "yes" || values[0] == "true";
        if (!on && values[0] != "no" && values[0] != "false")
            return fault(entry.range, "'" + setting.key.str() + "' is yes or no");
        if (!on)
            return;
        values = {""};
    }
    if (!isOption(command, setting.key) || arguments.has(setting.key))
        return;
    arguments.values[setting.key.str()] = std::move(values);
    arguments.origins[setting.key.str()] = at(entry.key.range);
}

void SettingsReader::entry(const YamlEntry &entry) {
    const std::string &key = entry.key.text;
    if (key == "version")
        return version(entry);
    std::vector<llvm::StringRef> known = {"version"};
    for (const SettingInfo &setting : settings) {
        if (setting.key == key)
            return take(setting, entry);
        known.push_back(setting.key);
    }
    fault(entry.key.range, "unknown key '" + key + "'" + didYouMean(key, known));
}

llvm::Error SettingsReader::read() {
    YamlList list = readYamlMap(text);
    for (const YamlFault &found : list.faults)
        fault({found.offset, found.offset}, found.message);
    llvm::StringSet<> seen;
    for (const YamlItem &item : list.items)
        for (const YamlEntry &each : item.entries) {
            if (!seen.insert(each.key.text).second)
                fault(each.key.range, "'" + each.key.text + "' is given twice");
            entry(each);
        }
    return faults.empty() ? llvm::Error::success() : userError(llvm::join(faults, "\n"));
}

} // namespace

llvm::Error applySettings(llvm::StringRef command, Arguments &arguments) {
    if (!isOption(command, "config"))
        return llvm::Error::success();
    std::string path = settingsFile(command, arguments);
    if (path.empty())
        return llvm::Error::success();
    auto text = readText(path);
    if (!text)
        return text.takeError();
    return SettingsReader(command, path, *text, arguments).read();
}

std::string settingsText(llvm::StringRef command, const Arguments &arguments) {
    std::string text;
    for (const SettingInfo &setting : settings) {
        if (!isOption(command, setting.key))
            continue;
        auto found = arguments.values.find(setting.key.str());
        if (found == arguments.values.end()) {
            text += "# " + setting.key.str() + ": the default\n";
            continue;
        }
        auto origin = arguments.origins.find(setting.key.str());
        text += setting.key.str() + ": ";
        if (setting.kind == SettingKind::Flag)
            text += "yes";
        else if (found->second.size() == 1)
            text += "'" + found->second[0] + "'";
        else
            text += "['" + llvm::join(found->second, "', '") + "']";
        text +=
            "  # " + (origin == arguments.origins.end() ? "command line" : origin->second) + "\n";
    }
    return text;
}

} // namespace uplift
