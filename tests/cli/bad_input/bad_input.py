#!/usr/bin/env python3
"""What a client's folder may hold must not stop a scan; what a user may type must be answered.

usage: bad_input.py [--peak-mb N] [--seconds N] UPLIFT [NAME...]

Every case is made anew in a temporary folder: exit code, message, memory, that the good files
beside the bad one are still analysed, and that nothing is written.
"""
import argparse
import json
import os
import pathlib
import random
import shutil
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "invariants")]
import files  # noqa: E402
from files import writer  # noqa: E402
from running import differences, run, snapshot  # noqa: E402

SPAN = ["--from=16.0", "--to=18.0"]
NOBODY = 65534
RAN = (0, 1)
REFUSED = (2,)


class Case:
    """`make` takes the module's folder; `item` is part of the coverage line of the bad file."""

    def __init__(self, name, make, item=None, *, absent=None, user=False, meanwhile=None):
        self.name, self.make, self.item, self.absent = name, make, item, absent
        self.user, self.meanwhile = user, meanwhile


def utf16_view(module):
    view = files.GOOD_XML.replace('encoding="utf-8"', 'encoding="utf-16"').replace("good_", "wide_")
    writer("views/wide.xml", files.utf16(view))(module)
    writer("views/wide_be.xml", files.utf16(view.replace("wide_", "be_"), b"\xfe\xff"))(module)


def loops(module):
    os.symlink("..", module / "up")
    os.symlink("ring_a", module / "ring_b")
    os.symlink("ring_b", module / "ring_a")
    os.symlink("/", module / "everything")


def secret_entity(module):
    secret = module.parent.parent / "secret.txt"
    secret.write_text("TOP-SECRET-CONTENT")
    writer("views/bad.xml", files.external_entity(secret))(module)


def unreadable(module):
    writer("models/bad.py", b"x = 1\n")(module)
    os.chmod(module / "models/bad.py", 0)
    (module / "wizard").mkdir()
    os.chmod(module / "wizard", 0)


def odd_names(module):
    for name in (b"bad\xff.py", b"bad\nline.py", b'bad"quote.py', "bad\u202e.py".encode(), b"-j.py"):
        path = os.path.join(os.fsencode(module), b"models", name)
        with open(path, "wb") as out:
            out.write(b"from odoo import fields\nx = fields.Float(group_operator='sum')\n")


def evil_manifest(module):
    other = module.parent / "evil"
    other.mkdir()
    (other / "__manifest__.py").write_text(
        "{'name': 'x', 'version': __import__('os').system('touch PWNED') or '16.0.1.0.0'}\n")


def many_files(module):
    for index in range(2_000):
        writer(f"models/part_{index:04}.py", b"x = [1, 2, 3]\n" * 50)(module)


def remove_files(module):
    names = sorted((module / "models").glob("part_*.py"))
    random.Random(7).shuffle(names)
    for name in names:
        name.unlink()


def kinds(module):
    os.mkfifo(module / "models/pipe.py")
    (module / "views/folder.xml").mkdir()
    os.symlink("/dev/zero", module / "models/device.py")


