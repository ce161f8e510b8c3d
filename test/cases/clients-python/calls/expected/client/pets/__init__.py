"""Client of the Pet Store API."""

__version__ = "2.0"

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import aio as aio
    from . import client as client
else:
    from .runtime.lazy import lazy

    __getattr__, __dir__ = lazy(__name__, {"aio": ".", "client": "."})
