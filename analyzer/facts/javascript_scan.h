#pragma once

#include "analyzer/facts/file_context.h"
#include "analyzer/parse/javascript.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"

#include <string>

namespace uplift {

/// What a chain of names means.
struct JsRef {
    std::string name;      ///< as js-class and others give it; empty: no chain of names
    bool isModule = false; ///< the whole of a module: a member of it is a name of the module
    bool known = false;    ///< begins at something imported, or at a registry
};

/// A function that the walk is in.
struct JsScope {
    JsId node;
    FactId method = noFact; ///< the innermost JsMethod or JsFunction around, itself included
};

/// State of the walk over one JavaScript file and the questions that every extractor asks.
class JsScan {
  public:
    JsScan(FileFacts &facts, const JsTree &tree, const FileContext &context)
        : facts(facts),
          tree(tree),
          context(context) {}

    FileFacts &facts;
    const JsTree &tree;
    const FileContext &context;
    FactId module = noFact; ///< the JsModule that the walk is in
    JsId defineBody = noJs; ///< block of the function given to odoo.define
    llvm::StringMap<JsRef> bindings;
    llvm::StringMap<JsId> values;         ///< what names of the module are first bound to
    llvm::DenseMap<JsId, FactId> owners;  ///< class bodies and objects whose methods are facts
    llvm::DenseMap<JsId, FactId> methods; ///< functions that are facts
    llvm::SmallVector<JsScope, 8> scopes;

    StrId intern(llvm::StringRef value) { return facts.strings.intern(value); }
    llvm::StringRef source(JsId id) const { return tree.source(id); }
    bool is(JsId id, JsKind kind) const { return tree.is(id, kind); }
    StrId moduleName() const { return module == noFact ? StrId{} : facts.facts[module].name; }
    FactId add(FactKind kind, llvm::StringRef name, Range token, StrId owner = {},
               llvm::StringRef value = {}, FactId parent = noFact, uint16_t flags = 0);

    bool isFunction(JsId id) const;
    /// A string without escapes, or a template without substitutions.
    bool isString(JsId id) const;
    /// Between its quotes.
    Range inside(JsId string) const;
    llvm::StringRef text(JsId string) const;

    /// Without parentheses and `await` around it.
    JsId unwrapped(JsId expression) const;
    JsRef ref(JsId expression) const;
    /// The last name of a called chain: "call" of this.orm.call(…); "" for other calls.
    llvm::StringRef calledName(JsId call) const;
    /// Node of that name, and what stands before its dot (noJs for a plain name).
    JsId calledToken(JsId call) const;
    JsId receiver(JsId call) const;
    JsId argument(JsId call, unsigned position) const;
    JsId lastArgument(JsId call) const;
    /// Value of the pair of that key; noJs where there is none.
    JsId valueOf(JsId object, llvm::StringRef key) const;
    /// Name of a pair, method or field; "" where it is computed.
    llvm::StringRef keyName(JsId member) const;
    JsId keyNode(JsId member) const;
    /// The module a require() call names; noJs if the node is no such call.
    JsId requiredModule(JsId call) const;
    std::string importedName(JsId string) const;
    /// The name that an expression is given: by `const x =`, `a.x =`, `x: …`; noJs if none.
    JsId givenName(JsId expression) const;
    /// True outside of functions, the one given to odoo.define left aside.
    bool atModuleLevel() const;

  private:
    bool baseRef(JsId base, JsRef &result) const;
};

} // namespace uplift
