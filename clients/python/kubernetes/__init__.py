"""Client of the Kubernetes API."""

__project__ = "kubernetes"
__version__ = "0.1.0"

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import aio as aio
    from . import client as client
    from . import config as config
    from . import dynamic as dynamic
    from . import informer as informer
    from . import leaderelection as leaderelection
    from . import stream as stream
    from . import utils as utils
    from . import watch as watch
else:
    from .runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "aio": ".",
            "client": ".",
            "config": ".",
            "dynamic": ".",
            "informer": ".",
            "leaderelection": ".",
            "stream": ".",
            "utils": ".",
            "watch": ".",
        },
    )
