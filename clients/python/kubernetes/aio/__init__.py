"""The client for programs with an event loop."""

__project__ = "kubernetes_aio"
__version__ = "0.1.0"

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import client as client
    from . import config as config
    from . import dynamic as dynamic
    from . import leaderelection as leaderelection
    from . import stream as stream
    from . import utils as utils
    from . import watch as watch
else:
    from ..runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ".",
            "config": ".",
            "dynamic": ".",
            "leaderelection": ".",
            "stream": ".",
            "utils": ".",
            "watch": ".",
        },
    )
