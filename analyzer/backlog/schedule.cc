#include "analyzer/backlog/schedule.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <queue>

namespace uplift {

namespace {

template <typename T> using Earliest = std::priority_queue<T, std::vector<T>, std::greater<T>>;

} // namespace

Schedule::Schedule(llvm::ArrayRef<WorkPackage> packages, llvm::ArrayRef<double> hours)
    : begins(packages.size() + 1),
      rest(hours.begin(), hours.end()) {
    size_t count = packages.size();
    for (const WorkPackage &package : packages) {
        waitsFor.push_back(static_cast<uint32_t>(package.dependsOn.size()));
        for (PackageId before : package.dependsOn)
            ++begins[before + 1];
    }
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    followerIds.resize(begins.back());
    std::vector<uint32_t> next(begins.begin(), begins.end() - 1);
    for (PackageId id = 0; id < count; ++id)
        for (PackageId before : packages[id].dependsOn)
            followerIds[next[before]++] = id;
    for (PackageId id = static_cast<PackageId>(count); id-- > 0;) {
        double longest = 0;
        for (PackageId after : followers(id))
            longest = std::max(longest, rest[after]);
        rest[id] += longest;
    }
    byUrgency.resize(count);
    std::iota(byUrgency.begin(), byUrgency.end(), 0);
    llvm::stable_sort(byUrgency, [&](PackageId a, PackageId b) { return rest[a] > rest[b]; });
    urgency.resize(count);
    for (uint32_t place = 0; place < count; ++place)
        urgency[byUrgency[place]] = place;
}

double Schedule::longestHours() const {
    return rest.empty() ? 0 : *std::max_element(rest.begin(), rest.end());
}

std::vector<PackageId> Schedule::longestChain() const {
    std::vector<PackageId> chain;
    if (rest.empty())
        return chain;
    auto longest = [&](PackageId a, PackageId b) { return rest[a] < rest[b]; };
    chain.push_back(
        static_cast<PackageId>(std::max_element(rest.begin(), rest.end()) - rest.begin()));
    while (!followers(chain.back()).empty()) {
        llvm::ArrayRef<PackageId> after = followers(chain.back());
        chain.push_back(*std::max_element(after.begin(), after.end(), longest));
    }
    return chain;
}

void Schedule::run(unsigned team, llvm::ArrayRef<double> hours, std::vector<double> &ends,
                   std::vector<PackageSlot> *slots) const {
    std::vector<uint32_t> waiting = waitsFor;
    std::vector<PackageSlot> made(slots ? hours.size() : 0);
    Earliest<uint32_t> ready; // places in byUrgency
    Earliest<unsigned> people;
    Earliest<std::tuple<double, PackageId, unsigned>> running;
    ends.assign(hours.size(), 0);
    for (PackageId id = 0; id < hours.size(); ++id)
        if (!waiting[id])
            ready.push(urgency[id]);
    for (unsigned person = 1; person <= std::min<size_t>(team, hours.size()); ++person)
        people.push(person);
    double now = 0;
    while (!ready.empty() || !running.empty()) {
        for (; !ready.empty() && !people.empty(); ready.pop(), people.pop()) {
            PackageId id = byUrgency[ready.top()];
            ends[id] = now + hours[id];
            running.push({ends[id], id, people.top()});
            if (slots)
                made[id] = {people.top(), now, ends[id]};
        }
        auto [end, id, person] = running.top();
        running.pop();
        now = end;
        people.push(person);
        for (PackageId after : followers(id))
            if (!--waiting[after])
                ready.push(urgency[after]);
    }
    if (slots)
        *slots = std::move(made);
}

} // namespace uplift
