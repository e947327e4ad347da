#pragma once

namespace uplift {

/// Ends the program with the place and the assumption that did not hold: a fault of ours, never of
/// the input.
[[noreturn]] void enforceFailed(const char *condition, const char *message, const char *file,
                                int line);

} // namespace uplift

#define ENFORCE(condition, message)                                                                \
    do {                                                                                           \
        if (!(condition))                                                                          \
            ::uplift::enforceFailed(#condition, message, __FILE__, __LINE__);                      \
    } while (false)
