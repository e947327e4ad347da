#include "analyzer/rules/explain.h"

#include "analyzer/base/text.h"
#include "analyzer/rules/catalog.h"
#include "analyzer/rules/message.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

#include <fmt/format.h>

namespace uplift {

namespace {

/// How uses of a subject are found.
llvm::StringRef howFound(Subject subject) {
    switch (subject) {
    case Subject::Module:
        return "in the manifest's depends, in imports of odoo.addons, in external ids";
    case Subject::Model:
        return "in _name, _inherit, _inherits, env[…], comodels, records, views, access rights";
    case Subject::Field:
        return "where code, a domain, a view or a record uses the field and the model is known; by "
               "name alone the finding is 'possible'";
    case Subject::FieldValue:
        return "where a record, a domain or a write gives the field that value";
    case Subject::Method:
        return "in calls, super() calls and definitions in models of that class";
    case Subject::Python:
        return "in imports, and where the imported name or its module is used";
    case Subject::Argument:
        return "in calls of the callable, as a keyword of that name";
    case Subject::ClassAttribute:
        return "in the bodies of model classes";
    case Subject::Hook:
        return "in the manifest, and in the signature of the function that it names";
    case Subject::XmlId:
        return "in ref, inherit_id, t-call, groups, env.ref() and wherever an external id stands";
    case Subject::ViewNode:
        return "locators of views that inherit the view";
    case Subject::Route:
        return "paths of routes that are called or served again";
    case Subject::Element:
    case Subject::Attribute:
    case Subject::CssClass:
        return "in the elements of data files, views and templates, xpath expressions included";
    case Subject::ContextKey:
        return "in contexts: with_context(), context attributes, fields of actions";
    case Subject::ManifestKey:
    case Subject::File:
        return "in the module's folder and manifest";
    case Subject::ExternalDependency:
        return "in external_dependencies of the manifest";
    case Subject::EvalName:
        return "in the expressions of attributes that are evaluated";
    case Subject::DomainOperator:
        return "in the operators of domains";
    case Subject::Syntax:
        return "by parsing the file";
    case Subject::JsModule:
        return "in import and export … from, require(), import()";
    case Subject::JsMethod:
        return "in patches and subclasses of the class that have a method of that name";
    case Subject::JsName:
        return "in scripts, where the chain of names is read or called";
    case Subject::JsForm:
        return "by parsing the script";
    case Subject::RegistryKey:
        return "in widget and js_class of views, tags of client actions, and where scripts ask a "
               "registry for the key";
    case Subject::JsExport:
        return "where JavaScript imports the name, or takes it from the imported module";
    }
    return "";
}

std::string explainCheck(const RuleSet &rules, const Precision &precision, const CheckInfo &check) {
    const SubjectInfo &subject = info(check.subject);
    std::string text =
        fmt::format("# {}\n\n{}.\n\n", check.code.str(), fillTemplate(check.message, "OLD", "NEW"));
    text += "- what to do: " + fillTemplate(check.remedy, "OLD", "NEW") + "\n";
    text +=
        fmt::format("- symbol: {}, for example `{}`\n", subject.form.str(), subject.example.str());
    text += "- found: " + howFound(check.subject).str() + "\n";
    if (std::string measured = shown(precision.of(check.check)); !measured.empty())
        text += "- measured: " + measured + "\n";
    std::string list;
    size_t count = 0;
    for (const Change &change : rules.changes) {
        if (change.check != check.check)
            continue;
        ++count;
        list += fmt::format("- {} {} {}\n", change.series.str(), messageOf(change) + ".",
                            "(" + laneName(change.lane).str() + ")");
    }
    return text + fmt::format("- changes of it: {}\n", count) + (count ? "\n" + list : "");
}

/// The symbol itself, its target, or its last part ("name_get", "attrs").
bool isAbout(const Change &change, llvm::StringRef name) {
    return change.symbol.str() == name || change.symbol.member == name || change.to == name;
}

std::string unknownName(const RuleSet &rules, llvm::StringRef name) {
    llvm::StringSet<> names;
    for (const CheckInfo &check : allChecks())
        names.insert(check.code);
    for (const Change &change : rules.changes) {
        names.insert(change.key());
        names.insert(change.symbol.str());
        names.insert(change.symbol.member);
    }
    std::vector<llvm::StringRef> known;
    for (const auto &entry : names)
        known.push_back(entry.getKey());
    llvm::sort(known);
    return "no check, change or symbol is named '" + name.str() + "'" + didYouMean(name, known);
}

} // namespace

llvm::Expected<std::string> explain(const RuleSet &rules, const Precision &precision,
                                    llvm::StringRef name) {
    if (auto check = checkByCode(name))
        return explainCheck(rules, precision, info(*check));
    std::string text;
    for (const Change &change : rules.changes)
        if (change.key() == name || isAbout(change, name))
            text += (text.empty() ? "" : "\n") + describeChange(change);
    if (!text.empty())
        return text;
    // What becomes of a locator is known from the views themselves: no change of it is written
    // down.
    auto check = checkByCode(name.split(':').first);
    if (check && info(*check).subject == Subject::ViewNode)
        return explainCheck(rules, precision, info(*check));
    return llvm::createStringError(llvm::inconvertibleErrorCode(), "%s",
                                   unknownName(rules, name).c_str());
}

} // namespace uplift
