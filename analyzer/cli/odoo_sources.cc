#include "analyzer/cli/odoo_sources.h"

#include "analyzer/base/user_error.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

llvm::Expected<std::vector<OdooCheckout>> odooSources(const Arguments &arguments) {
    std::vector<OdooCheckout> all;
    auto typed = arguments.values.find("odoo-src");
    if (typed == arguments.values.end())
        return all;
    for (const std::string &text : typed->second) {
        auto checkout = OdooCheckout::open(text);
        if (!checkout)
            return checkout.takeError();
        all.push_back(std::move(*checkout));
    }
    llvm::stable_sort(all, [](const auto &a, const auto &b) { return a.series() < b.series(); });
    for (size_t i = 1; i < all.size(); ++i)
        if (all[i].series() == all[i - 1].series())
            return userError("--odoo-src: " + all[i].series().str() + " is given twice");
    return all;
}

} // namespace uplift
