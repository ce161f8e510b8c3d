"""A client made of a configuration."""

from __future__ import annotations

import atexit
from collections.abc import Mapping
from typing import Any, ClassVar

from .client import Client
from .configuration import Configuration


class ApiClient(Client):
    """A :class:`Client` as the official clients make it."""

    _default: ClassVar[ApiClient | None] = None
    _shared: ClassVar[tuple[object, ApiClient] | None] = None

    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: str | None = None,
        cookie: str | None = None,
        pool_threads: int | None = None,
        **options: Any,
    ) -> None:
        """Make one; without a configuration, of the default one. ``options`` are those of :class:`Client`."""
        self.configuration: Configuration = configuration or Configuration.get_default_copy()
        self._options = options
        headers: dict[str, Any] = {**self.configuration.default_headers, "cookie": cookie}
        if header_name is not None:
            headers[header_name] = header_value
        given = {name: value for name, value in headers.items() if value is not None}
        super().__init__(self.configuration.host, headers=given)

    def _all_arguments(self) -> Mapping[str, Any]:
        # Not before the first call, as the configuration may be completed until then.
        return {**self.configuration.client_arguments(), **self._options}

    @classmethod
    def get_default(cls) -> ApiClient:
        """The client that is used wherever none is given.

        What :meth:`set_default` set, or one of the default configuration, for as long as that is the same.
        """
        if cls._default is not None:
            return cls._default
        shared = cls._shared
        if shared is None or shared[0] is not Configuration.default_identity():
            if shared is None:
                atexit.register(cls._close_shared)
            shared = cls._shared = (Configuration.default_identity(), cls())
        return shared[1]

    @classmethod
    def _close_shared(cls) -> None:
        """At the program's end, as nobody else can: who uses it does not see it."""
        if cls._shared is not None:
            cls._shared[1].close()

    @classmethod
    def set_default(cls, default: ApiClient | None) -> None:
        """Use this client wherever none is given."""
        cls._default = default

    def sanitize_for_serialization(self, obj: Any) -> Any:
        """A model as plain data, by its names in JSON."""
        from msgspec import json

        from .json_writer import encode

        return json.decode(encode(obj))

    def set_default_header(self, header_name: str, header_value: str) -> None:
        """Send a header with every call."""
        from .build_headers import set_header

        set_header(self._headers, header_name, header_value)
