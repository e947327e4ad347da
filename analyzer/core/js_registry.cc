#include "analyzer/core/js_registry.h"

namespace uplift {

namespace {

struct Registry {
    llvm::StringLiteral name;
    llvm::StringLiteral category;
};

constexpr Registry registries[] = {
#define REGISTRY(name, category) {name, category},
#include "analyzer/core/js_registries.def"
#undef REGISTRY
};

} // namespace

llvm::StringRef registryCategory(llvm::StringRef registry) {
    for (const Registry &known : registries)
        if (known.name == registry)
            return known.category;
    return "";
}

llvm::SmallVector<llvm::StringRef, 8> registriesOf(llvm::StringRef category) {
    llvm::SmallVector<llvm::StringRef, 8> names;
    for (const Registry &known : registries)
        if (known.category == category)
            names.push_back(known.name);
    return names;
}

llvm::StringRef registryKey(llvm::StringRef category, llvm::StringRef key) {
    return category == "fields" ? key.substr(key.rfind('.') + 1) : key;
}

std::pair<llvm::StringRef, llvm::StringRef> keyOfChain(llvm::StringRef chain) {
    auto [registry, key] = chain.rsplit('.');
    llvm::StringRef category = registryCategory(registry);
    if (category.empty() || key.empty())
        return {};
    return {category, key};
}

} // namespace uplift
