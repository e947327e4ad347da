// Counts the modules below each PATH a few times and prints the best time and the rate.
#include "analyzer/base/parallel.h"
#include "analyzer/cloc/module_count.h"

#include <chrono>
#include <cstdio>

using namespace uplift;

int main(int argc, char **argv) {
    constexpr int kRounds = 3;
    for (int i = 1; i < argc; ++i) {
        std::vector<CountedFolder> folders;
        for (const std::string &module : findModules(argv[i]))
            folders.push_back({module, module});
        double best = 0;
        int64_t lines = 0;
        for (int round = 0; round < kRounds; ++round) {
            auto begin = std::chrono::steady_clock::now();
            lines = 0;
            for (const ModuleCount &module : countFolders(folders, {}, defaultThreads()))
                lines += module.total;
            std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
            best = round == 0 ? taken.count() : std::min(best, taken.count());
        }
        std::printf("%s: %zu modules, %lld lines, %.3f s\n", argv[i], folders.size(),
                    static_cast<long long>(lines), best);
    }
}
