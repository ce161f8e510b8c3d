"""Says what the modules of folders consist of: how many nodes of each kind, and calls that no generator writes.

Reads the path of a folder from each line of its input, and answers with a line of JSON.
"""

import ast
import json
import sys
from collections import Counter
from pathlib import Path

KINDS = (ast.AsyncFunctionDef, ast.ClassDef, ast.FunctionDef, ast.Return)


def read(folder: Path) -> dict[str, object]:
    """What a folder's modules consist of."""
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
