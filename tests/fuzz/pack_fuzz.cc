// Changes the bytes of a pack at random, always the same way, before and after its compression and
// reads them: whatever comes in is an error or a pack whose every row can be printed.
#include "analyzer/knowledge/pack_builder.h"
#include "analyzer/knowledge/pack_codec.h"
#include "analyzer/knowledge/pack_dump.h"
#include "analyzer/knowledge/pack_file.h"
#include "analyzer/knowledge/pack_image.h"

#include <cstdio>
#include <random>

using namespace uplift;

namespace {

PackData seed() {
    PackBuilder builder;
    for (llvm::StringRef name : {"sale", "crm", "stock_account"}) {
        ModuleRow module;
        module.name = builder.str(name);
        module.depends = builder.list({llvm::StringRef("base"), name});
        builder.add(module);
        FieldRow field;
        field.model = builder.str("x." + name.str());
        field.name = builder.str("name");
        field.selection = builder.list({name, name});
        field.label = 0xdeadbeef;
        builder.add(field);
        ViewRow view;
        view.module = view.definer = view.name = builder.str(name);
        NodeRow node;
        node.tag = builder.str("form");
        node.skip = 1;
        builder.add(view, {node, node});
    }
    return builder.finish(Series{17}, {"odoo", "2024-10"});
}

std::string mutate(std::string bytes, std::mt19937 &random) {
    for (unsigned i = 1 + random() % 4; i > 0 && !bytes.empty(); --i) {
        size_t at = random() % bytes.size();
        switch (random() % 4) {
        case 0:
            bytes.resize(at);
            break;
        case 1:
            bytes.insert(at, 1, static_cast<char>(random()));
            break;
        case 2:
            bytes.erase(at, 1 + random() % 8);
            break;
        default:
            bytes[at] = static_cast<char>(random());
        }
    }
    return bytes;
}

/// Prints the pack; true where there was one.
bool print(llvm::Expected<PackData> pack) {
    if (!pack) {
        llvm::consumeError(pack.takeError());
        return false;
    }
    std::string text;
    llvm::raw_string_ostream out(text);
    PackImage image = PackImage::of(*pack);
    dumpPack(image.view(), out);
    return true;
}

} // namespace

int main() {
    std::mt19937 random(20);
    PackData data = seed();
    std::string file = packFile(data), tables = encodePack(data);
    unsigned whole = 0;
    for (unsigned i = 0; i < 20'000; ++i) {
        whole += print(readPackFile(mutate(file, random)));
        whole += print(decodePack(mutate(tables, random)));
    }
    std::printf("%u of 40000 changed packs could be read\n", whole);
    return print(readPackFile(file)) ? 0 : 1;
}
