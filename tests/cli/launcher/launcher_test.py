"""The launcher, with stand-ins for what it calls: when it builds, when it does not, what it says.

Each test has its own copy of `uplift` and `.ci/setup.sh` in a folder with a space in its name, and a
PATH whose first folder holds the stand-ins. They write what they were asked into `calls`.
"""

import os
import pathlib
import shutil
import subprocess
import tempfile
import time
import unittest

REPOSITORY = pathlib.Path(__file__).resolve().parents[3]

# `cmake --build DIR …` puts a binary there that prints its arguments; configuring needs nothing.
CMAKE = """
if [ "$1" = --build ]; then
    [ -e "$STUBS/broken" ] && { echo 'error: no such thing'; exit 1; }
    while [ -e "$STUBS/hold" ]; do sleep 0.01; done
    mkdir -p "$2/bin"
    printf '#!/bin/sh\\necho "ran:$*:data=$UPLIFT_DATA"\\n' >"$2/bin/uplift"
    chmod +x "$2/bin/uplift"
fi
"""
# Says of every package it is asked about that it is there, but for those named in `missing`.
DPKG_QUERY = """
for name; do
    case $name in -*) continue ;; esac
    grep -qx "$name" "$STUBS/missing" 2>/dev/null || echo "installed $name"
done
"""
# `npm ci --prefix DIR`.
NPM = """
mkdir -p "$3/node_modules"
"""
APT_GET = """case "$*" in *install*) : >"$STUBS/missing" ;; esac"""


