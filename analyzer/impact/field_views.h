#pragma once

#include "analyzer/impact/definitions.h"
#include "analyzer/index/index.h"

namespace uplift {

/// A view or template of the project that names a field.
struct FieldView {
    FactRef view;        ///< its View fact
    bool report = false; ///< a QWeb template: the models in it are not known by file
};

/// Views and templates by the fields they show.
class FieldViews {
  public:
    explicit FieldViews(const Index &index);
    llvm::ArrayRef<FieldView> of(uint64_t fieldHash) const;

  private:
    void addView(const FileFacts &facts, FactRef view);
    void addTemplateNames(const FileFacts &facts, FileId file);
    void add(uint64_t field, FieldView view);

    llvm::DenseMap<uint64_t, std::vector<FieldView>> views;
};

} // namespace uplift
