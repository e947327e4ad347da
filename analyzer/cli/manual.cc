#include "analyzer/cli/manual.h"

#include "analyzer/base/version.h"
#include "analyzer/cli/commands.h"

namespace uplift {

namespace {

struct Entry {
    llvm::StringLiteral term;
    llvm::StringLiteral text;
};

constexpr Entry exitCodes[] = {
    {"0", "Ran; nothing to act on."},
    {"1", "Ran; findings from the lane on that --fail-on names."},
    {"2", "A fault of the call, of a file that it names, or of the program."},
    {"130", "Interrupted."},
};

constexpr Entry environment[] = {
    {"UPLIFT_DATA", "Folder that holds rulesets/, instead of the shipped one."},
    {"XDG_DATA_HOME",
     "Its uplift/knowledge holds knowledge packs of your own; else ~/.local/share."},
    {"NO_COLOR, FORCE_COLOR, TERM, COLUMNS", "Colour and width of text."},
    {"GITHUB_STEP_SUMMARY", "File that --format github adds its Markdown to."},
    {"TMPDIR", "Where archives are unpacked."},
};

constexpr Entry files[] = {
    {"uplift.yaml", "Settings, in the folder of PATH or the nearest above it; options win."},
    {"uplift-ignore.txt", "In a module's folder: findings not to care about."},
};

constexpr Entry examples[] = {
    {"uplift scan addons --from 15 --to 18", "What breaks, per module, with hours."},
    {"uplift scan . --to 18 --format github --output sarif=uplift.sarif",
     "Annotations and SARIF in one run, for continuous integration."},
    {"uplift estimate addons --to 18 --why", "The hours, and what they are the sum of."},
    {"uplift baseline create uplift-baseline.json . --to 18",
     "Write down what there is; scan --baseline then shows what is new."},
};

std::string section(llvm::StringRef name) {
    return ".SH " + name.str() + "\n";
}

std::string bold(llvm::StringRef text) {
    return "\\fB" + roffText(text) + "\\fR";
}

std::string optionTerm(const OptionInfo &option) {
    std::string term = option.shortName ? bold(std::string("-") + option.shortName) + ", " : "";
    term += bold("--" + option.name.str());
    if (!option.value.empty())
        term += " \\fI" + roffText(option.value) + "\\fR";
    return term;
}

std::string item(const std::string &term, llvm::StringRef text) {
    return ".TP\n" + term + "\n" + roffText(text) + "\n";
}

std::string entries(llvm::ArrayRef<Entry> list) {
    std::string text;
    for (const Entry &entry : list)
        text += item(bold(entry.term), entry.text);
    return text;
}

std::string commandPart(const CommandInfo &command) {
    std::string text = ".SS uplift " + roffText(command.name) + "\n.B uplift " +
                       roffText(command.name) + "\n[\\fIOPTION\\fR...] " +
                       roffText(command.arguments) + "\n.PP\n" + roffText(command.help) + ".\n";
    for (const OptionInfo &option : allOptions())
        if (option.belongsTo(command.name))
            text += item(optionTerm(option), option.help);
    return text;
}

} // namespace

std::string roffText(llvm::StringRef text) {
    // A full stop or an apostrophe at the start of a line would make it a request.
    std::string result = text.startswith(".") || text.startswith("'") ? "\\&" : "";
    for (char c : text) {
        if (c == '\\')
            result += "\\(rs";
        else if (c == '-')
            result += "\\-";
        else if (c == '\'')
            result += "\\(aq";
        else if (c == '"')
            result += "\\(dq";
        else if (c == '`')
            result += "\\(ga";
        else if (c == '^')
            result += "\\(ha";
        else if (c == '~')
            result += "\\(ti";
        else
            result += c;
        if (c == '\n')
            result += "\\&";
    }
    return result;
}

std::string manualPage() {
    std::string text =
        ".TH UPLIFT 1 \"\" \"uplift " + roffText(toolVersion()) + "\" \"User Commands\"\n";
    text += section("NAME") + "uplift \\- what an Odoo version upgrade does to custom modules\n";
    text +=
        section("SYNOPSIS") + ".B uplift\n\\fICOMMAND\\fR [\\fIOPTION\\fR...] [\\fIPATH\\fR...]\n";
    text +=
        section("DESCRIPTION") +
        roffText("Tells before an upgrade which lines of custom modules break, why, since "
                 "which series, what to write instead, and how many hours it is. It reads "
                 "source code only, sends nothing, and writes nothing into the code it reads.") +
        "\n.PP\n" +
        roffText("PATH is a module, a folder of addons, a repository, or a .zip or .tar.gz of "
                 "one; the working folder where none is given. A value follows its option "
                 "after a blank or =; @FILE stands for the arguments in FILE, one a line; "
                 "what follows -- is a path.") +
        "\n";
    text += section("COMMANDS");
    for (const CommandInfo &command : allCommands())
        text += item(bold(command.name), command.help);
    text += section("OPTIONS");
    for (const CommandInfo &command : allCommands())
        text += commandPart(command);
    text += section("EXIT STATUS") + entries(exitCodes);
    text += section("ENVIRONMENT") + entries(environment);
    text += section("FILES") + entries(files);
    text += section("EXAMPLES") + entries(examples);
    return text;
}

} // namespace uplift
