#include "analyzer/cloc/table.h"

#include <fmt/format.h>

#include <algorithm>

namespace uplift {
namespace {

constexpr int kNumberColumns = 24; // three columns of eight

/// Characters of UTF-8 text; Python pads by these.
int characters(llvm::StringRef text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

std::string padded(llvm::StringRef text, int width, bool right) {
    std::string spaces(std::max(0, width - characters(text)), ' ');
    return right ? spaces + text.str() : text.str() + spaces;
}

} // namespace

void ClocTable::widen(llvm::StringRef name, int indent) {
    maxWidth_ = std::max(maxWidth_, characters(name) + indent);
}

void ClocTable::add(const ModuleCount &module, bool countPython2) {
    items_[module.name];
    code_[module.name];
    total_[module.name];
    widen(module.name, 0);
    for (const FileCount &file : module.files)
        if (file.excluded.empty())
            addItem(module.name, module.directory + "/" + file.path, file.count);
    if (countPython2)
        for (const FileCount &file : module.files) {
            code_[module.name] += file.python2.code;
            total_[module.name] += file.python2.total;
        }
}

void ClocTable::addItem(const std::string &module, const std::string &item, const Count &count,
                        bool excluded) {
    if (!count.error.empty()) {
        errors_[module][item] = count.error;
        return;
    }
    if (excluded) {
        excluded_[module].push_back({item, count});
        return;
    }
    items_[module].push_back({item, count});
    code_[module] += count.code;
    total_[module] += count.total;
    widen(module, 0);
    widen(item, 4);
}

int64_t ClocTable::sum(const std::map<std::string, int64_t> &values) {
    int64_t total = 0;
    for (const auto &[name, value] : values)
        total += value;
    return total;
}

std::string ClocTable::row(int width, llvm::StringRef key, llvm::StringRef total,
                           llvm::StringRef other, llvm::StringRef code) const {
    return padded(key, width, false) + padded(total, 8, true) + padded(other, 8, true) +
           padded(code, 8, true) + "\n";
}

std::string ClocTable::countRow(int width, llvm::StringRef key, int64_t total, int64_t code) const {
    return row(width, key, std::to_string(total), std::to_string(total - code),
               std::to_string(code));
}

/// Most code first; files of one size by name, where Odoo leaves them as the disk had them.
std::string ClocTable::itemRows(int width, const std::vector<Item> &items) const {
    std::vector<Item> sorted = items;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Item &a, const Item &b) { return a.count.code > b.count.code; });
    std::string out;
    for (const Item &item : sorted)
        out += countRow(width, "    " + item.name, item.count.total, item.count.code);
    return out;
}

std::string ClocTable::errors(int width) const {
    std::string out = "\nErrors\n\n";
    for (const auto &[module, items] : errors_) {
        out += module + "\n";
        for (const auto &[item, error] : items)
            out += row(width, "    " + item, error, "", "");
    }
    return out + "\n";
}

std::string ClocTable::text(bool verbose, int columns) const {
    int width = std::max(0, std::min(maxWidth_, columns - kNumberColumns));
    std::string rule = std::string(width + kNumberColumns, '-') + "\n";
    std::string out = row(width, "Odoo cloc", "Line", "Other", "Code") + rule;
    for (const auto &[module, items] : items_) {
        out += countRow(width, module, total_.at(module), code_.at(module));
        if (verbose)
            out += itemRows(width, items);
    }
    out += rule + countRow(width, "", total(), code()) + "\n";
    if (verbose && !excluded_.empty()) {
        out += row(width, "Excluded", "Line", "Other", "Code") + rule;
        for (const auto &[module, items] : excluded_)
            out += itemRows(width, items);
        out += rule + "\n";
    }
    return errors_.empty() ? out : out + errors(width);
}

} // namespace uplift
