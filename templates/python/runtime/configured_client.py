"""Clients that follow their configuration."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .client_base import ClientBase
from .configuration import Configuration

if TYPE_CHECKING:
    from .core import Context
    from .credentials import Credentials

T = TypeVar("T")


class Made(Generic[T]):
    """Something made on first use, for settings of a configuration."""

    __slots__ = ("_make", "_value", "settings", "shared")

    def __init__(self, settings: tuple[Any, ...], make: Callable[[], T]) -> None:
        self.settings = settings
        self.shared = False
        self._make = make
        self._value: list[T] = []

    def made(self) -> T | None:
        """None before its first use."""
        return self._value[0] if self._value else None

    def get(self) -> T:
        """Make it unless it is made."""
        if not self._value:
            # Two threads that arrive at once may both make one, but must get the same one.
            self._value.append(self._make())
        return self._value[0]


class ConfiguredClient(ClientBase):
    """A client whose configuration may change at any time: each call reads it."""

    configuration: Configuration
    _options: Mapping[str, Any]

    def _configure(self, configuration: Configuration | None, options: Mapping[str, Any]) -> Configuration:
        if options.get("auth") is not None:
            from .security import check_names

            check_names(options["auth"])
        self.configuration = configuration or Configuration.get_default_copy()
        self._options = options
        self._known_url: tuple[str, str] | None = None
        self._made_driver: Made[Any] | None = None
        self._made_credentials: Made[Credentials] | None = None
        self._context_made: tuple[tuple[Any, ...], Context] | None = None
        return self.configuration

    @property
    def base_url(self) -> str:
        """The API's base URL."""
        given = self.configuration.base_url()
        known = self._known_url
        if known is None or known[0] != given:
            from .build_url import parse_base_url

            known = self._known_url = given, parse_base_url(given)
        return known[1]

    @property
    def _context(self) -> Context:
        configuration = self.configuration
        settings = *configuration.connection_settings(), *configuration.call_settings()
        made = self._context_made
        if made is None or made[0] != settings:
            context = self._make_context(self._all_arguments(), self._current_credentials().get())
            made = self._context_made = settings, context
        return made[1]

    def _all_arguments(self) -> Mapping[str, Any]:
        return {**self.configuration.client_arguments(), **self._options}

    def _make_driver(self) -> Any:
        raise NotImplementedError

    def _current_driver(self) -> Made[Any]:
        """The driver for the current settings."""
        settings = self.configuration.connection_settings()
        made = self._made_driver
        if made is None or made.settings != settings:
            made = self._made_driver = Made(settings, self._make_driver)
        return made

    def _current_credentials(self) -> Made[Credentials]:
        """The credentials for the current settings."""
        settings = self.configuration.call_settings()
        made = self._made_credentials
        if made is None or made.settings != settings:
            made = self._made_credentials = Made(settings, lambda: self._make_credentials(self._all_arguments()))
        return made

    def _share_with(self, other: ConfiguredClient) -> None:
        """Use the connections and tokens of a client that nobody else sees, while both have the same settings."""
        self._made_driver = other._current_driver()
        self._made_driver.shared = True
        # A hook changes the configuration that it is called with.
        if self.configuration.refresh_api_key_hook is None:
            self._made_credentials = other._current_credentials()
