#include "analyzer/cloc/python_token.h"

#include <array>
#include <string_view>

namespace uplift {
namespace {

struct Keyword {
    std::string_view word;
    Tok kind;
};

// Sorted by first letter, so that a word is compared with a handful at most.
constexpr Keyword kKeywords[] = {
    {"False", Tok::False},
    {"None", Tok::None},
    {"True", Tok::True},
    {"and", Tok::And},
    {"as", Tok::As},
    {"assert", Tok::Assert},
    {"async", Tok::Async},
    {"await", Tok::Await},
    {"break", Tok::Break},
    {"class", Tok::Class},
    {"continue", Tok::Continue},
    {"def", Tok::Def},
    {"del", Tok::Del},
    {"elif", Tok::Elif},
    {"else", Tok::Else},
    {"except", Tok::Except},
    {"finally", Tok::Finally},
    {"for", Tok::For},
    {"from", Tok::From},
    {"global", Tok::Global},
    {"if", Tok::If},
    {"import", Tok::Import},
    {"in", Tok::In},
    {"is", Tok::Is},
    {"lambda", Tok::Lambda},
    {"nonlocal", Tok::Nonlocal},
    {"not", Tok::Not},
    {"or", Tok::Or},
    {"pass", Tok::Pass},
    {"raise", Tok::Raise},
    {"return", Tok::Return},
    {"try", Tok::Try},
    {"while", Tok::While},
    {"with", Tok::With},
    {"yield", Tok::Yield},
};

struct Bucket {
    uint8_t begin = 0;
    uint8_t end = 0;
};

constexpr std::array<Bucket, 256> bucketByFirstLetter() {
    std::array<Bucket, 256> table{};
    for (uint8_t i = 0; i < std::size(kKeywords); ++i) {
        Bucket &bucket = table[static_cast<unsigned char>(kKeywords[i].word.front())];
        if (bucket.end == 0)
            bucket.begin = i;
        bucket.end = i + 1;
    }
    return table;
}

constexpr auto kBuckets = bucketByFirstLetter();

} // namespace

Tok keywordOrName(llvm::StringRef word) {
    Bucket bucket = kBuckets[static_cast<unsigned char>(word.front())];
    std::string_view text(word.data(), word.size());
    for (uint8_t i = bucket.begin; i < bucket.end; ++i)
        if (kKeywords[i].word == text)
            return kKeywords[i].kind;
    return Tok::Name;
}

} // namespace uplift
