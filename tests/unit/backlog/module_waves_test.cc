#include "analyzer/backlog/module_waves.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

using Depends = std::vector<std::pair<std::string, std::vector<std::string>>>;

ModuleWaves waves(const Depends &modules, std::vector<bool> takesPart = {}) {
    Project project;
    for (const auto &[name, depends] : modules) {
        Module module;
        module.name = name;
        module.manifest.depends = depends;
        project.modules.push_back(module);
    }
    if (takesPart.empty())
        takesPart.assign(modules.size(), true);
    return wavesOf(project, takesPart);
}

TEST(ModuleWaves, AModuleComesAfterAllThatItDependsOn) {
    ModuleWaves made = waves({{"top", {"left", "right"}},
                              {"left", {"base_own"}},
                              {"right", {"left", "sale"}},
                              {"base_own", {"base"}}});
    EXPECT_EQ(made.wave, (std::vector<unsigned>{4, 2, 3, 1}));
    EXPECT_EQ(made.depends[0], (std::vector<ModuleId>{1, 2}));
    EXPECT_TRUE(made.circles.empty());
}

TEST(ModuleWaves, ACircleIsOneUnit) {
    ModuleWaves made =
        waves({{"a", {"b"}}, {"b", {"c"}}, {"c", {"a", "d"}}, {"d", {}}, {"e", {"b", "d"}}});
    EXPECT_EQ(made.wave, (std::vector<unsigned>{2, 2, 2, 1, 3}));
    EXPECT_EQ(made.circles, (std::vector<std::vector<ModuleId>>{{0, 1, 2}}));
    EXPECT_TRUE(made.depends[0].empty());
    EXPECT_EQ(made.depends[1], (std::vector<ModuleId>{0}));
    EXPECT_EQ(made.depends[2], (std::vector<ModuleId>{3, 1}));
    EXPECT_EQ(made.depends[4], (std::vector<ModuleId>{2, 3})) << "the circle's last";
}

TEST(ModuleWaves, AModuleThatNamesItselfWaitsForNobody) {
    ModuleWaves made = waves({{"a", {"a", "a"}}});
    EXPECT_EQ(made.wave, (std::vector<unsigned>{1}));
    EXPECT_TRUE(made.depends[0].empty());
    EXPECT_TRUE(made.circles.empty());
}

TEST(ModuleWaves, WhatDoesNotTakePartIsPassedOver) {
    ModuleWaves made = waves({{"a", {"b"}}, {"b", {}}}, {true, false});
    EXPECT_EQ(made.wave, (std::vector<unsigned>{1, 0}));
}

TEST(ModuleWaves, ALongChainIsNoRecursion) {
    Depends chain;
    for (unsigned i = 0; i < 50'000; ++i)
        chain.push_back({"m" + std::to_string(i), {"m" + std::to_string(i + 1)}});
    EXPECT_EQ(waves(chain).wave.front(), 50'000U);
}

} // namespace
