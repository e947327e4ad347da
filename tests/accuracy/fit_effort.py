#!/usr/bin/env python3
"""Fits the effort prior on real ports, and says how good it is on those it was not fitted on.

usage: fit_effort.py export UPLIFT CASES FEATURES     scan all cases, one line of JSON each
       fit_effort.py report FEATURES JUDGED           fit on each half, report on the other
       fit_effort.py write FEATURES JUDGED PRIOR      fit on the first half, write PRIOR's numbers

JUDGED is effort_judged.yaml beside this, PRIOR is rulesets/effort/prior.yaml.

CASES is as score_ports.py has it. What people paid is not known of public ports: the lines that
they changed (cosmetic ones left out) stand in for effort. A proxy: nobody's hours were measured.

Fitted are minutes of a check (drawn towards those in JUDGED), of unforeseen work by series, and
`module`; what a module costs whatever is changed in it stays as judged, since lines do not show it.
A line counts as many minutes as makes all findings together cost what JUDGED says, so that the fit
moves minutes between checks and adds what no scan sees, and does not invent a price.
Halves are by hash of repository and module: ports of one module are never on both sides.
"""
import collections
import hashlib
import json
import math
import multiprocessing.pool
import pathlib
import re
import statistics
import subprocess
import sys

Z = {50: 0.0, 80: 0.8416212335729143, 90: 1.2815515655446004}
DRAWN = 3.0      # penalty on the square of log(minutes / prior's minutes)
STEPS = 220


def changed_lines(truth):
    """Removed and added, those of tests included: hours include them, too."""
    tests = (hunk for hunk in truth["hunks"] if hunk["kind"] == "tests" and not hunk["cos"])
    return truth["sub_lines"] + sum(hunk["oc"] + hunk["nc"] for hunk in tests)


def scanned(uplift, case):
    truth = json.loads((case / "truth.json").read_text("utf-8"))
    done = subprocess.run(
        [uplift, "scan", case / (truth["renamed_from"] or truth["module"]), "--from", truth["from"], "--to", truth["to"],
         "--format", "jsonl", "--exit-zero", "--jobs", "1"], capture_output=True, check=False)
    if done.returncode:
        return None
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    module = next(line for line in lines if line["type"] == "module")
    return {"case": case.name, "repo": truth["repo"], "module": truth["module"],
            "from": truth["from"], "to": truth["to"], "changed": changed_lines(truth),
            "without_tests": truth["sub_lines"],
            "code": module["cloc"]["code"], "hours": module["hours"],
            "findings": [[f["check"], f["change"], f["lane"], f["confidence"],
                          int(f["file"].startswith("tests/")), f["file"]]
                         for f in lines if f["type"] == "finding"]}


def export(uplift, cases, out):
    folders = sorted(path.parent for path in pathlib.Path(cases).glob("*/truth.json"))
    with multiprocessing.pool.ThreadPool(2) as pool, open(out, "w", encoding="utf-8") as file:
        for case in pool.imap(lambda folder: scanned(uplift, folder), folders):
            if case:
                file.write(json.dumps(case) + "\n")


def read_prior(path):
    text = pathlib.Path(path).read_text("utf-8")
    numbers = {key: float(value) for key, value in
               re.findall(r"^([a-z-]+): ([0-9.]+)$", text, re.M)}
    checks = {key: float(value) for key, value in
              re.findall(r"^  ([a-z-]+): ([0-9.]+)$", text.split("\nminutes:\n")[1], re.M)}
    return numbers, checks


def hops(case):
    start, end = (int(case[key].split(".")[0]) for key in ("from", "to"))
    return range(start + 1, end + 1)


def features(case, prior, power=1):
    """Size of each thing that costs, such that minutes are the sum of size times weight. With power
    2, sums of the squares of the sizes."""
    numbers, minutes = prior
    sizes = collections.Counter(fixed=1.0)
    for series in hops(case):
        sizes[f"{series}.0"] += (case["code"] / 100) ** (numbers["growth"] * power)
    repeats = collections.Counter(finding[1] for finding in case["findings"])
    in_file = collections.Counter(
        (check, file) for check, _, file in {(f[0], f[1], f[5]) for f in case["findings"]})
    for check, change, lane, confidence, in_tests, file in case["findings"]:
        weight = repeats[change] ** (numbers["repetition"] - 1) * numbers[confidence]
        if file.endswith(".js"):  # a script is written anew once, whatever it names
            weight *= in_file[check, file] ** (numbers["repetition"] - 1)
        weight *= minutes[check] * (numbers["in-tests"] if in_tests else 1)
        sizes[check] += weight ** power
    return sizes


