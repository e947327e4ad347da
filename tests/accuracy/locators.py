#!/usr/bin/env python3
"""Share of the locators of real modules that are decided at both ends of a span.

usage: locators.py UPLIFT FROM TO FOLDER...

Each FOLDER is a checkout of a repository of addons in the series FROM. Counted are the locators in
views that change a view which is known in FROM (Odoo's or the project's own); apart by kind: plain
(an element, or an xpath without a predicate), predicate, indirect (the view that is changed changes
another one itself, or is the project's), qweb, client (Owl). Printed is, for each kind, how many there
are, what share is found or missing in FROM and in TO, how many are lost between them, and of how many more TO
does not have the view at all ("no view").
"""
import collections
import subprocess
import sys

DECIDED = {"found", "ambiguous", "renamed", "missing", "no-view"}
THERE = DECIDED - {"missing", "no-view"}


def locators(uplift, source, target, folder):
    done = subprocess.run([uplift, "scan", folder, "--from", source, "--to", target, "--print", "views",
                           "--stop-after", "views"], capture_output=True, text=True, check=True)
    for line in done.stdout.splitlines():
        place, _, rest = line.partition(":")
        yield (folder + "/" + place, *rest.split(" ", 4)[1:4])


def main():
    uplift, source, target, *folders = sys.argv[1:]
    counts = collections.defaultdict(collections.Counter)
    for folder in folders:
        for _, before, now, kind in locators(uplift, source, target, folder):
            for row in (kind, "all"):
                count = counts[row]
                if before == "unknown":
                    count["not indexed"] += 1
                    continue
                count["all"] += 1
                count["from"] += before in DECIDED
                count["found"] += before in THERE
                count["to"] += now in DECIDED
                count["both"] += before in DECIDED and now in DECIDED
                count["no view"] += now == "no-view"
                count["lost"] += before in THERE and now == "missing"
    print(f"{source} to {target}, {len(folders)} repositories")
    print("kind       locators  from %  found %    to %  both %   lost  no view  not indexed")
    for kind in ("plain", "predicate", "indirect", "qweb", "client", "all"):
        count = counts[kind]
        share = {key: 100 * count[key] / max(1, count["all"]) for key in ("from", "found", "to", "both")}
        print(f"{kind:10} {count['all']:8} {share['from']:7.1f} {share['found']:8.1f} {share['to']:7.1f} "
              f"{share['both']:7.1f} {count['lost']:6} {count['no view']:8} {count['not indexed']:12}")


if __name__ == "__main__":
    main()