class Launcher(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="uplift launcher "))
        self.addCleanup(shutil.rmtree, self.folder)
        self.root = self.folder / "the repository"
        self.stubs = self.folder / "stubs"
        for name in ("analyzer", "grammars", "reports/html", ".ci"):
            (self.root / name).mkdir(parents=True)
        for name in ("uplift", ".ci/setup.sh"):
            shutil.copy(REPOSITORY / name, self.root / name)
        (self.root / "CMakeLists.txt").touch()
        (self.root / "CMakePresets.json").touch()
        (self.root / "analyzer/main.cc").touch()
        self.write_lock("sha512-one")
        self.write_lock_of("reports/html", "sha512-page")
        self.stubs.mkdir()
        self.stub("cmake", CMAKE)
        self.stub("dpkg-query", DPKG_QUERY)
        self.stub("npm", NPM)
        self.stub("apt-get", APT_GET)
        self.stub("apt-cache", "")
        self.stub("sudo", 'exec "$@"')

    def stub(self, name, script):
        path = self.stubs / name
        path.write_text(f'#!/bin/sh\necho "{name} $*" >>"$STUBS/calls"\n{script}\n')
        path.chmod(0o755)

    def write_lock(self, integrity):
        self.write_lock_of("grammars", integrity)

    def write_lock_of(self, folder, integrity):
        lock = self.root / folder / "package-lock.json"
        lock.write_text(f'{{"packages": {{"a": {{"integrity": "{integrity}"}}}}}}')

    def start(self, *arguments, program=None, cwd="/", **environment):
        path = f"{self.stubs}:{os.environ['PATH']}"
        kept = {k: v for k, v in os.environ.items() if not k.startswith("UPLIFT_")}
        return subprocess.Popen(
            [program or self.root / "uplift", *arguments],
            cwd=cwd,
            env={**kept, "PATH": path, "STUBS": str(self.stubs), **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run_launcher(self, *arguments, expect=0, **options):
        process = self.start(*arguments, **options)
        out, err = process.communicate(timeout=60)
        self.assertEqual(process.returncode, expect, err)
        return out, err

    def calls(self, start):
        log = self.stubs / "calls"
        lines = log.read_text().splitlines() if log.exists() else []
        return [line for line in lines if line.startswith(start)]

    def builds(self):
        return len(self.calls("cmake --build"))

    def test_first_call_builds_and_second_starts_the_binary(self):
        out, err = self.run_launcher("scan", "a b", "--from", "15.0")
        self.assertEqual(out, "ran:scan a b --from 15.0:data=\n")
        self.assertIn("building the analyser", err)
        self.assertIn("fetching the npm packages", err)
        before = (self.stubs / "calls").read_text()
        out, err = self.run_launcher("cloc")
        self.assertEqual((out, err), ("ran:cloc:data=\n", ""))
        self.assertEqual((self.stubs / "calls").read_text(), before)

    def test_changed_added_and_removed_sources_are_built(self):
        self.run_launcher()
        steps = [
            lambda: (self.root / "analyzer/main.cc").write_text("int main() {}"),
            lambda: (self.root / "reports/new.cc").touch(),
            lambda: (self.root / "analyzer/main.cc").unlink(),
            lambda: (self.root / "CMakePresets.json").write_text("{}"),
        ]
        for number, step in enumerate(steps, start=2):
            time.sleep(0.02)
            step()
            self.run_launcher()
            self.assertEqual(self.builds(), number)

    def test_unpacked_over_with_an_old_date_is_built(self):
        self.run_launcher()
        time.sleep(0.02)
        os.utime(self.root / "analyzer/main.cc", (1, 1))
        self.run_launcher()
        self.assertEqual(self.builds(), 2)

    def test_npm_packages_are_fetched_again_only_when_the_lock_file_says_something_else(self):
        self.run_launcher()
        time.sleep(0.02)
        self.write_lock("sha512-one")
        self.run_launcher()
        self.assertEqual(len(self.calls("npm ci")), 2, "once a folder")
        time.sleep(0.02)
        self.write_lock("sha512-two")
        self.run_launcher()
        self.assertEqual(len(self.calls("npm ci")), 3)
        self.assertIn("/grammars ", self.calls("npm ci")[-1])
        time.sleep(0.02)
        self.write_lock_of("reports/html", "sha512-other")
        self.run_launcher()
        self.assertEqual(len(self.calls("npm ci")), 4)
        self.assertIn("/reports/html ", self.calls("npm ci")[-1])

    def test_a_failed_build_is_an_error_and_is_tried_again(self):
        (self.stubs / "broken").touch()
        out, err = self.run_launcher(expect=2)
        self.assertEqual(out, "")
        self.assertIn("error: no such thing", err)
        self.assertIn("uplift: the build failed", err)
        (self.stubs / "broken").unlink()
        self.assertEqual(self.run_launcher("x")[0], "ran:x:data=\n")

    def test_missing_packages_are_named_then_installed(self):
        (self.stubs / "missing").write_text("g++\nlibfmt-dev\n")
        out, err = self.run_launcher("--no-install", "scan", expect=2)
        self.assertEqual(out, "")
        self.assertIn("these Debian packages are missing: g++ libfmt-dev\n", err)
        self.assertEqual(self.calls("apt-get"), [])
        out, err = self.run_launcher("scan")
        self.assertEqual(out, "ran:scan:data=\n")
        self.assertIn("installing these Debian packages and what they depend on: g++ libfmt-dev", err)
        (install,) = self.calls("apt-get")
        self.assertTrue(install.endswith("install --no-install-recommends g++ libfmt-dev"), install)

    def test_no_install_with_everything_there_builds(self):
        _, err = self.run_launcher("--no-install", expect=2)
        self.assertIn("are not in grammars/node_modules", err)
        self.run_launcher()
        self.assertEqual(self.run_launcher("--no-install", "x")[0], "ran:x:data=\n")

    def test_through_a_symlink_from_another_folder(self):
        link = self.folder / "link"
        link.symlink_to("other link")
        (self.folder / "other link").symlink_to(self.root / "uplift")
        out, _ = self.run_launcher("x", program="./link", cwd=self.folder)
        self.assertEqual(out, "ran:x:data=\n")
        self.assertTrue((self.root / "build/release/bin/uplift").exists())

    def test_build_folder_of_the_users_choice(self):
        out, _ = self.run_launcher("x", cwd=self.folder, UPLIFT_BUILD_DIR="out here")
        self.assertEqual(out, f"ran:x:data={self.root}\n")
        self.assertTrue((self.folder / "out here/release/bin/uplift").exists())
        self.assertFalse((self.root / "build").exists())

    def test_two_first_calls_at_once_build_once(self):
        (self.stubs / "hold").touch()
        first = self.start("first")
        while not self.builds():
            self.assertIsNone(first.poll(), "ended before it built")
            time.sleep(0.01)
        second = self.start("second")
        self.assertIn("waiting for another set-up", second.stderr.readline())
        (self.stubs / "hold").unlink()
        self.assertEqual(first.communicate(timeout=60)[0], "ran:first:data=\n")
        self.assertEqual(second.communicate(timeout=60)[0], "ran:second:data=\n")
        self.assertEqual(self.builds(), 1)


if __name__ == "__main__":
    unittest.main()
