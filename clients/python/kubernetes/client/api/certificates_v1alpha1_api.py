from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.kubernetes.api import KubernetesApi
from ...runtime.lazy import lazy_module
from .. import models

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from typing_extensions import Unpack

    from ...runtime.call_options import CallOptions
    from ...runtime.kubernetes.watch_event import WatchEvent, WatchOptions
    from ...runtime.response import ApiResponse
    from ..operations import certificates_v1alpha1_api as operations
else:
    operations = lazy_module(__package__, "..operations.certificates_v1alpha1_api")


class CertificatesV1alpha1Api(KubernetesApi):
    """Operations of `certificates.k8s.io/v1alpha1`."""

    def get_api_resources(self, **options: Unpack[CallOptions]) -> models.UnversionedAPIResourceList:
        """Lists the resources of this version and their verbs.

        `GET /apis/certificates.k8s.io/v1alpha1/`

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.GET_API_RESOURCES, {}, options)

    def get_api_resources_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.UnversionedAPIResourceList]:
        """Like `get_api_resources`, with the response's status and headers."""
        return self._call_with_http_info(operations.GET_API_RESOURCES, {}, options)

    def list_certificate_signing_request(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1CertificateSigningRequestList:
        """List or watch objects of kind CertificateSigningRequest.

        `GET /apis/certificates.k8s.io/v1alpha1/certificatesigningrequests`

        Args:
            field_selector (str | None): Restricts the call by field values, for example `metadata.name=web-0` or
                `spec.nodeName!=n1`. Only a few fields per resource are supported.
            label_selector (str | None): Restricts the call to objects whose labels satisfy this expression, for
                example `app=web,tier in (a,b)`. Without it everything matches.
            pretty (str | None): If 'true', then the output is pretty printed.
            resource_version (str | None): For a watch, stream changes later than this version. For a list, unset
                reads the newest data, while `0` permits a cached answer.
            timeout_seconds (int | None): Seconds after which the server ends the call, mainly useful with
                watches. Unset leaves the duration to the server.
            watch (bool | None): With `true` the connection stays open and streams change events instead of
                returning a list. Off by default.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.LIST_CERTIFICATE_SIGNING_REQUEST,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
                "watch": watch,
            },
            options,
        )

    def list_certificate_signing_request_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1CertificateSigningRequestList]:
        """Like `list_certificate_signing_request`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_CERTIFICATE_SIGNING_REQUEST,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
                "watch": watch,
            },
            options,
        )

    def watch_certificate_signing_request(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1alpha1CertificateSigningRequest]]:
        """Follow the changes of the objects of `list_certificate_signing_request`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_CERTIFICATE_SIGNING_REQUEST,
            lambda: models.V1alpha1CertificateSigningRequest,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def create_certificate_signing_request(
        self,
        body: models.V1alpha1CertificateSigningRequest | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1CertificateSigningRequest:
        """Create a CertificateSigningRequest.

        `POST /apis/certificates.k8s.io/v1alpha1/certificatesigningrequests`

        Args:
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.CREATE_CERTIFICATE_SIGNING_REQUEST, {"body": body, "pretty": pretty}, options)

    def create_certificate_signing_request_with_http_info(
        self,
        body: models.V1alpha1CertificateSigningRequest | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1CertificateSigningRequest]:
        """Like `create_certificate_signing_request`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_CERTIFICATE_SIGNING_REQUEST,
            {"body": body, "pretty": pretty},
            options,
        )

    def delete_collection_certificate_signing_request(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UnversionedStatus:
        """Delete collection of CertificateSigningRequest.

        `DELETE /apis/certificates.k8s.io/v1alpha1/certificatesigningrequests`

        Args:
            field_selector (str | None): Restricts the call by field values, for example `metadata.name=web-0` or
                `spec.nodeName!=n1`. Only a few fields per resource are supported.
            label_selector (str | None): Restricts the call to objects whose labels satisfy this expression, for
                example `app=web,tier in (a,b)`. Without it everything matches.
            pretty (str | None): If 'true', then the output is pretty printed.
            resource_version (str | None): For a watch, stream changes later than this version. For a list, unset
                reads the newest data, while `0` permits a cached answer.
            timeout_seconds (int | None): Seconds after which the server ends the call, mainly useful with
                watches. Unset leaves the duration to the server.
            watch (bool | None): With `true` the connection stays open and streams change events instead of
                returning a list. Off by default.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.DELETE_COLLECTION_CERTIFICATE_SIGNING_REQUEST,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
                "watch": watch,
            },
            options,
        )

    def delete_collection_certificate_signing_request_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.UnversionedStatus]:
        """Like `delete_collection_certificate_signing_request`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_CERTIFICATE_SIGNING_REQUEST,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
                "watch": watch,
            },
            options,
        )

    def read_certificate_signing_request(
        self,
        name: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1CertificateSigningRequest:
        """Read the specified CertificateSigningRequest.

        `GET /apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}`

        Args:
            name (str): Name of the CertificateSigningRequest.
            exact (bool | None): With `true`, an export retains environment-specific fields such as the
                namespace. Only has meaning together with `export`.
            export (bool | None): With `true`, fields a user cannot set, such as UID, timestamps and status, are
                stripped from the reply. Off by default.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_CERTIFICATE_SIGNING_REQUEST,
            {"name": name, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_certificate_signing_request_with_http_info(
        self,
        name: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1CertificateSigningRequest]:
        """Like `read_certificate_signing_request`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_CERTIFICATE_SIGNING_REQUEST,
            {"name": name, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_certificate_signing_request(
        self,
        name: str,
        body: models.V1alpha1CertificateSigningRequest | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1CertificateSigningRequest:
        """Replace the specified CertificateSigningRequest.

        `PUT /apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}`

        Args:
            name (str): Name of the CertificateSigningRequest.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_CERTIFICATE_SIGNING_REQUEST,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def replace_certificate_signing_request_with_http_info(
        self,
        name: str,
        body: models.V1alpha1CertificateSigningRequest | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1CertificateSigningRequest]:
        """Like `replace_certificate_signing_request`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_CERTIFICATE_SIGNING_REQUEST,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def delete_certificate_signing_request(
        self,
        name: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1CertificateSigningRequest | models.UnversionedStatus:
        """Delete a CertificateSigningRequest.

        `DELETE /apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}`

        Args:
            name (str): Name of the CertificateSigningRequest.
            grace_period_seconds (int | None): Seconds the object gets to shut down, zero or more. `0` deletes at
                once; when omitted, the kind's own default applies.
            orphan_dependents (bool | None): With `true`, owned objects are kept and lose their owner; with
                `false`, the garbage collector removes them too. When omitted, the kind's default applies.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.DELETE_CERTIFICATE_SIGNING_REQUEST,
            {
                "name": name,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
            },
            options,
        )

    def delete_certificate_signing_request_with_http_info(
        self,
        name: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1CertificateSigningRequest | models.UnversionedStatus]:
        """Like `delete_certificate_signing_request`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_CERTIFICATE_SIGNING_REQUEST,
            {
                "name": name,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
            },
            options,
        )

    def patch_certificate_signing_request(
        self,
        name: str,
        body: models.V1alpha1CertificateSigningRequest | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1CertificateSigningRequest:
        """Partially update the specified CertificateSigningRequest.

        `PATCH /apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}`

        Args:
            name (str): Name of the CertificateSigningRequest.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_CERTIFICATE_SIGNING_REQUEST,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def patch_certificate_signing_request_with_http_info(
        self,
        name: str,
        body: models.V1alpha1CertificateSigningRequest | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1CertificateSigningRequest]:
        """Like `patch_certificate_signing_request`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_CERTIFICATE_SIGNING_REQUEST,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def replace_certificate_signing_request_approval(
        self,
        name: str,
        body: models.V1alpha1CertificateSigningRequest | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1CertificateSigningRequest:
        """Replace approval of the specified CertificateSigningRequest.

        `PUT /apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}/approval`

        Args:
            name (str): Name of the CertificateSigningRequest.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_CERTIFICATE_SIGNING_REQUEST_APPROVAL,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def replace_certificate_signing_request_approval_with_http_info(
        self,
        name: str,
        body: models.V1alpha1CertificateSigningRequest | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1CertificateSigningRequest]:
        """Like `replace_certificate_signing_request_approval`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_CERTIFICATE_SIGNING_REQUEST_APPROVAL,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def replace_certificate_signing_request_status(
        self,
        name: str,
        body: models.V1alpha1CertificateSigningRequest | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1CertificateSigningRequest:
        """Replace status of the specified CertificateSigningRequest.

        `PUT /apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}/status`

        Args:
            name (str): Name of the CertificateSigningRequest.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_CERTIFICATE_SIGNING_REQUEST_STATUS,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def replace_certificate_signing_request_status_with_http_info(
        self,
        name: str,
        body: models.V1alpha1CertificateSigningRequest | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1CertificateSigningRequest]:
        """Like `replace_certificate_signing_request_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_CERTIFICATE_SIGNING_REQUEST_STATUS,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )
