"""Imports every module of the packages whose folders are given, and uses what they offer.

Prints JSON: ``counts`` of what was used, by package, and ``failures``.
"""

import json
import sys
import traceback
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any


def modules_of(package: Path) -> list[str]:
    """Return the names of all modules of a package."""
    names = (path.relative_to(package.parent).with_suffix("").parts for path in sorted(package.rglob("*.py")))
    return [".".join(parts[:-1] if parts[-1] == "__init__" else parts) for parts in names]


def use(folder: Path, attempt: Callable[[str, Callable[[], Any]], Any]) -> dict[str, int]:
    """Use every name, model and operation of a package, and return their counts."""
    package = folder.name
    sys.path.insert(0, str(folder.parent))
    found = {"modules": 0, "names": 0, "models": 0, "operations": 0}
    modules: list[ModuleType] = []
    for name in modules_of(folder):
        module = attempt(name, lambda name=name: import_module(name))
        if isinstance(module, ModuleType):
            modules.append(module)
    found["modules"] = len(modules)
    for module in modules:
        for name in getattr(module, "__all__", ()):
            attempt(f"{module.__name__}.{name}", lambda module=module, name=name: getattr(module, name))
            found["names"] += 1
    model = import_module(f"{package}.runtime.model").Model
    plan_of = import_module(f"{package}.runtime.model_plan").plan_of
    reader = import_module(f"{package}.runtime.json_reader")
    operation = import_module(f"{package}.runtime.operation").Operation
    for module in modules:
        for name, value in list(vars(module).items()):
            where = f"{module.__name__}.{name}"
            if (
                isinstance(value, type)
                and issubclass(value, model)
                and value is not model
                and value.__module__ == module.__name__
            ):
                found["models"] += 1
                attempt(where, lambda value=value: plan_of(value))
                attempt(where, lambda value=value: repr(reader.decode(b"{}", value).to_dict()))
                attempt(where, lambda value=value: {name: getattr(value(), name) for name in value.__struct_fields__})
            elif isinstance(value, operation):
                found["operations"] += 1
                attempt(where, lambda value=value: reader.reader_of(value.type_of(200)))
                attempt(where, lambda value=value: value.error_type_of(404))
    return found


failures: list[str] = []


def attempt(what: str, action: Callable[[], Any]) -> Any:
    """Run an action and return its result. Records an exception as a failure and returns None."""
    try:
        return action()
    except Exception:
        failures.append(f"{what}: {traceback.format_exc(limit=-2)}")


counts = {Path(folder).name: use(Path(folder), attempt) for folder in sys.argv[1:]}
print(json.dumps({"counts": counts, "failures": failures}))
