#include "analyzer/resolve/teacher.h"

#include "analyzer/resolve/resolver.h"

namespace uplift {

namespace {

class Teacher {
  public:
    Teacher(const World &world, FileId file, const ProjectTypes &known)
        : world(world),
          facts(world.project.file(file)),
          tree(facts.py),
          known(known),
          resolver(world, file, &known) {}

    std::vector<Lesson> run() {
        for (const Fact &fact : facts.facts)
            if (fact.kind == FactKind::Method || fact.kind == FactKind::Function)
                addReturns(fact);
        for (PyId node = 0; node < tree.nodes.size(); ++node) {
            if (tree[node].kind == PyKind::Assign)
                addAttribute(node);
            else if (tree[node].kind == PyKind::Call)
                addArguments(node);
        }
        return std::move(lessons);
    }

  private:
    void add(uint64_t key, const Type &type) {
        bool tells = type.kind != TypeKind::Unknown && (type.modelHash || !type.holdsRecords());
        if (tells)
            lessons.push_back({key, type});
    }

    void addReturns(const Fact &fact) {
        if (uint64_t owner = resolver.ownerOf(fact.node))
            add(ProjectTypes::returnsKey(owner, facts.strings.hash(fact.name)),
                resolver.ofReturns(fact.node));
    }

    /// self.x = …, cls.x = … in a class that is no model
    void addAttribute(PyId assign) {
        PyId target = tree.child(assign, PyRole::Left);
        if (target == noNode || tree[target].kind != PyKind::Attr ||
            tree[target + 1].kind != PyKind::Name)
            return;
        Type object = resolver.typeOf(target + 1);
        if (object.kind == TypeKind::Object && object.modelHash)
            add(ProjectTypes::attributeKey(object.modelHash, facts.strings.hash(tree[target].str)),
                resolver.ofValueOf(assign));
    }

    void addArguments(PyId call) {
        PyId func = call + 1;
        PyId args = tree.child(call, PyKind::Args);
        if (args == noNode || tree.firstChild(args) == noNode)
            return;
        if (tree[func].kind == PyKind::Name)
            return addTo(resolver.ownerOfFunction(func), func, args, 0);
        if (tree[func].kind != PyKind::Attr)
            return;
        uint64_t name = facts.strings.hash(tree[func].str);
        if (world.project.methodsNamed(name).empty() && !known.hasFunction(name))
            return;
        Type object = resolver.typeOf(func + 1);
        if (!object.modelHash)
            return;
        if (object.kind == TypeKind::Object)
            for (uint64_t owner : known.classLineage(object.modelHash))
                addTo(owner, func, args, 1);
        else if (object.isRecords())
            for (uint64_t owner : world.lineage(object.modelHash))
                addTo(owner, func, args, 1);
    }

    /// "self, a, b=" of the function on the owner.
    llvm::StringRef parametersOf(uint64_t owner, uint64_t name) const {
        for (FactRef ref : world.project.methods(owner, name))
            return world.project.file(ref.file).text(world.project.at(ref).value);
        return known.parametersOf(owner, name);
    }

    void addTo(uint64_t owner, PyId func, PyId args, unsigned skipped) {
        uint64_t name = facts.strings.hash(tree[func].str);
        llvm::StringRef all = owner ? parametersOf(owner, name) : llvm::StringRef();
        if (all.empty())
            return;
        llvm::SmallVector<llvm::StringRef, 8> parameters;
        all.split(parameters, ", ");
        size_t position = skipped;
        for (PyId arg = tree.firstChild(args); arg != noNode; arg = tree.nextSibling(arg)) {
            PyKind kind = tree[arg].kind;
            if (kind == PyKind::Star || kind == PyKind::DoubleStar)
                return;
            if (kind == PyKind::Keyword) {
                teachParameter(owner, name, facts.text(tree[arg].str), tree.firstChild(arg));
            } else if (position < parameters.size()) {
                llvm::StringRef parameter = parameters[position++];
                if (parameter.startswith("*"))
                    return;
                parameter.consume_back("=");
                teachParameter(owner, name, parameter, arg);
            }
        }
    }

    void teachParameter(uint64_t owner, uint64_t name, llvm::StringRef parameter, PyId value) {
        PyKind kind = value == noNode ? PyKind::None : tree[value].kind;
        if (kind != PyKind::None && kind != PyKind::False)
            add(ProjectTypes::parameterKey(owner, name, hashText(parameter)),
                resolver.typeOf(value));
    }

    const World &world;
    const FileFacts &facts;
    const PyTree &tree;
    const ProjectTypes &known;
    Resolver resolver;
    std::vector<Lesson> lessons;
};

} // namespace

std::vector<Lesson> teach(const World &world, FileId file, const ProjectTypes &known) {
    return Teacher(world, file, known).run();
}

} // namespace uplift
