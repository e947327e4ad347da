#pragma once

#include "analyzer/knowledge/knowledge.h"
#include "analyzer/knowledge/pack_builder.h"

#include <memory>
#include <string>

namespace uplift {

/// What a series of Odoo defines, written down in a test: one pack with one module `sale`.
class OdooStory {
  public:
    explicit OdooStory(int major) : series{major} {
        for (const char *name : {"base", "sale"}) {
            ModuleRow row;
            row.name = builder.str(name);
            if (llvm::StringRef(name) == "sale")
                row.depends = builder.list({llvm::StringRef("base")});
            builder.add(row);
        }
    }

    OdooStory &model(llvm::StringRef name, std::vector<llvm::StringRef> inherits = {},
                     std::vector<llvm::StringRef> delegates = {}) {
        ModelRow row;
        row.name = builder.str(name);
        row.module = builder.str("sale");
        row.inherits = builder.list(inherits);
        row.delegates = builder.list(delegates);
        row.flags = ModelDefines;
        builder.add(row);
        return *this;
    }

    OdooStory &field(llvm::StringRef model, llvm::StringRef name, llvm::StringRef type = "Char",
                     llvm::StringRef comodel = "", llvm::StringRef related = "") {
        FieldRow row;
        row.model = builder.str(model);
        row.name = builder.str(name);
        row.module = builder.str("sale");
        row.type = builder.str(type);
        row.comodel = builder.str(comodel);
        row.related = builder.str(related);
        builder.add(row);
        return *this;
    }

    OdooStory &method(llvm::StringRef model, llvm::StringRef name,
                      llvm::StringRef parameters = "self", uint32_t body = 0, uint32_t size = 0) {
        MethodRow row;
        row.model = builder.str(model);
        row.name = builder.str(name);
        row.module = builder.str("sale");
        row.parameters = builder.str(parameters);
        row.body = body;
        row.size = size;
        builder.add(row);
        return *this;
    }

    /// Modules beside `sale`; one that comes by itself waits for what it depends on.
    OdooStory &module(llvm::StringRef name, std::vector<llvm::StringRef> depends,
                      bool isAutomatic = false) {
        ModuleRow row;
        row.name = builder.str(name);
        row.depends = builder.list(depends);
        if (isAutomatic)
            row.flags = ModuleAutoInstall;
        builder.add(row);
        return *this;
    }
    /// A row of a JavaScript module: `sort` is "class", `owner` "" and `base` what it extends, or
    /// "method".
    OdooStory &script(llvm::StringRef file, llvm::StringRef owner, llvm::StringRef name,
                      llvm::StringRef sort, llvm::StringRef base = "", uint32_t body = 0,
                      uint32_t size = 0) {
        JavaScriptRow row;
        row.file = builder.str(file);
        row.owner = builder.str(owner);
        row.name = builder.str(name);
        row.sort = builder.str(sort);
        row.base = builder.str(base);
        row.body = body;
        row.size = size;
        builder.add(row);
        return *this;
    }

    OdooStory &record(llvm::StringRef name, llvm::StringRef model) {
        XmlIdRow row;
        row.module = row.definer = builder.str("sale");
        row.name = builder.str(name);
        row.model = builder.str(model);
        builder.add(row);
        return *this;
    }

    OdooStory &route(llvm::StringRef path) {
        RouteRow row;
        row.path = builder.str(path);
        row.module = builder.str("sale");
        builder.add(row);
        return *this;
    }

    /// A form with one field.
    OdooStory &form(llvm::StringRef name, llvm::StringRef field) {
        NodeRow node;
        node.tag = builder.str("field");
        node.skip = 1;
        node.attributes = builder.list({llvm::StringRef("name"), field});
        ViewRow row;
        row.module = row.definer = builder.str("sale");
        row.name = builder.str(name);
        row.first = nodes++;
        row.count = 1;
        builder.add(node);
        builder.add(row);
        return *this;
    }

    /// The pack itself; the story is over after it.
    PackData pack() { return builder.finish(series, {"", "2024-01"}); }

    const Knowledge &knowledge() {
        if (!made) {
            std::vector<PackImage> images;
            images.push_back(PackImage::of(builder.finish(series, {"", "2024-01"})));
            made = std::make_unique<Knowledge>(series, std::move(images));
        }
        return *made;
    }

  private:
    Series series;
    PackBuilder builder;
    uint32_t nodes = 0;
    std::unique_ptr<Knowledge> made;
};

} // namespace uplift
