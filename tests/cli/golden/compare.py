"""Compares what was printed with a file, or writes the file where UPLIFT_UPDATE is set."""
import difflib
import os
import re
import sys

UPDATE = bool(os.environ.get("UPLIFT_UPDATE"))
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def readable(text):
    """Control characters as ^X, so that a golden file is plain text; unfinished lines marked."""
    text = CONTROL.sub(lambda match: "^" + chr(ord(match[0]) ^ 0x40), text)
    return text if not text or text.endswith("\n") else text + "(no newline)\n"


def same(name, path, now):
    """True where the file holds `now`; says what differs where it does not."""
    before = path.read_text("utf-8") if path.exists() else ""
    if before == now:
        return True
    if UPDATE:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(now, "utf-8")
        print(f"written {name}")
        return True
    diff = difflib.unified_diff(before.splitlines(True), now.splitlines(True), f"{name} expected",
                                f"{name} printed", n=1)
    sys.stdout.writelines(list(diff)[:60])
    return False


def finish(failed, test):
    """Exit code of the test; says how the files are made again."""
    print(f"{failed} failed")
    if failed:
        print(f"If the new output is right: UPLIFT_UPDATE=1 ctest -R {test} in the build folder")
    return 1 if failed else 0
