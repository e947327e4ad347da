#include "analyzer/backlog/schedule.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

struct Work {
    std::vector<double> hours;
    std::vector<std::vector<PackageId>> dependsOn;

    Schedule schedule() {
        packages.resize(hours.size());
        for (size_t i = 0; i < hours.size(); ++i)
            packages[i].dependsOn = dependsOn[i];
        return Schedule(packages, hours);
    }
    std::vector<WorkPackage> packages;
};

TEST(Schedule, TheLongestChainGoesByHoursNotByLength) {
    Work work{{1, 1, 1, 9, 1}, {{}, {0}, {1}, {}, {3}}, {}};
    Schedule schedule = work.schedule();
    EXPECT_EQ(schedule.longestChain(), (std::vector<PackageId>{3, 4}));
    EXPECT_EQ(schedule.longestHours(), 10);
}

TEST(Schedule, WhoIsFreeTakesWhatHasTheLongestChainBehindIt) {
    Work work{{2, 3, 4, 1}, {{}, {}, {1}, {0, 2}}, {}};
    std::vector<double> ends;
    std::vector<PackageSlot> slots;
    work.schedule().run(1, work.hours, ends, &slots);
    EXPECT_EQ(ends, (std::vector<double>{9, 3, 7, 10}));
    work.schedule().run(2, work.hours, ends, &slots);
    EXPECT_EQ(ends, (std::vector<double>{2, 3, 7, 8}));
    EXPECT_EQ(slots[1].person, 1U);
    EXPECT_EQ(slots[0].person, 2U);
}

TEST(Schedule, NothingStartsBeforeWhatItWaitsFor) {
    Work work{{5, 1, 1}, {{}, {0}, {0, 1}}, {}};
    std::vector<double> ends;
    std::vector<PackageSlot> slots;
    work.schedule().run(9, work.hours, ends, &slots);
    EXPECT_EQ(slots[1].begin, 5);
    EXPECT_EQ(slots[2].begin, 6);
}

TEST(Schedule, OtherHoursThanThePlansMayBeRunThrough) {
    Work work{{5, 1}, {{}, {0}}, {}};
    std::vector<double> ends;
    work.schedule().run(1, {1, 0}, ends, nullptr);
    EXPECT_EQ(ends, (std::vector<double>{1, 1}));
}

TEST(Schedule, NoWorkIsDoneAtOnce) {
    Work work;
    std::vector<double> ends;
    work.schedule().run(3, work.hours, ends, nullptr);
    EXPECT_TRUE(ends.empty());
    EXPECT_TRUE(work.schedule().longestChain().empty());
}

} // namespace
