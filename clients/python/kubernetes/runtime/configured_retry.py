"""The retries of a configuration."""

from __future__ import annotations

from typing import Any, Literal

from .call_options import RetryOptions
from .errors import ApiTypeError


def configured_retry(retries: Any) -> RetryOptions | Literal[False] | None:
    """The option ``retry`` of a client.

    Args:
        retries: How often a call is retried; None for the default, False for never. Or an object with the attributes
            of ``urllib3.Retry`` (``total``, ``backoff_factor``, ``backoff_max``, ``respect_retry_after_header``) or of
            ``aiohttp_retry`` (``attempts``).

    Raises:
        ApiTypeError: For anything else.
    """
    if retries is None or retries is False:
        return retries
    if isinstance(retries, (int, float)):
        return {"attempts": max(int(retries), 0) + 1}
    if hasattr(retries, "total"):
        return _of_urllib3(retries)
    attempts = getattr(retries, "attempts", None)
    if isinstance(attempts, int):
        return {"attempts": max(attempts, 1)}
    raise ApiTypeError("retries must be a number, False, or an object such as urllib3.Retry")


def _of_urllib3(retries: Any) -> RetryOptions | Literal[False]:
    counts = [getattr(retries, name, None) for name in ("connect", "read", "status", "other")]
    total = (
        retries.total if retries.total is not None else max((each for each in counts if each is not None), default=3)
    )
    if total is False:
        return False
    options: RetryOptions = {"attempts": max(int(total), 0) + 1}
    factor, longest = getattr(retries, "backoff_factor", 0), getattr(retries, "backoff_max", None)
    if factor:
        options["base_delay"] = float(factor)
    if longest is not None:
        options["max_delay"] = float(longest)
    if getattr(retries, "respect_retry_after_header", True) is False:
        options["max_retry_after"] = 0
    return options
