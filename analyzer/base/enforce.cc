#include "analyzer/base/enforce.h"

#include <cstdio>
#include <cstdlib>

namespace uplift {

void enforceFailed(const char *condition, const char *message, const char *file, int line) {
    std::fprintf(stderr, "uplift: internal error: %s (%s, %s:%d)\n", message, condition, file,
                 line);
    std::abort();
}

} // namespace uplift
