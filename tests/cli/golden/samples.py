#!/usr/bin/env python3
"""The reports of the samples are those in samples/<name>/expected/.

usage: samples.py UPLIFT SOURCE-FOLDER
       UPLIFT_UPDATE=1 ctest -R samples    writes the files
"""
import os
import pathlib
import subprocess
import sys

from compare import finish, readable, same

REPORTS = {
    "trading_company": [("15.0", "18.0")],
    "clinic_legacy": [("12.0", "18.0")],
}


def report(uplift, source, sample, start, end):
    done = subprocess.run(
        [uplift, "scan", f"samples/{sample}", "--from", start, "--to", end, "--width", "100",
         "--color", "never"],
        cwd=source, stdin=subprocess.DEVNULL, capture_output=True, timeout=300, check=False)
    if done.returncode != 1 or done.stderr:
        sys.exit(f"{sample}: exit {done.returncode}\n{done.stderr.decode('utf-8', 'replace')}")
    return readable(done.stdout.decode("utf-8"))


def main():
    uplift, source = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2])
    failed = 0
    for sample, spans in REPORTS.items():
        for start, end in spans:
            path = source / "samples" / sample / "expected" / f"{start}-{end}.txt"
            failed += not same(str(path.relative_to(source)), path,
                               report(uplift, source, sample, start, end))
    return finish(failed, "samples")


if __name__ == "__main__":
    sys.exit(main())
