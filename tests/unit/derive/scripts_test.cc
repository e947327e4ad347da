#include "tests/unit/derive/pack_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

class DerivedScripts : public testing::Test {
  protected:
    DerivedScripts() {
        for (PackStory *side : {&a, &b}) {
            side->module("web");
            row(*side, "@web/a", "", "", "module");
            row(*side, "@web/a", "", "Base", "class");
            row(*side, "@web/a", "", "Form", "class", "Base");
        }
    }
    static void row(PackStory &side, llvm::StringRef file, llvm::StringRef owner,
                    llvm::StringRef name, llvm::StringRef sort, llvm::StringRef base = "",
                    uint32_t body = 0) {
        JavaScriptRow row{side.builder.str(file),
                          side.builder.str(owner),
                          side.builder.str(name),
                          side.builder.str(sort),
                          {},
                          side.builder.str(base)};
        row.body = body;
        row.size = body ? 50 : 0;
        side.builder.add(row);
    }
    std::string derived() { return derivedFrom(a, b); }
    PackStory a, b;
};

TEST_F(DerivedScripts, AMethodThatIsGoneFromTheClassAndWhatItExtends) {
    row(a, "@web/a", "Form", "gone", "method");
    row(a, "@web/a", "Form", "kept", "method");
    row(b, "@web/a", "Base", "kept", "method");
    EXPECT_EQ(derived(), "js-method-removed @web/a#Form.gone\n");
}

TEST_F(DerivedScripts, NotOneThatAnUnknownBaseMayHave) {
    row(a, "@web/a", "", "Late", "class");
    row(a, "@web/a", "Late", "gone", "method");
    row(b, "@web/a", "", "Late", "class", "@web/b#Unknown");
    EXPECT_EQ(derived(), "");
}

TEST_F(DerivedScripts, TheSameBodyMakesARename) {
    row(a, "@web/a", "Form", "old", "method", "", 7);
    row(b, "@web/a", "Form", "now", "method", "", 7);
    EXPECT_EQ(derived(), "js-method-renamed @web/a#Form.old -> @web/a#Form.now\n");
}

TEST_F(DerivedScripts, KeysOfRegistriesOfBothKinds) {
    row(a, "", "web.field_registry", "gone", "registry");
    row(a, "", "web.field_registry", "kept", "registry");
    row(a, "", "own.registry", "other", "registry");
    row(b, "", "fields", "list.kept", "registry");
    EXPECT_EQ(derived(), "registry-key-removed fields/gone\n");
}

TEST_F(DerivedScripts, NoExportOfAModuleWhoseNamesAreNotKnown) {
    for (llvm::StringRef file : {"web.alias", "web.some"}) {
        row(a, file, "", "", "module");
        row(a, file, "", "Widget", "export");
        row(b, file, "", "", "module");
    }
    row(b, "web.some", "", "Other", "export");
    EXPECT_EQ(derived(), "js-export-removed web.some#Widget\n");
}

} // namespace
