#include "analyzer/core/symbol.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

/// The text of the symbol after reading it, or the error.
std::string roundTrip(Subject subject, llvm::StringRef text) {
    llvm::Expected<Symbol> symbol = parseSymbol(subject, text);
    return symbol ? symbol->str() : "error: " + llvm::toString(symbol.takeError());
}

TEST(Symbol, EverySubjectReadsItsOwnExample) {
    for (const SubjectInfo &entry : allSubjects())
        EXPECT_EQ(roundTrip(entry.subject, entry.example), entry.example) << entry.name.str();
}

TEST(Symbol, PartsAreThoseThatUsesAreLookedUpBy) {
    Symbol symbol = llvm::cantFail(parseSymbol(Subject::FieldValue, "a.b.view_mode=tree"));
    EXPECT_EQ(symbol.owner, "a.b");
    EXPECT_EQ(symbol.member, "view_mode");
    EXPECT_EQ(symbol.value, "tree");
    EXPECT_EQ(symbol.id(), symbolId(Subject::FieldValue, hashText("a.b"), hashText("view_mode"),
                                    hashText("tree")));
}

TEST(Symbol, SubjectAndPartsAllCount) {
    auto id = [](Subject subject, llvm::StringRef text) {
        return llvm::cantFail(parseSymbol(subject, text)).id().value;
    };
    EXPECT_NE(id(Subject::Field, "a.b"), id(Subject::Method, "a.b"));
    EXPECT_NE(id(Subject::Field, "a.b"), id(Subject::Field, "b.a"));
    EXPECT_NE(id(Subject::Attribute, "view/*@x"), id(Subject::Attribute, "view/*@x="));
}

TEST(Symbol, MalformedTextSaysWhatIsExpected) {
    EXPECT_EQ(roundTrip(Subject::Field, "nodot"),
              "error: 'nodot' is not a symbol of a field: expected MODEL.FIELD, for example "
              "'hr.expense.unit_amount'");
    EXPECT_NE(roundTrip(Subject::Argument, "f()").find("error"), std::string::npos);
    EXPECT_NE(roundTrip(Subject::Attribute, "attrs").find("error"), std::string::npos);
    EXPECT_NE(roundTrip(Subject::FieldValue, "a.b").find("error"), std::string::npos);
    EXPECT_NE(roundTrip(Subject::Module, " sale").find("error"), std::string::npos);
}

} // namespace
