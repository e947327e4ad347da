#pragma once

#include "analyzer/cloc/module_count.h"

#include <map>

namespace uplift {

/// The table of `odoo-bin cloc`, byte for byte, for what has been booked.
class ClocTable {
  public:
    /// Books a folder; two of the same name are one row, as for Odoo.
    void add(const ModuleCount &module, bool countPython2 = false);

    /// Books code that lives in the database. An item that the administrator excluded is shown
    /// with `verbose` and is in no total.
    void addItem(const std::string &module, const std::string &item, const Count &count,
                 bool excluded = false);

    /// `columns` is the width of the terminal; `verbose` adds a line a file.
    std::string text(bool verbose, int columns) const;

    int64_t code() const { return sum(code_); }
    int64_t total() const { return sum(total_); }

  private:
    struct Item {
        std::string name;
        Count count;
    };
    using Items = std::map<std::string, std::vector<Item>>;

    static int64_t sum(const std::map<std::string, int64_t> &values);
    std::string row(int width, llvm::StringRef key, llvm::StringRef total, llvm::StringRef other,
                    llvm::StringRef code) const;
    std::string countRow(int width, llvm::StringRef key, int64_t total, int64_t code) const;
    std::string itemRows(int width, const std::vector<Item> &items) const;
    std::string errors(int width) const;
    void widen(llvm::StringRef name, int indent);

    Items items_;
    Items excluded_;
    std::map<std::string, std::map<std::string, std::string>> errors_;
    std::map<std::string, int64_t> code_;
    std::map<std::string, int64_t> total_;
    int maxWidth_ = 70;
};

} // namespace uplift
