// Sums over findings that several views need. Means add; quantiles do not, so none are summed here.

export const laneHours = (findings) => {
    const sums = [0, 0, 0, 0, 0];
    for (const finding of findings)
        sums[finding.lane] += finding.hours;
    return sums;
};

export const laneCounts = (findings) => {
    const sums = [0, 0, 0, 0, 0];
    for (const finding of findings)
        if (finding.counts)
            ++sums[finding.lane];
    return sums;
};

export const sum = (values) => values.reduce((all, value) => all + value, 0);

export const hoursOf = (findings) => findings.reduce((all, finding) => all + finding.hours, 0);

export const modulesOf = (findings) => new Set(findings.map((finding) => finding.module));

export const byHours = (a, b) => b.hours.mean - a.hours.mean;

/** Changes that cost something, the dearest first, with what they cost. */
export function costlyChanges(report) {
    return report.changes
        .map((change) => ({ change, hours: hoursOf(change.findings), shown: change.findings.filter((f) => f.counts) }))
        .filter((row) => row.shown.length)
        .sort((a, b) => b.hours - a.hours || a.change.number - b.change.number);
}

/** Everything that has to be there before a module of the project, by number of steps: wave 0 needs
 *  nothing of the project. A cycle counts as if its last link were not there. */
export function waveOf(report) {
    const wave = new Map();
    const open = new Set();
    for (const start of report.modules) {
        const stack = [start];
        while (stack.length) {
            const module = stack[stack.length - 1];
            if (wave.has(module)) {
                stack.pop();
                continue;
            }
            open.add(module);
            const missing = module.depends.filter((other) => !wave.has(other) && !open.has(other));
            if (missing.length) {
                stack.push(...missing);
                continue;
            }
            const before = module.depends.filter((other) => wave.has(other)).map((other) => wave.get(other) + 1);
            wave.set(module, Math.max(0, ...before));
            open.delete(module);
            stack.pop();
        }
    }
    return wave;
}
