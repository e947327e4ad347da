// What names stand for in the Python of data files: of server actions, mail templates and QWeb.
#include "analyzer/resolve/resolver.h"

#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

/// Names that hold records of the model which the record's model_id names.
bool isOfModelId(llvm::StringRef recordModel, llvm::StringRef name) {
    if (recordModel == "mail.template" || recordModel == "sms.template")
        return name == "object";
    bool runsCode = llvm::StringSwitch<bool>(recordModel)
                        .Cases("ir.actions.server", "ir.cron", "base.automation", true)
                        .Default(false);
    return runsCode && (name == "record" || name == "records" || name == "model");
}

} // namespace

/// "sale.model_sale_order" is the record of sale.order: of a model whose name has a "_" of its own
/// that is not seen.
Type Resolver::ofModelRecord(llvm::StringRef xmlid) const {
    llvm::StringRef name = xmlid.contains('.') ? xmlid.split('.').second : xmlid;
    if (!name.consume_front("model_"))
        return {};
    std::string model = name.str();
    for (char &c : model)
        c = c == '_' ? '.' : c;
    uint64_t hash = hashText(model);
    llvm::StringRef known = world.modelName(hash);
    return known.empty() ? Type{} : Type{TypeKind::Records, hash, known};
}

/// What a report hands to its template; a model "report.<template>" may hand over something else.
Type Resolver::ofReport(XmlId element) const {
    llvm::StringRef id = facts.xml.value(facts.strings, element, "id");
    std::string name = id.contains('.') ? id.str() : (module + "." + id).str();
    llvm::StringRef model = types ? types->modelOfReport(hashText(name)) : llvm::StringRef();
    if (model.empty() || !world.project.model(hashText("report." + name)).empty())
        return {};
    return Type::records(model, Confidence::Likely);
}

Type Resolver::ofXmlName(PyId node) {
    uint32_t offset = facts.py[node].begin;
    llvm::StringRef name = text(node);
    if (XmlId setter = scopes.setter(name, offset); setter != noElement) {
        PyId looped = scopes.expression(setter, "t-foreach");
        if (looped == noNode)
            return typeOf(scopes.expression(setter, "t-value"));
        Type all = typeOf(looped);
        return all.holdsRecords() && all.kind != TypeKind::Dict ? all.as(TypeKind::Records)
                                                                : Type::unseen(Unseen::Element);
    }
    if (XmlId record = scopes.around(offset, "record", "model"); record != noElement)
        if (isOfModelId(facts.xml.value(facts.strings, record, "model"), name))
            return ofModelRecord(scopes.refOf(record, "model_id"));
    if (XmlId report = scopes.around(offset, "template", "id"); report != noElement)
        if (name == "docs")
            return ofReport(report);
    return {};
}

} // namespace uplift
