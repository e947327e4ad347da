#!/usr/bin/env python3
"""Every line of every list (checks.def, formats.def, commands.def …) has a test and documentation.

usage: lists_test.py UPLIFT SOURCE-FOLDER

A check needs a change, in rulesets/ or in tests/corpus/, whose test module has a `hit:` line for
it; a command, an option, a format and a stage need a case in tests/cli/golden.
"""
import os
import pathlib
import re
import shlex
import subprocess
import sys
import unittest

UPLIFT, ROOT = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2])
CASES = sorted((ROOT / "tests/cli/golden/cases").glob("*.txt"))


def entries(file, macro):
    """Arguments of each use of the macro, as texts."""
    found = []
    for line in (ROOT / file).read_text("utf-8").splitlines():
        match = re.match(macro + r"\((.*)\)\s*(//.*)?$", line)
        if match:
            found.append([part.strip(' "') for part in
                          re.findall(r'"(?:[^"\\]|\\.)*"|[^,"]+', match.group(1)) if part.strip()])
    assert found, f"no {macro} in {file}"
    return found


def uplift(*arguments):
    return subprocess.run([UPLIFT, *arguments], stdin=subprocess.DEVNULL, capture_output=True,
                          text=True, check=False)


def commands_run():
    """The words of each golden command line, the program's name and variables left out."""
    for case in CASES:
        words = shlex.split(case.read_text("utf-8").splitlines()[0].removeprefix("$ "))
        yield words[words.index("uplift") + 1:]


class Checks(unittest.TestCase):
    codes = [entry[1] for entry in entries("analyzer/core/checks.def", "CHECK")]

    @classmethod
    def setUpClass(cls):
        cls.tested = set()
        for folder in (ROOT / "rulesets", ROOT / "tests/corpus/rulesets"):
            listed = uplift("rules", "list", "--rules", str(folder)).stdout
            untested = uplift("rules", "check", "--rules", str(folder)).stdout
            for line in listed.splitlines():
                key = line.split("\t")[0]
                if f"no 'hit:' line for {key}" not in untested:
                    cls.tested.add(key.split(":")[0])

    def test_each_has_a_change_with_a_hit(self):
        self.assertEqual([], [code for code in self.codes if code not in self.tested])

    def test_each_is_explained(self):
        for code in self.codes:
            done = uplift("explain", code)
            self.assertEqual(0, done.returncode, code)
            for part in ("what to do:", "symbol:", "found:"):
                self.assertIn(part, done.stdout, code)

    def test_each_has_minutes(self):
        effort = (ROOT / "rulesets/effort/prior.yaml").read_text("utf-8")
        for code in self.codes:
            self.assertRegex(effort, rf"(?m)^  {code}: \d", code)


class Subjects(unittest.TestCase):
    def test_each_belongs_to_a_check(self):
        used = {entry[2] for entry in entries("analyzer/core/checks.def", "CHECK")}
        for entry in entries("analyzer/core/subjects.def", "SUBJECT"):
            self.assertIn(entry[0], used)


class Commands(unittest.TestCase):
    names = [entry[0] for entry in entries("analyzer/cli/commands.def", "COMMAND")]

    def test_each_has_help(self):
        for name in self.names:
            done = uplift("help", name)
            self.assertEqual(0, done.returncode, name)
            self.assertIn(f"Usage: uplift {name}", done.stdout)

    def test_each_is_in_the_readme(self):
        text = (ROOT / "README.md").read_text("utf-8")
        for name in self.names:
            self.assertRegex(text, rf"uplift {name}\b", name)

    def test_each_has_a_case(self):
        used = {words[0] for words in commands_run() if words}
        self.assertEqual([], [name for name in self.names if name not in used])


class Options(unittest.TestCase):
    options = entries("analyzer/cli/options.def", "OPTION")

    def test_each_has_a_case(self):
        used = set()
        for words in commands_run():
            for word in words:
                used.add(word.split("=")[0] if word.startswith("--") else word[:2])
        missing = [entry[0] for entry in self.options
                   if f"--{entry[0]}" not in used and f"-{entry[1].strip(chr(39))}" not in used]
        # What it prints differs from run to run.
        self.assertEqual(["perf"], missing)

    def test_each_is_in_the_help_of_its_commands(self):
        for entry in self.options:
            commands = next(part for part in entry[2:] if set(part.split()) <= set(Commands.names))
            for command in commands.split():
                self.assertIn(f"--{entry[0]}", uplift("help", command).stdout, entry[0])

    def test_times_stay_off_standard_output(self):
        tree = ROOT / "tests/cli/golden/tree/shop"
        span = ["--from", "16", "--to", "17"]
        plain, timed = uplift("scan", str(tree), *span), uplift("scan", str(tree), *span, "--perf")
        self.assertEqual(plain.stdout, timed.stdout)
        self.assertRegex(timed.stderr, r"match +\d+\.\d ms +\d+ MB")


class Rewrites(unittest.TestCase):
    names = [entry[1] for entry in entries("analyzer/core/rewrites.def", "REWRITE")]

    def test_each_is_named_by_a_ruleset(self):
        texts = [path.read_text("utf-8") for path in (ROOT / "rulesets").glob("*-*/*.yaml")]
        for name in self.names:
            self.assertTrue(any(f"rewrite: {name}\n" in text for text in texts), name)

    def test_each_has_unit_tests(self):
        for name in self.names:
            self.assertTrue((ROOT / "tests/unit/rewrite" / f"{name.replace('-', '_')}_test.cc").exists(), name)

    def test_each_is_explained_where_a_change_names_it(self):
        guides = "".join(uplift("explain", name).stdout for name in
                         ("attrs", "_sql_constraints", "post_init_hook", "web.assets_backend",
                          "subject", "body_html", "BaseModel.name_get", "BaseModel._read_group",
                          "define-without-dependencies"))
        for name in self.names:
            self.assertIn(f"({name})", guides)


class Formats(unittest.TestCase):
    names = [entry[1] for entry in entries("reports/formats.def", "FORMAT")]

    def test_each_has_a_case(self):
        used = {"text"}
        for words in commands_run():
            line = " ".join(words)
            used.update(re.findall(r"(?:--format[ =]|-f ?)(\w+)", line))
        self.assertEqual([], [name for name in self.names if name not in used])

    def test_each_is_in_the_help_and_the_readme(self):
        text, help_text = (ROOT / "README.md").read_text("utf-8"), uplift("help", "scan").stdout
        for name in self.names:
            self.assertRegex(help_text, rf"--format.*\b{name}\b", name)
            self.assertIn(name, text)


class BacklogFormats(unittest.TestCase):
    names = [entry[1] for entry in entries("reports/backlog/backlog_formats.def", "BACKLOG_FORMAT")]

    def test_each_has_a_case(self):
        used = {"text"}
        for words in commands_run():
            if words and words[0] == "backlog" and "--format" in words:
                used.add(words[words.index("--format") + 1])
        self.assertEqual([], [name for name in self.names if name not in used])

    def test_each_is_in_the_help_and_the_readme(self):
        text, help_text = (ROOT / "README.md").read_text("utf-8"), uplift("help", "backlog").stdout
        for name in self.names:
            self.assertRegex(help_text, rf"(?s)--format.*\b{name}\b", name)
            self.assertIn(f"`{name}`", text)


class PackageKinds(unittest.TestCase):
    def test_each_is_in_the_schema(self):
        schema = (ROOT / "reports/backlog/backlog.schema.json").read_text("utf-8")
        for entry in entries("analyzer/backlog/package_kinds.def", "KIND"):
            self.assertIn(f'"{entry[1]}"', schema)


class Refactors(unittest.TestCase):
    def test_each_has_a_unit_test(self):
        text = (ROOT / "tests/unit/refactor/refactor_test.cc").read_text("utf-8")
        for entry in entries("analyzer/core/refactors.def", "REFACTOR"):
            self.assertIn(f"Refactor::{entry[0]}", text)


class Stages(unittest.TestCase):
    names = [entry[1] for entry in entries("analyzer/pipeline/stages.def", "STAGE")]

    def test_each_has_a_case(self):
        lines = [" ".join(words) for words in commands_run()]
        for name in self.names:
            self.assertTrue(any(f"--print {name}" in line for line in lines), name)

    def test_each_is_in_the_help(self):
        for name in self.names:
            self.assertRegex(uplift("help", "scan").stdout, rf"--print STAGE.*\b{name}\b", name)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
