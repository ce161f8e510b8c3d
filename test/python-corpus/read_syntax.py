"""Says what a folder's modules consist of, as JSON: how many nodes of each kind, and calls that no generator writes."""

import ast
import json
import sys
from collections import Counter
from pathlib import Path

KINDS = (ast.AsyncFunctionDef, ast.ClassDef, ast.FunctionDef, ast.Return)

counts: Counter[str] = Counter()
suspicious: list[str] = []
for path in sorted(Path(sys.argv[1]).rglob("*.py")):
    if "runtime" in path.parts or path.name == "__init__.py":
        continue
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        if isinstance(node, KINDS):
            counts[type(node).__name__] += 1
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            if "pwned" in name.lower():
                suspicious.append(f"{path}:{node.lineno}: {name}")
print(json.dumps({"counts": counts, "suspicious": suspicious}))
