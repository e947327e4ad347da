#pragma once

#include "analyzer/core/facts.h"
#include "analyzer/facts/file_context.h"

#include "llvm/ADT/DenseSet.h"

namespace uplift {

/// What the model of a field name or a domain is known by.
struct XmlModel {
    StrId name;              ///< 0 where the file does not say it
    FactId through = noFact; ///< the View or Record, or the FieldUse whose comodel it is
};

/// What an element stands in, handed down from parent to child.
struct XmlPlace {
    XmlId id = noElement; ///< the parent
    XmlScope scope = XmlScope::None;
    bool client = false;    ///< a static template: its expressions are JavaScript
    bool locates = false;   ///< the children of `id` locate nodes of the view that is extended
    bool extends = false;   ///< inside the arch of a view that extends another
    FactId record = noFact; ///< innermost record
    FactId view = noFact;
    FactId locator = noFact;
    StrId locatedTag;    ///< tag that the locator ends at, or "*"
    XmlModel model;      ///< of the field names in an arch; in a record the record's model
    XmlModel comodel;    ///< of the located field, for attributes set on it
    StrId targetModel;   ///< model that the record says its domains are about
    bool python = false; ///< the record holds Python code in its field `code`
};

/// One element while facts are read from it.
struct XmlVisit {
    FileFacts &facts;
    const FileContext &context;
    llvm::DenseSet<uint32_t> &bound; ///< names that t-set and t-as gave in this template so far
    XmlId id;
    XmlPlace outer; ///< what the element stands in
    XmlPlace inner; ///< what its children stand in

    const XmlElement &element() const { return facts.xml[id]; }
    llvm::StringRef tag() const { return facts.text(element().tag); }
    llvm::StringRef text() const { return facts.text(element().text); }
    const XmlAttr *attr(llvm::StringRef name) const {
        return facts.xml.attr(facts.strings, id, name);
    }
    llvm::StringRef value(llvm::StringRef name) const {
        return facts.xml.value(facts.strings, id, name);
    }
    StrId intern(llvm::StringRef text) const { return facts.strings.intern(text); }
    Range tagToken() const { return facts.xml.tagToken(facts.strings, id); }
    /// The trimmed text in the file; empty where it is not there as one piece.
    Range textToken() const;

    FactId add(FactKind kind, StrId name, Range token) {
        return add({kind, 0, name, {}, {}, token});
    }
    FactId add(Fact fact) {
        fact.node = id;
        return facts.add(fact);
    }
};

} // namespace uplift
