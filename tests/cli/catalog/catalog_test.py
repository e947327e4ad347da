#!/usr/bin/env python3
"""The pages of rulesets/catalog are what `uplift rules catalog` prints.

usage: catalog_test.py UPLIFT SOURCE-FOLDER        UPLIFT_UPDATE=1 writes them anew
"""
import os
import pathlib
import re
import subprocess
import sys

UPLIFT, ROOT = sys.argv[1], pathlib.Path(sys.argv[2])
PAGES = ROOT / "rulesets/catalog"
LARGEST = 400_000


def catalog(*hops):
    return subprocess.run([UPLIFT, "rules", "catalog", *hops, "--rules", str(ROOT / "rulesets")],
                          capture_output=True, check=True).stdout


def wanted():
    index = catalog()
    pages = {"README.md": index}
    for hop in re.findall(r"\((\d+\.0-\d+\.0)\.md\)", index.decode()):
        pages[f"{hop}.md"] = catalog(hop)
    return pages


def main():
    pages = wanted()
    if len(pages) < 2:
        sys.exit("the index names no page")
    if os.environ.get("UPLIFT_UPDATE"):
        PAGES.mkdir(exist_ok=True)
        for stale in set(p.name for p in PAGES.iterdir()) - set(pages):
            (PAGES / stale).unlink()
        for name, text in pages.items():
            (PAGES / name).write_bytes(text)
    problems = [f"{name} is {len(text)} bytes: nobody reads that" for name, text in pages.items()
                if len(text) > LARGEST]
    there = {p.name: p.read_bytes() for p in PAGES.glob("*")} if PAGES.is_dir() else {}
    problems += [f"rulesets/catalog/{name} is not what the rulesets say; "
                 "UPLIFT_UPDATE=1 ctest -R catalog_pages writes it anew"
                 for name in sorted(set(pages) | set(there)) if pages.get(name) != there.get(name)]
    for text in pages.values():
        anchors = set(re.findall(r"^#+ (.*)$", text.decode(), re.M))
        anchors = {a.lower().replace(" ", "-") for a in anchors}
        problems += [f"no section #{link}" for link in re.findall(r"\]\(#([^)]*)\)", text.decode())
                     if link not in anchors]
    sys.exit("\n".join(problems) or 0)


if __name__ == "__main__":
    main()
