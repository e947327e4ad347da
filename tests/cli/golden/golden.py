#!/usr/bin/env python3
"""Command lines and what they print: one file of cases/ each.

usage: golden.py UPLIFT SOURCE-FOLDER [CASE...]
       UPLIFT_UPDATE=1 ctest -R golden     writes the files

The first lines of a case say what is run and what is kept of it:
    $ NO_COLOR=1 uplift scan shop --width 60
    keep 10                only the first 10 lines of standard output
    show report.txt        print the file after the run, too
    in shop                run in that folder of the tree
    (empty line, then exit code, standard output and standard error as they were)
It runs in a copy of tree/, where the rulesets are tree/data/rulesets and each kind of change costs
30 minutes and nothing else does, so that neither new rules nor new hours touch these files;
all_terms.yaml is an effort model with all terms. Work packages have texts of their own. Where a command names series_packs/,
they are made from tests/corpus/mini_odoo; where it names mini_odoo/, that is copied there.
"""
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

from compare import finish, readable, same

HERE = pathlib.Path(__file__).resolve().parent
HEADER = re.compile(r"\$ |keep |show |in ")


def header_of(path):
    lines = path.read_text("utf-8").split("\n")
    count = next((i for i, line in enumerate(lines) if not HEADER.match(line)), len(lines))
    return lines[:count]


def write_effort(source, tree):
    codes = re.findall(r'^CHECK\(\w+, "([a-z-]+)"',
                       (source / "analyzer/core/checks.def").read_text("utf-8"), re.M)
    checks = "minutes:\n" + "".join(f"  {code}: 30\n" for code in codes)

    def model(version, module, size):
        series = "".join(f'  "{major}.0": {size}\n' for major in range(9, 21))
        return (f"version: {version}\nbasis: made up\nrepetition: 0.5\nspread: 0.6\nmodule: {module}\n"
                "shared: 0.3\ncertain: 1.0\nlikely: 0.8\npossible: 0.1\nmechanical: 1\n"
                f"in-tests: 1\ndependent: 0\nfixed: {size}\ngrowth: 0.5\nunforeseen:\n{series}"
                f"testing: {size / 100}\nrelease: {size / 200}\n{checks}")

    folder = tree / "data/rulesets/effort"
    folder.mkdir(parents=True)
    (folder / "prior.yaml").write_text(model("test", 0, 0), "utf-8")
    (tree / "all_terms.yaml").write_text(model("all-terms", 0.5, 20), "utf-8")


def write_package_texts(source, tree):
    """Titles of work packages are their kinds; a check's test names it."""
    def read(file, macro):
        return re.findall(rf'^{macro}\(\w+, "([a-z-]+)"', (source / file).read_text("utf-8"), re.M)
    kinds = "".join(f'- kind: {kind}\n  title: "{kind} of {{module}}"\n  test:\n    - "{{module}} loads"\n'
                    for kind in read("analyzer/backlog/package_kinds.def", "KIND"))
    kinds = kinds.replace('"views of {module}"', '"views of {module}: {symbols}"')
    views = " ".join(code for code in read("analyzer/core/checks.def", "CHECK")
                     if code.startswith(("element", "attribute")))
    checks = "".join(f'- checks: {code}\n  test:\n    - "{code}: `{{left}}` prints 0"\n'
                     for code in read("analyzer/core/checks.def", "CHECK") if code not in views.split())
    refactors = "".join(
        f'- refactor: {name}\n  title: {name}\n  minutes: 30\n  test:\n    - "{{module}} loads"\n'
        for name in read("analyzer/core/refactors.def", "REFACTOR"))
    folder = tree / "data/rulesets/backlog"
    folder.mkdir(parents=True)
    (folder / "packages.yaml").write_text(
        kinds + checks + refactors + f"- checks: {views}\n  package: views\n  test:\n    - Open {{views}}\n", "utf-8")


def write_packs(uplift, source, folder):
    """Packs of the made-up series of Odoo in tests/corpus/mini_odoo."""
    folder.mkdir()
    for series in ("16.0", "17.0"):
        subprocess.run([uplift, "index", source / "tests/corpus/mini_odoo" / series, "--series",
                        series, "--date", "2024-0" + series[1], "-o", folder / f"{series}.pack"],
                       stdout=subprocess.DEVNULL, check=True)


def run(uplift, command, tree, folder):
    words = shlex.split(command)
    at = words.index("uplift")
    env = {"PATH": os.environ["PATH"], "UPLIFT_DATA": str(tree / "data"), "LC_ALL": "C.UTF-8",
           **dict(word.split("=", 1) for word in words[:at])}
    for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS"):
        env[name] = "exitcode=99"  # 1 means findings
    return subprocess.run([uplift, *words[at + 1:]], cwd=tree / folder, env=env,
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=120, check=False)


def section(title, text):
    return f"-- {title}\n{text}" if text else ""


def case(uplift, source, packs, path):
    header = header_of(path)
    settings = dict(line.split(" ", 1) for line in header[1:])
    with tempfile.TemporaryDirectory(prefix="uplift-golden-") as work:
        tree = pathlib.Path(work) / "tree"
        shutil.copytree(HERE / "tree", tree)
        write_effort(source, tree)
        write_package_texts(source, tree)
        if "series_packs" in header[0]:
            shutil.copytree(packs, tree / "series_packs")
        if "mini_odoo/" in header[0]:
            shutil.copytree(source / "tests/corpus/mini_odoo", tree / "mini_odoo")
        done = run(uplift, header[0].removeprefix("$ "), tree, settings.get("in", "."))

        def plain(data):
            return readable(data.decode("utf-8", "replace").replace(str(tree), "TREE"))

        out = plain(done.stdout)
        if "keep" in settings:
            out = "".join(out.splitlines(True)[:int(settings["keep"])])
        text = "\n".join(header) + f"\n\nexit {done.returncode}\n"
        text += section("stdout", out) + section("stderr", plain(done.stderr))
        if "show" in settings:
            shown = tree / settings["show"]
            text += section(settings["show"], plain(shown.read_bytes()) if shown.exists()
                            else "(there is no such file)\n")
    return same(path.stem, path, text)


def main():
    uplift, source = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2])
    paths = sorted((HERE / "cases").glob("*.txt"))
    if sys.argv[3:]:
        paths = [path for path in paths if path.stem in sys.argv[3:]]
    if not paths:
        sys.exit("no such case")
    with tempfile.TemporaryDirectory(prefix="uplift-packs-") as work:
        packs = pathlib.Path(work) / "packs"
        write_packs(uplift, source, packs)
        failed = sum(not case(uplift, source, packs, path) for path in paths)
    print(f"{len(paths)} cases")
    return finish(failed, "golden")


if __name__ == "__main__":
    sys.exit(main())
