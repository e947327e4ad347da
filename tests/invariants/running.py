"""Runs the uplift binary on a tree and notes everything that a test may want to know."""
import json
import os
import signal
import subprocess
import tempfile
import threading


class Run:
    """One run: exit code (negative: killed by that signal), output, peak memory of the process."""

    def __init__(self, code, out, err, peak_mb):
        self.code, self.out, self.err, self.peak_mb = code, out, err, peak_mb

    def lines(self):
        """The JSON objects of --format jsonl; raises ValueError where a line is not one."""
        return [json.loads(line) for line in self.out.decode("utf-8").split("\n") if line]


def run(binary, arguments, cwd, *, seconds=120, before=None, meanwhile=None, env=None):
    """`before` runs in the child ahead of the binary, `meanwhile` here beside it."""
    env = {**(env or os.environ), "ASAN_OPTIONS": "exitcode=99", "TSAN_OPTIONS": "exitcode=99",
           "UBSAN_OPTIONS": "exitcode=99"}  # 1 means findings
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = subprocess.Popen([binary, *arguments], cwd=cwd, stdin=subprocess.DEVNULL,
                                 stdout=out, stderr=err, preexec_fn=before, env=env)
        timer = threading.Timer(seconds, os.kill, (child.pid, signal.SIGKILL))
        timer.start()
        if meanwhile:
            meanwhile()
        _, status, usage = os.wait4(child.pid, 0)
        timer.cancel()
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        return Run(child.returncode, out.read(), err.read().decode("utf-8", "replace"),
                   usage.ru_maxrss / 1024)


def snapshot(folder):
    """Every name below the folder with kind, mode, size, inode and the times of its change."""
    seen = {}
    pending = [os.fsencode(folder)]
    while pending:
        current = pending.pop()
        try:
            info = os.lstat(current)
        except OSError:  # a path longer than a system call takes
            continue
        seen[current] = (info.st_mode, info.st_size, info.st_ino, info.st_mtime_ns,
                         info.st_ctime_ns)
        if os.path.isdir(current) and not os.path.islink(current):
            try:
                pending += [os.path.join(current, name) for name in os.listdir(current)]
            except OSError:
                pass
    return seen


def differences(before, after):
    return sorted(os.fsdecode(name) for name in before.keys() | after.keys()
                  if before.get(name) != after.get(name))
