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
    from ..operations import core_v1_api as operations
else:
    operations = lazy_module(__package__, "..operations.core_v1_api")


class CoreV1Api(KubernetesApi):
    """Operations of `core/v1`."""

    def get_api_resources(self, **options: Unpack[CallOptions]) -> models.UnversionedAPIResourceList:
        """Lists the resources of this version and their verbs.

        `GET /api/v1/`

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

    def list_component_status(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ComponentStatusList:
        """List objects of kind ComponentStatus.

        `GET /api/v1/componentstatuses`

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
            operations.LIST_COMPONENT_STATUS,
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

    def list_component_status_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ComponentStatusList]:
        """Like `list_component_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_COMPONENT_STATUS,
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

    def watch_component_status(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1ComponentStatus]]:
        """Follow the changes of the objects of `list_component_status`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_COMPONENT_STATUS,
            lambda: models.V1ComponentStatus,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def read_component_status(
        self,
        name: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ComponentStatus:
        """Read the specified ComponentStatus.

        `GET /api/v1/componentstatuses/{name}`

        Args:
            name (str): Name of the ComponentStatus.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.READ_COMPONENT_STATUS, {"name": name, "pretty": pretty}, options)

    def read_component_status_with_http_info(
        self,
        name: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ComponentStatus]:
        """Like `read_component_status`, with the response's status and headers."""
        return self._call_with_http_info(operations.READ_COMPONENT_STATUS, {"name": name, "pretty": pretty}, options)

    def list_config_map_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ConfigMapList:
        """List or watch objects of kind ConfigMap.

        `GET /api/v1/configmaps`

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
            operations.LIST_CONFIG_MAP_FOR_ALL_NAMESPACES,
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

    def list_config_map_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ConfigMapList]:
        """Like `list_config_map_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_CONFIG_MAP_FOR_ALL_NAMESPACES,
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

    def watch_config_map_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1ConfigMap]]:
        """Follow the changes of the objects of `list_config_map_for_all_namespaces`, until the caller leaves the
        loop.
        """
        return self._watch(
            operations.LIST_CONFIG_MAP_FOR_ALL_NAMESPACES,
            lambda: models.V1ConfigMap,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def list_endpoints_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1EndpointsList:
        """List or watch objects of kind Endpoints.

        `GET /api/v1/endpoints`

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
            operations.LIST_ENDPOINTS_FOR_ALL_NAMESPACES,
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

    def list_endpoints_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1EndpointsList]:
        """Like `list_endpoints_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_ENDPOINTS_FOR_ALL_NAMESPACES,
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

    def watch_endpoints_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1Endpoints]]:
        """Follow the changes of the objects of `list_endpoints_for_all_namespaces`, until the caller leaves the
        loop.
        """
        return self._watch(
            operations.LIST_ENDPOINTS_FOR_ALL_NAMESPACES,
            lambda: models.V1Endpoints,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def list_event_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1EventList:
        """List or watch objects of kind Event.

        `GET /api/v1/events`

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
            operations.LIST_EVENT_FOR_ALL_NAMESPACES,
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

    def list_event_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1EventList]:
        """Like `list_event_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_EVENT_FOR_ALL_NAMESPACES,
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

    def watch_event_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1Event]]:
        """Follow the changes of the objects of `list_event_for_all_namespaces`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_EVENT_FOR_ALL_NAMESPACES,
            lambda: models.V1Event,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def list_limit_range_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1LimitRangeList:
        """List or watch objects of kind LimitRange.

        `GET /api/v1/limitranges`

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
            operations.LIST_LIMIT_RANGE_FOR_ALL_NAMESPACES,
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

    def list_limit_range_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1LimitRangeList]:
        """Like `list_limit_range_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_LIMIT_RANGE_FOR_ALL_NAMESPACES,
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

    def watch_limit_range_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1LimitRange]]:
        """Follow the changes of the objects of `list_limit_range_for_all_namespaces`, until the caller leaves the
        loop.
        """
        return self._watch(
            operations.LIST_LIMIT_RANGE_FOR_ALL_NAMESPACES,
            lambda: models.V1LimitRange,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def list_namespace(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1NamespaceList:
        """List or watch objects of kind Namespace.

        `GET /api/v1/namespaces`

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
            operations.LIST_NAMESPACE,
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

    def list_namespace_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1NamespaceList]:
        """Like `list_namespace`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACE,
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

    def watch_namespace(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1Namespace]]:
        """Follow the changes of the objects of `list_namespace`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACE,
            lambda: models.V1Namespace,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def create_namespace(
        self,
        body: models.V1Namespace | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Namespace:
        """Create a Namespace.

        `POST /api/v1/namespaces`

        Args:
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.CREATE_NAMESPACE, {"body": body, "pretty": pretty}, options)

    def create_namespace_with_http_info(
        self,
        body: models.V1Namespace | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Namespace]:
        """Like `create_namespace`, with the response's status and headers."""
        return self._call_with_http_info(operations.CREATE_NAMESPACE, {"body": body, "pretty": pretty}, options)

    def delete_collection_namespace(
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
        """Delete collection of Namespace.

        `DELETE /api/v1/namespaces`

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
            operations.DELETE_COLLECTION_NAMESPACE,
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

    def delete_collection_namespace_with_http_info(
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
        """Like `delete_collection_namespace`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACE,
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

    def create_namespaced_binding(
        self,
        namespace: str,
        body: models.V1Binding | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Binding:
        """Create a Binding.

        `POST /api/v1/namespaces/{namespace}/bindings`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_BINDING,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_binding_with_http_info(
        self,
        namespace: str,
        body: models.V1Binding | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Binding]:
        """Like `create_namespaced_binding`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_BINDING,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def list_namespaced_config_map(
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
    ) -> models.V1ConfigMapList:
        """List or watch objects of kind ConfigMap.

        `GET /api/v1/namespaces/{namespace}/configmaps`

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
            operations.LIST_NAMESPACED_CONFIG_MAP,
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

    def list_namespaced_config_map_with_http_info(
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
    ) -> ApiResponse[models.V1ConfigMapList]:
        """Like `list_namespaced_config_map`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_CONFIG_MAP,
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

    def watch_namespaced_config_map(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1ConfigMap]]:
        """Follow the changes of the objects of `list_namespaced_config_map`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_CONFIG_MAP,
            lambda: models.V1ConfigMap,
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

    def create_namespaced_config_map(
        self,
        namespace: str,
        body: models.V1ConfigMap | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ConfigMap:
        """Create a ConfigMap.

        `POST /api/v1/namespaces/{namespace}/configmaps`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_CONFIG_MAP,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_config_map_with_http_info(
        self,
        namespace: str,
        body: models.V1ConfigMap | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ConfigMap]:
        """Like `create_namespaced_config_map`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_CONFIG_MAP,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_collection_namespaced_config_map(
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
        """Delete collection of ConfigMap.

        `DELETE /api/v1/namespaces/{namespace}/configmaps`

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
            operations.DELETE_COLLECTION_NAMESPACED_CONFIG_MAP,
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

    def delete_collection_namespaced_config_map_with_http_info(
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
        """Like `delete_collection_namespaced_config_map`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_CONFIG_MAP,
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

    def read_namespaced_config_map(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ConfigMap:
        """Read the specified ConfigMap.

        `GET /api/v1/namespaces/{namespace}/configmaps/{name}`

        Args:
            name (str): Name of the ConfigMap.
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
            operations.READ_NAMESPACED_CONFIG_MAP,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_config_map_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ConfigMap]:
        """Like `read_namespaced_config_map`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_CONFIG_MAP,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_config_map(
        self,
        name: str,
        namespace: str,
        body: models.V1ConfigMap | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ConfigMap:
        """Replace the specified ConfigMap.

        `PUT /api/v1/namespaces/{namespace}/configmaps/{name}`

        Args:
            name (str): Name of the ConfigMap.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_CONFIG_MAP,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_config_map_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1ConfigMap | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ConfigMap]:
        """Like `replace_namespaced_config_map`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_CONFIG_MAP,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_config_map(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ConfigMap | models.UnversionedStatus:
        """Delete a ConfigMap.

        `DELETE /api/v1/namespaces/{namespace}/configmaps/{name}`

        Args:
            name (str): Name of the ConfigMap.
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
            operations.DELETE_NAMESPACED_CONFIG_MAP,
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

    def delete_namespaced_config_map_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ConfigMap | models.UnversionedStatus]:
        """Like `delete_namespaced_config_map`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_CONFIG_MAP,
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

    def patch_namespaced_config_map(
        self,
        name: str,
        namespace: str,
        body: models.V1ConfigMap | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ConfigMap:
        """Partially update the specified ConfigMap.

        `PATCH /api/v1/namespaces/{namespace}/configmaps/{name}`

        Args:
            name (str): Name of the ConfigMap.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_CONFIG_MAP,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_config_map_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1ConfigMap | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ConfigMap]:
        """Like `patch_namespaced_config_map`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_CONFIG_MAP,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def list_namespaced_endpoints(
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
    ) -> models.V1EndpointsList:
        """List or watch objects of kind Endpoints.

        `GET /api/v1/namespaces/{namespace}/endpoints`

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
            operations.LIST_NAMESPACED_ENDPOINTS,
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

    def list_namespaced_endpoints_with_http_info(
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
    ) -> ApiResponse[models.V1EndpointsList]:
        """Like `list_namespaced_endpoints`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_ENDPOINTS,
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

    def watch_namespaced_endpoints(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1Endpoints]]:
        """Follow the changes of the objects of `list_namespaced_endpoints`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_ENDPOINTS,
            lambda: models.V1Endpoints,
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

    def create_namespaced_endpoints(
        self,
        namespace: str,
        body: models.V1Endpoints | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Endpoints:
        """Create Endpoints.

        `POST /api/v1/namespaces/{namespace}/endpoints`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_ENDPOINTS,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_endpoints_with_http_info(
        self,
        namespace: str,
        body: models.V1Endpoints | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Endpoints]:
        """Like `create_namespaced_endpoints`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_ENDPOINTS,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_collection_namespaced_endpoints(
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
        """Delete collection of Endpoints.

        `DELETE /api/v1/namespaces/{namespace}/endpoints`

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
            operations.DELETE_COLLECTION_NAMESPACED_ENDPOINTS,
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

    def delete_collection_namespaced_endpoints_with_http_info(
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
        """Like `delete_collection_namespaced_endpoints`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_ENDPOINTS,
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

    def read_namespaced_endpoints(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Endpoints:
        """Read the specified Endpoints.

        `GET /api/v1/namespaces/{namespace}/endpoints/{name}`

        Args:
            name (str): Name of the Endpoints.
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
            operations.READ_NAMESPACED_ENDPOINTS,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_endpoints_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Endpoints]:
        """Like `read_namespaced_endpoints`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_ENDPOINTS,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_endpoints(
        self,
        name: str,
        namespace: str,
        body: models.V1Endpoints | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Endpoints:
        """Replace the specified Endpoints.

        `PUT /api/v1/namespaces/{namespace}/endpoints/{name}`

        Args:
            name (str): Name of the Endpoints.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_ENDPOINTS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_endpoints_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1Endpoints | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Endpoints]:
        """Like `replace_namespaced_endpoints`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_ENDPOINTS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_endpoints(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Endpoints | models.UnversionedStatus:
        """Delete Endpoints.

        `DELETE /api/v1/namespaces/{namespace}/endpoints/{name}`

        Args:
            name (str): Name of the Endpoints.
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
            operations.DELETE_NAMESPACED_ENDPOINTS,
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

    def delete_namespaced_endpoints_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Endpoints | models.UnversionedStatus]:
        """Like `delete_namespaced_endpoints`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_ENDPOINTS,
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

    def patch_namespaced_endpoints(
        self,
        name: str,
        namespace: str,
        body: models.V1Endpoints | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Endpoints:
        """Partially update the specified Endpoints.

        `PATCH /api/v1/namespaces/{namespace}/endpoints/{name}`

        Args:
            name (str): Name of the Endpoints.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_ENDPOINTS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_endpoints_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1Endpoints | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Endpoints]:
        """Like `patch_namespaced_endpoints`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_ENDPOINTS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def list_namespaced_event(
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
    ) -> models.V1EventList:
        """List or watch objects of kind Event.

        `GET /api/v1/namespaces/{namespace}/events`

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
            operations.LIST_NAMESPACED_EVENT,
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

    def list_namespaced_event_with_http_info(
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
    ) -> ApiResponse[models.V1EventList]:
        """Like `list_namespaced_event`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_EVENT,
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

    def watch_namespaced_event(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1Event]]:
        """Follow the changes of the objects of `list_namespaced_event`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_EVENT,
            lambda: models.V1Event,
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

    def create_namespaced_event(
        self,
        namespace: str,
        body: models.V1Event | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Event:
        """Create an Event.

        `POST /api/v1/namespaces/{namespace}/events`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_EVENT,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_event_with_http_info(
        self,
        namespace: str,
        body: models.V1Event | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Event]:
        """Like `create_namespaced_event`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_EVENT,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_collection_namespaced_event(
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
        """Delete collection of Event.

        `DELETE /api/v1/namespaces/{namespace}/events`

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
            operations.DELETE_COLLECTION_NAMESPACED_EVENT,
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

    def delete_collection_namespaced_event_with_http_info(
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
        """Like `delete_collection_namespaced_event`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_EVENT,
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

    def read_namespaced_event(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Event:
        """Read the specified Event.

        `GET /api/v1/namespaces/{namespace}/events/{name}`

        Args:
            name (str): Name of the Event.
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
            operations.READ_NAMESPACED_EVENT,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_event_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Event]:
        """Like `read_namespaced_event`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_EVENT,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_event(
        self,
        name: str,
        namespace: str,
        body: models.V1Event | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Event:
        """Replace the specified Event.

        `PUT /api/v1/namespaces/{namespace}/events/{name}`

        Args:
            name (str): Name of the Event.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_EVENT,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_event_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1Event | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Event]:
        """Like `replace_namespaced_event`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_EVENT,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_event(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Event | models.UnversionedStatus:
        """Delete an Event.

        `DELETE /api/v1/namespaces/{namespace}/events/{name}`

        Args:
            name (str): Name of the Event.
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
            operations.DELETE_NAMESPACED_EVENT,
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

    def delete_namespaced_event_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Event | models.UnversionedStatus]:
        """Like `delete_namespaced_event`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_EVENT,
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

    def patch_namespaced_event(
        self,
        name: str,
        namespace: str,
        body: models.V1Event | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Event:
        """Partially update the specified Event.

        `PATCH /api/v1/namespaces/{namespace}/events/{name}`

        Args:
            name (str): Name of the Event.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_EVENT,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_event_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1Event | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Event]:
        """Like `patch_namespaced_event`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_EVENT,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def list_namespaced_limit_range(
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
    ) -> models.V1LimitRangeList:
        """List or watch objects of kind LimitRange.

        `GET /api/v1/namespaces/{namespace}/limitranges`

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
            operations.LIST_NAMESPACED_LIMIT_RANGE,
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

    def list_namespaced_limit_range_with_http_info(
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
    ) -> ApiResponse[models.V1LimitRangeList]:
        """Like `list_namespaced_limit_range`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_LIMIT_RANGE,
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

    def watch_namespaced_limit_range(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1LimitRange]]:
        """Follow the changes of the objects of `list_namespaced_limit_range`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_LIMIT_RANGE,
            lambda: models.V1LimitRange,
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

    def create_namespaced_limit_range(
        self,
        namespace: str,
        body: models.V1LimitRange | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1LimitRange:
        """Create a LimitRange.

        `POST /api/v1/namespaces/{namespace}/limitranges`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_LIMIT_RANGE,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_limit_range_with_http_info(
        self,
        namespace: str,
        body: models.V1LimitRange | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1LimitRange]:
        """Like `create_namespaced_limit_range`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_LIMIT_RANGE,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_collection_namespaced_limit_range(
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
        """Delete collection of LimitRange.

        `DELETE /api/v1/namespaces/{namespace}/limitranges`

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
            operations.DELETE_COLLECTION_NAMESPACED_LIMIT_RANGE,
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

    def delete_collection_namespaced_limit_range_with_http_info(
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
        """Like `delete_collection_namespaced_limit_range`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_LIMIT_RANGE,
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

    def read_namespaced_limit_range(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1LimitRange:
        """Read the specified LimitRange.

        `GET /api/v1/namespaces/{namespace}/limitranges/{name}`

        Args:
            name (str): Name of the LimitRange.
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
            operations.READ_NAMESPACED_LIMIT_RANGE,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_limit_range_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1LimitRange]:
        """Like `read_namespaced_limit_range`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_LIMIT_RANGE,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_limit_range(
        self,
        name: str,
        namespace: str,
        body: models.V1LimitRange | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1LimitRange:
        """Replace the specified LimitRange.

        `PUT /api/v1/namespaces/{namespace}/limitranges/{name}`

        Args:
            name (str): Name of the LimitRange.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_LIMIT_RANGE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_limit_range_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1LimitRange | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1LimitRange]:
        """Like `replace_namespaced_limit_range`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_LIMIT_RANGE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_limit_range(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1LimitRange | models.UnversionedStatus:
        """Delete a LimitRange.

        `DELETE /api/v1/namespaces/{namespace}/limitranges/{name}`

        Args:
            name (str): Name of the LimitRange.
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
            operations.DELETE_NAMESPACED_LIMIT_RANGE,
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

    def delete_namespaced_limit_range_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1LimitRange | models.UnversionedStatus]:
        """Like `delete_namespaced_limit_range`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_LIMIT_RANGE,
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

    def patch_namespaced_limit_range(
        self,
        name: str,
        namespace: str,
        body: models.V1LimitRange | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1LimitRange:
        """Partially update the specified LimitRange.

        `PATCH /api/v1/namespaces/{namespace}/limitranges/{name}`

        Args:
            name (str): Name of the LimitRange.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_LIMIT_RANGE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_limit_range_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1LimitRange | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1LimitRange]:
        """Like `patch_namespaced_limit_range`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_LIMIT_RANGE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def list_namespaced_persistent_volume_claim(
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
    ) -> models.V1PersistentVolumeClaimList:
        """List or watch objects of kind PersistentVolumeClaim.

        `GET /api/v1/namespaces/{namespace}/persistentvolumeclaims`

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
            operations.LIST_NAMESPACED_PERSISTENT_VOLUME_CLAIM,
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

    def list_namespaced_persistent_volume_claim_with_http_info(
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
    ) -> ApiResponse[models.V1PersistentVolumeClaimList]:
        """Like `list_namespaced_persistent_volume_claim`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_PERSISTENT_VOLUME_CLAIM,
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

    def watch_namespaced_persistent_volume_claim(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1PersistentVolumeClaim]]:
        """Follow the changes of the objects of `list_namespaced_persistent_volume_claim`, until the caller leaves the
        loop.
        """
        return self._watch(
            operations.LIST_NAMESPACED_PERSISTENT_VOLUME_CLAIM,
            lambda: models.V1PersistentVolumeClaim,
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

    def create_namespaced_persistent_volume_claim(
        self,
        namespace: str,
        body: models.V1PersistentVolumeClaim | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PersistentVolumeClaim:
        """Create a PersistentVolumeClaim.

        `POST /api/v1/namespaces/{namespace}/persistentvolumeclaims`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_PERSISTENT_VOLUME_CLAIM,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_persistent_volume_claim_with_http_info(
        self,
        namespace: str,
        body: models.V1PersistentVolumeClaim | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PersistentVolumeClaim]:
        """Like `create_namespaced_persistent_volume_claim`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_PERSISTENT_VOLUME_CLAIM,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_collection_namespaced_persistent_volume_claim(
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
        """Delete collection of PersistentVolumeClaim.

        `DELETE /api/v1/namespaces/{namespace}/persistentvolumeclaims`

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
            operations.DELETE_COLLECTION_NAMESPACED_PERSISTENT_VOLUME_CLAIM,
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

    def delete_collection_namespaced_persistent_volume_claim_with_http_info(
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
        """Like `delete_collection_namespaced_persistent_volume_claim`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_PERSISTENT_VOLUME_CLAIM,
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

    def read_namespaced_persistent_volume_claim(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PersistentVolumeClaim:
        """Read the specified PersistentVolumeClaim.

        `GET /api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}`

        Args:
            name (str): Name of the PersistentVolumeClaim.
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
            operations.READ_NAMESPACED_PERSISTENT_VOLUME_CLAIM,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_persistent_volume_claim_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PersistentVolumeClaim]:
        """Like `read_namespaced_persistent_volume_claim`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_PERSISTENT_VOLUME_CLAIM,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_persistent_volume_claim(
        self,
        name: str,
        namespace: str,
        body: models.V1PersistentVolumeClaim | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PersistentVolumeClaim:
        """Replace the specified PersistentVolumeClaim.

        `PUT /api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}`

        Args:
            name (str): Name of the PersistentVolumeClaim.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_PERSISTENT_VOLUME_CLAIM,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_persistent_volume_claim_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1PersistentVolumeClaim | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PersistentVolumeClaim]:
        """Like `replace_namespaced_persistent_volume_claim`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_PERSISTENT_VOLUME_CLAIM,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_persistent_volume_claim(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PersistentVolumeClaim | models.UnversionedStatus:
        """Delete a PersistentVolumeClaim.

        `DELETE /api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}`

        Args:
            name (str): Name of the PersistentVolumeClaim.
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
            operations.DELETE_NAMESPACED_PERSISTENT_VOLUME_CLAIM,
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

    def delete_namespaced_persistent_volume_claim_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PersistentVolumeClaim | models.UnversionedStatus]:
        """Like `delete_namespaced_persistent_volume_claim`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_PERSISTENT_VOLUME_CLAIM,
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

    def patch_namespaced_persistent_volume_claim(
        self,
        name: str,
        namespace: str,
        body: models.V1PersistentVolumeClaim | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PersistentVolumeClaim:
        """Partially update the specified PersistentVolumeClaim.

        `PATCH /api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}`

        Args:
            name (str): Name of the PersistentVolumeClaim.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_PERSISTENT_VOLUME_CLAIM,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_persistent_volume_claim_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1PersistentVolumeClaim | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PersistentVolumeClaim]:
        """Like `patch_namespaced_persistent_volume_claim`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_PERSISTENT_VOLUME_CLAIM,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def read_namespaced_persistent_volume_claim_status(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PersistentVolumeClaim:
        """Read status of the specified PersistentVolumeClaim.

        `GET /api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}/status`

        Args:
            name (str): Name of the PersistentVolumeClaim.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NAMESPACED_PERSISTENT_VOLUME_CLAIM_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def read_namespaced_persistent_volume_claim_status_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PersistentVolumeClaim]:
        """Like `read_namespaced_persistent_volume_claim_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_PERSISTENT_VOLUME_CLAIM_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def replace_namespaced_persistent_volume_claim_status(
        self,
        name: str,
        namespace: str,
        body: models.V1PersistentVolumeClaim | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PersistentVolumeClaim:
        """Replace status of the specified PersistentVolumeClaim.

        `PUT /api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}/status`

        Args:
            name (str): Name of the PersistentVolumeClaim.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_PERSISTENT_VOLUME_CLAIM_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_persistent_volume_claim_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1PersistentVolumeClaim | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PersistentVolumeClaim]:
        """Like `replace_namespaced_persistent_volume_claim_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_PERSISTENT_VOLUME_CLAIM_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_persistent_volume_claim_status(
        self,
        name: str,
        namespace: str,
        body: models.V1PersistentVolumeClaim | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PersistentVolumeClaim:
        """Partially update status of the specified PersistentVolumeClaim.

        `PATCH /api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}/status`

        Args:
            name (str): Name of the PersistentVolumeClaim.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_PERSISTENT_VOLUME_CLAIM_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_persistent_volume_claim_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1PersistentVolumeClaim | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PersistentVolumeClaim]:
        """Like `patch_namespaced_persistent_volume_claim_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_PERSISTENT_VOLUME_CLAIM_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def list_namespaced_pod(
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
    ) -> models.V1PodList:
        """List or watch objects of kind Pod.

        `GET /api/v1/namespaces/{namespace}/pods`

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
            operations.LIST_NAMESPACED_POD,
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

    def list_namespaced_pod_with_http_info(
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
    ) -> ApiResponse[models.V1PodList]:
        """Like `list_namespaced_pod`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_POD,
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

    def watch_namespaced_pod(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1Pod]]:
        """Follow the changes of the objects of `list_namespaced_pod`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_POD,
            lambda: models.V1Pod,
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

    def create_namespaced_pod(
        self,
        namespace: str,
        body: models.V1Pod | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Pod:
        """Create a Pod.

        `POST /api/v1/namespaces/{namespace}/pods`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_POD,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_pod_with_http_info(
        self,
        namespace: str,
        body: models.V1Pod | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Pod]:
        """Like `create_namespaced_pod`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_POD,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_collection_namespaced_pod(
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
        """Delete collection of Pod.

        `DELETE /api/v1/namespaces/{namespace}/pods`

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
            operations.DELETE_COLLECTION_NAMESPACED_POD,
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

    def delete_collection_namespaced_pod_with_http_info(
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
        """Like `delete_collection_namespaced_pod`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_POD,
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

    def read_namespaced_pod(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Pod:
        """Read the specified Pod.

        `GET /api/v1/namespaces/{namespace}/pods/{name}`

        Args:
            name (str): Name of the Pod.
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
            operations.READ_NAMESPACED_POD,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_pod_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Pod]:
        """Like `read_namespaced_pod`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_POD,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_pod(
        self,
        name: str,
        namespace: str,
        body: models.V1Pod | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Pod:
        """Replace the specified Pod.

        `PUT /api/v1/namespaces/{namespace}/pods/{name}`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_POD,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_pod_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1Pod | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Pod]:
        """Like `replace_namespaced_pod`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_POD,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_pod(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Pod | models.UnversionedStatus:
        """Delete a Pod.

        `DELETE /api/v1/namespaces/{namespace}/pods/{name}`

        Args:
            name (str): Name of the Pod.
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
            operations.DELETE_NAMESPACED_POD,
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

    def delete_namespaced_pod_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Pod | models.UnversionedStatus]:
        """Like `delete_namespaced_pod`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_POD,
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

    def patch_namespaced_pod(
        self,
        name: str,
        namespace: str,
        body: models.V1Pod | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Pod:
        """Partially update the specified Pod.

        `PATCH /api/v1/namespaces/{namespace}/pods/{name}`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_POD,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_pod_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1Pod | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Pod]:
        """Like `patch_namespaced_pod`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_POD,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def connect_get_namespaced_pod_attach(
        self,
        name: str,
        namespace: str,
        *,
        container: str | None = None,
        stderr: bool | None = None,
        stdin: bool | None = None,
        stdout: bool | None = None,
        tty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect GET requests to attach of Pod.

        `GET /api/v1/namespaces/{namespace}/pods/{name}/attach`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            container (str | None): Container to attach to. May be left out if the pod has only one.
            stderr (bool | None): Sends the standard error of the process to the client. On by default; switch it
                off with `tty`, where both outputs are merged.
            stdin (bool | None): Forwards the client's input to the process. Off by default; requires a container
                with `stdin` enabled.
            stdout (bool | None): Sends the standard output of the process to the client. On by default.
            tty (bool | None): Treats the session as a terminal, provided the container was started with one. Off
                by default.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_GET_NAMESPACED_POD_ATTACH,
            {
                "name": name,
                "namespace": namespace,
                "container": container,
                "stderr": stderr,
                "stdin": stdin,
                "stdout": stdout,
                "tty": tty,
            },
            options,
        )

    def connect_get_namespaced_pod_attach_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        container: str | None = None,
        stderr: bool | None = None,
        stdin: bool | None = None,
        stdout: bool | None = None,
        tty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_get_namespaced_pod_attach`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_GET_NAMESPACED_POD_ATTACH,
            {
                "name": name,
                "namespace": namespace,
                "container": container,
                "stderr": stderr,
                "stdin": stdin,
                "stdout": stdout,
                "tty": tty,
            },
            options,
        )

    def connect_post_namespaced_pod_attach(
        self,
        name: str,
        namespace: str,
        *,
        container: str | None = None,
        stderr: bool | None = None,
        stdin: bool | None = None,
        stdout: bool | None = None,
        tty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect POST requests to attach of Pod.

        `POST /api/v1/namespaces/{namespace}/pods/{name}/attach`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            container (str | None): Container to attach to. May be left out if the pod has only one.
            stderr (bool | None): Sends the standard error of the process to the client. On by default; switch it
                off with `tty`, where both outputs are merged.
            stdin (bool | None): Forwards the client's input to the process. Off by default; requires a container
                with `stdin` enabled.
            stdout (bool | None): Sends the standard output of the process to the client. On by default.
            tty (bool | None): Treats the session as a terminal, provided the container was started with one. Off
                by default.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_POST_NAMESPACED_POD_ATTACH,
            {
                "name": name,
                "namespace": namespace,
                "container": container,
                "stderr": stderr,
                "stdin": stdin,
                "stdout": stdout,
                "tty": tty,
            },
            options,
        )

    def connect_post_namespaced_pod_attach_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        container: str | None = None,
        stderr: bool | None = None,
        stdin: bool | None = None,
        stdout: bool | None = None,
        tty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_post_namespaced_pod_attach`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_POST_NAMESPACED_POD_ATTACH,
            {
                "name": name,
                "namespace": namespace,
                "container": container,
                "stderr": stderr,
                "stdin": stdin,
                "stdout": stdout,
                "tty": tty,
            },
            options,
        )

    def create_namespaced_binding_binding(
        self,
        name: str,
        namespace: str,
        body: models.V1Binding | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Binding:
        """Create binding of a Binding.

        `POST /api/v1/namespaces/{namespace}/pods/{name}/binding`

        Args:
            name (str): Name of the Binding.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_BINDING_BINDING,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_binding_binding_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1Binding | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Binding]:
        """Like `create_namespaced_binding_binding`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_BINDING_BINDING,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_eviction_eviction(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Eviction | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Eviction:
        """Create eviction of an Eviction.

        `POST /api/v1/namespaces/{namespace}/pods/{name}/eviction`

        Args:
            name (str): Name of the Eviction.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_EVICTION_EVICTION,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_eviction_eviction_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Eviction | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Eviction]:
        """Like `create_namespaced_eviction_eviction`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_EVICTION_EVICTION,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def connect_get_namespaced_pod_exec(
        self,
        name: str,
        namespace: str,
        *,
        command: list[str] | str | None = None,
        container: str | None = None,
        stderr: bool | None = None,
        stdin: bool | None = None,
        stdout: bool | None = None,
        tty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect GET requests to exec of Pod.

        `GET /api/v1/namespaces/{namespace}/pods/{name}/exec`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            command (list[str] | str | None): Program and arguments, one `command` parameter per word. No shell
                is involved, so name one explicitly if you need its syntax.
            container (str | None): Container to run the command in. May be left out if the pod has only one.
            stderr (bool | None): Sends the standard error of the command to the client. On by default; switch it
                off with `tty`, where both outputs are merged.
            stdin (bool | None): Forwards the client's input to the command. Off by default.
            stdout (bool | None): Sends the standard output of the command to the client. On by default.
            tty (bool | None): Allocates a terminal for the command, as interactive shells need. Off by default.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_GET_NAMESPACED_POD_EXEC,
            {
                "name": name,
                "namespace": namespace,
                "command": command,
                "container": container,
                "stderr": stderr,
                "stdin": stdin,
                "stdout": stdout,
                "tty": tty,
            },
            options,
        )

    def connect_get_namespaced_pod_exec_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        command: list[str] | str | None = None,
        container: str | None = None,
        stderr: bool | None = None,
        stdin: bool | None = None,
        stdout: bool | None = None,
        tty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_get_namespaced_pod_exec`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_GET_NAMESPACED_POD_EXEC,
            {
                "name": name,
                "namespace": namespace,
                "command": command,
                "container": container,
                "stderr": stderr,
                "stdin": stdin,
                "stdout": stdout,
                "tty": tty,
            },
            options,
        )

    def connect_post_namespaced_pod_exec(
        self,
        name: str,
        namespace: str,
        *,
        command: list[str] | str | None = None,
        container: str | None = None,
        stderr: bool | None = None,
        stdin: bool | None = None,
        stdout: bool | None = None,
        tty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect POST requests to exec of Pod.

        `POST /api/v1/namespaces/{namespace}/pods/{name}/exec`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            command (list[str] | str | None): Program and arguments, one `command` parameter per word. No shell
                is involved, so name one explicitly if you need its syntax.
            container (str | None): Container to run the command in. May be left out if the pod has only one.
            stderr (bool | None): Sends the standard error of the command to the client. On by default; switch it
                off with `tty`, where both outputs are merged.
            stdin (bool | None): Forwards the client's input to the command. Off by default.
            stdout (bool | None): Sends the standard output of the command to the client. On by default.
            tty (bool | None): Allocates a terminal for the command, as interactive shells need. Off by default.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_POST_NAMESPACED_POD_EXEC,
            {
                "name": name,
                "namespace": namespace,
                "command": command,
                "container": container,
                "stderr": stderr,
                "stdin": stdin,
                "stdout": stdout,
                "tty": tty,
            },
            options,
        )

    def connect_post_namespaced_pod_exec_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        command: list[str] | str | None = None,
        container: str | None = None,
        stderr: bool | None = None,
        stdin: bool | None = None,
        stdout: bool | None = None,
        tty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_post_namespaced_pod_exec`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_POST_NAMESPACED_POD_EXEC,
            {
                "name": name,
                "namespace": namespace,
                "command": command,
                "container": container,
                "stderr": stderr,
                "stdin": stdin,
                "stdout": stdout,
                "tty": tty,
            },
            options,
        )

    def read_namespaced_pod_log(
        self,
        name: str,
        namespace: str,
        *,
        container: str | None = None,
        follow: bool | None = None,
        limit_bytes: int | None = None,
        pretty: str | None = None,
        previous: bool | None = None,
        since_seconds: int | None = None,
        since_time: str | None = None,
        tail_lines: int | None = None,
        timestamps: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Read log of the specified Pod.

        `GET /api/v1/namespaces/{namespace}/pods/{name}/log`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            container (str | None): Container whose log is wanted. May be left out only if the pod has a single
                container.
            follow (bool | None): Keeps the connection open and sends new output as it is written. Off by
                default.
            limit_bytes (int | None): Stops after this many bytes, possibly in mid-line. Must be positive;
                unlimited when left out.
            pretty (str | None): If 'true', then the output is pretty printed.
            previous (bool | None): Reads the log of the terminated former instance of the container instead of
                the running one, useful after a crash. Off by default.
            since_seconds (int | None): Limits output to the last so many seconds. Must be positive and excludes
                `sinceTime`.
            since_time (str | None): Limits output to lines written at or after this RFC 3339 timestamp. Excludes
                `sinceSeconds`.
            tail_lines (int | None): Sends only this many lines from the end. By default, output starts at the
                beginning, or where a `since` parameter says.
            timestamps (bool | None): Puts an RFC 3339 timestamp in front of each line. Off by default.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NAMESPACED_POD_LOG,
            {
                "name": name,
                "namespace": namespace,
                "container": container,
                "follow": follow,
                "limit_bytes": limit_bytes,
                "pretty": pretty,
                "previous": previous,
                "since_seconds": since_seconds,
                "since_time": since_time,
                "tail_lines": tail_lines,
                "timestamps": timestamps,
            },
            options,
        )

    def read_namespaced_pod_log_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        container: str | None = None,
        follow: bool | None = None,
        limit_bytes: int | None = None,
        pretty: str | None = None,
        previous: bool | None = None,
        since_seconds: int | None = None,
        since_time: str | None = None,
        tail_lines: int | None = None,
        timestamps: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `read_namespaced_pod_log`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_POD_LOG,
            {
                "name": name,
                "namespace": namespace,
                "container": container,
                "follow": follow,
                "limit_bytes": limit_bytes,
                "pretty": pretty,
                "previous": previous,
                "since_seconds": since_seconds,
                "since_time": since_time,
                "tail_lines": tail_lines,
                "timestamps": timestamps,
            },
            options,
        )

    def follow_namespaced_pod_log(
        self,
        name: str,
        namespace: str,
        *,
        container: str | None = None,
        limit_bytes: int | None = None,
        pretty: str | None = None,
        previous: bool | None = None,
        since_seconds: int | None = None,
        since_time: str | None = None,
        tail_lines: int | None = None,
        timestamps: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[str]:
        """Follow the lines of `read_namespaced_pod_log` as they are written, until the log ends."""
        return self._follow(
            operations.READ_NAMESPACED_POD_LOG,
            {
                "name": name,
                "namespace": namespace,
                "container": container,
                "limit_bytes": limit_bytes,
                "pretty": pretty,
                "previous": previous,
                "since_seconds": since_seconds,
                "since_time": since_time,
                "tail_lines": tail_lines,
                "timestamps": timestamps,
            },
            options,
        )

    def connect_get_namespaced_pod_portforward(self, name: str, namespace: str, **options: Unpack[CallOptions]) -> str:
        """Connect GET requests to portforward of Pod.

        `GET /api/v1/namespaces/{namespace}/pods/{name}/portforward`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_GET_NAMESPACED_POD_PORTFORWARD,
            {"name": name, "namespace": namespace},
            options,
        )

    def connect_get_namespaced_pod_portforward_with_http_info(
        self,
        name: str,
        namespace: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_get_namespaced_pod_portforward`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_GET_NAMESPACED_POD_PORTFORWARD,
            {"name": name, "namespace": namespace},
            options,
        )

    def connect_post_namespaced_pod_portforward(self, name: str, namespace: str, **options: Unpack[CallOptions]) -> str:
        """Connect POST requests to portforward of Pod.

        `POST /api/v1/namespaces/{namespace}/pods/{name}/portforward`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_POST_NAMESPACED_POD_PORTFORWARD,
            {"name": name, "namespace": namespace},
            options,
        )

    def connect_post_namespaced_pod_portforward_with_http_info(
        self,
        name: str,
        namespace: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_post_namespaced_pod_portforward`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_POST_NAMESPACED_POD_PORTFORWARD,
            {"name": name, "namespace": namespace},
            options,
        )

    def connect_get_namespaced_pod_proxy(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect GET requests to proxy of Pod.

        `GET /api/v1/namespaces/{namespace}/pods/{name}/proxy`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str | None): URL path to request from the pod, such as `/status`; the root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_GET_NAMESPACED_POD_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_get_namespaced_pod_proxy_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_get_namespaced_pod_proxy`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_GET_NAMESPACED_POD_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_put_namespaced_pod_proxy(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect PUT requests to proxy of Pod.

        `PUT /api/v1/namespaces/{namespace}/pods/{name}/proxy`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str | None): URL path to request from the pod, such as `/status`; the root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_PUT_NAMESPACED_POD_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_put_namespaced_pod_proxy_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_put_namespaced_pod_proxy`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_PUT_NAMESPACED_POD_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_post_namespaced_pod_proxy(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect POST requests to proxy of Pod.

        `POST /api/v1/namespaces/{namespace}/pods/{name}/proxy`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str | None): URL path to request from the pod, such as `/status`; the root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_POST_NAMESPACED_POD_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_post_namespaced_pod_proxy_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_post_namespaced_pod_proxy`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_POST_NAMESPACED_POD_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_delete_namespaced_pod_proxy(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect DELETE requests to proxy of Pod.

        `DELETE /api/v1/namespaces/{namespace}/pods/{name}/proxy`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str | None): URL path to request from the pod, such as `/status`; the root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_DELETE_NAMESPACED_POD_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_delete_namespaced_pod_proxy_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_delete_namespaced_pod_proxy`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_DELETE_NAMESPACED_POD_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_options_namespaced_pod_proxy(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect OPTIONS requests to proxy of Pod.

        `OPTIONS /api/v1/namespaces/{namespace}/pods/{name}/proxy`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str | None): URL path to request from the pod, such as `/status`; the root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_OPTIONS_NAMESPACED_POD_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_options_namespaced_pod_proxy_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_options_namespaced_pod_proxy`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_OPTIONS_NAMESPACED_POD_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_head_namespaced_pod_proxy(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect HEAD requests to proxy of Pod.

        `HEAD /api/v1/namespaces/{namespace}/pods/{name}/proxy`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str | None): URL path to request from the pod, such as `/status`; the root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_HEAD_NAMESPACED_POD_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_head_namespaced_pod_proxy_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_head_namespaced_pod_proxy`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_HEAD_NAMESPACED_POD_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_get_namespaced_pod_proxy_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect GET requests to proxy of Pod.

        `GET /api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.
            path2 (str | None): URL path to request from the pod, such as `/status`; the root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_GET_NAMESPACED_POD_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_get_namespaced_pod_proxy_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_get_namespaced_pod_proxy_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_GET_NAMESPACED_POD_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_put_namespaced_pod_proxy_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect PUT requests to proxy of Pod.

        `PUT /api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.
            path2 (str | None): URL path to request from the pod, such as `/status`; the root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_PUT_NAMESPACED_POD_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_put_namespaced_pod_proxy_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_put_namespaced_pod_proxy_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_PUT_NAMESPACED_POD_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_post_namespaced_pod_proxy_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect POST requests to proxy of Pod.

        `POST /api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.
            path2 (str | None): URL path to request from the pod, such as `/status`; the root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_POST_NAMESPACED_POD_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_post_namespaced_pod_proxy_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_post_namespaced_pod_proxy_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_POST_NAMESPACED_POD_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_delete_namespaced_pod_proxy_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect DELETE requests to proxy of Pod.

        `DELETE /api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.
            path2 (str | None): URL path to request from the pod, such as `/status`; the root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_DELETE_NAMESPACED_POD_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_delete_namespaced_pod_proxy_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_delete_namespaced_pod_proxy_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_DELETE_NAMESPACED_POD_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_options_namespaced_pod_proxy_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect OPTIONS requests to proxy of Pod.

        `OPTIONS /api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.
            path2 (str | None): URL path to request from the pod, such as `/status`; the root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_OPTIONS_NAMESPACED_POD_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_options_namespaced_pod_proxy_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_options_namespaced_pod_proxy_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_OPTIONS_NAMESPACED_POD_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_head_namespaced_pod_proxy_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect HEAD requests to proxy of Pod.

        `HEAD /api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.
            path2 (str | None): URL path to request from the pod, such as `/status`; the root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_HEAD_NAMESPACED_POD_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_head_namespaced_pod_proxy_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_head_namespaced_pod_proxy_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_HEAD_NAMESPACED_POD_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def read_namespaced_pod_status(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Pod:
        """Read status of the specified Pod.

        `GET /api/v1/namespaces/{namespace}/pods/{name}/status`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NAMESPACED_POD_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def read_namespaced_pod_status_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Pod]:
        """Like `read_namespaced_pod_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_POD_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def replace_namespaced_pod_status(
        self,
        name: str,
        namespace: str,
        body: models.V1Pod | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Pod:
        """Replace status of the specified Pod.

        `PUT /api/v1/namespaces/{namespace}/pods/{name}/status`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_POD_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_pod_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1Pod | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Pod]:
        """Like `replace_namespaced_pod_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_POD_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_pod_status(
        self,
        name: str,
        namespace: str,
        body: models.V1Pod | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Pod:
        """Partially update status of the specified Pod.

        `PATCH /api/v1/namespaces/{namespace}/pods/{name}/status`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_POD_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_pod_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1Pod | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Pod]:
        """Like `patch_namespaced_pod_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_POD_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def list_namespaced_pod_template(
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
    ) -> models.V1PodTemplateList:
        """List or watch objects of kind PodTemplate.

        `GET /api/v1/namespaces/{namespace}/podtemplates`

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
            operations.LIST_NAMESPACED_POD_TEMPLATE,
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

    def list_namespaced_pod_template_with_http_info(
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
    ) -> ApiResponse[models.V1PodTemplateList]:
        """Like `list_namespaced_pod_template`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_POD_TEMPLATE,
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

    def watch_namespaced_pod_template(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1PodTemplate]]:
        """Follow the changes of the objects of `list_namespaced_pod_template`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_POD_TEMPLATE,
            lambda: models.V1PodTemplate,
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

    def create_namespaced_pod_template(
        self,
        namespace: str,
        body: models.V1PodTemplate | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PodTemplate:
        """Create a PodTemplate.

        `POST /api/v1/namespaces/{namespace}/podtemplates`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_POD_TEMPLATE,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_pod_template_with_http_info(
        self,
        namespace: str,
        body: models.V1PodTemplate | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PodTemplate]:
        """Like `create_namespaced_pod_template`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_POD_TEMPLATE,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_collection_namespaced_pod_template(
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
        """Delete collection of PodTemplate.

        `DELETE /api/v1/namespaces/{namespace}/podtemplates`

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
            operations.DELETE_COLLECTION_NAMESPACED_POD_TEMPLATE,
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

    def delete_collection_namespaced_pod_template_with_http_info(
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
        """Like `delete_collection_namespaced_pod_template`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_POD_TEMPLATE,
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

    def read_namespaced_pod_template(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PodTemplate:
        """Read the specified PodTemplate.

        `GET /api/v1/namespaces/{namespace}/podtemplates/{name}`

        Args:
            name (str): Name of the PodTemplate.
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
            operations.READ_NAMESPACED_POD_TEMPLATE,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_pod_template_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PodTemplate]:
        """Like `read_namespaced_pod_template`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_POD_TEMPLATE,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_pod_template(
        self,
        name: str,
        namespace: str,
        body: models.V1PodTemplate | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PodTemplate:
        """Replace the specified PodTemplate.

        `PUT /api/v1/namespaces/{namespace}/podtemplates/{name}`

        Args:
            name (str): Name of the PodTemplate.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_POD_TEMPLATE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_pod_template_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1PodTemplate | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PodTemplate]:
        """Like `replace_namespaced_pod_template`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_POD_TEMPLATE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_pod_template(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PodTemplate | models.UnversionedStatus:
        """Delete a PodTemplate.

        `DELETE /api/v1/namespaces/{namespace}/podtemplates/{name}`

        Args:
            name (str): Name of the PodTemplate.
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
            operations.DELETE_NAMESPACED_POD_TEMPLATE,
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

    def delete_namespaced_pod_template_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PodTemplate | models.UnversionedStatus]:
        """Like `delete_namespaced_pod_template`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_POD_TEMPLATE,
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

    def patch_namespaced_pod_template(
        self,
        name: str,
        namespace: str,
        body: models.V1PodTemplate | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PodTemplate:
        """Partially update the specified PodTemplate.

        `PATCH /api/v1/namespaces/{namespace}/podtemplates/{name}`

        Args:
            name (str): Name of the PodTemplate.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_POD_TEMPLATE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_pod_template_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1PodTemplate | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PodTemplate]:
        """Like `patch_namespaced_pod_template`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_POD_TEMPLATE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def list_namespaced_replication_controller(
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
    ) -> models.V1ReplicationControllerList:
        """List or watch objects of kind ReplicationController.

        `GET /api/v1/namespaces/{namespace}/replicationcontrollers`

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
            operations.LIST_NAMESPACED_REPLICATION_CONTROLLER,
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

    def list_namespaced_replication_controller_with_http_info(
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
    ) -> ApiResponse[models.V1ReplicationControllerList]:
        """Like `list_namespaced_replication_controller`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_REPLICATION_CONTROLLER,
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

    def watch_namespaced_replication_controller(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1ReplicationController]]:
        """Follow the changes of the objects of `list_namespaced_replication_controller`, until the caller leaves the
        loop.
        """
        return self._watch(
            operations.LIST_NAMESPACED_REPLICATION_CONTROLLER,
            lambda: models.V1ReplicationController,
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

    def create_namespaced_replication_controller(
        self,
        namespace: str,
        body: models.V1ReplicationController | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ReplicationController:
        """Create a ReplicationController.

        `POST /api/v1/namespaces/{namespace}/replicationcontrollers`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_REPLICATION_CONTROLLER,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_replication_controller_with_http_info(
        self,
        namespace: str,
        body: models.V1ReplicationController | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ReplicationController]:
        """Like `create_namespaced_replication_controller`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_REPLICATION_CONTROLLER,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_collection_namespaced_replication_controller(
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
        """Delete collection of ReplicationController.

        `DELETE /api/v1/namespaces/{namespace}/replicationcontrollers`

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
            operations.DELETE_COLLECTION_NAMESPACED_REPLICATION_CONTROLLER,
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

    def delete_collection_namespaced_replication_controller_with_http_info(
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
        """Like `delete_collection_namespaced_replication_controller`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_REPLICATION_CONTROLLER,
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

    def read_namespaced_replication_controller(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ReplicationController:
        """Read the specified ReplicationController.

        `GET /api/v1/namespaces/{namespace}/replicationcontrollers/{name}`

        Args:
            name (str): Name of the ReplicationController.
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
            operations.READ_NAMESPACED_REPLICATION_CONTROLLER,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_replication_controller_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ReplicationController]:
        """Like `read_namespaced_replication_controller`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_REPLICATION_CONTROLLER,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_replication_controller(
        self,
        name: str,
        namespace: str,
        body: models.V1ReplicationController | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ReplicationController:
        """Replace the specified ReplicationController.

        `PUT /api/v1/namespaces/{namespace}/replicationcontrollers/{name}`

        Args:
            name (str): Name of the ReplicationController.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_REPLICATION_CONTROLLER,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_replication_controller_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1ReplicationController | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ReplicationController]:
        """Like `replace_namespaced_replication_controller`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_REPLICATION_CONTROLLER,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_replication_controller(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ReplicationController | models.UnversionedStatus:
        """Delete a ReplicationController.

        `DELETE /api/v1/namespaces/{namespace}/replicationcontrollers/{name}`

        Args:
            name (str): Name of the ReplicationController.
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
            operations.DELETE_NAMESPACED_REPLICATION_CONTROLLER,
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

    def delete_namespaced_replication_controller_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ReplicationController | models.UnversionedStatus]:
        """Like `delete_namespaced_replication_controller`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_REPLICATION_CONTROLLER,
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

    def patch_namespaced_replication_controller(
        self,
        name: str,
        namespace: str,
        body: models.V1ReplicationController | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ReplicationController:
        """Partially update the specified ReplicationController.

        `PATCH /api/v1/namespaces/{namespace}/replicationcontrollers/{name}`

        Args:
            name (str): Name of the ReplicationController.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_REPLICATION_CONTROLLER,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_replication_controller_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1ReplicationController | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ReplicationController]:
        """Like `patch_namespaced_replication_controller`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_REPLICATION_CONTROLLER,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def read_namespaced_scale_scale(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Scale:
        """Read scale of the specified Scale.

        `GET /api/v1/namespaces/{namespace}/replicationcontrollers/{name}/scale`

        Args:
            name (str): Name of the Scale.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NAMESPACED_SCALE_SCALE,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def read_namespaced_scale_scale_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Scale]:
        """Like `read_namespaced_scale_scale`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_SCALE_SCALE,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def replace_namespaced_scale_scale(
        self,
        name: str,
        namespace: str,
        body: models.V1Scale | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Scale:
        """Replace scale of the specified Scale.

        `PUT /api/v1/namespaces/{namespace}/replicationcontrollers/{name}/scale`

        Args:
            name (str): Name of the Scale.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_SCALE_SCALE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_scale_scale_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1Scale | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Scale]:
        """Like `replace_namespaced_scale_scale`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_SCALE_SCALE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_scale_scale(
        self,
        name: str,
        namespace: str,
        body: models.V1ReplicationController | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Scale:
        """Partially update scale of the specified Scale.

        `PATCH /api/v1/namespaces/{namespace}/replicationcontrollers/{name}/scale`

        Args:
            name (str): Name of the Scale.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_SCALE_SCALE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_scale_scale_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1ReplicationController | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Scale]:
        """Like `patch_namespaced_scale_scale`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_SCALE_SCALE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def read_namespaced_replication_controller_status(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ReplicationController:
        """Read status of the specified ReplicationController.

        `GET /api/v1/namespaces/{namespace}/replicationcontrollers/{name}/status`

        Args:
            name (str): Name of the ReplicationController.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NAMESPACED_REPLICATION_CONTROLLER_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def read_namespaced_replication_controller_status_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ReplicationController]:
        """Like `read_namespaced_replication_controller_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_REPLICATION_CONTROLLER_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def replace_namespaced_replication_controller_status(
        self,
        name: str,
        namespace: str,
        body: models.V1ReplicationController | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ReplicationController:
        """Replace status of the specified ReplicationController.

        `PUT /api/v1/namespaces/{namespace}/replicationcontrollers/{name}/status`

        Args:
            name (str): Name of the ReplicationController.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_REPLICATION_CONTROLLER_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_replication_controller_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1ReplicationController | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ReplicationController]:
        """Like `replace_namespaced_replication_controller_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_REPLICATION_CONTROLLER_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_replication_controller_status(
        self,
        name: str,
        namespace: str,
        body: models.V1ReplicationController | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ReplicationController:
        """Partially update status of the specified ReplicationController.

        `PATCH /api/v1/namespaces/{namespace}/replicationcontrollers/{name}/status`

        Args:
            name (str): Name of the ReplicationController.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_REPLICATION_CONTROLLER_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_replication_controller_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1ReplicationController | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ReplicationController]:
        """Like `patch_namespaced_replication_controller_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_REPLICATION_CONTROLLER_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def list_namespaced_resource_quota(
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
    ) -> models.V1ResourceQuotaList:
        """List or watch objects of kind ResourceQuota.

        `GET /api/v1/namespaces/{namespace}/resourcequotas`

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
            operations.LIST_NAMESPACED_RESOURCE_QUOTA,
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

    def list_namespaced_resource_quota_with_http_info(
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
    ) -> ApiResponse[models.V1ResourceQuotaList]:
        """Like `list_namespaced_resource_quota`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_RESOURCE_QUOTA,
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

    def watch_namespaced_resource_quota(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1ResourceQuota]]:
        """Follow the changes of the objects of `list_namespaced_resource_quota`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_RESOURCE_QUOTA,
            lambda: models.V1ResourceQuota,
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

    def create_namespaced_resource_quota(
        self,
        namespace: str,
        body: models.V1ResourceQuota | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ResourceQuota:
        """Create a ResourceQuota.

        `POST /api/v1/namespaces/{namespace}/resourcequotas`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_RESOURCE_QUOTA,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_resource_quota_with_http_info(
        self,
        namespace: str,
        body: models.V1ResourceQuota | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ResourceQuota]:
        """Like `create_namespaced_resource_quota`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_RESOURCE_QUOTA,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_collection_namespaced_resource_quota(
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
        """Delete collection of ResourceQuota.

        `DELETE /api/v1/namespaces/{namespace}/resourcequotas`

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
            operations.DELETE_COLLECTION_NAMESPACED_RESOURCE_QUOTA,
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

    def delete_collection_namespaced_resource_quota_with_http_info(
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
        """Like `delete_collection_namespaced_resource_quota`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_RESOURCE_QUOTA,
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

    def read_namespaced_resource_quota(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ResourceQuota:
        """Read the specified ResourceQuota.

        `GET /api/v1/namespaces/{namespace}/resourcequotas/{name}`

        Args:
            name (str): Name of the ResourceQuota.
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
            operations.READ_NAMESPACED_RESOURCE_QUOTA,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_resource_quota_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ResourceQuota]:
        """Like `read_namespaced_resource_quota`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_RESOURCE_QUOTA,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_resource_quota(
        self,
        name: str,
        namespace: str,
        body: models.V1ResourceQuota | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ResourceQuota:
        """Replace the specified ResourceQuota.

        `PUT /api/v1/namespaces/{namespace}/resourcequotas/{name}`

        Args:
            name (str): Name of the ResourceQuota.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_RESOURCE_QUOTA,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_resource_quota_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1ResourceQuota | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ResourceQuota]:
        """Like `replace_namespaced_resource_quota`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_RESOURCE_QUOTA,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_resource_quota(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ResourceQuota | models.UnversionedStatus:
        """Delete a ResourceQuota.

        `DELETE /api/v1/namespaces/{namespace}/resourcequotas/{name}`

        Args:
            name (str): Name of the ResourceQuota.
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
            operations.DELETE_NAMESPACED_RESOURCE_QUOTA,
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

    def delete_namespaced_resource_quota_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ResourceQuota | models.UnversionedStatus]:
        """Like `delete_namespaced_resource_quota`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_RESOURCE_QUOTA,
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

    def patch_namespaced_resource_quota(
        self,
        name: str,
        namespace: str,
        body: models.V1ResourceQuota | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ResourceQuota:
        """Partially update the specified ResourceQuota.

        `PATCH /api/v1/namespaces/{namespace}/resourcequotas/{name}`

        Args:
            name (str): Name of the ResourceQuota.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_RESOURCE_QUOTA,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_resource_quota_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1ResourceQuota | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ResourceQuota]:
        """Like `patch_namespaced_resource_quota`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_RESOURCE_QUOTA,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def read_namespaced_resource_quota_status(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ResourceQuota:
        """Read status of the specified ResourceQuota.

        `GET /api/v1/namespaces/{namespace}/resourcequotas/{name}/status`

        Args:
            name (str): Name of the ResourceQuota.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NAMESPACED_RESOURCE_QUOTA_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def read_namespaced_resource_quota_status_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ResourceQuota]:
        """Like `read_namespaced_resource_quota_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_RESOURCE_QUOTA_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def replace_namespaced_resource_quota_status(
        self,
        name: str,
        namespace: str,
        body: models.V1ResourceQuota | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ResourceQuota:
        """Replace status of the specified ResourceQuota.

        `PUT /api/v1/namespaces/{namespace}/resourcequotas/{name}/status`

        Args:
            name (str): Name of the ResourceQuota.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_RESOURCE_QUOTA_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_resource_quota_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1ResourceQuota | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ResourceQuota]:
        """Like `replace_namespaced_resource_quota_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_RESOURCE_QUOTA_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_resource_quota_status(
        self,
        name: str,
        namespace: str,
        body: models.V1ResourceQuota | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ResourceQuota:
        """Partially update status of the specified ResourceQuota.

        `PATCH /api/v1/namespaces/{namespace}/resourcequotas/{name}/status`

        Args:
            name (str): Name of the ResourceQuota.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_RESOURCE_QUOTA_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_resource_quota_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1ResourceQuota | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ResourceQuota]:
        """Like `patch_namespaced_resource_quota_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_RESOURCE_QUOTA_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def list_namespaced_secret(
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
    ) -> models.V1SecretList:
        """List or watch objects of kind Secret.

        `GET /api/v1/namespaces/{namespace}/secrets`

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
            operations.LIST_NAMESPACED_SECRET,
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

    def list_namespaced_secret_with_http_info(
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
    ) -> ApiResponse[models.V1SecretList]:
        """Like `list_namespaced_secret`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_SECRET,
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

    def watch_namespaced_secret(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1Secret]]:
        """Follow the changes of the objects of `list_namespaced_secret`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_SECRET,
            lambda: models.V1Secret,
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

    def create_namespaced_secret(
        self,
        namespace: str,
        body: models.V1Secret | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Secret:
        """Create a Secret.

        `POST /api/v1/namespaces/{namespace}/secrets`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_SECRET,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_secret_with_http_info(
        self,
        namespace: str,
        body: models.V1Secret | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Secret]:
        """Like `create_namespaced_secret`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_SECRET,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_collection_namespaced_secret(
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
        """Delete collection of Secret.

        `DELETE /api/v1/namespaces/{namespace}/secrets`

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
            operations.DELETE_COLLECTION_NAMESPACED_SECRET,
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

    def delete_collection_namespaced_secret_with_http_info(
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
        """Like `delete_collection_namespaced_secret`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_SECRET,
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

    def read_namespaced_secret(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Secret:
        """Read the specified Secret.

        `GET /api/v1/namespaces/{namespace}/secrets/{name}`

        Args:
            name (str): Name of the Secret.
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
            operations.READ_NAMESPACED_SECRET,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_secret_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Secret]:
        """Like `read_namespaced_secret`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_SECRET,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_secret(
        self,
        name: str,
        namespace: str,
        body: models.V1Secret | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Secret:
        """Replace the specified Secret.

        `PUT /api/v1/namespaces/{namespace}/secrets/{name}`

        Args:
            name (str): Name of the Secret.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_SECRET,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_secret_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1Secret | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Secret]:
        """Like `replace_namespaced_secret`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_SECRET,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_secret(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Secret | models.UnversionedStatus:
        """Delete a Secret.

        `DELETE /api/v1/namespaces/{namespace}/secrets/{name}`

        Args:
            name (str): Name of the Secret.
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
            operations.DELETE_NAMESPACED_SECRET,
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

    def delete_namespaced_secret_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Secret | models.UnversionedStatus]:
        """Like `delete_namespaced_secret`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_SECRET,
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

    def patch_namespaced_secret(
        self,
        name: str,
        namespace: str,
        body: models.V1Secret | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Secret:
        """Partially update the specified Secret.

        `PATCH /api/v1/namespaces/{namespace}/secrets/{name}`

        Args:
            name (str): Name of the Secret.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_SECRET,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_secret_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1Secret | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Secret]:
        """Like `patch_namespaced_secret`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_SECRET,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def list_namespaced_service_account(
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
    ) -> models.V1ServiceAccountList:
        """List or watch objects of kind ServiceAccount.

        `GET /api/v1/namespaces/{namespace}/serviceaccounts`

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
            operations.LIST_NAMESPACED_SERVICE_ACCOUNT,
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

    def list_namespaced_service_account_with_http_info(
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
    ) -> ApiResponse[models.V1ServiceAccountList]:
        """Like `list_namespaced_service_account`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_SERVICE_ACCOUNT,
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

    def watch_namespaced_service_account(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1ServiceAccount]]:
        """Follow the changes of the objects of `list_namespaced_service_account`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_SERVICE_ACCOUNT,
            lambda: models.V1ServiceAccount,
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

    def create_namespaced_service_account(
        self,
        namespace: str,
        body: models.V1ServiceAccount | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ServiceAccount:
        """Create a ServiceAccount.

        `POST /api/v1/namespaces/{namespace}/serviceaccounts`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_SERVICE_ACCOUNT,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_service_account_with_http_info(
        self,
        namespace: str,
        body: models.V1ServiceAccount | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ServiceAccount]:
        """Like `create_namespaced_service_account`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_SERVICE_ACCOUNT,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_collection_namespaced_service_account(
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
        """Delete collection of ServiceAccount.

        `DELETE /api/v1/namespaces/{namespace}/serviceaccounts`

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
            operations.DELETE_COLLECTION_NAMESPACED_SERVICE_ACCOUNT,
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

    def delete_collection_namespaced_service_account_with_http_info(
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
        """Like `delete_collection_namespaced_service_account`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_SERVICE_ACCOUNT,
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

    def read_namespaced_service_account(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ServiceAccount:
        """Read the specified ServiceAccount.

        `GET /api/v1/namespaces/{namespace}/serviceaccounts/{name}`

        Args:
            name (str): Name of the ServiceAccount.
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
            operations.READ_NAMESPACED_SERVICE_ACCOUNT,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_service_account_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ServiceAccount]:
        """Like `read_namespaced_service_account`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_SERVICE_ACCOUNT,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_service_account(
        self,
        name: str,
        namespace: str,
        body: models.V1ServiceAccount | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ServiceAccount:
        """Replace the specified ServiceAccount.

        `PUT /api/v1/namespaces/{namespace}/serviceaccounts/{name}`

        Args:
            name (str): Name of the ServiceAccount.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_SERVICE_ACCOUNT,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_service_account_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1ServiceAccount | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ServiceAccount]:
        """Like `replace_namespaced_service_account`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_SERVICE_ACCOUNT,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_service_account(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ServiceAccount | models.UnversionedStatus:
        """Delete a ServiceAccount.

        `DELETE /api/v1/namespaces/{namespace}/serviceaccounts/{name}`

        Args:
            name (str): Name of the ServiceAccount.
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
            operations.DELETE_NAMESPACED_SERVICE_ACCOUNT,
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

    def delete_namespaced_service_account_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ServiceAccount | models.UnversionedStatus]:
        """Like `delete_namespaced_service_account`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_SERVICE_ACCOUNT,
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

    def patch_namespaced_service_account(
        self,
        name: str,
        namespace: str,
        body: models.V1ServiceAccount | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ServiceAccount:
        """Partially update the specified ServiceAccount.

        `PATCH /api/v1/namespaces/{namespace}/serviceaccounts/{name}`

        Args:
            name (str): Name of the ServiceAccount.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_SERVICE_ACCOUNT,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_service_account_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1ServiceAccount | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ServiceAccount]:
        """Like `patch_namespaced_service_account`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_SERVICE_ACCOUNT,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def list_namespaced_service(
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
    ) -> models.V1ServiceList:
        """List or watch objects of kind Service.

        `GET /api/v1/namespaces/{namespace}/services`

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
            operations.LIST_NAMESPACED_SERVICE,
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

    def list_namespaced_service_with_http_info(
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
    ) -> ApiResponse[models.V1ServiceList]:
        """Like `list_namespaced_service`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_SERVICE,
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

    def watch_namespaced_service(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1Service]]:
        """Follow the changes of the objects of `list_namespaced_service`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_SERVICE,
            lambda: models.V1Service,
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

    def create_namespaced_service(
        self,
        namespace: str,
        body: models.V1Service | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Service:
        """Create a Service.

        `POST /api/v1/namespaces/{namespace}/services`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_SERVICE,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_service_with_http_info(
        self,
        namespace: str,
        body: models.V1Service | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Service]:
        """Like `create_namespaced_service`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_SERVICE,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def read_namespaced_service(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Service:
        """Read the specified Service.

        `GET /api/v1/namespaces/{namespace}/services/{name}`

        Args:
            name (str): Name of the Service.
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
            operations.READ_NAMESPACED_SERVICE,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_service_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Service]:
        """Like `read_namespaced_service`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_SERVICE,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_service(
        self,
        name: str,
        namespace: str,
        body: models.V1Service | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Service:
        """Replace the specified Service.

        `PUT /api/v1/namespaces/{namespace}/services/{name}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_SERVICE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_service_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1Service | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Service]:
        """Like `replace_namespaced_service`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_SERVICE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_service(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Service | models.UnversionedStatus:
        """Delete a Service.

        `DELETE /api/v1/namespaces/{namespace}/services/{name}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.DELETE_NAMESPACED_SERVICE,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def delete_namespaced_service_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Service | models.UnversionedStatus]:
        """Like `delete_namespaced_service`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_SERVICE,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def patch_namespaced_service(
        self,
        name: str,
        namespace: str,
        body: models.V1Service | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Service:
        """Partially update the specified Service.

        `PATCH /api/v1/namespaces/{namespace}/services/{name}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_SERVICE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_service_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1Service | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Service]:
        """Like `patch_namespaced_service`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_SERVICE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def connect_get_namespaced_service_proxy(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect GET requests to proxy of Service.

        `GET /api/v1/namespaces/{namespace}/services/{name}/proxy`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str | None): URL path to request from the service, query included, such as `/search?q=x`; the
                root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_GET_NAMESPACED_SERVICE_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_get_namespaced_service_proxy_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_get_namespaced_service_proxy`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_GET_NAMESPACED_SERVICE_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_put_namespaced_service_proxy(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect PUT requests to proxy of Service.

        `PUT /api/v1/namespaces/{namespace}/services/{name}/proxy`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str | None): URL path to request from the service, query included, such as `/search?q=x`; the
                root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_PUT_NAMESPACED_SERVICE_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_put_namespaced_service_proxy_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_put_namespaced_service_proxy`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_PUT_NAMESPACED_SERVICE_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_post_namespaced_service_proxy(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect POST requests to proxy of Service.

        `POST /api/v1/namespaces/{namespace}/services/{name}/proxy`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str | None): URL path to request from the service, query included, such as `/search?q=x`; the
                root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_POST_NAMESPACED_SERVICE_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_post_namespaced_service_proxy_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_post_namespaced_service_proxy`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_POST_NAMESPACED_SERVICE_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_delete_namespaced_service_proxy(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect DELETE requests to proxy of Service.

        `DELETE /api/v1/namespaces/{namespace}/services/{name}/proxy`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str | None): URL path to request from the service, query included, such as `/search?q=x`; the
                root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_DELETE_NAMESPACED_SERVICE_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_delete_namespaced_service_proxy_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_delete_namespaced_service_proxy`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_DELETE_NAMESPACED_SERVICE_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_options_namespaced_service_proxy(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect OPTIONS requests to proxy of Service.

        `OPTIONS /api/v1/namespaces/{namespace}/services/{name}/proxy`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str | None): URL path to request from the service, query included, such as `/search?q=x`; the
                root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_OPTIONS_NAMESPACED_SERVICE_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_options_namespaced_service_proxy_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_options_namespaced_service_proxy`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_OPTIONS_NAMESPACED_SERVICE_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_head_namespaced_service_proxy(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect HEAD requests to proxy of Service.

        `HEAD /api/v1/namespaces/{namespace}/services/{name}/proxy`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str | None): URL path to request from the service, query included, such as `/search?q=x`; the
                root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_HEAD_NAMESPACED_SERVICE_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_head_namespaced_service_proxy_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_head_namespaced_service_proxy`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_HEAD_NAMESPACED_SERVICE_PROXY,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def connect_get_namespaced_service_proxy_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect GET requests to proxy of Service.

        `GET /api/v1/namespaces/{namespace}/services/{name}/proxy/{path}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.
            path2 (str | None): URL path to request from the service, query included, such as `/search?q=x`; the
                root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_GET_NAMESPACED_SERVICE_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_get_namespaced_service_proxy_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_get_namespaced_service_proxy_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_GET_NAMESPACED_SERVICE_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_put_namespaced_service_proxy_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect PUT requests to proxy of Service.

        `PUT /api/v1/namespaces/{namespace}/services/{name}/proxy/{path}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.
            path2 (str | None): URL path to request from the service, query included, such as `/search?q=x`; the
                root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_PUT_NAMESPACED_SERVICE_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_put_namespaced_service_proxy_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_put_namespaced_service_proxy_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_PUT_NAMESPACED_SERVICE_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_post_namespaced_service_proxy_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect POST requests to proxy of Service.

        `POST /api/v1/namespaces/{namespace}/services/{name}/proxy/{path}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.
            path2 (str | None): URL path to request from the service, query included, such as `/search?q=x`; the
                root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_POST_NAMESPACED_SERVICE_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_post_namespaced_service_proxy_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_post_namespaced_service_proxy_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_POST_NAMESPACED_SERVICE_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_delete_namespaced_service_proxy_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect DELETE requests to proxy of Service.

        `DELETE /api/v1/namespaces/{namespace}/services/{name}/proxy/{path}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.
            path2 (str | None): URL path to request from the service, query included, such as `/search?q=x`; the
                root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_DELETE_NAMESPACED_SERVICE_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_delete_namespaced_service_proxy_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_delete_namespaced_service_proxy_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_DELETE_NAMESPACED_SERVICE_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_options_namespaced_service_proxy_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect OPTIONS requests to proxy of Service.

        `OPTIONS /api/v1/namespaces/{namespace}/services/{name}/proxy/{path}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.
            path2 (str | None): URL path to request from the service, query included, such as `/search?q=x`; the
                root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_OPTIONS_NAMESPACED_SERVICE_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_options_namespaced_service_proxy_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_options_namespaced_service_proxy_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_OPTIONS_NAMESPACED_SERVICE_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_head_namespaced_service_proxy_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect HEAD requests to proxy of Service.

        `HEAD /api/v1/namespaces/{namespace}/services/{name}/proxy/{path}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.
            path2 (str | None): URL path to request from the service, query included, such as `/search?q=x`; the
                root when left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_HEAD_NAMESPACED_SERVICE_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def connect_head_namespaced_service_proxy_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_head_namespaced_service_proxy_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_HEAD_NAMESPACED_SERVICE_PROXY_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path, "path2": path2},
            options,
        )

    def read_namespaced_service_status(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Service:
        """Read status of the specified Service.

        `GET /api/v1/namespaces/{namespace}/services/{name}/status`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NAMESPACED_SERVICE_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def read_namespaced_service_status_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Service]:
        """Like `read_namespaced_service_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_SERVICE_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def replace_namespaced_service_status(
        self,
        name: str,
        namespace: str,
        body: models.V1Service | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Service:
        """Replace status of the specified Service.

        `PUT /api/v1/namespaces/{namespace}/services/{name}/status`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_SERVICE_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_service_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1Service | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Service]:
        """Like `replace_namespaced_service_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_SERVICE_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_service_status(
        self,
        name: str,
        namespace: str,
        body: models.V1Service | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Service:
        """Partially update status of the specified Service.

        `PATCH /api/v1/namespaces/{namespace}/services/{name}/status`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_SERVICE_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_service_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1Service | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Service]:
        """Like `patch_namespaced_service_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_SERVICE_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def read_namespace(
        self,
        name: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Namespace:
        """Read the specified Namespace.

        `GET /api/v1/namespaces/{name}`

        Args:
            name (str): Name of the Namespace.
            exact (bool | None): With `true`, an export retains environment-specific fields such as the
                namespace. Only has meaning together with `export`.
            export (bool | None): With `true`, fields a user cannot set, such as UID, timestamps and status, are
                stripped from the reply. Off by default.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NAMESPACE,
            {"name": name, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespace_with_http_info(
        self,
        name: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Namespace]:
        """Like `read_namespace`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACE,
            {"name": name, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespace(
        self,
        name: str,
        body: models.V1Namespace | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Namespace:
        """Replace the specified Namespace.

        `PUT /api/v1/namespaces/{name}`

        Args:
            name (str): Name of the Namespace.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.REPLACE_NAMESPACE, {"name": name, "body": body, "pretty": pretty}, options)

    def replace_namespace_with_http_info(
        self,
        name: str,
        body: models.V1Namespace | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Namespace]:
        """Like `replace_namespace`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACE,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespace(
        self,
        name: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Namespace | models.UnversionedStatus:
        """Delete a Namespace.

        `DELETE /api/v1/namespaces/{name}`

        Args:
            name (str): Name of the Namespace.
            grace_period_seconds (int | None): Seconds the object gets to shut down, zero or more. `0` deletes at
                once; when omitted, the kind's own default applies.
            orphan_dependents (bool | None): With `true`, owned objects are kept and lose their owner; with
                `false`, the garbage collector removes them too. When omitted, the kind's default applies.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.DELETE_NAMESPACE,
            {
                "name": name,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
            },
            options,
        )

    def delete_namespace_with_http_info(
        self,
        name: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Namespace | models.UnversionedStatus]:
        """Like `delete_namespace`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACE,
            {
                "name": name,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
            },
            options,
        )

    def patch_namespace(
        self,
        name: str,
        body: models.V1Namespace | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Namespace:
        """Partially update the specified Namespace.

        `PATCH /api/v1/namespaces/{name}`

        Args:
            name (str): Name of the Namespace.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PATCH_NAMESPACE, {"name": name, "body": body, "pretty": pretty}, options)

    def patch_namespace_with_http_info(
        self,
        name: str,
        body: models.V1Namespace | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Namespace]:
        """Like `patch_namespace`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACE,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespace_finalize(
        self,
        name: str,
        body: models.V1Namespace | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Namespace:
        """Replace finalize of the specified Namespace.

        `PUT /api/v1/namespaces/{name}/finalize`

        Args:
            name (str): Name of the Namespace.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACE_FINALIZE,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespace_finalize_with_http_info(
        self,
        name: str,
        body: models.V1Namespace | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Namespace]:
        """Like `replace_namespace_finalize`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACE_FINALIZE,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def read_namespace_status(
        self,
        name: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Namespace:
        """Read status of the specified Namespace.

        `GET /api/v1/namespaces/{name}/status`

        Args:
            name (str): Name of the Namespace.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.READ_NAMESPACE_STATUS, {"name": name, "pretty": pretty}, options)

    def read_namespace_status_with_http_info(
        self,
        name: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Namespace]:
        """Like `read_namespace_status`, with the response's status and headers."""
        return self._call_with_http_info(operations.READ_NAMESPACE_STATUS, {"name": name, "pretty": pretty}, options)

    def replace_namespace_status(
        self,
        name: str,
        body: models.V1Namespace | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Namespace:
        """Replace status of the specified Namespace.

        `PUT /api/v1/namespaces/{name}/status`

        Args:
            name (str): Name of the Namespace.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.REPLACE_NAMESPACE_STATUS, {"name": name, "body": body, "pretty": pretty}, options)

    def replace_namespace_status_with_http_info(
        self,
        name: str,
        body: models.V1Namespace | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Namespace]:
        """Like `replace_namespace_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACE_STATUS,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespace_status(
        self,
        name: str,
        body: models.V1Namespace | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Namespace:
        """Partially update status of the specified Namespace.

        `PATCH /api/v1/namespaces/{name}/status`

        Args:
            name (str): Name of the Namespace.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PATCH_NAMESPACE_STATUS, {"name": name, "body": body, "pretty": pretty}, options)

    def patch_namespace_status_with_http_info(
        self,
        name: str,
        body: models.V1Namespace | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Namespace]:
        """Like `patch_namespace_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACE_STATUS,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def list_node(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1NodeList:
        """List or watch objects of kind Node.

        `GET /api/v1/nodes`

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
            operations.LIST_NODE,
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

    def list_node_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1NodeList]:
        """Like `list_node`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NODE,
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

    def watch_node(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1Node]]:
        """Follow the changes of the objects of `list_node`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NODE,
            lambda: models.V1Node,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def create_node(
        self,
        body: models.V1Node | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Node:
        """Create a Node.

        `POST /api/v1/nodes`

        Args:
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.CREATE_NODE, {"body": body, "pretty": pretty}, options)

    def create_node_with_http_info(
        self,
        body: models.V1Node | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Node]:
        """Like `create_node`, with the response's status and headers."""
        return self._call_with_http_info(operations.CREATE_NODE, {"body": body, "pretty": pretty}, options)

    def delete_collection_node(
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
        """Delete collection of Node.

        `DELETE /api/v1/nodes`

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
            operations.DELETE_COLLECTION_NODE,
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

    def delete_collection_node_with_http_info(
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
        """Like `delete_collection_node`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NODE,
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

    def read_node(
        self,
        name: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Node:
        """Read the specified Node.

        `GET /api/v1/nodes/{name}`

        Args:
            name (str): Name of the Node.
            exact (bool | None): With `true`, an export retains environment-specific fields such as the
                namespace. Only has meaning together with `export`.
            export (bool | None): With `true`, fields a user cannot set, such as UID, timestamps and status, are
                stripped from the reply. Off by default.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NODE,
            {"name": name, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_node_with_http_info(
        self,
        name: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Node]:
        """Like `read_node`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NODE,
            {"name": name, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_node(
        self,
        name: str,
        body: models.V1Node | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Node:
        """Replace the specified Node.

        `PUT /api/v1/nodes/{name}`

        Args:
            name (str): Name of the Node.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.REPLACE_NODE, {"name": name, "body": body, "pretty": pretty}, options)

    def replace_node_with_http_info(
        self,
        name: str,
        body: models.V1Node | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Node]:
        """Like `replace_node`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NODE,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def delete_node(
        self,
        name: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Node | models.UnversionedStatus:
        """Delete a Node.

        `DELETE /api/v1/nodes/{name}`

        Args:
            name (str): Name of the Node.
            grace_period_seconds (int | None): Seconds the object gets to shut down, zero or more. `0` deletes at
                once; when omitted, the kind's own default applies.
            orphan_dependents (bool | None): With `true`, owned objects are kept and lose their owner; with
                `false`, the garbage collector removes them too. When omitted, the kind's default applies.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.DELETE_NODE,
            {
                "name": name,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
            },
            options,
        )

    def delete_node_with_http_info(
        self,
        name: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Node | models.UnversionedStatus]:
        """Like `delete_node`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NODE,
            {
                "name": name,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
            },
            options,
        )

    def patch_node(
        self,
        name: str,
        body: models.V1Node | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Node:
        """Partially update the specified Node.

        `PATCH /api/v1/nodes/{name}`

        Args:
            name (str): Name of the Node.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PATCH_NODE, {"name": name, "body": body, "pretty": pretty}, options)

    def patch_node_with_http_info(
        self,
        name: str,
        body: models.V1Node | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Node]:
        """Like `patch_node`, with the response's status and headers."""
        return self._call_with_http_info(operations.PATCH_NODE, {"name": name, "body": body, "pretty": pretty}, options)

    def connect_get_node_proxy(self, name: str, *, path: str | None = None, **options: Unpack[CallOptions]) -> str:
        """Connect GET requests to proxy of Node.

        `GET /api/v1/nodes/{name}/proxy`

        Args:
            name (str): Name of the Node.
            path (str | None): URL path to request from the kubelet, such as `/stats/summary`; the root when left
                out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.CONNECT_GET_NODE_PROXY, {"name": name, "path": path}, options)

    def connect_get_node_proxy_with_http_info(
        self,
        name: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_get_node_proxy`, with the response's status and headers."""
        return self._call_with_http_info(operations.CONNECT_GET_NODE_PROXY, {"name": name, "path": path}, options)

    def connect_put_node_proxy(self, name: str, *, path: str | None = None, **options: Unpack[CallOptions]) -> str:
        """Connect PUT requests to proxy of Node.

        `PUT /api/v1/nodes/{name}/proxy`

        Args:
            name (str): Name of the Node.
            path (str | None): URL path to request from the kubelet, such as `/stats/summary`; the root when left
                out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.CONNECT_PUT_NODE_PROXY, {"name": name, "path": path}, options)

    def connect_put_node_proxy_with_http_info(
        self,
        name: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_put_node_proxy`, with the response's status and headers."""
        return self._call_with_http_info(operations.CONNECT_PUT_NODE_PROXY, {"name": name, "path": path}, options)

    def connect_post_node_proxy(self, name: str, *, path: str | None = None, **options: Unpack[CallOptions]) -> str:
        """Connect POST requests to proxy of Node.

        `POST /api/v1/nodes/{name}/proxy`

        Args:
            name (str): Name of the Node.
            path (str | None): URL path to request from the kubelet, such as `/stats/summary`; the root when left
                out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.CONNECT_POST_NODE_PROXY, {"name": name, "path": path}, options)

    def connect_post_node_proxy_with_http_info(
        self,
        name: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_post_node_proxy`, with the response's status and headers."""
        return self._call_with_http_info(operations.CONNECT_POST_NODE_PROXY, {"name": name, "path": path}, options)

    def connect_delete_node_proxy(self, name: str, *, path: str | None = None, **options: Unpack[CallOptions]) -> str:
        """Connect DELETE requests to proxy of Node.

        `DELETE /api/v1/nodes/{name}/proxy`

        Args:
            name (str): Name of the Node.
            path (str | None): URL path to request from the kubelet, such as `/stats/summary`; the root when left
                out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.CONNECT_DELETE_NODE_PROXY, {"name": name, "path": path}, options)

    def connect_delete_node_proxy_with_http_info(
        self,
        name: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_delete_node_proxy`, with the response's status and headers."""
        return self._call_with_http_info(operations.CONNECT_DELETE_NODE_PROXY, {"name": name, "path": path}, options)

    def connect_options_node_proxy(self, name: str, *, path: str | None = None, **options: Unpack[CallOptions]) -> str:
        """Connect OPTIONS requests to proxy of Node.

        `OPTIONS /api/v1/nodes/{name}/proxy`

        Args:
            name (str): Name of the Node.
            path (str | None): URL path to request from the kubelet, such as `/stats/summary`; the root when left
                out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.CONNECT_OPTIONS_NODE_PROXY, {"name": name, "path": path}, options)

    def connect_options_node_proxy_with_http_info(
        self,
        name: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_options_node_proxy`, with the response's status and headers."""
        return self._call_with_http_info(operations.CONNECT_OPTIONS_NODE_PROXY, {"name": name, "path": path}, options)

    def connect_head_node_proxy(self, name: str, *, path: str | None = None, **options: Unpack[CallOptions]) -> str:
        """Connect HEAD requests to proxy of Node.

        `HEAD /api/v1/nodes/{name}/proxy`

        Args:
            name (str): Name of the Node.
            path (str | None): URL path to request from the kubelet, such as `/stats/summary`; the root when left
                out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.CONNECT_HEAD_NODE_PROXY, {"name": name, "path": path}, options)

    def connect_head_node_proxy_with_http_info(
        self,
        name: str,
        *,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_head_node_proxy`, with the response's status and headers."""
        return self._call_with_http_info(operations.CONNECT_HEAD_NODE_PROXY, {"name": name, "path": path}, options)

    def connect_get_node_proxy_with_path(
        self,
        name: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect GET requests to proxy of Node.

        `GET /api/v1/nodes/{name}/proxy/{path}`

        Args:
            name (str): Name of the Node.
            path (str): Path below the object.
            path2 (str | None): URL path to request from the kubelet, such as `/stats/summary`; the root when
                left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_GET_NODE_PROXY_WITH_PATH,
            {"name": name, "path": path, "path2": path2},
            options,
        )

    def connect_get_node_proxy_with_path_with_http_info(
        self,
        name: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_get_node_proxy_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_GET_NODE_PROXY_WITH_PATH,
            {"name": name, "path": path, "path2": path2},
            options,
        )

    def connect_put_node_proxy_with_path(
        self,
        name: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect PUT requests to proxy of Node.

        `PUT /api/v1/nodes/{name}/proxy/{path}`

        Args:
            name (str): Name of the Node.
            path (str): Path below the object.
            path2 (str | None): URL path to request from the kubelet, such as `/stats/summary`; the root when
                left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_PUT_NODE_PROXY_WITH_PATH,
            {"name": name, "path": path, "path2": path2},
            options,
        )

    def connect_put_node_proxy_with_path_with_http_info(
        self,
        name: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_put_node_proxy_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_PUT_NODE_PROXY_WITH_PATH,
            {"name": name, "path": path, "path2": path2},
            options,
        )

    def connect_post_node_proxy_with_path(
        self,
        name: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect POST requests to proxy of Node.

        `POST /api/v1/nodes/{name}/proxy/{path}`

        Args:
            name (str): Name of the Node.
            path (str): Path below the object.
            path2 (str | None): URL path to request from the kubelet, such as `/stats/summary`; the root when
                left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_POST_NODE_PROXY_WITH_PATH,
            {"name": name, "path": path, "path2": path2},
            options,
        )

    def connect_post_node_proxy_with_path_with_http_info(
        self,
        name: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_post_node_proxy_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_POST_NODE_PROXY_WITH_PATH,
            {"name": name, "path": path, "path2": path2},
            options,
        )

    def connect_delete_node_proxy_with_path(
        self,
        name: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect DELETE requests to proxy of Node.

        `DELETE /api/v1/nodes/{name}/proxy/{path}`

        Args:
            name (str): Name of the Node.
            path (str): Path below the object.
            path2 (str | None): URL path to request from the kubelet, such as `/stats/summary`; the root when
                left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_DELETE_NODE_PROXY_WITH_PATH,
            {"name": name, "path": path, "path2": path2},
            options,
        )

    def connect_delete_node_proxy_with_path_with_http_info(
        self,
        name: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_delete_node_proxy_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_DELETE_NODE_PROXY_WITH_PATH,
            {"name": name, "path": path, "path2": path2},
            options,
        )

    def connect_options_node_proxy_with_path(
        self,
        name: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect OPTIONS requests to proxy of Node.

        `OPTIONS /api/v1/nodes/{name}/proxy/{path}`

        Args:
            name (str): Name of the Node.
            path (str): Path below the object.
            path2 (str | None): URL path to request from the kubelet, such as `/stats/summary`; the root when
                left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_OPTIONS_NODE_PROXY_WITH_PATH,
            {"name": name, "path": path, "path2": path2},
            options,
        )

    def connect_options_node_proxy_with_path_with_http_info(
        self,
        name: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_options_node_proxy_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_OPTIONS_NODE_PROXY_WITH_PATH,
            {"name": name, "path": path, "path2": path2},
            options,
        )

    def connect_head_node_proxy_with_path(
        self,
        name: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Connect HEAD requests to proxy of Node.

        `HEAD /api/v1/nodes/{name}/proxy/{path}`

        Args:
            name (str): Name of the Node.
            path (str): Path below the object.
            path2 (str | None): URL path to request from the kubelet, such as `/stats/summary`; the root when
                left out.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CONNECT_HEAD_NODE_PROXY_WITH_PATH,
            {"name": name, "path": path, "path2": path2},
            options,
        )

    def connect_head_node_proxy_with_path_with_http_info(
        self,
        name: str,
        path: str,
        *,
        path2: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `connect_head_node_proxy_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CONNECT_HEAD_NODE_PROXY_WITH_PATH,
            {"name": name, "path": path, "path2": path2},
            options,
        )

    def read_node_status(
        self,
        name: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Node:
        """Read status of the specified Node.

        `GET /api/v1/nodes/{name}/status`

        Args:
            name (str): Name of the Node.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.READ_NODE_STATUS, {"name": name, "pretty": pretty}, options)

    def read_node_status_with_http_info(
        self,
        name: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Node]:
        """Like `read_node_status`, with the response's status and headers."""
        return self._call_with_http_info(operations.READ_NODE_STATUS, {"name": name, "pretty": pretty}, options)

    def replace_node_status(
        self,
        name: str,
        body: models.V1Node | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Node:
        """Replace status of the specified Node.

        `PUT /api/v1/nodes/{name}/status`

        Args:
            name (str): Name of the Node.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.REPLACE_NODE_STATUS, {"name": name, "body": body, "pretty": pretty}, options)

    def replace_node_status_with_http_info(
        self,
        name: str,
        body: models.V1Node | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Node]:
        """Like `replace_node_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NODE_STATUS,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def patch_node_status(
        self,
        name: str,
        body: models.V1Node | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1Node:
        """Partially update status of the specified Node.

        `PATCH /api/v1/nodes/{name}/status`

        Args:
            name (str): Name of the Node.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PATCH_NODE_STATUS, {"name": name, "body": body, "pretty": pretty}, options)

    def patch_node_status_with_http_info(
        self,
        name: str,
        body: models.V1Node | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1Node]:
        """Like `patch_node_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NODE_STATUS,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def list_persistent_volume_claim_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PersistentVolumeClaimList:
        """List or watch objects of kind PersistentVolumeClaim.

        `GET /api/v1/persistentvolumeclaims`

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
            operations.LIST_PERSISTENT_VOLUME_CLAIM_FOR_ALL_NAMESPACES,
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

    def list_persistent_volume_claim_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PersistentVolumeClaimList]:
        """Like `list_persistent_volume_claim_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_PERSISTENT_VOLUME_CLAIM_FOR_ALL_NAMESPACES,
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

    def watch_persistent_volume_claim_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1PersistentVolumeClaim]]:
        """Follow the changes of the objects of `list_persistent_volume_claim_for_all_namespaces`, until the caller
        leaves the loop.
        """
        return self._watch(
            operations.LIST_PERSISTENT_VOLUME_CLAIM_FOR_ALL_NAMESPACES,
            lambda: models.V1PersistentVolumeClaim,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def list_persistent_volume(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PersistentVolumeList:
        """List or watch objects of kind PersistentVolume.

        `GET /api/v1/persistentvolumes`

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
            operations.LIST_PERSISTENT_VOLUME,
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

    def list_persistent_volume_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PersistentVolumeList]:
        """Like `list_persistent_volume`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_PERSISTENT_VOLUME,
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

    def watch_persistent_volume(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1PersistentVolume]]:
        """Follow the changes of the objects of `list_persistent_volume`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_PERSISTENT_VOLUME,
            lambda: models.V1PersistentVolume,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def create_persistent_volume(
        self,
        body: models.V1PersistentVolume | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PersistentVolume:
        """Create a PersistentVolume.

        `POST /api/v1/persistentvolumes`

        Args:
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.CREATE_PERSISTENT_VOLUME, {"body": body, "pretty": pretty}, options)

    def create_persistent_volume_with_http_info(
        self,
        body: models.V1PersistentVolume | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PersistentVolume]:
        """Like `create_persistent_volume`, with the response's status and headers."""
        return self._call_with_http_info(operations.CREATE_PERSISTENT_VOLUME, {"body": body, "pretty": pretty}, options)

    def delete_collection_persistent_volume(
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
        """Delete collection of PersistentVolume.

        `DELETE /api/v1/persistentvolumes`

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
            operations.DELETE_COLLECTION_PERSISTENT_VOLUME,
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

    def delete_collection_persistent_volume_with_http_info(
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
        """Like `delete_collection_persistent_volume`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_PERSISTENT_VOLUME,
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

    def read_persistent_volume(
        self,
        name: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PersistentVolume:
        """Read the specified PersistentVolume.

        `GET /api/v1/persistentvolumes/{name}`

        Args:
            name (str): Name of the PersistentVolume.
            exact (bool | None): With `true`, an export retains environment-specific fields such as the
                namespace. Only has meaning together with `export`.
            export (bool | None): With `true`, fields a user cannot set, such as UID, timestamps and status, are
                stripped from the reply. Off by default.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_PERSISTENT_VOLUME,
            {"name": name, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_persistent_volume_with_http_info(
        self,
        name: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PersistentVolume]:
        """Like `read_persistent_volume`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_PERSISTENT_VOLUME,
            {"name": name, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_persistent_volume(
        self,
        name: str,
        body: models.V1PersistentVolume | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PersistentVolume:
        """Replace the specified PersistentVolume.

        `PUT /api/v1/persistentvolumes/{name}`

        Args:
            name (str): Name of the PersistentVolume.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.REPLACE_PERSISTENT_VOLUME, {"name": name, "body": body, "pretty": pretty}, options)

    def replace_persistent_volume_with_http_info(
        self,
        name: str,
        body: models.V1PersistentVolume | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PersistentVolume]:
        """Like `replace_persistent_volume`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_PERSISTENT_VOLUME,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def delete_persistent_volume(
        self,
        name: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PersistentVolume | models.UnversionedStatus:
        """Delete a PersistentVolume.

        `DELETE /api/v1/persistentvolumes/{name}`

        Args:
            name (str): Name of the PersistentVolume.
            grace_period_seconds (int | None): Seconds the object gets to shut down, zero or more. `0` deletes at
                once; when omitted, the kind's own default applies.
            orphan_dependents (bool | None): With `true`, owned objects are kept and lose their owner; with
                `false`, the garbage collector removes them too. When omitted, the kind's default applies.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.DELETE_PERSISTENT_VOLUME,
            {
                "name": name,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
            },
            options,
        )

    def delete_persistent_volume_with_http_info(
        self,
        name: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PersistentVolume | models.UnversionedStatus]:
        """Like `delete_persistent_volume`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_PERSISTENT_VOLUME,
            {
                "name": name,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
            },
            options,
        )

    def patch_persistent_volume(
        self,
        name: str,
        body: models.V1PersistentVolume | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PersistentVolume:
        """Partially update the specified PersistentVolume.

        `PATCH /api/v1/persistentvolumes/{name}`

        Args:
            name (str): Name of the PersistentVolume.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PATCH_PERSISTENT_VOLUME, {"name": name, "body": body, "pretty": pretty}, options)

    def patch_persistent_volume_with_http_info(
        self,
        name: str,
        body: models.V1PersistentVolume | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PersistentVolume]:
        """Like `patch_persistent_volume`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_PERSISTENT_VOLUME,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def read_persistent_volume_status(
        self,
        name: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PersistentVolume:
        """Read status of the specified PersistentVolume.

        `GET /api/v1/persistentvolumes/{name}/status`

        Args:
            name (str): Name of the PersistentVolume.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.READ_PERSISTENT_VOLUME_STATUS, {"name": name, "pretty": pretty}, options)

    def read_persistent_volume_status_with_http_info(
        self,
        name: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PersistentVolume]:
        """Like `read_persistent_volume_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_PERSISTENT_VOLUME_STATUS,
            {"name": name, "pretty": pretty},
            options,
        )

    def replace_persistent_volume_status(
        self,
        name: str,
        body: models.V1PersistentVolume | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PersistentVolume:
        """Replace status of the specified PersistentVolume.

        `PUT /api/v1/persistentvolumes/{name}/status`

        Args:
            name (str): Name of the PersistentVolume.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_PERSISTENT_VOLUME_STATUS,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def replace_persistent_volume_status_with_http_info(
        self,
        name: str,
        body: models.V1PersistentVolume | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PersistentVolume]:
        """Like `replace_persistent_volume_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_PERSISTENT_VOLUME_STATUS,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def patch_persistent_volume_status(
        self,
        name: str,
        body: models.V1PersistentVolume | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PersistentVolume:
        """Partially update status of the specified PersistentVolume.

        `PATCH /api/v1/persistentvolumes/{name}/status`

        Args:
            name (str): Name of the PersistentVolume.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_PERSISTENT_VOLUME_STATUS,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def patch_persistent_volume_status_with_http_info(
        self,
        name: str,
        body: models.V1PersistentVolume | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PersistentVolume]:
        """Like `patch_persistent_volume_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_PERSISTENT_VOLUME_STATUS,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def list_pod_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PodList:
        """List or watch objects of kind Pod.

        `GET /api/v1/pods`

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
            operations.LIST_POD_FOR_ALL_NAMESPACES,
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

    def list_pod_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PodList]:
        """Like `list_pod_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_POD_FOR_ALL_NAMESPACES,
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

    def watch_pod_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1Pod]]:
        """Follow the changes of the objects of `list_pod_for_all_namespaces`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_POD_FOR_ALL_NAMESPACES,
            lambda: models.V1Pod,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def list_pod_template_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1PodTemplateList:
        """List or watch objects of kind PodTemplate.

        `GET /api/v1/podtemplates`

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
            operations.LIST_POD_TEMPLATE_FOR_ALL_NAMESPACES,
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

    def list_pod_template_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1PodTemplateList]:
        """Like `list_pod_template_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_POD_TEMPLATE_FOR_ALL_NAMESPACES,
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

    def watch_pod_template_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1PodTemplate]]:
        """Follow the changes of the objects of `list_pod_template_for_all_namespaces`, until the caller leaves the
        loop.
        """
        return self._watch(
            operations.LIST_POD_TEMPLATE_FOR_ALL_NAMESPACES,
            lambda: models.V1PodTemplate,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def proxy_get_namespaced_pod(self, name: str, namespace: str, **options: Unpack[CallOptions]) -> str:
        """Proxy GET requests to Pod.

        `GET /api/v1/proxy/namespaces/{namespace}/pods/{name}`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_GET_NAMESPACED_POD, {"name": name, "namespace": namespace}, options)

    def proxy_get_namespaced_pod_with_http_info(
        self,
        name: str,
        namespace: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_get_namespaced_pod`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_GET_NAMESPACED_POD,
            {"name": name, "namespace": namespace},
            options,
        )

    def proxy_put_namespaced_pod(self, name: str, namespace: str, **options: Unpack[CallOptions]) -> str:
        """Proxy PUT requests to Pod.

        `PUT /api/v1/proxy/namespaces/{namespace}/pods/{name}`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_PUT_NAMESPACED_POD, {"name": name, "namespace": namespace}, options)

    def proxy_put_namespaced_pod_with_http_info(
        self,
        name: str,
        namespace: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_put_namespaced_pod`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_PUT_NAMESPACED_POD,
            {"name": name, "namespace": namespace},
            options,
        )

    def proxy_post_namespaced_pod(self, name: str, namespace: str, **options: Unpack[CallOptions]) -> str:
        """Proxy POST requests to Pod.

        `POST /api/v1/proxy/namespaces/{namespace}/pods/{name}`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_POST_NAMESPACED_POD, {"name": name, "namespace": namespace}, options)

    def proxy_post_namespaced_pod_with_http_info(
        self,
        name: str,
        namespace: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_post_namespaced_pod`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_POST_NAMESPACED_POD,
            {"name": name, "namespace": namespace},
            options,
        )

    def proxy_delete_namespaced_pod(self, name: str, namespace: str, **options: Unpack[CallOptions]) -> str:
        """Proxy DELETE requests to Pod.

        `DELETE /api/v1/proxy/namespaces/{namespace}/pods/{name}`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_DELETE_NAMESPACED_POD, {"name": name, "namespace": namespace}, options)

    def proxy_delete_namespaced_pod_with_http_info(
        self,
        name: str,
        namespace: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_delete_namespaced_pod`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_DELETE_NAMESPACED_POD,
            {"name": name, "namespace": namespace},
            options,
        )

    def proxy_options_namespaced_pod(self, name: str, namespace: str, **options: Unpack[CallOptions]) -> str:
        """Proxy OPTIONS requests to Pod.

        `OPTIONS /api/v1/proxy/namespaces/{namespace}/pods/{name}`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_OPTIONS_NAMESPACED_POD, {"name": name, "namespace": namespace}, options)

    def proxy_options_namespaced_pod_with_http_info(
        self,
        name: str,
        namespace: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_options_namespaced_pod`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_OPTIONS_NAMESPACED_POD,
            {"name": name, "namespace": namespace},
            options,
        )

    def proxy_head_namespaced_pod(self, name: str, namespace: str, **options: Unpack[CallOptions]) -> str:
        """Proxy HEAD requests to Pod.

        `HEAD /api/v1/proxy/namespaces/{namespace}/pods/{name}`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_HEAD_NAMESPACED_POD, {"name": name, "namespace": namespace}, options)

    def proxy_head_namespaced_pod_with_http_info(
        self,
        name: str,
        namespace: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_head_namespaced_pod`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_HEAD_NAMESPACED_POD,
            {"name": name, "namespace": namespace},
            options,
        )

    def proxy_get_namespaced_pod_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Proxy GET requests to Pod.

        `GET /api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PROXY_GET_NAMESPACED_POD_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_get_namespaced_pod_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_get_namespaced_pod_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_GET_NAMESPACED_POD_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_put_namespaced_pod_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Proxy PUT requests to Pod.

        `PUT /api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PROXY_PUT_NAMESPACED_POD_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_put_namespaced_pod_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_put_namespaced_pod_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_PUT_NAMESPACED_POD_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_post_namespaced_pod_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Proxy POST requests to Pod.

        `POST /api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PROXY_POST_NAMESPACED_POD_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_post_namespaced_pod_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_post_namespaced_pod_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_POST_NAMESPACED_POD_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_delete_namespaced_pod_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Proxy DELETE requests to Pod.

        `DELETE /api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PROXY_DELETE_NAMESPACED_POD_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_delete_namespaced_pod_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_delete_namespaced_pod_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_DELETE_NAMESPACED_POD_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_options_namespaced_pod_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Proxy OPTIONS requests to Pod.

        `OPTIONS /api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PROXY_OPTIONS_NAMESPACED_POD_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_options_namespaced_pod_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_options_namespaced_pod_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_OPTIONS_NAMESPACED_POD_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_head_namespaced_pod_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Proxy HEAD requests to Pod.

        `HEAD /api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}`

        Args:
            name (str): Name of the Pod.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PROXY_HEAD_NAMESPACED_POD_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_head_namespaced_pod_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_head_namespaced_pod_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_HEAD_NAMESPACED_POD_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_get_namespaced_service(self, name: str, namespace: str, **options: Unpack[CallOptions]) -> str:
        """Proxy GET requests to Service.

        `GET /api/v1/proxy/namespaces/{namespace}/services/{name}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_GET_NAMESPACED_SERVICE, {"name": name, "namespace": namespace}, options)

    def proxy_get_namespaced_service_with_http_info(
        self,
        name: str,
        namespace: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_get_namespaced_service`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_GET_NAMESPACED_SERVICE,
            {"name": name, "namespace": namespace},
            options,
        )

    def proxy_put_namespaced_service(self, name: str, namespace: str, **options: Unpack[CallOptions]) -> str:
        """Proxy PUT requests to Service.

        `PUT /api/v1/proxy/namespaces/{namespace}/services/{name}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_PUT_NAMESPACED_SERVICE, {"name": name, "namespace": namespace}, options)

    def proxy_put_namespaced_service_with_http_info(
        self,
        name: str,
        namespace: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_put_namespaced_service`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_PUT_NAMESPACED_SERVICE,
            {"name": name, "namespace": namespace},
            options,
        )

    def proxy_post_namespaced_service(self, name: str, namespace: str, **options: Unpack[CallOptions]) -> str:
        """Proxy POST requests to Service.

        `POST /api/v1/proxy/namespaces/{namespace}/services/{name}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_POST_NAMESPACED_SERVICE, {"name": name, "namespace": namespace}, options)

    def proxy_post_namespaced_service_with_http_info(
        self,
        name: str,
        namespace: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_post_namespaced_service`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_POST_NAMESPACED_SERVICE,
            {"name": name, "namespace": namespace},
            options,
        )

    def proxy_delete_namespaced_service(self, name: str, namespace: str, **options: Unpack[CallOptions]) -> str:
        """Proxy DELETE requests to Service.

        `DELETE /api/v1/proxy/namespaces/{namespace}/services/{name}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_DELETE_NAMESPACED_SERVICE, {"name": name, "namespace": namespace}, options)

    def proxy_delete_namespaced_service_with_http_info(
        self,
        name: str,
        namespace: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_delete_namespaced_service`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_DELETE_NAMESPACED_SERVICE,
            {"name": name, "namespace": namespace},
            options,
        )

    def proxy_options_namespaced_service(self, name: str, namespace: str, **options: Unpack[CallOptions]) -> str:
        """Proxy OPTIONS requests to Service.

        `OPTIONS /api/v1/proxy/namespaces/{namespace}/services/{name}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_OPTIONS_NAMESPACED_SERVICE, {"name": name, "namespace": namespace}, options)

    def proxy_options_namespaced_service_with_http_info(
        self,
        name: str,
        namespace: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_options_namespaced_service`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_OPTIONS_NAMESPACED_SERVICE,
            {"name": name, "namespace": namespace},
            options,
        )

    def proxy_head_namespaced_service(self, name: str, namespace: str, **options: Unpack[CallOptions]) -> str:
        """Proxy HEAD requests to Service.

        `HEAD /api/v1/proxy/namespaces/{namespace}/services/{name}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_HEAD_NAMESPACED_SERVICE, {"name": name, "namespace": namespace}, options)

    def proxy_head_namespaced_service_with_http_info(
        self,
        name: str,
        namespace: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_head_namespaced_service`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_HEAD_NAMESPACED_SERVICE,
            {"name": name, "namespace": namespace},
            options,
        )

    def proxy_get_namespaced_service_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Proxy GET requests to Service.

        `GET /api/v1/proxy/namespaces/{namespace}/services/{name}/{path}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PROXY_GET_NAMESPACED_SERVICE_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_get_namespaced_service_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_get_namespaced_service_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_GET_NAMESPACED_SERVICE_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_put_namespaced_service_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Proxy PUT requests to Service.

        `PUT /api/v1/proxy/namespaces/{namespace}/services/{name}/{path}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PROXY_PUT_NAMESPACED_SERVICE_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_put_namespaced_service_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_put_namespaced_service_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_PUT_NAMESPACED_SERVICE_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_post_namespaced_service_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Proxy POST requests to Service.

        `POST /api/v1/proxy/namespaces/{namespace}/services/{name}/{path}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PROXY_POST_NAMESPACED_SERVICE_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_post_namespaced_service_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_post_namespaced_service_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_POST_NAMESPACED_SERVICE_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_delete_namespaced_service_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Proxy DELETE requests to Service.

        `DELETE /api/v1/proxy/namespaces/{namespace}/services/{name}/{path}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PROXY_DELETE_NAMESPACED_SERVICE_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_delete_namespaced_service_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_delete_namespaced_service_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_DELETE_NAMESPACED_SERVICE_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_options_namespaced_service_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Proxy OPTIONS requests to Service.

        `OPTIONS /api/v1/proxy/namespaces/{namespace}/services/{name}/{path}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PROXY_OPTIONS_NAMESPACED_SERVICE_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_options_namespaced_service_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_options_namespaced_service_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_OPTIONS_NAMESPACED_SERVICE_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_head_namespaced_service_with_path(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Proxy HEAD requests to Service.

        `HEAD /api/v1/proxy/namespaces/{namespace}/services/{name}/{path}`

        Args:
            name (str): Name of the Service.
            namespace (str): Object name and auth scope, such as for teams and projects.
            path (str): Path below the object.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PROXY_HEAD_NAMESPACED_SERVICE_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_head_namespaced_service_with_path_with_http_info(
        self,
        name: str,
        namespace: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_head_namespaced_service_with_path`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PROXY_HEAD_NAMESPACED_SERVICE_WITH_PATH,
            {"name": name, "namespace": namespace, "path": path},
            options,
        )

    def proxy_get_node(self, name: str, **options: Unpack[CallOptions]) -> str:
        """Proxy GET requests to Node.

        `GET /api/v1/proxy/nodes/{name}`

        Args:
            name (str): Name of the Node.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_GET_NODE, {"name": name}, options)

    def proxy_get_node_with_http_info(self, name: str, **options: Unpack[CallOptions]) -> ApiResponse[str]:
        """Like `proxy_get_node`, with the response's status and headers."""
        return self._call_with_http_info(operations.PROXY_GET_NODE, {"name": name}, options)

    def proxy_put_node(self, name: str, **options: Unpack[CallOptions]) -> str:
        """Proxy PUT requests to Node.

        `PUT /api/v1/proxy/nodes/{name}`

        Args:
            name (str): Name of the Node.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_PUT_NODE, {"name": name}, options)

    def proxy_put_node_with_http_info(self, name: str, **options: Unpack[CallOptions]) -> ApiResponse[str]:
        """Like `proxy_put_node`, with the response's status and headers."""
        return self._call_with_http_info(operations.PROXY_PUT_NODE, {"name": name}, options)

    def proxy_post_node(self, name: str, **options: Unpack[CallOptions]) -> str:
        """Proxy POST requests to Node.

        `POST /api/v1/proxy/nodes/{name}`

        Args:
            name (str): Name of the Node.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_POST_NODE, {"name": name}, options)

    def proxy_post_node_with_http_info(self, name: str, **options: Unpack[CallOptions]) -> ApiResponse[str]:
        """Like `proxy_post_node`, with the response's status and headers."""
        return self._call_with_http_info(operations.PROXY_POST_NODE, {"name": name}, options)

    def proxy_delete_node(self, name: str, **options: Unpack[CallOptions]) -> str:
        """Proxy DELETE requests to Node.

        `DELETE /api/v1/proxy/nodes/{name}`

        Args:
            name (str): Name of the Node.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_DELETE_NODE, {"name": name}, options)

    def proxy_delete_node_with_http_info(self, name: str, **options: Unpack[CallOptions]) -> ApiResponse[str]:
        """Like `proxy_delete_node`, with the response's status and headers."""
        return self._call_with_http_info(operations.PROXY_DELETE_NODE, {"name": name}, options)

    def proxy_options_node(self, name: str, **options: Unpack[CallOptions]) -> str:
        """Proxy OPTIONS requests to Node.

        `OPTIONS /api/v1/proxy/nodes/{name}`

        Args:
            name (str): Name of the Node.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_OPTIONS_NODE, {"name": name}, options)

    def proxy_options_node_with_http_info(self, name: str, **options: Unpack[CallOptions]) -> ApiResponse[str]:
        """Like `proxy_options_node`, with the response's status and headers."""
        return self._call_with_http_info(operations.PROXY_OPTIONS_NODE, {"name": name}, options)

    def proxy_head_node(self, name: str, **options: Unpack[CallOptions]) -> str:
        """Proxy HEAD requests to Node.

        `HEAD /api/v1/proxy/nodes/{name}`

        Args:
            name (str): Name of the Node.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_HEAD_NODE, {"name": name}, options)

    def proxy_head_node_with_http_info(self, name: str, **options: Unpack[CallOptions]) -> ApiResponse[str]:
        """Like `proxy_head_node`, with the response's status and headers."""
        return self._call_with_http_info(operations.PROXY_HEAD_NODE, {"name": name}, options)

    def proxy_get_node_with_path(self, name: str, path: str, **options: Unpack[CallOptions]) -> str:
        """Proxy GET requests to Node.

        `GET /api/v1/proxy/nodes/{name}/{path}`

        Args:
            name (str): Name of the Node.
            path (str): Path below the object.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_GET_NODE_WITH_PATH, {"name": name, "path": path}, options)

    def proxy_get_node_with_path_with_http_info(
        self,
        name: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_get_node_with_path`, with the response's status and headers."""
        return self._call_with_http_info(operations.PROXY_GET_NODE_WITH_PATH, {"name": name, "path": path}, options)

    def proxy_put_node_with_path(self, name: str, path: str, **options: Unpack[CallOptions]) -> str:
        """Proxy PUT requests to Node.

        `PUT /api/v1/proxy/nodes/{name}/{path}`

        Args:
            name (str): Name of the Node.
            path (str): Path below the object.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_PUT_NODE_WITH_PATH, {"name": name, "path": path}, options)

    def proxy_put_node_with_path_with_http_info(
        self,
        name: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_put_node_with_path`, with the response's status and headers."""
        return self._call_with_http_info(operations.PROXY_PUT_NODE_WITH_PATH, {"name": name, "path": path}, options)

    def proxy_post_node_with_path(self, name: str, path: str, **options: Unpack[CallOptions]) -> str:
        """Proxy POST requests to Node.

        `POST /api/v1/proxy/nodes/{name}/{path}`

        Args:
            name (str): Name of the Node.
            path (str): Path below the object.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_POST_NODE_WITH_PATH, {"name": name, "path": path}, options)

    def proxy_post_node_with_path_with_http_info(
        self,
        name: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_post_node_with_path`, with the response's status and headers."""
        return self._call_with_http_info(operations.PROXY_POST_NODE_WITH_PATH, {"name": name, "path": path}, options)

    def proxy_delete_node_with_path(self, name: str, path: str, **options: Unpack[CallOptions]) -> str:
        """Proxy DELETE requests to Node.

        `DELETE /api/v1/proxy/nodes/{name}/{path}`

        Args:
            name (str): Name of the Node.
            path (str): Path below the object.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_DELETE_NODE_WITH_PATH, {"name": name, "path": path}, options)

    def proxy_delete_node_with_path_with_http_info(
        self,
        name: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_delete_node_with_path`, with the response's status and headers."""
        return self._call_with_http_info(operations.PROXY_DELETE_NODE_WITH_PATH, {"name": name, "path": path}, options)

    def proxy_options_node_with_path(self, name: str, path: str, **options: Unpack[CallOptions]) -> str:
        """Proxy OPTIONS requests to Node.

        `OPTIONS /api/v1/proxy/nodes/{name}/{path}`

        Args:
            name (str): Name of the Node.
            path (str): Path below the object.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_OPTIONS_NODE_WITH_PATH, {"name": name, "path": path}, options)

    def proxy_options_node_with_path_with_http_info(
        self,
        name: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_options_node_with_path`, with the response's status and headers."""
        return self._call_with_http_info(operations.PROXY_OPTIONS_NODE_WITH_PATH, {"name": name, "path": path}, options)

    def proxy_head_node_with_path(self, name: str, path: str, **options: Unpack[CallOptions]) -> str:
        """Proxy HEAD requests to Node.

        `HEAD /api/v1/proxy/nodes/{name}/{path}`

        Args:
            name (str): Name of the Node.
            path (str): Path below the object.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.PROXY_HEAD_NODE_WITH_PATH, {"name": name, "path": path}, options)

    def proxy_head_node_with_path_with_http_info(
        self,
        name: str,
        path: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """Like `proxy_head_node_with_path`, with the response's status and headers."""
        return self._call_with_http_info(operations.PROXY_HEAD_NODE_WITH_PATH, {"name": name, "path": path}, options)

    def list_replication_controller_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ReplicationControllerList:
        """List or watch objects of kind ReplicationController.

        `GET /api/v1/replicationcontrollers`

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
            operations.LIST_REPLICATION_CONTROLLER_FOR_ALL_NAMESPACES,
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

    def list_replication_controller_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ReplicationControllerList]:
        """Like `list_replication_controller_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_REPLICATION_CONTROLLER_FOR_ALL_NAMESPACES,
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

    def watch_replication_controller_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1ReplicationController]]:
        """Follow the changes of the objects of `list_replication_controller_for_all_namespaces`, until the caller
        leaves the loop.
        """
        return self._watch(
            operations.LIST_REPLICATION_CONTROLLER_FOR_ALL_NAMESPACES,
            lambda: models.V1ReplicationController,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def list_resource_quota_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ResourceQuotaList:
        """List or watch objects of kind ResourceQuota.

        `GET /api/v1/resourcequotas`

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
            operations.LIST_RESOURCE_QUOTA_FOR_ALL_NAMESPACES,
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

    def list_resource_quota_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ResourceQuotaList]:
        """Like `list_resource_quota_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_RESOURCE_QUOTA_FOR_ALL_NAMESPACES,
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

    def watch_resource_quota_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1ResourceQuota]]:
        """Follow the changes of the objects of `list_resource_quota_for_all_namespaces`, until the caller leaves the
        loop.
        """
        return self._watch(
            operations.LIST_RESOURCE_QUOTA_FOR_ALL_NAMESPACES,
            lambda: models.V1ResourceQuota,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def list_secret_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1SecretList:
        """List or watch objects of kind Secret.

        `GET /api/v1/secrets`

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
            operations.LIST_SECRET_FOR_ALL_NAMESPACES,
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

    def list_secret_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1SecretList]:
        """Like `list_secret_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_SECRET_FOR_ALL_NAMESPACES,
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

    def watch_secret_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1Secret]]:
        """Follow the changes of the objects of `list_secret_for_all_namespaces`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_SECRET_FOR_ALL_NAMESPACES,
            lambda: models.V1Secret,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def list_service_account_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ServiceAccountList:
        """List or watch objects of kind ServiceAccount.

        `GET /api/v1/serviceaccounts`

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
            operations.LIST_SERVICE_ACCOUNT_FOR_ALL_NAMESPACES,
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

    def list_service_account_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ServiceAccountList]:
        """Like `list_service_account_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_SERVICE_ACCOUNT_FOR_ALL_NAMESPACES,
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

    def watch_service_account_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1ServiceAccount]]:
        """Follow the changes of the objects of `list_service_account_for_all_namespaces`, until the caller leaves the
        loop.
        """
        return self._watch(
            operations.LIST_SERVICE_ACCOUNT_FOR_ALL_NAMESPACES,
            lambda: models.V1ServiceAccount,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def list_service_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1ServiceList:
        """List or watch objects of kind Service.

        `GET /api/v1/services`

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
            operations.LIST_SERVICE_FOR_ALL_NAMESPACES,
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

    def list_service_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1ServiceList]:
        """Like `list_service_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_SERVICE_FOR_ALL_NAMESPACES,
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

    def watch_service_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1Service]]:
        """Follow the changes of the objects of `list_service_for_all_namespaces`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_SERVICE_FOR_ALL_NAMESPACES,
            lambda: models.V1Service,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )
