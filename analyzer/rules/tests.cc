#include "analyzer/rules/tests.h"

#include "analyzer/base/text.h"
#include "analyzer/core/check.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

#include <algorithm>

namespace uplift {

namespace {

/// A comment of one line that holds marks.
struct Comment {
    llvm::StringRef body; ///< from "hit:" or "ok:" on
    bool alone = false;   ///< nothing else stands on the line
};

llvm::StringRef opener(MarkLanguage language) {
    switch (language) {
    case MarkLanguage::Python:
        return "#";
    case MarkLanguage::Xml:
        return "<!--";
    case MarkLanguage::JavaScript:
        return "//";
    case MarkLanguage::Expect:
        return "";
    }
    return "";
}

bool beginsMark(llvm::StringRef text) {
    return text.startswith("hit:") || text.startswith("ok:");
}

/// The last comment of the line whose text begins with a mark.
std::optional<Comment> commentOf(llvm::StringRef line, MarkLanguage language) {
    llvm::StringRef open = opener(language);
    for (size_t at = line.rfind(open); at != llvm::StringRef::npos;
         at = at == 0 ? llvm::StringRef::npos : line.substr(0, at).rfind(open)) {
        llvm::StringRef body = line.substr(at + open.size()).trim();
        if (!beginsMark(body))
            continue;
        llvm::StringRef rest;
        if (language == MarkLanguage::Xml)
            std::tie(body, rest) = body.split("-->");
        bool alone = line.substr(0, at).trim().empty() && rest.trim().empty();
        return Comment{body.trim(), alone};
    }
    return std::nullopt;
}

/// "hit: a, b ok: c" in pieces of one verb each.
std::vector<llvm::StringRef> pieces(llvm::StringRef body) {
    std::vector<llvm::StringRef> found;
    while (!body.empty()) {
        size_t next = std::min(body.find(" hit:", 1), body.find(" ok:", 1));
        found.push_back(body.substr(0, next).trim());
        body = next == llvm::StringRef::npos ? "" : body.substr(next + 1);
    }
    return found;
}

std::string unknownCheck(llvm::StringRef name) {
    std::vector<llvm::StringRef> codes;
    for (const CheckInfo &check : allChecks())
        codes.push_back(check.code);
    return "unknown check '" + name.str() + "'" + didYouMean(name, codes);
}

class MarkReader {
  public:
    explicit MarkReader(std::vector<std::string> &faults) : problems(faults) {}

    void comment(llvm::StringRef body, uint32_t line) {
        for (llvm::StringRef piece : pieces(body)) {
            bool hit = piece.consume_front("hit:");
            if (!hit)
                piece.consume_front("ok:");
            names(piece, hit, line);
        }
    }

    /// "3 hit model-renamed" of an .expect file; empty lines and # comments are skipped.
    void expectation(llvm::StringRef text, uint32_t at) {
        text = text.trim();
        if (text.empty() || text.startswith("#"))
            return;
        auto [number, rest] = text.split(' ');
        auto [verb, list] = rest.trim().split(' ');
        uint32_t line = 0;
        if (number.getAsInteger(10, line) || (verb != "hit" && verb != "ok"))
            problem(at, "expected 'LINE hit CHECK' or 'LINE ok CHECK'");
        else
            names(list, verb == "hit", line);
    }

    std::vector<Mark> marks;

  private:
    void problem(uint32_t line, const std::string &text) {
        problems.push_back(std::to_string(line) + ": " + text);
    }

    void names(llvm::StringRef list, bool hit, uint32_t line) {
        llvm::SmallVector<llvm::StringRef, 4> parts;
        list.split(parts, ',');
        for (llvm::StringRef part : parts) {
            Mark mark{line, hit, part.trim().str()};
            llvm::StringRef code = llvm::StringRef(mark.name).split(':').first;
            if (!checkByCode(code))
                problem(line, unknownCheck(code));
            else
                marks.push_back(std::move(mark));
        }
    }

    std::vector<std::string> &problems;
};

} // namespace

bool Mark::names(llvm::StringRef check, llvm::StringRef key) const {
    return isKey() ? name == key : name == check;
}

MarkLanguage markLanguage(llvm::StringRef file) {
    if (file.endswith(".expect"))
        return MarkLanguage::Expect;
    if (file.endswith(".xml"))
        return MarkLanguage::Xml;
    return file.endswith(".js") || file.endswith(".scss") ? MarkLanguage::JavaScript
                                                          : MarkLanguage::Python;
}

std::vector<Mark> readMarks(llvm::StringRef text, MarkLanguage language,
                            std::vector<std::string> &problems) {
    MarkReader reader(problems);
    std::vector<llvm::StringRef> waiting;
    for (uint32_t number = 1; !text.empty(); ++number) {
        llvm::StringRef line;
        std::tie(line, text) = text.split('\n');
        if (language == MarkLanguage::Expect) {
            reader.expectation(line, number);
            continue;
        }
        std::optional<Comment> comment = commentOf(line, language);
        if (comment && comment->alone) {
            waiting.push_back(comment->body);
            continue;
        }
        for (llvm::StringRef body : waiting)
            reader.comment(body, number);
        waiting.clear();
        if (comment)
            reader.comment(comment->body, number);
    }
    if (!waiting.empty())
        problems.push_back("end of file: a mark speaks of the next line, and there is none");
    return std::move(reader.marks);
}

std::vector<std::string> compareMarks(const std::vector<Mark> &marks,
                                      const std::vector<MarkedFinding> &findings) {
    std::vector<std::pair<uint32_t, std::string>> faults;
    for (const Mark &mark : marks) {
        bool found = llvm::any_of(findings, [&](const MarkedFinding &f) {
            return f.line == mark.line && mark.names(f.check, f.change);
        });
        if (mark.hit && !found)
            faults.emplace_back(mark.line, "expected " + mark.name + ", found nothing of it");
    }
    for (const MarkedFinding &finding : findings) {
        bool expected = llvm::any_of(marks, [&](const Mark &mark) {
            return mark.hit && mark.line == finding.line &&
                   mark.names(finding.check, finding.change);
        });
        if (!expected)
            faults.emplace_back(finding.line, "unexpected " + finding.change);
    }
    std::sort(faults.begin(), faults.end());
    std::vector<std::string> texts;
    for (const auto &[line, text] : faults)
        texts.push_back(std::to_string(line) + ": " + text);
    return texts;
}

} // namespace uplift
