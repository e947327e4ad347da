// Routes that are gone or whose handlers take other parameters.
#include "analyzer/derive/comparison.h"
#include "analyzer/derive/parameters.h"

namespace uplift {

namespace {

/// The path with "<>" for each parameter: converters and their domains do not change what is
/// called.
std::string shapeOf(llvm::StringRef path) {
    std::string shape;
    unsigned depth = 0;
    char quote = 0;
    for (char c : path) {
        if (depth && (c == '"' || c == '\''))
            quote = quote == c ? 0 : quote ? quote : c;
        if (c == '<' && !quote && depth++ == 0)
            shape += "<>";
        else if (c == '>' && !quote && depth)
            --depth;
        else if (!depth)
            shape += c;
    }
    return shape;
}

class RouteDerivation {
  public:
    explicit RouteDerivation(Comparison &comparison) : hop(comparison) {}

    void run() {
        for (const RouteRow &row : hop.b.pack().routes)
            after[shapeOf(hop.b.text(row.path))].push_back(&row);
        for (const RouteRow &row : hop.a.pack().routes)
            before[shapeOf(hop.a.text(row.path))].push_back(&row);
        for (const auto &[shape, rows] : after)
            if (!before.count(shape))
                fresh[handlerOf(hop.b, *rows.front())].insert(hop.b.text(rows.front()->path).str());
        for (const auto &[shape, rows] : before) {
            auto now = after.find(shape);
            std::string path = hop.a.text(rows.front()->path).str();
            if (now == after.end())
                gone(path, *rows.front());
            else
                compare(path, *rows.front(), *now->second.front());
        }
    }

  private:
    /// Class and method without the file, which moves more often.
    static std::string handlerOf(const Side &side, const RouteRow &row) {
        return (side.text(row.owner).rsplit('.').second + "." + side.text(row.method)).str();
    }

    llvm::StringRef parametersOf(const Side &side, const RouteRow &row) const {
        llvm::ArrayRef<PythonRow> rows =
            side.pythonRows(side.text(row.owner), side.text(row.method));
        return rows.empty() ? "" : side.text(rows.front().parameters);
    }

    void gone(const std::string &path, const RouteRow &row) {
        Origin origin = hop.originOf({hop.a.text(row.module)});
        auto renamed = fresh.find(handlerOf(hop.a, row));
        if (renamed != fresh.end() && renamed->second.size() == 1)
            return hop.add(Check::RouteRenamed, path, std::max(Confidence::Likely, origin.atMost),
                           "same handler `" + renamed->first + "`", "", *renamed->second.begin());
        hop.add(Check::RouteRemoved, path, origin.atMost, origin.words);
    }

    void compare(const std::string &path, const RouteRow &old, const RouteRow &now) {
        llvm::StringRef was = parametersOf(hop.a, old), is = parametersOf(hop.b, now);
        if (was.empty() || is.empty() || !differForCallers(was, is))
            return;
        Origin origin = hop.originOf({hop.a.text(old.module)});
        hop.add(Check::RouteSignature, path, origin.atMost,
                "handler `" + handlerOf(hop.b, now) + "`", was.str(), is.str());
    }

    Comparison &hop;
    std::map<std::string, std::vector<const RouteRow *>> before, after;
    std::map<std::string, std::set<std::string>> fresh;
};

} // namespace

void deriveRoutes(Comparison &comparison) {
    RouteDerivation(comparison).run();
}

} // namespace uplift
