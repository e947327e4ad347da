#include "analyzer/base/hash.h"
#include "analyzer/survey/record_reader.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"

namespace uplift {

namespace {

/// Columns that a renamed record may have otherwise.
constexpr llvm::StringLiteral wordings[] = {"id", "name", "description"};

/// One CSV file: the rows behind its Record facts.
class CsvRows {
  public:
    CsvRows(PackBuilder &builder, const SurveyedFile &file, const FileFacts &facts)
        : builder(builder),
          file(file),
          facts(facts) {}

    void add(const Fact &record) {
        auto [module, name] = facts.text(record.name).trim().split('.');
        if (name.empty())
            return;
        XmlIdRow row;
        row.module = builder.str(module);
        row.name = builder.str(name);
        row.definer = builder.str(file.module);
        row.model = builder.str(facts.text(record.owner));
        row.flags = XmlIdInCsv;
        if (file.isDemo)
            row.flags |= XmlIdDemo;
        row.groups = groupsOf(record.node);
        row.content = contentOf(record.node, facts.text(record.owner));
        builder.add(row);
    }

  private:
    llvm::StringRef text(uint32_t row, uint32_t column) const {
        return facts.text(facts.csv.cells[size_t(row) * facts.csv.columns + column].text);
    }
    std::string complete(llvm::StringRef id) const {
        return id.contains('.') ? id.str() : (llvm::Twine(file.module) + "." + id).str();
    }

    PackList groupsOf(uint32_t row) {
        std::vector<PackStr> groups;
        for (uint32_t i = 0; i < facts.csv.columns; ++i) {
            llvm::StringRef header = text(0, i);
            if (!header.startswith("group") || !header.endswith("id") ||
                header.find_first_of(":/") == llvm::StringRef::npos)
                continue;
            llvm::SmallVector<llvm::StringRef, 4> ids;
            text(row, i).split(ids, ',', -1, false);
            for (llvm::StringRef id : ids)
                groups.push_back(builder.str(complete(id.trim())));
        }
        return builder.list(groups);
    }

    /// A sum, so that the order of columns does not matter.
    uint32_t contentOf(uint32_t row, llvm::StringRef model) const {
        uint64_t sum = 0, worded = 0;
        for (uint32_t i = 0; i < facts.csv.columns; ++i) {
            uint64_t hash = hashCombine(hashText(text(0, i)), hashText(text(row, i)));
            (llvm::is_contained(wordings, text(0, i)) ? worded : sum) += hash;
        }
        return cellHash(hashCombine(hashText(model), sum ? sum : worded));
    }

    PackBuilder &builder;
    const SurveyedFile &file;
    const FileFacts &facts;
};

} // namespace

void surveyCsv(PackBuilder &builder, const SurveyedFile &file, const FileFacts &facts) {
    CsvRows rows(builder, file, facts);
    for (const Fact &fact : facts.facts)
        if (fact.kind == FactKind::Record)
            rows.add(fact);
}

} // namespace uplift
