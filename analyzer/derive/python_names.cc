#include "analyzer/derive/python_names.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// Steps that an import may lead through; rings end here.
constexpr unsigned longestChain = 16;

} // namespace

bool PythonNames::importable(llvm::StringRef owner, llvm::StringRef name) const {
    std::vector<llvm::StringRef> owners = {owner};
    for (size_t at = 0; at < owners.size(); ++at) {
        if (!rowsAt(owners[at], name).empty())
            return true;
        if (hasBelow((owners[at] + "." + name).str()))
            return true;
        for (const PythonRow &star : rowsAt(owners[at], "*"))
            for (PackStr target : side.list(star.bases))
                if (!llvm::is_contained(owners, side.text(target)))
                    owners.push_back(side.text(target));
    }
    return false;
}

/// A folder without a file of its own is a package, too.
bool PythonNames::hasBelow(const std::string &path) const {
    llvm::ArrayRef<PythonRow> rows = side.pack().python;
    const PythonRow *at = std::partition_point(rows.begin(), rows.end(), [&](const PythonRow &row) {
        return side.text(row.owner) < path + ".";
    });
    return at != rows.end() && side.text(at->owner).startswith(path + ".");
}

bool PythonNames::isPackage(llvm::StringRef path) const {
    PackStr owner = side.pack().find(path);
    return owner &&
           llvm::any_of(rowsOf(side.pack().python, &PythonRow::owner, owner),
                        [&](const PythonRow &row) { return side.text(row.sort) == "module"; });
}

void PythonNames::forEachPassedOn(llvm::StringRef owner,
                                  llvm::function_ref<void(const PythonRow &)> visit) const {
    std::vector<llvm::StringRef> owners = {owner};
    for (size_t at = 0; at < owners.size(); ++at) {
        PackStr path = side.pack().find(owners[at]);
        if (!path)
            continue;
        for (const PythonRow &row : rowsOf(side.pack().python, &PythonRow::owner, path)) {
            llvm::StringRef sort = side.text(row.sort);
            if (sort == "star")
                for (PackStr target : side.list(row.bases))
                    if (!llvm::is_contained(owners, side.text(target)))
                        owners.push_back(side.text(target));
            bool isOwn = sort == "class" || sort == "function" || sort == "variable";
            if (at > 0 && isOwn && !side.text(row.name).startswith("_"))
                visit(row);
        }
    }
}

const PythonRow *PythonNames::classAt(llvm::StringRef path) const {
    llvm::StringRef at = path;
    for (unsigned step = 0; step < longestChain; ++step) {
        auto [owner, name] = at.rsplit('.');
        llvm::StringRef next;
        for (const PythonRow &row : rowsAt(owner, name)) {
            if (side.text(row.sort) == "class")
                return &row;
            if (side.text(row.sort) == "import" && !side.list(row.bases).empty())
                next = side.text(side.list(row.bases).front());
        }
        if (next.empty())
            return nullptr;
        at = next;
    }
    return nullptr;
}

std::optional<bool> PythonNames::classHas(llvm::StringRef path, llvm::StringRef method) const {
    std::vector<std::string> classes = {path.str()};
    bool isKnown = true;
    for (size_t at = 0; at < classes.size() && at < 4 * longestChain; ++at) {
        if (classes[at] == "object")
            continue;
        const PythonRow *row = classAt(classes[at]);
        if (!row) {
            isKnown = false;
            continue;
        }
        std::string own = (side.text(row->owner) + "." + side.text(row->name)).str();
        if (!rowsAt(own, method).empty())
            return true;
        for (PackStr base : side.list(row->bases))
            if (!llvm::is_contained(classes, side.text(base).str()))
                classes.push_back(side.text(base).str());
    }
    return isKnown ? std::optional(false) : std::nullopt;
}

} // namespace uplift
