#include "analyzer/cli/arguments.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MemoryBuffer.h"

namespace uplift {

namespace {

constexpr OptionInfo options[] = {
#define OPTION(name, shortName, value, commands, help) {name, shortName, value, commands, help},
#include "analyzer/cli/options.def"
#undef OPTION
};

class ArgumentParser {
  public:
    ArgumentParser(llvm::StringRef command, llvm::ArrayRef<std::string> typed)
        : command(command),
          queue(typed.begin(), typed.end()) {}

    llvm::Expected<Arguments> parse();

  private:
    llvm::Error option(llvm::StringRef text);
    llvm::Error shortOption(llvm::StringRef text);
    llvm::Error store(const OptionInfo &option, bool hasValue, llvm::StringRef value);
    llvm::Error argumentFile(const std::string &file);
    const OptionInfo *find(llvm::function_ref<bool(const OptionInfo &)> fits) const;

    llvm::StringRef command;
    std::vector<std::string> queue;
    size_t at = 0;
    Arguments result;
};

const OptionInfo *ArgumentParser::find(llvm::function_ref<bool(const OptionInfo &)> fits) const {
    for (const OptionInfo &entry : options)
        if (entry.belongsTo(command) && fits(entry))
            return &entry;
    return nullptr;
}

llvm::Error ArgumentParser::store(const OptionInfo &option, bool hasValue, llvm::StringRef value) {
    std::vector<std::string> &values = result.values[option.name.str()];
    if (option.value.empty()) {
        if (hasValue)
            return userError("--" + option.name.str() + " takes no value");
        values.push_back("");
        return llvm::Error::success();
    }
    if (hasValue) {
        values.push_back(value.str());
        return llvm::Error::success();
    }
    if (at >= queue.size())
        return userError("--" + option.name.str() + " needs a value: " + option.value.str());
    values.push_back(queue[at++]);
    return llvm::Error::success();
}

llvm::Error ArgumentParser::option(llvm::StringRef text) {
    auto [name, value] = text.split('=');
    const OptionInfo *found = find([&](const OptionInfo &entry) { return entry.name == name; });
    if (found)
        return store(*found, name.size() != text.size(), value);
    std::vector<llvm::StringRef> known;
    for (const OptionInfo &entry : options)
        if (entry.belongsTo(command))
            known.push_back(entry.name);
    llvm::StringRef near = nearestName(name, known);
    return userError("unknown option '--" + name.str() + "' of " + command.str() +
                     (near.empty() ? "" : "; did you mean '--" + near.str() + "'?"));
}

llvm::Error ArgumentParser::shortOption(llvm::StringRef text) {
    const OptionInfo *found =
        find([&](const OptionInfo &entry) { return entry.shortName == text[0]; });
    if (!found)
        return userError("unknown option '-" + text.str() + "' of " + command.str());
    return store(*found, text.size() > 1, text.drop_front(1));
}

llvm::Error ArgumentParser::argumentFile(const std::string &file) {
    auto buffer = llvm::MemoryBuffer::getFile(file);
    if (!buffer)
        return userError("cannot read '" + file + "': " + buffer.getError().message());
    llvm::SmallVector<llvm::StringRef, 16> lines;
    (*buffer)->getBuffer().split(lines, '\n', -1, false);
    std::vector<std::string> words;
    for (llvm::StringRef line : lines)
        if (!line.trim().empty())
            words.push_back(line.trim().str());
    queue.insert(queue.begin() + static_cast<ptrdiff_t>(at), words.begin(), words.end());
    return llvm::Error::success();
}

llvm::Expected<Arguments> ArgumentParser::parse() {
    bool onlyPaths = false;
    while (at < queue.size()) {
        std::string word = queue[at++];
        llvm::StringRef text = word;
        llvm::Error error = llvm::Error::success();
        if (onlyPaths || text.size() < 2 || (text[0] != '-' && text[0] != '@'))
            result.positional.push_back(word);
        else if (text == "--")
            onlyPaths = true;
        else if (text.consume_front("--"))
            error = option(text);
        else if (text.consume_front("-"))
            error = shortOption(text);
        else
            error = argumentFile(text.drop_front(1).str());
        if (error)
            return error;
    }
    return result;
}

} // namespace

bool OptionInfo::belongsTo(llvm::StringRef command) const {
    llvm::SmallVector<llvm::StringRef, 8> all;
    commands.split(all, ' ');
    return llvm::is_contained(all, command);
}

llvm::ArrayRef<OptionInfo> allOptions() {
    return options;
}

llvm::StringRef Arguments::get(llvm::StringRef option) const {
    auto found = values.find(option.str());
    return found == values.end() ? llvm::StringRef() : found->second.back();
}

llvm::Expected<Arguments> parseArguments(llvm::StringRef command,
                                         llvm::ArrayRef<std::string> typed) {
    return ArgumentParser(command, typed).parse();
}

} // namespace uplift
