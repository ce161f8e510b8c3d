"""Counts the syntax nodes of modules by kind, and finds calls to injected code.

Reads one folder path from each line of standard input, and prints one line of JSON for it.
"""

import ast
import json
import sys
from collections import Counter
from pathlib import Path

KINDS = (ast.AsyncFunctionDef, ast.ClassDef, ast.FunctionDef, ast.Return)


def read(folder: Path) -> dict[str, object]:
    """Return the counts by kind of node, and the suspicious calls as ``path:line: name``. Skips the runtime."""
    counts: Counter[str] = Counter()
    suspicious: list[str] = []
    for path in sorted(folder.rglob("*.py")):
        if "runtime" in path.parts or path.name == "__init__.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
            if isinstance(node, KINDS):
                counts[type(node).__name__] += 1
            if isinstance(node, ast.Call):
                name = ast.unparse(node.func)
                if "pwned" in name.lower():
                    suspicious.append(f"{path}:{node.lineno}: {name}")
    return {"counts": counts, "suspicious": suspicious}


for line in sys.stdin:
    print(json.dumps(read(Path(line.rstrip("\n")))), flush=True)
