from __future__ import annotations

from ...runtime.model import Model
from ...runtime.quantity import Quantity


class V1ResourceFieldSelector(Model, rename={"container_name": "containerName"}):
    """Picks a container's CPU or memory setting, to be exposed as a variable or file."""

    container_name: str | None = None
    """Container whose setting is read. Required in volumes; in environment variables it defaults to the container
    itself.
    """
    divisor: Quantity | None = None
    """Unit of the output, such as `1m` for CPU or `1Mi` for memory; the quotient is rounded up. Defaults to `1`."""
    resource: str
    """Setting to read: `limits.cpu`, `limits.memory`, `requests.cpu` or `requests.memory`."""
