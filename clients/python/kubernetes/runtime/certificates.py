"""The certificates of a configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .pem_files import pem_file

if TYPE_CHECKING:
    from .client_options import Tls, TlsSource


class Certificates:
    """Certificates as paths of files, whatever they were given as."""

    verify_ssl: bool
    ca_cert_data: str | bytes | None
    assert_hostname: bool | None
    tls_server_name: str | None
    temp_folder_path: str | None

    def __init__(self) -> None:
        self._authorities: str | bytes | None = None
        self._certificate: str | bytes | None = None
        self._key: str | bytes | None = None
        self._renewed: Any = None

    @property
    def ssl_ca_cert(self) -> str | None:
        """Path of the certificate authorities. May be set to the PEM itself."""
        return self._path(self._authorities)

    @ssl_ca_cert.setter
    def ssl_ca_cert(self, given: str | bytes | None) -> None:
        self._authorities = given

    @property
    def cert_file(self) -> str | None:
        """Path of the client's certificates. May be set to the PEM itself."""
        return self._path(self._certificate if self._renewed is None else _data(self._renewed.current().cert))

    @cert_file.setter
    def cert_file(self, given: str | bytes | None) -> None:
        self._certificate, self._renewed = given, None

    @property
    def key_file(self) -> str | None:
        """Path of the key of the client's certificate. May be set to the PEM itself."""
        return self._path(self._key if self._renewed is None else _data(self._renewed.current().key))

    @key_file.setter
    def key_file(self, given: str | bytes | None) -> None:
        self._key, self._renewed = given, None

    def load_certificates(self, source: TlsSource) -> None:
        """Take the client's certificates from a source that renews them, until an attribute is set."""
        self._renewed = source

    def _path(self, given: str | bytes | None) -> str | None:
        # What the user has set stays as it is.
        return pem_file(given, self.temp_folder_path) if isinstance(given, bytes) else given

    def _has_tls(self) -> bool:
        given = self._authorities, self._certificate, self._key, self.ca_cert_data, self._renewed
        return not self.verify_ssl or any(each is not None for each in given)

    def _tls_settings(self) -> tuple[Any, ...]:
        return (
            self.verify_ssl,
            self._authorities,
            self.ca_cert_data,
            self._certificate,
            self._key,
            self._renewed,
            self.assert_hostname,
            self.tls_server_name,
        )

    def _tls(self) -> Tls | TlsSource:
        from .client_options import Tls
        from .renewed_certificates import RenewedCertificates

        tls = Tls(
            ca=self.ca_cert_data or self._authorities,
            cert=self._certificate,
            key=self._key,
            server_name=self.tls_server_name,
            insecure_skip_verify=not self.verify_ssl,
            check_hostname=self.assert_hostname is not False,
        )
        return tls if self._renewed is None else RenewedCertificates(self._renewed, tls)


def _data(pem: str | bytes | None) -> bytes | None:
    return pem.encode() if isinstance(pem, str) else pem
