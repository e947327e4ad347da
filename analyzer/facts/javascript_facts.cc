#include "analyzer/facts/javascript_facts.h"

#include "analyzer/facts/javascript_ideas.h"

namespace uplift {

namespace {

class Walk {
  public:
    Walk(FileFacts &facts, const JsTree &tree, const FileContext &context)
        : scan(facts, tree, context) {}

    void run() {
        nativeModuleFacts(scan);
        headerFacts(scan);
        fileModule = scan.module;
        for (JsId id = 0; id < scan.tree.nodes.size(); ++id) {
            while (!scan.scopes.empty() && id >= scan.tree[scan.scopes.back().node].next)
                scan.scopes.pop_back();
            if (id >= defineEnd)
                leaveDefine();
            visit(id);
            if (scan.isFunction(id))
                enterFunction(id);
        }
    }

  private:
    void visit(JsId id);
    void call(JsId id);
    void declaration(JsId id);
    void enterFunction(JsId id);
    void leaveDefine();

    JsScan scan;
    FactId fileModule = noFact;
    JsId defineEnd = noJs; ///< first node after odoo.define(…)
};

void Walk::enterFunction(JsId id) {
    auto own = scan.methods.find(id);
    FactId around = scan.scopes.empty() ? noFact : scan.scopes.back().method;
    scan.scopes.push_back({id, own == scan.methods.end() ? around : own->second});
}

void Walk::leaveDefine() {
    scan.module = fileModule;
    scan.defineBody = noJs;
    defineEnd = noJs;
}

void Walk::call(JsId id) {
    if (scan.scopes.empty() && defineFacts(scan, id)) {
        formFacts(scan, id);
        defineEnd = scan.tree[id].next;
        return;
    }
    formFacts(scan, id);
    requireFacts(scan, id);
    extendFacts(scan, id);
    patchFacts(scan, id);
    registryCallFacts(scan, id);
    serviceFacts(scan, id);
    renderFacts(scan, id);
    rpcFacts(scan, id);
    ormFacts(scan, id);
    referenceFacts(scan, id);
}

void Walk::declaration(JsId id) {
    declaratorFacts(scan, id);
    JsId name = scan.tree.child(id, JsRole::Name);
    JsId value = scan.unwrapped(scan.tree.child(id, JsRole::Value));
    if (!scan.is(name, JsKind::Identifier) || !scan.atModuleLevel())
        return;
    if (scan.isFunction(value))
        functionFacts(scan, value, name);
    else if (scan.is(value, JsKind::Object))
        objectFacts(scan, value, scan.source(name), scan.tree.range(name));
}

void Walk::visit(JsId id) {
    switch (scan.tree[id].kind) {
    case JsKind::Import:
        return importFacts(scan, id);
    case JsKind::Export:
        return exportFacts(scan, id);
    case JsKind::Return:
        return returnFacts(scan, id);
    case JsKind::Declarator:
        return declaration(id);
    case JsKind::FunctionDeclaration:
    case JsKind::GeneratorDeclaration:
        return functionFacts(scan, id, scan.tree.child(id, JsRole::Name));
    case JsKind::ClassDeclaration:
    case JsKind::Class:
        return classFacts(scan, id);
    case JsKind::Pair:
        pairFacts(scan, id);
        argumentKeyFacts(scan, id);
        return classMemberFacts(scan, id);
    case JsKind::Method:
    case JsKind::Field:
        return classMemberFacts(scan, id);
    case JsKind::Call:
        return call(id);
    case JsKind::Assignment:
        return registryAssignmentFacts(scan, id);
    case JsKind::Member:
        memberFacts(scan, id);
        globalFacts(scan, id);
        environmentServiceFacts(scan, id);
        return;
    case JsKind::Array:
        return dependencyFacts(scan, id);
    case JsKind::Super:
        return superFacts(scan);
    case JsKind::Property:
        if (scan.source(id) == "_super") {
            superFacts(scan);
            patchSuperFacts(scan, id);
        }
        return;
    default:
        return;
    }
}

} // namespace

void javascriptFacts(FileFacts &facts, const JsTree &tree, const FileContext &context) {
    Walk(facts, tree, context).run();
}

} // namespace uplift