class Fit:
    """Weights by gradient descent on the square of log(1 + lines) - log(1 + foreseen lines)."""

    def __init__(self, cases, prior):
        self.prior = prior
        self.names = sorted({name for case in cases for name in features(case, prior)})
        self.at = {name: i for i, name in enumerate(self.names)}
        self.is_check = [name in prior[1] for name in self.names]
        rows = [[(self.at[name], size) for name, size in features(case, prior).items()]
                for case in cases]
        self.theta = [0.0 if check else math.log(2.0) for check in self.is_check]
        self.start = list(self.theta)
        self.scale = math.log(0.2)   # lines a minute of the prior's
        self.descend(rows, [math.log1p(case["changed"]) for case in cases])
        self.set_currency(cases)
        self.set_spread(cases)

    def weights(self):
        return [math.exp(theta + (self.scale if check else 0))
                for theta, check in zip(self.theta, self.is_check)]

    def descend(self, rows, targets):
        count = len(self.names) + 1
        speed, square = [0.0] * count, [0.0] * count
        for step in range(1, STEPS + 1):
            slope = [DRAWN * (a - b) for a, b in zip(self.theta, self.start)] + [0.0]
            weights = self.weights()
            for row, target in zip(rows, targets):
                lines = 1 + sum(weights[i] * size for i, size in row)
                error = (math.log(lines) - target) / lines
                for i, size in row:
                    slope[i] += error * weights[i] * size
                    if self.is_check[i]:
                        slope[-1] += error * weights[i] * size
            for i in range(count):
                speed[i] = 0.9 * speed[i] + 0.1 * slope[i]
                square[i] = 0.99 * square[i] + 0.01 * slope[i] ** 2
                move = 0.1 * (speed[i] / (1 - 0.9 ** step)) / (
                    math.sqrt(square[i] / (1 - 0.99 ** step)) + 1e-9)
                if i == count - 1:
                    self.scale -= move
                else:
                    self.theta[i] -= move

    def parts(self, case):
        """Foreseen lines: by findings, and by all."""
        weights, findings, every = self.weights(), 0.0, 0.0
        for name, size in features(case, self.prior).items():
            if name in self.at:
                lines = size * weights[self.at[name]]
                every += lines
                findings += lines if self.is_check[self.at[name]] else 0
        return findings, every

    def lines(self, case):
        return self.parts(case)[1]

    def set_currency(self, cases):
        judged = sum(size for case in cases for name, size in features(case, self.prior).items()
                     if name in self.prior[1])
        self.minutes_a_line = judged / sum(self.parts(case)[0] for case in cases)

    def own_variance(self, case):
        """Of the logarithm of a module's hours, from its terms alone, as the analyser has it."""
        numbers, weights = self.prior[0], self.weights()
        every, squares = self.lines(case), 0.0
        for name, size in features(case, self.prior, 2).items():
            if name in self.at:
                squares += size * weights[self.at[name]] ** 2
        shares = numbers["testing"] ** 2 + numbers["release"] ** 2
        whole = every * (1 + numbers["testing"] + numbers["release"])
        ratio = (squares + shares * every ** 2) / whole ** 2
        return math.log1p(math.expm1(numbers["spread"] ** 2) * ratio)

    def set_spread(self, cases):
        """The median of lines foreseen, and the sigma of a module: from the upper quantiles."""
        ratios = sorted(math.log((case["changed"] + 0.5) / self.lines(case)) for case in cases)
        self.median = statistics.median(ratios)
        normal = statistics.NormalDist()
        sigmas = [(ratios[int(len(ratios) * level / 100)] - self.median) /
                  normal.inv_cdf(level / 100) for level in range(70, 93)]
        known = (self.prior[0]["shared"] ** 2 +
                 statistics.fmean(self.own_variance(case) for case in cases))
        self.module = math.sqrt(max(0, statistics.fmean(sigmas) ** 2 - known))

    def quantile(self, case, level):
        sigma = math.sqrt(self.module ** 2 + self.prior[0]["shared"] ** 2 + self.own_variance(case))
        return self.lines(case) * math.exp(self.median + Z[level] * sigma)

    def minutes(self):
        """By name as in the file: of a check its minutes, else of one unit of size."""
        return {name: weight * self.minutes_a_line * (self.prior[1].get(name, 1))
                for name, weight in zip(self.names, self.weights())}


