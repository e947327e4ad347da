#include "analyzer/parse/python_budget.h"

#include "analyzer/base/enforce.h"

#include <tree_sitter/api.h>

#include <cstdlib>
#include <malloc.h>

namespace uplift {

namespace {

thread_local int64_t heldBytes = 0;

void *count(void *memory) {
    ENFORCE(memory != nullptr, "out of memory");
    heldBytes += static_cast<int64_t>(malloc_usable_size(memory));
    return memory;
}

void *countingMalloc(size_t size) {
    return count(std::malloc(size == 0 ? 1 : size));
}

void *countingCalloc(size_t number, size_t size) {
    return count(std::calloc(number == 0 ? 1 : number, size == 0 ? 1 : size));
}

void *countingRealloc(void *memory, size_t size) {
    heldBytes -= static_cast<int64_t>(malloc_usable_size(memory));
    return count(std::realloc(memory, size == 0 ? 1 : size));
}

void countingFree(void *memory) {
    heldBytes -= static_cast<int64_t>(malloc_usable_size(memory));
    std::free(memory);
}

} // namespace

int64_t parserBytes() {
    return heldBytes;
}

void countParserMemory() {
    static const bool installed = [] {
        ts_set_allocator(countingMalloc, countingCalloc, countingRealloc, countingFree);
        return true;
    }();
    (void)installed;
}

} // namespace uplift
