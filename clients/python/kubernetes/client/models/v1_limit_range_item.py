from __future__ import annotations

from ...runtime.model import Model
from ...runtime.quantity import Quantity


class V1LimitRangeItem(
    Model,
    rename={"default_request": "defaultRequest", "max_limit_request_ratio": "maxLimitRequestRatio"},
):
    """Bounds and defaults for one kind of object, listed per resource such as `cpu`, `memory` or `storage`."""

    default: dict[str, Quantity] | None = None
    """Limits given to containers that set none, by resource name. Not allowed when `type` is `Pod`; falls back to
    `max`.
    """
    default_request: dict[str, Quantity] | None = None
    """Requests given to containers that set none, by resource name. Not allowed when `type` is `Pod`; falls back to
    `default`, then `min`.
    """
    max: dict[str, Quantity] | None = None
    """Upper bounds by resource name; an object with a higher limit, or without one, is refused."""
    max_limit_request_ratio: dict[str, Quantity] | None = None
    """Largest permitted ratio of limit to request by resource name, which caps overcommitment. Both values must then be
    set and nonzero.
    """
    min: dict[str, Quantity] | None = None
    """Lower bounds by resource name; an object that requests less than this is refused."""
    type: str | None = None
    """What the bounds apply to: `Container` for each container alone, `Pod` for the sum over its containers,
    `PersistentVolumeClaim` for the storage a claim requests.
    """
