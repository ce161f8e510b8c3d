"""A source of client certificates, with the other TLS options of a configuration."""

from __future__ import annotations

from dataclasses import replace

from .client_options import Tls, TlsSource


class RenewedCertificates(TlsSource):
    """Takes certificate and key from a source, and everything else from a configuration."""

    def __init__(self, source: TlsSource, base: Tls) -> None:
        self._source = source
        self._base = base
        self._made: tuple[Tls, Tls] | None = None

    def __repr__(self) -> str:
        return "RenewedCertificates()"

    def current(self) -> Tls:
        """The TLS options for new connections."""
        given = self._source.current()
        made = self._made
        if made is None or made[0] is not given:
            made = self._made = given, replace(self._base, cert=given.cert, key=given.key)
        return made[1]

    def refuse(self, tls: Tls) -> None:
        """Called when the server has refused a certificate."""
        made = self._made
        if made is not None and made[1] is tls:
            self._source.refuse(made[0])