CASES = [
    Case("50 MB of Python", writer("models/bad.py", files.huge_python), "bad.py"),
    Case("a line of 10 MB in Python", writer("models/bad.py", files.long_list(b"DATA = [", b"]\n")), "bad.py"),
    Case("a line of 10 MB in JavaScript",
         writer("static/src/js/bad.js", files.long_list(b"const data = [", b"];\n")), "bad.js"),
    Case("a line of 20 MB of JavaScript statements",
         writer("static/src/js/bad.js", files.long_script), "bad.js"),
    Case("50 MB of JavaScript", writer("static/src/js/bad.js", files.huge_script), "bad.js"),
    Case("10,000 nested braces in JavaScript",
         writer("static/src/js/bad.js", b"{" * 10_000 + b"}" * 10_000)),
    Case("NUL bytes in JavaScript", writer("static/src/js/bad.js", b"let x = 1;\0\0\n"), "bad.js"),
    Case("a template without an end", writer("static/src/js/bad.js", b"let x = `a ${b\n"), "bad.js"),
    Case("10,000 nested brackets", writer("models/bad.py", files.nested_brackets)),
    Case("10,000 nested calls", writer("models/bad.py", files.nested_calls)),
    Case("3,000 nested blocks", writer("models/bad.py", files.nested_blocks)),
    Case("a chain of 100,000 links", writer("models/bad.py", files.long_chain)),
    Case("10,000 open brackets", writer("models/bad.py", b"x = " + b"(" * 10_000), "bad.py"),
    Case("10,000 nested elements", writer("views/bad.xml", lambda: files.elements(10_000))),
    Case("1,000,000 nested elements",
         writer("views/bad.xml", lambda: files.elements(1_000_000)), "bad.xml"),
    Case("100,000 attributes", writer("views/bad.xml", files.many_attributes)),
    Case("views that take long to put together", writer("views/bad.xml", files.costly_views)),
    Case("broken XML", writer("views/bad.xml", b"<odoo><record id='x'></odoo>"), "bad.xml"),
    Case("an entity bomb", writer("views/bad.xml", files.xml_bomb), "bad.xml"),
    Case("a quadratic bomb", writer("views/bad.xml", files.quadratic_bomb)),
    Case("an external entity", secret_entity, absent="TOP-SECRET-CONTENT"),
    Case("NUL bytes in Python", writer("models/bad.py", b"x = 1\0\ny = '\0'\n"), "bad.py"),
    Case("NUL bytes in XML", writer("views/bad.xml", b"<odoo>\0</odoo>"), "bad.xml"),
    Case("only NUL bytes", writer("models/bad.py", b"\0" * 1_000_000), "bad.py"),
    Case("random bytes", writer("models/bad.py", lambda: random.Random(1).randbytes(300_000)),
         "bad.py"),
    Case("random bytes as CSV",
         writer("security/ir.model.access.csv", lambda: random.Random(2).randbytes(300_000))),
    Case("latin-1 without a cookie", writer("models/bad.py", b"x = '\xe9'\n"), "latin-1"),
    Case("latin-1 with a cookie", writer("models/bad.py", b"# coding: latin-1\nx = '\xe9'\n")),
    Case("UTF-16 views", utf16_view),
    Case("a byte order mark", writer("models/bad.py", b"\xef\xbb\xbfx = 1\n")),
    Case("CRLF and CR", writer("models/bad.py", b"x = 1\r\nif x:\r\n    y = 2\r\nz = 3\r")),
    Case("Python 2", writer("models/bad.py", b"print 'x'\nexec 'y'\nraise E, 'z'\n")),
    Case("broken Python", writer("models/bad.py", b"def f(:\n  return ]\nclass\n"), "bad.py"),
    Case("link loops", loops, "symbolic link loop"),
    Case("no regular files", kinds, "not a regular file"),
    Case("folders nested without end", files.deep_folders, "too long"),
    Case("files and folders that cannot be read", unreadable, "permission denied", user=True),
    Case("odd file names", odd_names),
    Case("code in a manifest", evil_manifest, "evil/__manifest__.py"),
    Case("files that vanish", many_files, meanwhile=remove_files),
]


def no_module(work):
    (work / "docs").mkdir()
    return ["docs"]


def truncated_zip(work):
    noise = random.Random(3).randbytes(100_000)
    files.zip_of(work / "cut.zip", {"m/__manifest__.py": files.GOOD_MANIFEST, "m/a.py": noise})
    os.truncate(work / "cut.zip", 50_000)
    return ["cut.zip"]


def zip_bomb(work):
    files.zip_of(work / "bomb.zip", {"m/__manifest__.py": "{}", "m/a.py": b"\0" * 60_000_000})
    return ["bomb.zip"]


def module_and(*arguments):
    def make(work):
        files.good_module(work / "good_module")
        return ["good_module", *arguments]
    return make


# name, what makes the arguments in a working folder, what the message must say
INVOCATIONS = [
    ("an empty path", lambda work: [""], "PATH is empty"),
    ("no module", no_module, "No module found in 'docs'"),
    ("a path with a slip", lambda work: module_and()(work) and ["good_modul"],
     "did you mean 'good_module'?"),
    ("a truncated archive", truncated_zip, "broken or truncated archive"),
    ("a bomb of an archive", zip_bomb, "200 times its size"),
    ("an unknown series", module_and("--to=99.0"), "99.0"),
    ("a series that is no number", module_and("--to=next"), "next"),
    ("--from newer than --to", module_and("--from=18.0", "--to=16.0"), "18.0"),
]


class Tests:
    def __init__(self, options):
        self.binary, self.chosen = os.path.abspath(options.uplift), options.name
        self.peak_mb, self.seconds = options.peak_mb, options.seconds
        self.failed = 0

    def wants(self, name):
        return not self.chosen or any(word in name for word in self.chosen)

    def report(self, name, problems, result=None):
        peak = f" ({result.peak_mb:.0f} MB)" if result else ""
        print(f"{'FAIL' if problems else 'ok  '} {name}{peak}", *problems, sep="\n     ")
        sys.stdout.flush()
        self.failed += bool(problems)

    def scan(self, work, arguments, **options):
        return run(self.binary, ["scan", *arguments, "--format=jsonl"], work,
                   seconds=self.seconds, **options)

    def baseline(self):
        with tempfile.TemporaryDirectory(prefix="uplift-bad-") as folder:
            work = pathlib.Path(folder)
            files.good_module(work / "addons" / "good")
            result = self.scan(work, ["addons", *SPAN])
            problems = self.common(result, RAN)
            self.good = good_findings(result) if not problems else []
            if not self.good:
                problems.append("no finding in the good files: nothing can be compared")
            self.report("the good files alone", problems, result)

    def common(self, result, codes):
        problems = []
        if result.code not in codes:
            problems.append(f"exit {result.code}, not {codes}: {result.err[-400:]!r}")
        if result.peak_mb >= self.peak_mb:
            problems.append(f"peak of {result.peak_mb:.0f} MB")
        return problems

    def case(self, case):
        if case.user and os.geteuid() == 0 and not usable_by_nobody(self.binary):
            print(f"skip {case.name}: the binary cannot be run by another user than root")
            return
        folder = tempfile.mkdtemp(prefix="uplift-bad-")
        try:
            self.case_in(case, pathlib.Path(folder))
        finally:
            run("chmod", ["-R", "u+rwX", folder], "/")  # what was made unreadable
            shutil.rmtree(folder)

    def case_in(self, case, work):
        module = work / "addons" / "good"
        files.good_module(module)
        case.make(module)
        os.chmod(work, 0o755)
        before = snapshot(work)
        result = self.scan(work, ["addons", *SPAN],
                           before=give_up_root if case.user else None,
                           meanwhile=case.meanwhile and (lambda: case.meanwhile(module)))
        problems = self.common(result, RAN)
        if not case.meanwhile and snapshot(work) != before:
            problems.append(f"written: {differences(before, snapshot(work))}")
        if not problems:
            problems += self.output_problems(case, result)
        self.report(case.name, problems, result)

    def output_problems(self, case, result):
        try:
            lines = result.lines()
        except ValueError as error:
            return [f"output is not JSON lines: {error}"]
        problems = []
        if good_findings(result) != self.good:
            problems.append("the findings in the good files are not what they are alone")
        if [line["type"] for line in lines[-1:]] != ["summary"]:
            problems.append("the last line is no summary")
        items = [item for line in lines if line["type"] == "coverage" for item in line["items"]]
        if case.item and not any(case.item in f"{item['file']}: {item['reason']}" for item in items):
            problems.append(f"coverage does not tell of {case.item!r}: {items[:5]}")
        if case.absent and case.absent.encode() in result.out + result.err.encode():
            problems.append(f"{case.absent!r} was printed")
        return problems

    def invocation(self, name, make, message):
        with tempfile.TemporaryDirectory(prefix="uplift-bad-") as folder:
            arguments = make(pathlib.Path(folder))
            span = [part for part in SPAN
                    if not any(a.startswith(part.split("=")[0]) for a in arguments)]
            before = snapshot(folder)
            result = self.scan(folder, [*arguments, *span])
            problems = self.common(result, REFUSED)
            if message not in result.err:
                problems.append(f"no {message!r} in {result.err[-400:]!r}")
            if result.out:
                problems.append(f"printed a result: {result.out[:200]!r}")
            if snapshot(folder) != before:
                problems.append("written")
            self.report(name, problems, result)


def good_findings(result):
    """Findings in the good files, without what other files have a part in: more findings of one
    change cost less each, and views of another file show the same field."""
    return [json.dumps({**line, "hours": None, "depends": None}, sort_keys=True)
            for line in result.lines()
            if line["type"] == "finding" and line["file"].rsplit("/", 1)[-1].startswith("good.")]


def give_up_root():
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def usable_by_nobody(binary):
    return run("/usr/bin/test", ["-x", binary], "/", before=give_up_root).code == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("uplift")
    parser.add_argument("name", nargs="*", help="run only the cases whose name holds one of these")
    parser.add_argument("--peak-mb", type=int, default=512, help="memory that a scan may use")
    parser.add_argument("--seconds", type=int, default=120, help="time that a scan may take")
    tests = Tests(parser.parse_args())
    tests.baseline()
    for case in CASES:
        if tests.wants(case.name):
            tests.case(case)
    for name, make, message in INVOCATIONS:
        if tests.wants(name):
            tests.invocation(name, make, message)
    print(f"{tests.failed} failed")
    return 1 if tests.failed else 0


if __name__ == "__main__":
    sys.exit(main())
