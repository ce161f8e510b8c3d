from __future__ import annotations

from runtime.model import Model


class Schema(Model, rename={"not_": "not"}):
    not_: Schema | None = None
    any_of: list[Schema] | None = None
    properties: dict[str, Schema] | None = None
    print: str | None = None
    None_: str | None = None
