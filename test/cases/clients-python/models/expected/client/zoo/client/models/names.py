from __future__ import annotations

from ...runtime.model import Model


class Names(
    Model,
    rename={
        "ref": "$ref",
        "field_2fa": "2fa",
        "underscore": "_",
        "a_b_c": "a-b.c",
        "class_": "class",
        "foo_bar_": "fooBar",
        "pod_ips": "podIPs",
        "self_": "self",
        "to_dict_": "to_dict",
    },
):
    ref: str | None = None
    field_2fa: bool | None = None
    underscore: str | None = None
    a_b_c: str | None = None
    """Ends \"\"\" early \\"""
    class_: str | None = None
    foo_bar_: str | None = None
    foo_bar: str | None = None
    pod_ips: list[str] | None = None
    self_: str | None = None
    to_dict_: str | None = None
    名前: str | None = None
