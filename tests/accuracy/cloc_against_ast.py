#!/usr/bin/env python3
"""Compare `uplift cloc --format jsonl` with a count made with this interpreter's own `ast`.

Usage: cloc_against_ast.py UPLIFT PATH...
Prints, for each PATH, the number of files and how many differ, and the first few that do. The
exit code is 1 if any differs, 77 where uplift does not know this Python. Counted are all files that
have a counted extension, module or not: what is excluded is tested elsewhere, here every file
matters, so `uplift` counts a folder of links that holds no manifest.
"""
import ast
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import warnings

LANGUAGES = (".py", ".js", ".xml", ".css", ".scss")
MAX_BYTES = 25 * 1024 * 1024
MAX_LINE = 100000
QUOTED = r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\""""
C_COMMENTS = {
    ".css": r"/\*.*?\*/",
    ".scss": r"//[^\n]*|/\*.*?\*/",
    ".js": r"//[^\n]*|(?<!\\)/\*.*?\*/",
}


def count_python(text):
    try:
        tree = ast.parse(text)
    except Exception:
        return "Syntax Error"
    return len({node.lineno for node in ast.walk(tree) if hasattr(node, "lineno")})


def count_rest(text):
    return sum(1 for line in re.split(r"\n", text) if line.strip())


def count_markup(text, extension):
    if extension == ".xml":
        return count_rest(re.sub(r"<!--.*?-->", "", text, flags=re.S))
    if any(len(line) > MAX_LINE for line in text.split("\n")):
        return "Max line size exceeded"
    tokens = re.compile("(%s)|%s" % (C_COMMENTS[extension], QUOTED), re.S)
    return count_rest(tokens.sub(lambda m: " " if m.group(1) else m.group(), text))


def expected(path):
    extension = os.path.splitext(path)[1].lower()
    if os.path.getsize(path) > MAX_BYTES:
        return "Max file size exceeded"
    with open(path, "rb") as file:
        text = file.read().decode("latin-1").strip() + "\n"
    counted = count_python(text) if extension == ".py" else count_markup(text, extension)
    return counted if isinstance(counted, str) else (counted, text.count("\n"))


def files_below(root):
    for folder, _folders, names in os.walk(root):
        for name in names:
            if os.path.splitext(name)[1].lower() in LANGUAGES:
                yield os.path.join(folder, name)


def ours(uplift, paths):
    """Counts by uplift, through links in an empty folder so that nothing is excluded."""
    with tempfile.TemporaryDirectory() as folder:
        for number, path in enumerate(paths):
            extension = os.path.splitext(path)[1]
            os.symlink(os.path.abspath(path), os.path.join(folder, "%07d%s" % (number, extension)))
        version = "%d.%d" % sys.version_info[:2]
        start = time.time()
        command = [uplift, "cloc", "--as-one", "--python", version, "--format", "jsonl", folder]
        output = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode()
        seconds = time.time() - start
    counts = {}
    for line in output.splitlines():
        row = json.loads(line)
        if row["type"] == "file":
            number = int(os.path.splitext(row["path"])[0])
            counts[paths[number]] = row.get("error") or (row["code"], row["total"])
    return counts, seconds


def main(uplift, *roots):
    if not (3, 8) <= sys.version_info[:2] <= (3, 13):
        print("uplift counts as Python 3.8 to 3.13 do; this is", sys.version.split()[0])
        return 77
    warnings.simplefilter("ignore")
    all_files = all_differ = 0
    for root in roots:
        paths = sorted(files_below(root))
        start = time.time()
        theirs = {path: expected(path) for path in paths}
        seconds = time.time() - start
        counts, own_seconds = ours(uplift, paths)
        differ = [path for path in paths if counts.get(path) != theirs[path]]
        errors = sum(isinstance(value, str) for value in theirs.values())
        print("%s: %d files, %d differ, %d errors alike, %.1f s here, %.1f s uplift"
              % (root, len(paths), len(differ), errors, seconds, own_seconds), flush=True)
        for path in differ[:5]:
            print("  %s: %s, uplift %s" % (path, theirs[path], counts.get(path)))
        all_files += len(paths)
        all_differ += len(differ)
    print("all: %d files, %d differ (Python %s)" % (all_files, all_differ, sys.version.split()[0]))
    return 1 if all_differ else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
