#!/usr/bin/env python3
"""The same input gives the same bytes, and nothing is ever written into the scanned tree.

usage: same_bytes.py UPLIFT TREE...

Each TREE (an addons folder) is scanned in copies that differ only in what must not matter: number
of threads, order in which the files were made, place of the copy, environment, order of the paths.
"""
import argparse
import collections
import os
import pathlib
import random
import re
import shutil
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from running import differences, run, snapshot  # noqa: E402

MANIFESTS = ("__manifest__.py", "__openerp__.py")
NEWEST = 19


def modules_of(tree):
    return sorted(path.parent for name in MANIFESTS for path in pathlib.Path(tree).rglob(name))


def span_of(tree):
    """From the series that most manifests name, three hops on."""
    found = collections.Counter()
    for module in modules_of(tree):
        for name in MANIFESTS:
            if (module / name).is_file():
                text = (module / name).read_text("utf-8", "replace")
                match = re.search(r"['\"]version['\"]\s*:\s*['\"](\d+)\.0\.", text)
                found.update([int(match.group(1))] if match else [])
    if not found:
        return None
    start = sorted(found.items(), key=lambda item: (-item[1], item[0]))[0][0]
    return [f"--from={start}.0", f"--to={min(start + 3, NEWEST)}.0"]


def copy_shuffled(tree, target, seed):
    """A copy whose folders list their entries in another order: made in a random one, among
    others that are taken away again."""
    order = random.Random(seed)
    files = sorted(path for path in pathlib.Path(tree).rglob("*") if not path.is_dir())
    order.shuffle(files)
    fillers = []
    for path in files:
        place = target / path.relative_to(tree)
        place.parent.mkdir(parents=True, exist_ok=True)
        filler = place.parent / f"filler{order.random()}"
        filler.write_text("x")
        fillers.append(filler)
        shutil.copy2(path, place, follow_symlinks=False)
    for filler in fillers:
        filler.unlink()


class Checks:
    def __init__(self, binary, tree, work):
        self.binary, self.tree, self.work = binary, pathlib.Path(tree), work
        self.span = span_of(tree)
        self.failed = 0

    def check(self, what, good, detail=""):
        print(f"{'ok  ' if good else 'FAIL'} {self.tree.name}: {what}{'' if good else detail}")
        self.failed += not good

    def scan(self, parent, *paths, jobs=1, env=None):
        arguments = ["scan", *paths, *self.span, "--format=jsonl", f"-j{jobs}"]
        result = run(self.binary, arguments, parent, env=env)
        self.check(f"scan -j{jobs} of {len(paths)} path(s) in {parent.name} ends well",
                   result.code in (0, 1), f": exit {result.code}, {result.err[-500:]}")
        return result.out

    def same(self, what, one, other):
        detail = ""
        if one != other:
            pairs = zip(one.splitlines() + [b"(end)"], other.splitlines() + [b"(end)"])
            detail = next((f"\n  {a[:300]!r}\n  {b[:300]!r}" for a, b in pairs if a != b), "")
        self.check(what, one == other, detail)

    def run_all(self):
        if not self.span:
            return self.check("a manifest names the series", False)
        plain = self.work / "plain"
        name = self.tree.name
        shutil.copytree(self.tree, plain / name, symlinks=True)
        before = snapshot(plain)
        first = self.scan(plain, name)
        self.check("there is a finding to compare", b'"type":"finding"' in first.replace(b" ", b""))
        self.check("no absolute path is printed", os.fsencode(self.work) not in first)
        self.same("again", first, self.scan(plain, name))
        for jobs in (2, 8, 8, 8):
            self.same(f"-j{jobs} as -j1", first, self.scan(plain, name, jobs=jobs))
        self.environments(plain, first)
        self.check("nothing was written into the tree", before == snapshot(plain),
                   f": {differences(before, snapshot(plain))}")
        for seed in (1, 2):
            place = self.work / f"copy of another length {seed}" / "deeper"
            copy_shuffled(self.tree, place / name, seed)
            self.same("files made in another order, elsewhere", first,
                      self.scan(place, name, jobs=8))
        self.order_of_paths(plain)

    def environments(self, plain, first):
        for variables in ({"LC_ALL": "C", "TZ": "Asia/Tokyo"}, {"LC_ALL": "C.UTF-8", "TZ": "UTC"}):
            env = {"PATH": os.environ["PATH"], "HOME": str(self.work), **variables}
            self.same(f"with {variables}", first, self.scan(plain, self.tree.name, env=env))

    def order_of_paths(self, plain):
        """Roots are reported in the order typed; what is said of each may not depend on it."""
        paths = [str(path.relative_to(plain)) for path in modules_of(plain / self.tree.name)]
        forward = self.scan(plain, *paths, jobs=8)
        backward = self.scan(plain, *reversed(paths), jobs=8)
        twice = self.scan(plain, *paths, *paths, jobs=8)
        self.same("modules named in another order: same lines",
                  *(b"\n".join(sorted(out.splitlines())) for out in (forward, backward)))
        self.same("modules named twice count once", forward, twice)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("uplift")
    parser.add_argument("tree", nargs="+")
    options = parser.parse_args()
    failed = 0
    for tree in options.tree:
        with tempfile.TemporaryDirectory(prefix="uplift-invariants-") as work:
            checks = Checks(os.path.abspath(options.uplift), tree, pathlib.Path(work))
            checks.run_all()
            failed += checks.failed
    print(f"{failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
