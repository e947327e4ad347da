#!/usr/bin/env python3
"""Writes branches.tsv: which modules are installable in which branch of community repositories.

usage: read_branches.py OWNER/NAME=GIT-DIRECTORY … > branches.tsv
"""
import ast
import collections
import re
import subprocess
import sys

MANIFESTS = ("__manifest__.py", "__openerp__.py")


def git(folder, *arguments, feed=None):
    return subprocess.run(["git", "--git-dir", folder, *arguments], input=feed, check=True,
                          capture_output=True).stdout


def manifests(folder, branch):
    """(folder of a module, text of its manifest) of a branch."""
    names = [line.split("\t")[1] for line in git(folder, "ls-tree", branch).decode().splitlines()
             if " tree " in line]
    wanted = [(name, f"{branch}:{name}/{manifest}") for name in names for manifest in MANIFESTS]
    output = git(folder, "cat-file", "--batch", feed="".join(o + "\n" for _, o in wanted).encode())
    at = 0
    for name, _ in wanted:
        end = output.index(b"\n", at)
        head, at = output[at:end], end + 1
        if head.endswith(b"missing"):
            continue
        size = int(head.split()[2])
        yield name, output[at:at + size].decode("utf-8", "replace")
        at += size + 1


def installable(text):
    try:
        return ast.literal_eval(text.strip()).get("installable", True)
    except (SyntaxError, ValueError):
        return False


def main():
    found = collections.defaultdict(dict)
    for argument in sys.argv[1:]:
        repository, _, folder = argument.partition("=")
        branches = git(folder, "for-each-ref", "--format=%(refname:short)", "refs/heads").decode()
        for branch in sorted(filter(re.compile(r"(?:[89]|[1-9]\d)\.0$").match, branches.split()), key=float):
            for module, text in manifests(folder, branch):
                if installable(text):
                    found[module, repository][branch] = True
    print("# Modules of the Odoo Community Association that are installable in a branch of their "
          "repository:")
    print(f"# module<TAB>repository<TAB>series. Written by read_branches.py from "
          f"{len(sys.argv) - 1} repositories.")
    for (module, repository), branches in sorted(found.items()):
        print(module, repository, ",".join(branches), sep="\t")


if __name__ == "__main__":
    main()
