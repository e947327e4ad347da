#include "analyzer/knowledge/pack_dump.h"

#include "analyzer/knowledge/knowledge.h"

#include "llvm/Support/JSON.h"

namespace uplift {

namespace {

namespace json = llvm::json;

/// Packs of unknown make may hold any bytes.
std::string readable(llvm::StringRef text) {
    return json::isUTF8(text) ? text.str() : json::fixUTF8(text);
}

json::Value textOrNull(llvm::StringRef text) {
    return text.empty() ? json::Value(nullptr) : json::Value(readable(text));
}

json::Array listOf(const PackView &pack, PackList list) {
    json::Array items;
    for (PackStr item : pack.list(list))
        items.push_back(readable(pack.text(item)));
    return items;
}

/// "self, a, b=, *args, c=, **kw" in parts.
json::Object signatureOf(llvm::StringRef parameters) {
    json::Array positional, keywordOnly;
    json::Value var = nullptr, kw = nullptr;
    int64_t defaults = 0;
    bool afterStar = false;
    llvm::SmallVector<llvm::StringRef, 8> parts;
    std::string text = readable(parameters);
    llvm::StringRef(text).split(parts, ", ", -1, false);
    for (llvm::StringRef part : parts) {
        bool hasDefault = part.consume_back("=");
        if (part.consume_front("**")) {
            kw = part.str();
        } else if (part.consume_front("*")) {
            afterStar = true;
            var = textOrNull(part);
        } else if (part != "/" && afterStar) {
            keywordOnly.push_back(part.str());
        } else if (part != "/") {
            positional.push_back(part.str());
            defaults += hasDefault;
        }
    }
    return json::Object{{"args", std::move(positional)},
                        {"kw", std::move(kw)},
                        {"kwonly", std::move(keywordOnly)},
                        {"ndef", defaults},
                        {"var", std::move(var)}};
}

/// What _inherit says, the model itself included: null, a name or a list of names.
json::Value inheritOf(const PackView &pack, const ModelRow &row) {
    json::Array names = listOf(pack, row.inherits);
    if (!(row.flags & ModelDefines))
        names.insert(names.begin(), readable(pack.text(row.name)));
    if (names.empty())
        return nullptr;
    if (names.size() == 1)
        return names.front();
    return names;
}

class Dump {
  public:
    Dump(const PackView &pack, llvm::raw_ostream &out) : pack(pack), out(out) {}

    void run();

  private:
    template <typename Row> json::Object cells(const Row &row, llvm::StringRef kind) const;
    template <typename Row> void plain(llvm::ArrayRef<Row> rows, llvm::StringRef kind);
    void modules();
    void models();
    void fields();
    void methods();
    void xmlids();
    void views();
    json::Array nodesOf(const ViewRow &view) const;
    json::Value archOf(const XmlIdRow &row) const;
    void line(json::Object object) { out << json::Value(std::move(object)) << "\n"; }

    const PackView &pack;
    llvm::raw_ostream &out;
};

template <typename Row> json::Object Dump::cells(const Row &row, llvm::StringRef kind) const {
    struct Visit {
        const PackView &pack;
        json::Object &object;
        void operator()(llvm::StringRef name, const PackStr &cell) const {
            object[name] = readable(pack.text(cell));
        }
        void operator()(llvm::StringRef name, const PackList &cell) const {
            object[name] = listOf(pack, cell);
        }
        void operator()(llvm::StringRef name, const uint32_t &cell) const { object[name] = cell; }
        void operator()(llvm::StringRef name, ConstHashCell cell) const {
            object[name] = llvm::utohexstr(cell.value, true);
        }
    };
    json::Object object{{"k", kind}};
    forEachCell(row, Visit{pack, object});
    return object;
}

template <typename Row> void Dump::plain(llvm::ArrayRef<Row> rows, llvm::StringRef kind) {
    for (const Row &row : rows)
        line(cells(row, kind));
}

void Dump::modules() {
    for (const ModuleRow &row : pack.modules)
        line(json::Object{{"k", "module"},
                          {"name", readable(pack.text(row.name))},
                          {"depends", listOf(pack, row.depends)},
                          {"installable", !(row.flags & ModuleNotInstallable)},
                          {"auto", bool(row.flags & ModuleAutoInstall)},
                          {"auto_install", listOf(pack, row.autoInstall)},
                          {"application", bool(row.flags & ModuleApplication)}});
}

void Dump::models() {
    for (const ModelRow &row : pack.models) {
        json::Object object = cells(row, row.flags & ModelNamed ? "model" : "model-extension");
        object.erase("inherits");
        object["inherit"] = inheritOf(pack, row);
        object["abstract"] = bool(row.flags & ModelAbstract);
        object["transient"] = bool(row.flags & ModelTransient);
        line(std::move(object));
    }
}

void Dump::fields() {
    for (const FieldRow &row : pack.fields) {
        json::Object object = cells(row, "field");
        object["comodel"] = textOrNull(pack.text(row.comodel));
        line(std::move(object));
    }
}

void Dump::methods() {
    for (const MethodRow &row : pack.methods) {
        json::Object object = cells(row, "method");
        object["sig"] = signatureOf(pack.text(row.parameters));
        object["super"] = bool(row.flags & MethodCallsSuper);
        line(std::move(object));
    }
}

/// Elements of the view that the record is; null where it is none.
json::Value Dump::archOf(const XmlIdRow &row) const {
    for (const ViewRow &view :
         uplift::rowsOf(pack.views, &ViewRow::module, &ViewRow::name, row.module, row.name))
        if (view.definer == row.definer && pack.text(view.type) != "owl")
            return view.count;
    return nullptr;
}

void Dump::xmlids() {
    for (const XmlIdRow &row : pack.xmlids) {
        json::Object object = cells(row, "xmlid");
        object.erase("name");
        object["id"] = readable(pack.text(row.module)) + "." + readable(pack.text(row.name));
        object["module"] = readable(pack.text(row.definer));
        object.erase("definer");
        object["arch"] = archOf(row);
        line(std::move(object));
    }
}

json::Array Dump::nodesOf(const ViewRow &view) const {
    json::Array nodes;
    llvm::SmallVector<uint32_t, 16> ends; // of the elements around
    for (uint32_t i = view.first; i < view.first + view.count; ++i) {
        while (!ends.empty() && ends.back() <= i)
            ends.pop_back();
        json::Object attributes;
        llvm::ArrayRef<PackStr> cells = pack.list(pack.nodes[i].attributes);
        for (size_t at = 0; at + 1 < cells.size(); at += 2)
            attributes[readable(pack.text(cells[at]))] = readable(pack.text(cells[at + 1]));
        nodes.push_back(json::Array{readable(pack.text(pack.nodes[i].tag)),
                                    static_cast<int64_t>(ends.size()), std::move(attributes)});
        ends.push_back(i + pack.nodes[i].skip);
    }
    return nodes;
}

void Dump::views() {
    for (const ViewRow &row : pack.views) {
        json::Object object = cells(row, "view");
        object.erase("first");
        object["nodes"] = nodesOf(row);
        line(std::move(object));
    }
}

void Dump::run() {
    modules();
    models();
    fields();
    methods();
    plain(pack.python, "python");
    plain(pack.routes, "route");
    xmlids();
    views();
    plain(pack.assets, "asset");
    plain(pack.javascript, "js");
    plain(pack.words, "word");
}

} // namespace

void dumpPack(const PackView &pack, llvm::raw_ostream &out) {
    Dump(pack, out).run();
}

} // namespace uplift
