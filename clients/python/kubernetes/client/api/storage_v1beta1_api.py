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
    from ..operations import storage_v1beta1_api as operations
else:
    operations = lazy_module(__package__, "..operations.storage_v1beta1_api")


class StorageV1beta1Api(KubernetesApi):
    """Operations of `storage.k8s.io/v1beta1`."""

    def get_api_resources(self, **options: Unpack[CallOptions]) -> models.UnversionedAPIResourceList:
        """Lists the resources of this version and their verbs.

        `GET /apis/storage.k8s.io/v1beta1/`

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

    def list_storage_class(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1StorageClassList:
        """List or watch objects of kind StorageClass.

        `GET /apis/storage.k8s.io/v1beta1/storageclasses`

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
            operations.LIST_STORAGE_CLASS,
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

    def list_storage_class_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1StorageClassList]:
        """Like `list_storage_class`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_STORAGE_CLASS,
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

    def watch_storage_class(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1beta1StorageClass]]:
        """Follow the changes of the objects of `list_storage_class`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_STORAGE_CLASS,
            lambda: models.V1beta1StorageClass,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def create_storage_class(
        self,
        body: models.V1beta1StorageClass | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1StorageClass:
        """Create a StorageClass.

        `POST /apis/storage.k8s.io/v1beta1/storageclasses`

        Args:
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.CREATE_STORAGE_CLASS, {"body": body, "pretty": pretty}, options)

    def create_storage_class_with_http_info(
        self,
        body: models.V1beta1StorageClass | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1StorageClass]:
        """Like `create_storage_class`, with the response's status and headers."""
        return self._call_with_http_info(operations.CREATE_STORAGE_CLASS, {"body": body, "pretty": pretty}, options)

    def delete_collection_storage_class(
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
        """Delete collection of StorageClass.

        `DELETE /apis/storage.k8s.io/v1beta1/storageclasses`

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
            operations.DELETE_COLLECTION_STORAGE_CLASS,
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

    def delete_collection_storage_class_with_http_info(
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
        """Like `delete_collection_storage_class`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_STORAGE_CLASS,
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

    def read_storage_class(
        self,
        name: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1StorageClass:
        """Read the specified StorageClass.

        `GET /apis/storage.k8s.io/v1beta1/storageclasses/{name}`

        Args:
            name (str): Name of the StorageClass.
            exact (bool | None): With `true`, an export retains environment-specific fields such as the
                namespace. Only has meaning together with `export`.
            export (bool | None): With `true`, fields a user cannot set, such as UID, timestamps and status, are
                stripped from the reply. Off by default.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_STORAGE_CLASS,
            {"name": name, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_storage_class_with_http_info(
        self,
        name: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1StorageClass]:
        """Like `read_storage_class`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_STORAGE_CLASS,
            {"name": name, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_storage_class(
        self,
        name: str,
        body: models.V1beta1StorageClass | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1StorageClass:
        """Replace the specified StorageClass.

        `PUT /apis/storage.k8s.io/v1beta1/storageclasses/{name}`

        Args:
            name (str): Name of the StorageClass.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.REPLACE_STORAGE_CLASS, {"name": name, "body": body, "pretty": pretty}, options)

    def replace_storage_class_with_http_info(
        self,
        name: str,
        body: models.V1beta1StorageClass | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1StorageClass]:
        """Like `replace_storage_class`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_STORAGE_CLASS,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def delete_storage_class(
        self,
        name: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1StorageClass | models.UnversionedStatus:
        """Delete a StorageClass.

        `DELETE /apis/storage.k8s.io/v1beta1/storageclasses/{name}`

        Args:
            name (str): Name of the StorageClass.
            grace_period_seconds (int | None): Seconds the object gets to shut down, zero or more. `0` deletes at
                once; when omitted, the kind's own default applies.
            orphan_dependents (bool | None): With `true`, owned objects are kept and lose their owner; with
                `false`, the garbage collector removes them too. When omitted, the kind's default applies.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.DELETE_STORAGE_CLASS,
            {
                "name": name,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
            },
            options,
        )

    def delete_storage_class_with_http_info(
        self,
        name: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1StorageClass | models.UnversionedStatus]:
        """Like `delete_storage_class`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_STORAGE_CLASS,
            {
                "name": name,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
            },
            options,
        )

    def patch_storage_class(
        self,
        name: str,
        body: models.V1beta1StorageClass | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1StorageClass:
        """Partially update the specified StorageClass.

        `PATCH /apis/storage.k8s.io/v1beta1/storageclasses/{name}`

        Args:
            name (str): Name of the StorageClass.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PATCH_STORAGE_CLASS, {"name": name, "body": body, "pretty": pretty}, options)

    def patch_storage_class_with_http_info(
        self,
        name: str,
        body: models.V1beta1StorageClass | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1StorageClass]:
        """Like `patch_storage_class`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_STORAGE_CLASS,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )
