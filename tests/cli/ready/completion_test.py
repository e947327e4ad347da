#!/usr/bin/env python3
"""What shells complete, and the manual page; both are made from the tables of options.

usage: completion_test.py UPLIFT SOURCE-FOLDER

The script for bash runs in bash; those for zsh and fish are read by their shell where it is
installed, and else held against the help.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

UPLIFT = os.path.abspath(sys.argv[1])

# Says what compopt was asked, and what is offered.
BASH = r"""
source "$1"
compopt() { printf 'compopt %s\n' "$*"; }
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_uplift
[[ ${#COMPREPLY[@]} == 0 ]] || printf '%s\n' "${COMPREPLY[@]}"
"""


def uplift(*arguments):
    return subprocess.run([UPLIFT, *arguments], stdin=subprocess.DEVNULL, capture_output=True,
                          text=True, check=True).stdout


def help_of(command):
    """Commands' options from their help, as (long name, short name or '')."""
    lines = uplift("help", command).split("Options:\n")[1].splitlines()
    return [(match[2], match[1] or "") for match in
            (re.match(r" +(?:-(\w), )?--([\w-]+)", line) for line in lines) if match]


COMMANDS = re.findall(r"(?m)^  ([\w-]+) ", uplift("help"))


class Script(unittest.TestCase):
    shell = ""

    @classmethod
    def setUpClass(cls):
        cls.text = uplift("completion", cls.shell)
        folder = tempfile.mkdtemp(prefix="uplift-completion-")
        cls.addClassCleanup(shutil.rmtree, folder)
        cls.file = os.path.join(folder, "_uplift")
        with open(cls.file, "w", encoding="utf-8") as script:
            script.write(cls.text)


class Bash(Script):
    shell = "bash"

    def offered(self, *words):
        done = subprocess.run(["bash", "--norc", "-u", "-c", BASH, "bash", self.file, "uplift", *words],
                              capture_output=True, text=True, check=True)
        self.assertEqual("", done.stderr)
        lines = done.stdout.splitlines()
        self.asked = [line for line in lines if line.startswith("compopt ")]
        return [line for line in lines if line not in self.asked]

    def test_commands(self):
        self.assertEqual(COMMANDS + ["--help", "--version"], self.offered(""))
        self.assertEqual(["scan"], self.offered("sc"))
        self.assertEqual(COMMANDS, self.offered("help", ""))

    def test_options_of_the_command(self):
        for command in COMMANDS:
            names = [f"--{name}" for name, _ in help_of(command)]
            self.assertEqual(names, self.offered(command, "--"), command)
        self.assertEqual(["--fail-on"], self.offered("scan", "shop", "--fa"))
        self.assertEqual([], self.offered("cloc", "--fa"))

    def test_values(self):
        self.assertEqual(["json", "jsonl", "junit"], self.offered("scan", "--format", "j"))
        self.assertEqual(["json", "jsonl", "junit"], self.offered("scan", "-f", "j"))
        self.assertEqual(["text", "json"], self.offered("estimate", "--format", ""))
        self.assertEqual(["8.0"], self.offered("scan", "--from", "8"))
        self.assertEqual(["new", "never"], self.offered("scan", "--fail-on", "ne"))
        self.assertEqual(["auto", "always"], self.offered("scan", "--color", "a"))
        self.assertIn("discover", self.offered("scan", "--print", ""))

    def test_values_after_an_equals_sign(self):
        self.assertEqual(["never"], self.offered("scan", "--fail-on", "=", "nev"))
        self.assertEqual(["new", "never"], self.offered("scan", "--fail-on", "=", "ne"))
        self.assertIn("cosmetic", self.offered("scan", "--fail-on", "="))
        self.assertEqual(["--fail-on=never"], self.offered("scan", "--fail-on=nev"))

    def test_a_format_and_its_file(self):
        self.assertEqual(["sarif="], self.offered("scan", "--output", "sa"))
        self.assertIn("compopt -o nospace", self.asked)
        self.assertEqual([], self.offered("scan", "--output", "sarif", "=", "re"))
        self.assertEqual([], self.asked)

    def test_files_are_left_to_bash(self):
        for words in (("scan", ""), ("scan", "--baseline", ""), ("scan", "--possible", "sh"),
                      ("baseline", "create", ""), ("scan", "--fail-on", "new", "")):
            self.assertEqual([], self.offered(*words), words)
            self.assertEqual([], self.asked, words)
        self.assertIn("complete -o bashdefault -o default -F _uplift uplift", self.text)

    def test_folders_only(self):
        self.assertEqual([], self.offered("scan", "--rules", ""))
        self.assertEqual(["compopt -o dirnames +o default +o bashdefault"], self.asked)

    def test_no_files_where_a_word_or_number_goes(self):
        for words in (("scan", "--jobs", ""), ("scan", "--to", "99"), ("rules", "lizt")):
            self.assertEqual([], self.offered(*words), words)
            self.assertEqual(["compopt +o default +o bashdefault"], self.asked, words)

    def test_actions_by_their_place(self):
        self.assertEqual(["create", "update", "prune"], self.offered("baseline", ""))
        self.assertEqual(["create", "update", "prune"], self.offered("baseline", "--to", "17", ""))
        self.assertEqual(["create", "update", "prune"],
                         self.offered("baseline", "--to", "=", "17", "--allow-growth", ""))
        self.assertEqual(["bash", "zsh", "fish"], self.offered("completion", ""))
        self.assertIn("field-removed", self.offered("explain", "field"))


class Zsh(Script):
    shell = "zsh"

    def test_begins_as_compinit_wants_it(self):
        self.assertEqual("#compdef uplift", self.text.splitlines()[0])

    def test_has_each_option_of_each_command(self):
        for command in COMMANDS:
            part = self.text.split(f"\n_uplift-{command}() {{\n")[1].split("\n}\n")[0]
            for name, short in help_of(command):
                self.assertRegex(part, rf"'\*--{name}(=)?\[", command)
                if short:
                    self.assertRegex(part, rf"'\*-{short}(\+)?\[", command)

    def test_quotes_are_closed(self):
        if shutil.which("zsh"):
            subprocess.run(["zsh", "-n", self.file], check=True)
        else:  # as sh reads them, but for what is zsh's own
            subprocess.run(["bash", "-n", self.file], check=True, stderr=subprocess.DEVNULL)

    def test_values(self):
        self.assertIn("]:FORMAT:(text json jsonl csv)'", self.text)
        self.assertIn(":DIR:_files -/'", self.text)
        self.assertIn("'1: :(create update prune)'", self.text)


class Fish(Script):
    shell = "fish"

    def test_has_each_option_of_each_command(self):
        for command in COMMANDS:
            lines = [line for line in self.text.splitlines()
                     if command in (re.search(r"__fish_uplift_command ([^';]*)", line) or ["", ""])[1].split()]
            for name, short in help_of(command):
                there = [line for line in lines if f" -l {name} " in line]
                self.assertEqual(1, len(there), f"{command} --{name}")
                self.assertEqual(bool(short), " -s " in there[0])

    def test_is_read_and_completes(self):
        if not shutil.which("fish"):
            self.skipTest("no fish here")
        run = f"source {self.file}; complete -C 'uplift scan --format j'"
        done = subprocess.run(["fish", "--no-config", "-c", run], capture_output=True, text=True, check=True)
        self.assertEqual(["json", "jsonl", "junit"], [line.split("\t")[0] for line in done.stdout.splitlines()])

    def test_values(self):
        self.assertRegex(self.text, r"-l fail-on -x -a 'breaks-install .* new never' ")
        self.assertRegex(self.text, r"-l baseline -r -F ")


class Manual(unittest.TestCase):
    page = uplift("help", "--man")

    def test_has_each_option_below_its_command(self):
        for command in COMMANDS:
            part = self.page.split(f"\n.SS uplift {command}\n".replace("-", "\\-"))[1].split("\n.S")[0]
            for name, short in help_of(command):
                escaped = name.replace("-", "\\-")
                letter = rf"\fB\-{short}\fR, " if short else ""
                self.assertIn(f".TP\n{letter}\\fB\\-\\-{escaped}\\fR", part, command)

    def test_requests_are_those_of_man(self):
        for line in self.page.splitlines():
            if line[0] in ".'":
                self.assertRegex(line, r"^\.(TH|SH|SS|TP|PP|B)( |$)")
        self.assertEqual(set(), set(re.findall(r"\\.", self.page)) - {r"\f", r"\-", r"\(", r"\&"})

    def test_renders_without_warnings(self):
        if not shutil.which("man") or not shutil.which("groff"):
            self.skipTest("no man here")
        with tempfile.NamedTemporaryFile("w", suffix=".1") as file:
            file.write(self.page)
            file.flush()
            done = subprocess.run(["man", "-l", "--warnings", file.name], capture_output=True, text=True,
                                  env={**os.environ, "LC_ALL": "C", "MANPAGER": "cat", "MANWIDTH": "100"}, check=True)
        self.assertEqual("", done.stderr)
        for text in ("uplift scan", "--output FORMAT=FILE", "'uplift baseline create'", "~/.local/share"):
            self.assertIn(text, re.sub(r"\s+", " ", re.sub(".\b", "", done.stdout)))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
