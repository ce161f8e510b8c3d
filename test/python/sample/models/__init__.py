"""Sample models in the form the templates generate, one per file, for tests of the runtime."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .cat import Cat as Cat
    from .container import Container as Container
    from .dog import Dog as Dog
    from .metadata import Metadata as Metadata
    from .pet import Pet as Pet
    from .pod import Pod as Pod
    from .pod_list import PodList as PodList
    from .pod_spec import PodSpec as PodSpec
    from .schema import Schema as Schema
    from .status import Status as Status
else:
    from runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Cat": ".cat",
            "Container": ".container",
            "Dog": ".dog",
            "Metadata": ".metadata",
            "Pet": ".pet",
            "Pod": ".pod",
            "PodList": ".pod_list",
            "PodSpec": ".pod_spec",
            "Schema": ".schema",
            "Status": ".status",
        },
    )
