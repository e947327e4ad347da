#include "analyzer/facts/csv_facts.h"

#include "analyzer/facts/xml_ids.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

namespace uplift {

namespace {

/// A column such as `group_id:id`, `group_id/id`, `line_ids/product_id/.id` or `name`.
struct Column {
    llvm::StringRef field;  ///< without what follows the field
    llvm::StringRef column; ///< the whole header
    bool isId = false;      ///< cells are external ids
    bool isOwnId = false;   ///< cells are the external ids of the rows themselves
};

Column readHeader(llvm::StringRef header) {
    Column column;
    column.column = header;
    column.field = header.take_front(header.find_first_of(":/."));
    column.isOwnId = header == "id";
    column.isId = header.endswith(":id") || header.endswith("/id");
    return column;
}

/// Odoo reads `res.partner-shops.csv` as records of res.partner.
llvm::StringRef modelOfFile(llvm::StringRef path) {
    return llvm::sys::path::stem(path).split('-').first;
}

class CsvFacts {
  public:
    CsvFacts(FileFacts &facts, const FileContext &context)
        : facts(facts),
          context(context),
          table(facts.csv),
          model(facts.strings.intern(modelOfFile(context.path))) {}

    void add() {
        readColumns();
        bool rights = groupColumn < table.columns && modelColumn < table.columns;
        for (uint32_t row = 1; (row + 1) * size_t(table.columns) <= table.cells.size(); ++row)
            addRow(row, rights);
    }

  private:
    void readColumns() {
        for (uint32_t i = 0; i < table.columns; ++i) {
            Column column = readHeader(facts.text(table.cells[i].text));
            columns.push_back(column);
            if (column.isOwnId)
                idColumn = i;
            else if (column.field == "group_id" && column.isId)
                groupColumn = i;
            else if (column.field == "model_id" && column.isId)
                modelColumn = i;
            Range token = table.cells[i].token;
            token.end = token.begin + static_cast<uint32_t>(column.field.size());
            if (!column.field.empty() && !column.isOwnId)
                addFact(
                    {FactKind::CsvColumn, 0, facts.strings.intern(column.field), model, {}, token},
                    0);
        }
    }

    const CsvCell &cell(uint32_t row, uint32_t column) const {
        return table.cells[size_t(row) * table.columns + column];
    }
    llvm::StringRef text(uint32_t row, uint32_t column) const {
        return facts.text(cell(row, column).text);
    }
    StrId complete(llvm::StringRef id) { return completeXmlId(facts, context, id); }
    FactId addFact(Fact fact, uint32_t row) {
        fact.node = row;
        return facts.add(fact);
    }

    void addRow(uint32_t row, bool rights) {
        FactId record = noFact;
        if (idColumn < table.columns && !text(row, idColumn).empty())
            record = addRecord(row, rights);
        for (uint32_t i = 0; i < table.columns; ++i)
            if (columns[i].isId && !columns[i].isOwnId)
                addIds(row, i, record);
    }

    FactId addRecord(uint32_t row, bool rights) {
        llvm::StringRef written = text(row, idColumn);
        auto [module, name] = written.split('.');
        bool foreign = !name.empty() && module != context.module;
        uint16_t flags = foreign ? FactExtends : 0;
        StrId id = complete(written);
        Range token = cell(row, idColumn).token;
        FactId record =
            addFact({FactKind::Record, flags, id, model, facts.strings.intern("csv"), token}, row);
        if (foreign)
            addFact({FactKind::XmlIdRef, 0, id, facts.strings.intern("record"), {}, token}, row);
        if (rights) {
            Fact right{FactKind::AccessRight,
                       0,
                       id,
                       complete(text(row, modelColumn)),
                       complete(text(row, groupColumn)),
                       token};
            right.parent = record;
            addFact(right, row);
        }
        return record;
    }

    /// A cell holds one id or, for fields with many, a list of them.
    void addIds(uint32_t row, uint32_t column, FactId record) {
        llvm::StringRef list = text(row, column);
        uint32_t begin = cell(row, column).token.begin;
        for (llvm::StringRef rest = list; !rest.empty();) {
            auto [entry, after] = rest.split(',');
            llvm::StringRef id = entry.trim();
            uint32_t at = begin + static_cast<uint32_t>(id.data() - list.data());
            if (!id.empty())
                addId(row, id, {at, at + static_cast<uint32_t>(id.size())}, record);
            rest = after;
        }
    }

    void addId(uint32_t row, llvm::StringRef id, Range token, FactId record) {
        Fact ref{FactKind::XmlIdRef, 0, complete(id), facts.strings.intern("csv"), {}, token};
        ref.parent = record;
        addFact(ref, row);
        if (!facts.text(ref.name).split('.').second.startswith("model_"))
            return;
        ref.kind = FactKind::ModelRef;
        ref.owner = facts.strings.intern("xmlid");
        addFact(ref, row);
    }

    FileFacts &facts;
    const FileContext &context;
    const CsvTable &table;
    StrId model;
    std::vector<Column> columns;
    uint32_t idColumn = ~0U, groupColumn = ~0U, modelColumn = ~0U;
};

} // namespace

void csvFacts(FileFacts &facts, const FileContext &context) {
    if (facts.csv.columns != 0)
        CsvFacts(facts, context).add();
}

} // namespace uplift