class LinesOnly:
    """The baseline: log(1 + lines changed) straight by log(1 + lines of code), with its residuals."""

    def __init__(self, cases):
        xs = [math.log1p(case["code"]) for case in cases]
        ys = [math.log1p(case["changed"]) for case in cases]
        mean_x, mean_y = statistics.fmean(xs), statistics.fmean(ys)
        self.slope = (sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys)) /
                      sum((x - mean_x) ** 2 for x in xs))
        self.base = mean_y - self.slope * mean_x
        self.rest = sorted(y - self.base - self.slope * x for x, y in zip(xs, ys))

    def quantile(self, case, level):
        rest = self.rest[int(len(self.rest) * level / 100)]
        return math.expm1(self.base + self.slope * math.log1p(case["code"]) + rest)


def ranks(values):
    order = sorted(range(len(values)), key=lambda i: values[i])
    result, i = [0.0] * len(values), 0
    while i < len(order):
        j = i
        while j + 1 < len(order) and values[order[j + 1]] == values[order[i]]:
            j += 1
        for k in range(i, j + 1):
            result[order[k]] = (i + j) / 2
        i = j + 1
    return result


def spearman(a, b):
    return statistics.correlation(ranks(a), ranks(b)) if len(set(a)) > 1 and len(set(b)) > 1 else 0


def pinball(model, cases, level):
    losses = []
    for case in cases:
        miss = math.log1p(case["changed"]) - math.log1p(max(0, model.quantile(case, level)))
        losses.append(max(miss * level / 100, miss * (level / 100 - 1)))
    return statistics.fmean(losses)


def line(name, cases, fit, baseline):
    changed = [case["changed"] for case in cases]
    rho = spearman([fit.lines(case) for case in cases], changed)
    plain = spearman([case["code"] for case in cases], changed)
    covered = [100 * statistics.fmean(case["changed"] <= fit.quantile(case, level)
                                      for case in cases) for level in Z]
    losses = [f"{pinball(model, cases, level):.3f}" for level in Z for model in (fit, baseline)]
    print(f"{name:<12} {len(cases):>5} {rho:>6.3f} {plain:>6.3f}  "
          + " ".join(f"{value:>5.1f}" for value in covered) + "   "
          + " ".join(f"{a} {b} " for a, b in zip(losses[::2], losses[1::2])))


def half_of(case):
    return hashlib.sha256((case["repo"] + "/" + case["module"]).encode()).digest()[0] & 1


def halves(cases):
    return [[case for case in cases if half_of(case) == half] for half in (0, 1)]


def report(cases, prior):
    pooled = []
    for fitted, held in ((0, 1), (1, 0)):
        train, test = halves(cases)[fitted], halves(cases)[held]
        fit, baseline = Fit(train, prior), LinesOnly(train)
        print(f"fitted on half {fitted} (n {len(train)}), reported on half {held}; sigma of a module "
              f"{fit.module:.2f}, a changed line {fit.minutes_a_line:.2f} min")
        print("                 n    rho  lines    P50   P80   P90   pinball P50, P80, P90, each "
              "beside lines only")
        line("all", test, fit, baseline)
        by_hop = collections.defaultdict(list)
        for case in test:
            by_hop[f"to {case['to']}"].append(case)
        for name in sorted(by_hop):
            line(name, by_hop[name], fit, baseline)
        pooled += [(case, fit) for case in test]
    held = [[case["changed"] <= fit.quantile(case, level) for case, fit in pooled] for level in Z]
    rho = spearman([fit.lines(case) for case, fit in pooled],
                   [case["changed"] for case, _ in pooled])
    print(f"both together, n {len(pooled)}: P50, P80, P90 held for "
          + ", ".join(f"{100 * statistics.fmean(of):.1f} %" for of in held) + f", rho {rho:.3f}")


def write(cases, prior, path):
    train = halves(cases)[0]
    fit = Fit(train, prior)
    text = pathlib.Path(path).read_text("utf-8")
    values = fit.minutes()
    names = collections.Counter(name for case in train for name in features(case, prior))
    for name, value in values.items():
        if names[name] >= 3 and name != "fixed":
            text = re.sub(rf'^( *"?{re.escape(name)}"?: )[0-9.]+$', rf"\g<1>{value:.3g}", text,
                          flags=re.M)
    text = re.sub(r"^(module: )[0-9.]+$", rf"\g<1>{fit.module:.2f}", text, flags=re.M)
    pathlib.Path(path).write_text(text, "utf-8")


def main():
    if len(sys.argv) == 5 and sys.argv[1] == "export":
        return export(*sys.argv[2:])
    if len(sys.argv) != {"report": 4, "write": 5}.get(sys.argv[1] if sys.argv[1:] else ""):
        sys.exit(__doc__)
    with open(sys.argv[2], encoding="utf-8") as file:
        cases = [json.loads(text) for text in file]
    prior = read_prior(sys.argv[3])
    if sys.argv[1] == "report":
        return report(cases, prior)
    return write(cases, prior, sys.argv[4])


if __name__ == "__main__":
    main()
