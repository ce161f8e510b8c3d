"""Runs programs in processes forked from this one, which has imported what they have in common.

The arguments are the modules to import. Each line of standard input is a request in JSON: the path of the ``program``,
its ``environment``, and files for its output and errors (``stdout``, ``stderr``). Prints the exit code of each program.
"""

from __future__ import annotations

import importlib
import json
import os
import runpy
import signal
import sys
from pathlib import Path
from typing import Any

#: Ends a program that runs longer, in seconds.
LIMIT = 120


def become(request: dict[str, Any]) -> None:
    """Turn this process into one that looks newly started."""
    for number, name in ((1, "stdout"), (2, "stderr")):
        file = os.open(request[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(file, number)
        os.close(file)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.environ.clear()
    os.environ.update(request["environment"])
    sys.argv = [request["program"]]
    sys.path[0] = str(Path(request["program"]).parent)
    signal.alarm(LIMIT)


for module in sys.argv[1:]:
    importlib.import_module(module)
for line in sys.stdin:
    wanted = json.loads(line)
    child = os.fork()
    if child == 0:
        become(wanted)
        # Ends like any program: exceptions are printed, threads joined.
        runpy.run_path(wanted["program"], run_name="__main__")
        sys.exit()
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
