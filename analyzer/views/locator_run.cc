#include "analyzer/views/locator_run.h"

#include "analyzer/base/hash.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace uplift {

namespace {

/// Steps to find nodes in all of one composition; Odoo's largest view takes a thousandth.
constexpr unsigned long mostSteps = 200'000'000;

/// Finds the nodes of one view's locators and notes what became of them.
class Locating {
  public:
    Locating(const RunContext &context, ViewIndex view, ComposedView &composed,
             std::vector<LocatorOutcome> *notes)
        : context(context),
          view(context.table[view]),
          composed(composed),
          notes(notes) {}

    Located operator()(xmlNode *root, const xmlNode *spec) {
        std::string renamed;
        Located located = find(root, spec, renamed);
        if (composed.lacks && located.state == LocateState::Missing && isKept(root, spec))
            located.state = LocateState::Undecidable;
        composed.lacks |= !view.own && located.state != LocateState::Found;
        if (notes)
            note(root, spec, located, renamed);
        return located;
    }

  private:
    /// The node is somewhere, be it in what a locator of Odoo that could not be applied brought.
    bool isKept(xmlNode *root, const xmlNode *spec) const {
        NodeName name = nameOf(spec);
        Whereabouts where = whereIs(root, name, {});
        return where.count && where.xpath == name.xpath();
    }

    /// `renamed` becomes the xpath that found it under the names of the target series.
    Located find(xmlNode *root, const xmlNode *spec, std::string &renamed) {
        if (composed.steps > mostSteps) {
            composed.whole = false;
            return {LocateState::Undecidable};
        }
        Located located = locate(root, spec);
        composed.steps += located.steps;
        if (located.state != LocateState::Missing || !view.own || !context.renames)
            return located;
        for (const std::string &expression : renamedXPaths(spec, *context.renames)) {
            Located now = locateXPath(root, expression);
            composed.steps += now.steps;
            if (now.state != LocateState::Found)
                continue;
            renamed = expression;
            return now;
        }
        return located;
    }

    void note(xmlNode *root, const xmlNode *spec, const Located &located,
              const std::string &renamed) {
        LocatorOutcome outcome;
        outcome.element = NodeOrigin::of(spec).element;
        outcome.state = located.state;
        outcome.count = located.count;
        outcome.renamed = !renamed.empty();
        if (located.node) {
            outcome.isOwn = context.table[NodeOrigin::of(located.node).view].own;
            outcome.identity = identityOf(located.node);
            outcome.around = fieldsAround(located.node);
            outcome.tags = tagsUpwards(located.node);
            if (outcome.renamed)
                outcome.where = {renamed, "", located.count};
        } else if (context.renames && located.state == LocateState::Missing) {
            outcome.where = whereIs(root, nameOf(spec), *context.renames);
        }
        notes->push_back(std::move(outcome));
    }

    const RunContext &context;
    const TableView &view;
    ComposedView &composed;
    std::vector<LocatorOutcome> *notes;
};

size_t commonPrefix(const ViewSequence &a, const ViewSequence &b) {
    size_t most = std::min(a.views.size(), b.views.size());
    return std::mismatch(a.views.begin(), a.views.begin() + most, b.views.begin()).first -
           a.views.begin();
}

/// The sequences, sorted, are the branches of a tree: what is composed so far is kept where a later
/// one leaves it.
class SequenceRun {
  public:
    SequenceRun(const RunContext &context, std::vector<ViewSequence> all)
        : context(context),
          sequences(std::move(all)) {
        llvm::sort(sequences,
                   [](const ViewSequence &a, const ViewSequence &b) { return a.views < b.views; });
        for (size_t i = 0; i + 1 < sequences.size(); ++i)
            shared.push_back(commonPrefix(sequences[i], sequences[i + 1]));
        shared.push_back(0);
        for (const ViewSequence &sequence : sequences)
            noteJudged(sequence);
    }

    void run() {
        for (size_t i = 0; i < sequences.size(); ++i)
            runOne(i);
    }

  private:
    struct Kept {
        size_t size;
        ComposedView composed;
    };

    static uint64_t extended(uint64_t prefix, ViewIndex view) { return hashCombine(prefix, view); }

    void noteJudged(const ViewSequence &sequence) {
        uint64_t prefix = 0;
        size_t at = 0;
        for (uint32_t place : sequence.judged) {
            for (; at <= place; ++at)
                prefix = extended(prefix, sequence.views[at]);
            judged.insert(prefix);
        }
    }

    /// What is composed of the first views of the sequence, taken from what is kept.
    ComposedView begin(size_t i, size_t &size) {
        size_t common = i ? shared[i - 1] : 0;
        while (!kept.empty() && kept.back().size > common)
            kept.pop_back();
        if (kept.empty()) {
            size = 0;
            return ComposedView(context.composer.bounds());
        }
        size = kept.back().size;
        return kept.back().composed.copy();
    }

    /// Sizes at which later sequences leave this one, beyond what is kept already.
    llvm::SmallVector<size_t, 8> leaves(size_t i, size_t size) const {
        llvm::SmallVector<size_t, 8> sizes;
        size_t common = shared[i];
        for (size_t next = i; common > size && next < shared.size(); ++next) {
            common = std::min(common, shared[next]);
            if (common > size && (sizes.empty() || sizes.back() != common))
                sizes.push_back(common);
        }
        return sizes;
    }

    void runOne(size_t i) {
        const std::vector<ViewIndex> &views = sequences[i].views;
        size_t size = 0;
        ComposedView composed = begin(i, size);
        auto keepAt = leaves(i, size);
        uint64_t prefix = 0;
        for (size_t at = 0; at < size; ++at)
            prefix = extended(prefix, views[at]);
        for (size_t at = size; at < views.size(); ++at) {
            prefix = extended(prefix, views[at]);
            apply(composed, views[at], judged.contains(prefix));
            if (!keepAt.empty() && keepAt.back() == at + 1) {
                keepAt.pop_back();
                kept.push_back({at + 1, composed.copy()});
            }
        }
    }

    void apply(ComposedView &composed, ViewIndex view, bool isJudged) {
        const TableView &row = context.table[view];
        std::vector<LocatorOutcome> outcomes;
        Locating locating(context, view, composed, isJudged && row.own ? &outcomes : nullptr);
        context.composer.apply(composed, view, locating, bool(context.renames));
        if (isJudged && row.own && composed.whole)
            context.outcomes[row.own - context.project.data()] = std::move(outcomes);
    }

    const RunContext &context;
    std::vector<ViewSequence> sequences;
    std::vector<size_t> shared; ///< length of what each has in common with the next
    llvm::DenseSet<uint64_t> judged;
    std::vector<Kept> kept;
};

} // namespace

void runSequences(const RunContext &context, std::vector<ViewSequence> sequences) {
    SequenceRun(context, std::move(sequences)).run();
}

} // namespace uplift
