#pragma once

#include "analyzer/base/hash.h"
#include "analyzer/derive/derive.h"
#include "analyzer/knowledge/pack_builder.h"

#include "llvm/ADT/SmallVector.h"

#include <string>

namespace uplift {

/// A series of Odoo in a few lines, for tests of what is derived from two.
class PackStory {
  public:
    /// "sale: base, product"
    PackStory &module(llvm::StringRef name, llvm::ArrayRef<llvm::StringRef> depends = {}) {
        ModuleRow row;
        row.name = builder.str(name);
        row.depends = builder.list(depends);
        builder.add(row);
        return *this;
    }
    PackStory &model(llvm::StringRef name, llvm::StringRef module,
                     llvm::ArrayRef<llvm::StringRef> inherits = {}, bool defines = true) {
        ModelRow row;
        row.name = builder.str(name);
        row.module = builder.str(module);
        row.inherits = builder.list(inherits);
        row.flags = defines ? uint32_t{ModelDefines} : 0;
        builder.add(row);
        owner = name.str();
        home = module.str();
        place = 0;
        return *this;
    }
    /// A field of the model named last.
    FieldRow field(llvm::StringRef name, llvm::StringRef type, llvm::StringRef comodel = "") {
        FieldRow row;
        row.model = builder.str(owner);
        row.name = builder.str(name);
        row.module = builder.str(home);
        row.type = builder.str(type);
        row.comodel = builder.str(comodel);
        row.place = place++;
        return row;
    }
    PackStory &with(const FieldRow &row) {
        builder.add(row);
        return *this;
    }
    PackStory &fields(llvm::ArrayRef<llvm::StringRef> names) {
        for (llvm::StringRef name : names)
            builder.add(field(name, "Char"));
        return *this;
    }
    PackStory &labelled(llvm::StringRef name, llvm::StringRef type, llvm::StringRef label) {
        FieldRow row = field(name, type);
        row.label = static_cast<uint32_t>(hashText(label));
        return with(row);
    }
    PackStory &selection(llvm::StringRef name, llvm::ArrayRef<llvm::StringRef> keys) {
        FieldRow row = field(name, "Selection");
        row.selection = builder.list(keys);
        return with(row);
    }
    PackStory &method(llvm::StringRef name, llvm::StringRef parameters = "self", uint32_t body = 0,
                      uint32_t size = 40) {
        MethodRow row;
        row.model = builder.str(owner);
        row.name = builder.str(name);
        row.module = builder.str(home);
        row.parameters = builder.str(parameters);
        row.body = body ? body : static_cast<uint32_t>(hashText(name));
        row.size = size;
        builder.add(row);
        return *this;
    }
    PackStory &record(llvm::StringRef module, llvm::StringRef name, llvm::StringRef model,
                      uint32_t content = 0, uint32_t flags = 0) {
        XmlIdRow row;
        row.module = row.definer = builder.str(module);
        row.name = builder.str(name);
        row.model = builder.str(model);
        row.content = content;
        row.flags = flags;
        builder.add(row);
        return *this;
    }
    /// A view of nodes "field name=partner_id".
    PackStory &view(llvm::StringRef module, llvm::StringRef name, llvm::StringRef model,
                    llvm::StringRef inherit, llvm::ArrayRef<llvm::StringRef> nodes) {
        record(module, name, "ir.ui.view");
        ViewRow row;
        row.module = row.definer = builder.str(module);
        row.name = builder.str(name);
        row.model = builder.str(model);
        row.inherit = builder.str(inherit);
        std::vector<NodeRow> rows;
        for (llvm::StringRef text : nodes) {
            auto [tag, attribute] = text.split(' ');
            auto [key, value] = attribute.split('=');
            NodeRow node;
            node.tag = builder.str(tag);
            node.skip = 1;
            node.attributes = builder.list({key, value});
            rows.push_back(node);
        }
        builder.add(row, rows);
        return *this;
    }
    PackStory &python(llvm::StringRef owner, llvm::StringRef name, llvm::StringRef sort,
                      llvm::StringRef text = "", uint32_t body = 0, uint32_t size = 40) {
        PythonRow row;
        row.owner = builder.str(owner);
        row.name = builder.str(name);
        row.sort = builder.str(sort);
        bool isImport = sort == "star" || sort == "import" || sort == "class";
        if (isImport && !text.empty())
            row.bases = builder.list({text});
        else
            row.parameters = builder.str(text);
        row.body = body ? body : static_cast<uint32_t>(hashText(name));
        row.size = size;
        builder.add(row);
        return *this;
    }
    PackStory &route(llvm::StringRef path, llvm::StringRef module, llvm::StringRef owner,
                     llvm::StringRef method) {
        RouteRow row;
        row.path = builder.str(path);
        row.module = builder.str(module);
        row.owner = builder.str(owner);
        row.method = builder.str(method);
        builder.add(row);
        return *this;
    }

    PackImage image(int series) {
        return PackImage::of(
            builder.finish(Series{series}, {"", series == 16 ? "2024-02" : "2024-10"}));
    }

    PackBuilder builder;

  private:
    std::string owner, home;
    uint32_t place = 0;
};

/// What is derived, one line a row: "field-removed m.a", "field-renamed m.a -> m.b (likely)".
inline std::string derivedFrom(PackStory &older, PackStory &newer, const RuleSet &rules = {}) {
    Derivation found = derive(older.image(16), newer.image(17), rules);
    std::string text;
    for (const DerivedRow &row : found.rows) {
        text += info(row.check).code.str() + " " + row.symbol;
        if (!row.before.empty())
            text += " [" + row.before + "]";
        if (!row.after.empty())
            text += " -> " + row.after;
        if (row.confidence != Confidence::Certain)
            text += " (" + confidenceName(row.confidence).str() + ")";
        text += "\n";
    }
    return text;
}

} // namespace uplift
