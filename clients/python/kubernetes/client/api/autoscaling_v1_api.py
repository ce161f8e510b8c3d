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
    from ..operations import autoscaling_v1_api as operations
else:
    operations = lazy_module(__package__, "..operations.autoscaling_v1_api")


class AutoscalingV1Api(KubernetesApi):
    """Operations of `autoscaling/v1`."""

    def get_api_resources(self, **options: Unpack[CallOptions]) -> models.UnversionedAPIResourceList:
        """Lists the resources of this version and their verbs.

        `GET /apis/autoscaling/v1/`

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

    def list_horizontal_pod_autoscaler_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1HorizontalPodAutoscalerList:
        """List or watch objects of kind HorizontalPodAutoscaler.

        `GET /apis/autoscaling/v1/horizontalpodautoscalers`

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
            operations.LIST_HORIZONTAL_POD_AUTOSCALER_FOR_ALL_NAMESPACES,
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

    def list_horizontal_pod_autoscaler_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1HorizontalPodAutoscalerList]:
        """Like `list_horizontal_pod_autoscaler_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_HORIZONTAL_POD_AUTOSCALER_FOR_ALL_NAMESPACES,
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

    def watch_horizontal_pod_autoscaler_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1HorizontalPodAutoscaler]]:
        """Follow the changes of the objects of `list_horizontal_pod_autoscaler_for_all_namespaces`, until the caller
        leaves the loop.
        """
        return self._watch(
            operations.LIST_HORIZONTAL_POD_AUTOSCALER_FOR_ALL_NAMESPACES,
            lambda: models.V1HorizontalPodAutoscaler,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def list_namespaced_horizontal_pod_autoscaler(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1HorizontalPodAutoscalerList:
        """List or watch objects of kind HorizontalPodAutoscaler.

        `GET /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
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
            operations.LIST_NAMESPACED_HORIZONTAL_POD_AUTOSCALER,
            {
                "namespace": namespace,
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
                "watch": watch,
            },
            options,
        )

    def list_namespaced_horizontal_pod_autoscaler_with_http_info(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1HorizontalPodAutoscalerList]:
        """Like `list_namespaced_horizontal_pod_autoscaler`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_HORIZONTAL_POD_AUTOSCALER,
            {
                "namespace": namespace,
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
                "watch": watch,
            },
            options,
        )

    def watch_namespaced_horizontal_pod_autoscaler(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1HorizontalPodAutoscaler]]:
        """Follow the changes of the objects of `list_namespaced_horizontal_pod_autoscaler`, until the caller leaves the
        loop.
        """
        return self._watch(
            operations.LIST_NAMESPACED_HORIZONTAL_POD_AUTOSCALER,
            lambda: models.V1HorizontalPodAutoscaler,
            {
                "namespace": namespace,
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def create_namespaced_horizontal_pod_autoscaler(
        self,
        namespace: str,
        body: models.V1HorizontalPodAutoscaler | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1HorizontalPodAutoscaler:
        """Create a HorizontalPodAutoscaler.

        `POST /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_HORIZONTAL_POD_AUTOSCALER,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_horizontal_pod_autoscaler_with_http_info(
        self,
        namespace: str,
        body: models.V1HorizontalPodAutoscaler | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1HorizontalPodAutoscaler]:
        """Like `create_namespaced_horizontal_pod_autoscaler`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_HORIZONTAL_POD_AUTOSCALER,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_collection_namespaced_horizontal_pod_autoscaler(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UnversionedStatus:
        """Delete collection of HorizontalPodAutoscaler.

        `DELETE /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
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
            operations.DELETE_COLLECTION_NAMESPACED_HORIZONTAL_POD_AUTOSCALER,
            {
                "namespace": namespace,
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
                "watch": watch,
            },
            options,
        )

    def delete_collection_namespaced_horizontal_pod_autoscaler_with_http_info(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.UnversionedStatus]:
        """Like `delete_collection_namespaced_horizontal_pod_autoscaler`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_HORIZONTAL_POD_AUTOSCALER,
            {
                "namespace": namespace,
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
                "watch": watch,
            },
            options,
        )

    def read_namespaced_horizontal_pod_autoscaler(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1HorizontalPodAutoscaler:
        """Read the specified HorizontalPodAutoscaler.

        `GET /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}`

        Args:
            name (str): Name of the HorizontalPodAutoscaler.
            namespace (str): Object name and auth scope, such as for teams and projects.
            exact (bool | None): With `true`, an export retains environment-specific fields such as the
                namespace. Only has meaning together with `export`.
            export (bool | None): With `true`, fields a user cannot set, such as UID, timestamps and status, are
                stripped from the reply. Off by default.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NAMESPACED_HORIZONTAL_POD_AUTOSCALER,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_horizontal_pod_autoscaler_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1HorizontalPodAutoscaler]:
        """Like `read_namespaced_horizontal_pod_autoscaler`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_HORIZONTAL_POD_AUTOSCALER,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_horizontal_pod_autoscaler(
        self,
        name: str,
        namespace: str,
        body: models.V1HorizontalPodAutoscaler | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1HorizontalPodAutoscaler:
        """Replace the specified HorizontalPodAutoscaler.

        `PUT /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}`

        Args:
            name (str): Name of the HorizontalPodAutoscaler.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_HORIZONTAL_POD_AUTOSCALER,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_horizontal_pod_autoscaler_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1HorizontalPodAutoscaler | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1HorizontalPodAutoscaler]:
        """Like `replace_namespaced_horizontal_pod_autoscaler`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_HORIZONTAL_POD_AUTOSCALER,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_horizontal_pod_autoscaler(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1HorizontalPodAutoscaler | models.UnversionedStatus:
        """Delete a HorizontalPodAutoscaler.

        `DELETE /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}`

        Args:
            name (str): Name of the HorizontalPodAutoscaler.
            namespace (str): Object name and auth scope, such as for teams and projects.
            grace_period_seconds (int | None): Seconds the object gets to shut down, zero or more. `0` deletes at
                once; when omitted, the kind's own default applies.
            orphan_dependents (bool | None): With `true`, owned objects are kept and lose their owner; with
                `false`, the garbage collector removes them too. When omitted, the kind's default applies.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.DELETE_NAMESPACED_HORIZONTAL_POD_AUTOSCALER,
            {
                "name": name,
                "namespace": namespace,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
            },
            options,
        )

    def delete_namespaced_horizontal_pod_autoscaler_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1HorizontalPodAutoscaler | models.UnversionedStatus]:
        """Like `delete_namespaced_horizontal_pod_autoscaler`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_HORIZONTAL_POD_AUTOSCALER,
            {
                "name": name,
                "namespace": namespace,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
            },
            options,
        )

    def patch_namespaced_horizontal_pod_autoscaler(
        self,
        name: str,
        namespace: str,
        body: models.V1HorizontalPodAutoscaler | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1HorizontalPodAutoscaler:
        """Partially update the specified HorizontalPodAutoscaler.

        `PATCH /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}`

        Args:
            name (str): Name of the HorizontalPodAutoscaler.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_HORIZONTAL_POD_AUTOSCALER,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_horizontal_pod_autoscaler_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1HorizontalPodAutoscaler | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1HorizontalPodAutoscaler]:
        """Like `patch_namespaced_horizontal_pod_autoscaler`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_HORIZONTAL_POD_AUTOSCALER,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def read_namespaced_horizontal_pod_autoscaler_status(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1HorizontalPodAutoscaler:
        """Read status of the specified HorizontalPodAutoscaler.

        `GET /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}/status`

        Args:
            name (str): Name of the HorizontalPodAutoscaler.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NAMESPACED_HORIZONTAL_POD_AUTOSCALER_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def read_namespaced_horizontal_pod_autoscaler_status_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1HorizontalPodAutoscaler]:
        """Like `read_namespaced_horizontal_pod_autoscaler_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_HORIZONTAL_POD_AUTOSCALER_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def replace_namespaced_horizontal_pod_autoscaler_status(
        self,
        name: str,
        namespace: str,
        body: models.V1HorizontalPodAutoscaler | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1HorizontalPodAutoscaler:
        """Replace status of the specified HorizontalPodAutoscaler.

        `PUT /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}/status`

        Args:
            name (str): Name of the HorizontalPodAutoscaler.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_HORIZONTAL_POD_AUTOSCALER_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_horizontal_pod_autoscaler_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1HorizontalPodAutoscaler | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1HorizontalPodAutoscaler]:
        """Like `replace_namespaced_horizontal_pod_autoscaler_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_HORIZONTAL_POD_AUTOSCALER_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_horizontal_pod_autoscaler_status(
        self,
        name: str,
        namespace: str,
        body: models.V1HorizontalPodAutoscaler | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1HorizontalPodAutoscaler:
        """Partially update status of the specified HorizontalPodAutoscaler.

        `PATCH /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}/status`

        Args:
            name (str): Name of the HorizontalPodAutoscaler.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_HORIZONTAL_POD_AUTOSCALER_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_horizontal_pod_autoscaler_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1HorizontalPodAutoscaler | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1HorizontalPodAutoscaler]:
        """Like `patch_namespaced_horizontal_pod_autoscaler_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_HORIZONTAL_POD_AUTOSCALER_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )
