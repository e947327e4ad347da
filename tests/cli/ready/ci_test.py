#!/usr/bin/env python3
"""What is shipped for CI: the hook, the action, the template, the image, and the README's snippets.

usage: ci_test.py UPLIFT SOURCE-FOLDER

The scripts of the action and the template are run on a made-up project; the options that the rest
names have to exist. No image is built.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

import yaml

UPLIFT, ROOT = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
SHOP = ROOT / "tests/cli/golden/tree/shop"


def read(name):
    return (ROOT / name).read_text("utf-8")


def options_of(command):
    done = subprocess.run([UPLIFT, "help", command], capture_output=True, text=True, check=True)
    return set(re.findall(r"(?m)^ +(?:-\w, )?(--[\w-]+)", done.stdout))


SCAN = options_of("scan")


def options_in(text):
    """Options that a script or a list of arguments passes to scan; of other commands none are."""
    return set(re.findall(r"(?<![\w-])--[a-z][\w-]*", text))


def snippets(language):
    section = re.search(r"(?ms)^## In CI\n(.*?)^## ", read("README.md"))[1]
    return re.findall(rf"(?ms)^```{language}\n(.*?)^```", section)


class Project(unittest.TestCase):
    """A copy of a small project, in a folder with a blank in its name."""

    def setUp(self):
        work = pathlib.Path(tempfile.mkdtemp(prefix="uplift ci "))
        self.addCleanup(shutil.rmtree, work)
        self.folder = work / "project"
        shutil.copytree(SHOP, self.folder / "my addons/shop")
        self.programs = work / "programs"
        self.programs.mkdir()
        (self.programs / "uplift").symlink_to(UPLIFT)

    def run_script(self, script, variables, shell):
        env = {"PATH": f"{self.programs}:{os.environ['PATH']}", "UPLIFT_DATA": str(ROOT), **variables}
        return subprocess.run([*shell, script], cwd=self.folder, env=env, capture_output=True,
                              text=True, check=False)


class Hook(unittest.TestCase):
    hooks = yaml.safe_load(read(".pre-commit-hooks.yaml"))

    def test_runs_the_launcher_on_all_modules(self):
        for hook in self.hooks:
            program, *arguments = hook["entry"].split()
            self.assertTrue(os.access(ROOT / program, os.X_OK))
            self.assertEqual("scan", arguments[0])
            self.assertEqual("script", hook["language"])
            self.assertIs(False, hook["pass_filenames"])
            self.assertIs(True, hook["require_serial"])
            self.assertLessEqual(options_in(hook["entry"]), SCAN)

    def test_has_keys_that_pre_commit_knows(self):
        known = {"id", "name", "description", "entry", "language", "types_or", "pass_filenames", "require_serial"}
        for hook in self.hooks:
            self.assertEqual(set(), set(hook) - known)
            self.assertLessEqual({"id", "name", "entry", "language"}, set(hook))


class Action(Project):
    action = yaml.safe_load(read(".github/actions/uplift/action.yml"))
    step = action["runs"]["steps"][0]

    def scan(self, **inputs):
        values = {name: entry["default"] for name, entry in self.action["inputs"].items()} | inputs
        variables = {}
        for name, value in self.step["env"].items():
            variables[name] = values[re.fullmatch(r"\$\{\{ inputs\.([\w-]+) \}\}", value)[1]]
        action_path = self.programs / ".github/actions/uplift"
        action_path.mkdir(parents=True, exist_ok=True)
        return self.run_script(self.step["run"], {"GITHUB_ACTION_PATH": str(action_path), **variables},
                               ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"])

    def test_is_composite(self):
        self.assertEqual("composite", self.action["runs"]["using"])
        self.assertEqual(["bash"], [step["shell"] for step in self.action["runs"]["steps"]])

    def test_inputs_are_no_part_of_the_script(self):
        self.assertNotIn("${{", self.step["run"])
        used = set(re.findall(r"inputs\.([\w-]+)", str(self.step["env"])))
        self.assertEqual(set(self.action["inputs"]), used)

    def test_options_are_those_of_scan(self):
        self.assertGreater(len(options_in(self.step["run"])), 4)
        self.assertLessEqual(options_in(self.step["run"]), SCAN)

    def test_writes_annotations_and_sarif_and_fails(self):
        done = self.scan(path="my addons", **{"from": "16.0", "to": "17.0"})
        self.assertEqual(1, done.returncode, done.stderr)
        self.assertRegex(done.stdout, r"(?m)^::error ")
        sarif = json.loads((self.folder / "uplift.sarif").read_text("utf-8"))
        self.assertGreater(len(sarif["runs"][0]["results"]), 0)

    def test_fails_where_it_is_told_to(self):
        span = {"path": "my addons", "from": "16.0", "to": "17.0"}
        self.assertEqual(0, self.scan(**span, **{"fail-on": "never"}).returncode)
        subprocess.run([UPLIFT, "baseline", "create", "known.json", "my addons", "--from", "16", "--to", "17"],
                       cwd=self.folder, env={"UPLIFT_DATA": str(ROOT)}, capture_output=True, check=True)
        done = self.scan(**span, **{"fail-on": "new", "baseline": "known.json"})
        self.assertEqual(0, done.returncode, done.stderr)

    def test_nothing_in_an_input_is_run(self):
        done = self.scan(path='$(touch ran)"; touch ran; "', to="17.0")
        self.assertEqual(2, done.returncode)
        self.assertFalse((self.folder / "ran").exists())


class Gitlab(Project):
    job = yaml.safe_load(read(".ci/gitlab.yml"))["uplift"]

    def scan(self, **variables):
        return self.run_script("\n".join(self.job["script"]), self.job["variables"] | variables, ["sh", "-ec"])

    def test_options_are_those_of_scan(self):
        script = " ".join(self.job["script"])
        self.assertGreater(len(options_in(script)), 3)
        self.assertLessEqual(options_in(script), SCAN)

    def test_writes_the_artefacts_it_names(self):
        done = self.scan(UPLIFT_PATH="my addons", UPLIFT_FROM="16.0", UPLIFT_TO="17.0")
        self.assertEqual(1, done.returncode, done.stderr)
        reports = self.job["artifacts"]["reports"]
        self.assertEqual("always", self.job["artifacts"]["when"])
        self.assertEqual(sorted(reports.values()), sorted(self.job["artifacts"]["paths"]))
        quality = json.loads((self.folder / reports["codequality"]).read_text("utf-8"))
        self.assertIn("my addons/shop", quality[0]["location"]["path"])
        suites = xml.etree.ElementTree.parse(self.folder / reports["junit"]).getroot()
        self.assertEqual("testsuites", suites.tag)

    def test_variables_may_be_empty(self):
        done = self.scan(UPLIFT_PATH="my addons", UPLIFT_FAIL_ON="never")
        self.assertEqual(0, done.returncode, done.stderr)


class Containerfile(unittest.TestCase):
    text = re.sub(r"(?m)^\s*#.*\n", "", read(".ci/Containerfile")).replace("\\\n", " ")
    lines = [line.split(maxsplit=1) for line in text.splitlines() if line.strip()]

    def test_instructions(self):
        known = {"FROM", "RUN", "WORKDIR", "COPY", "USER", "ENTRYPOINT", "CMD"}
        self.assertEqual(set(), {word for word, _ in self.lines} - known)

    def test_copies_what_there_is_and_all_that_the_build_reads(self):
        copied = {name for word, rest in self.lines if word == "COPY" for name in rest.split()[:-1]}
        for name in copied:
            self.assertTrue((ROOT / name).exists(), name)
        cmake = read("CMakeLists.txt")
        needed = set(re.findall(r"(?m)^add_subdirectory\((\w+)\)", cmake))
        needed |= set(re.findall(r"(?m)^install\(DIRECTORY (\w+)", cmake)) | {"LICENSE", "README.md"}
        self.assertLessEqual(needed, copied)

    def test_what_runs_is_not_root_and_holds_no_compiler(self):
        last = [index for index, (word, _) in enumerate(self.lines) if word == "FROM"][-1]
        words = dict(map(tuple, self.lines[last:]))
        self.assertEqual("uplift", words["USER"])
        self.assertEqual(["uplift"], json.loads(words["ENTRYPOINT"]))
        self.assertNotRegex(" ".join(words.values()), r"g\+\+|cmake|-dev\b")

    def test_scripts_are_sound(self):
        for word, rest in self.lines:
            if word == "RUN":
                subprocess.run(["sh", "-nc", re.sub(r"--mount=\S+", "", rest)], check=True)


class Snippets(unittest.TestCase):
    documents = [yaml.safe_load(text) for text in snippets("yaml")]

    def only(self, key):
        found = [document for document in self.documents if key in document]
        self.assertEqual(1, len(found), key)
        return found[0]

    def test_github(self):
        steps = self.only("jobs")["jobs"]["uplift"]["steps"]
        ours = [step for step in steps if step["uses"].split("@")[0].endswith("/.github/actions/uplift")]
        self.assertEqual(1, len(ours))
        self.assertLessEqual(set(ours[0]["with"]), set(Action.action["inputs"]))
        upload = next(step for step in steps if "upload-sarif" in step["uses"])
        self.assertEqual(Action.action["inputs"]["sarif"]["default"], upload["with"]["sarif_file"])

    def test_gitlab(self):
        snippet = self.only("include")
        self.assertTrue((ROOT / snippet["include"][0]["file"]).exists())
        image = Gitlab.job["image"]["name"].removeprefix("$")
        self.assertLessEqual(set(snippet["uplift"]["variables"]), set(Gitlab.job["variables"]) | {image})

    def test_pre_commit(self):
        hook = self.only("repos")["repos"][0]["hooks"][0]
        self.assertIn(hook["id"], [entry["id"] for entry in Hook.hooks])
        self.assertLessEqual(options_in(" ".join(hook["args"])), SCAN)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
