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
    from ..operations import extensions_v1beta1_api as operations
else:
    operations = lazy_module(__package__, "..operations.extensions_v1beta1_api")


class ExtensionsV1beta1Api(KubernetesApi):
    """Operations of `extensions/v1beta1`."""

    def get_api_resources(self, **options: Unpack[CallOptions]) -> models.UnversionedAPIResourceList:
        """Lists the resources of this version and their verbs.

        `GET /apis/extensions/v1beta1/`

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

    def list_daemon_set_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1DaemonSetList:
        """List or watch objects of kind DaemonSet.

        `GET /apis/extensions/v1beta1/daemonsets`

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
            operations.LIST_DAEMON_SET_FOR_ALL_NAMESPACES,
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

    def list_daemon_set_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1DaemonSetList]:
        """Like `list_daemon_set_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_DAEMON_SET_FOR_ALL_NAMESPACES,
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

    def watch_daemon_set_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1beta1DaemonSet]]:
        """Follow the changes of the objects of `list_daemon_set_for_all_namespaces`, until the caller leaves the
        loop.
        """
        return self._watch(
            operations.LIST_DAEMON_SET_FOR_ALL_NAMESPACES,
            lambda: models.V1beta1DaemonSet,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def list_deployment_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1DeploymentList:
        """List or watch objects of kind Deployment.

        `GET /apis/extensions/v1beta1/deployments`

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
            operations.LIST_DEPLOYMENT_FOR_ALL_NAMESPACES,
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

    def list_deployment_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1DeploymentList]:
        """Like `list_deployment_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_DEPLOYMENT_FOR_ALL_NAMESPACES,
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

    def watch_deployment_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1beta1Deployment]]:
        """Follow the changes of the objects of `list_deployment_for_all_namespaces`, until the caller leaves the
        loop.
        """
        return self._watch(
            operations.LIST_DEPLOYMENT_FOR_ALL_NAMESPACES,
            lambda: models.V1beta1Deployment,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

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
    ) -> models.V1beta1HorizontalPodAutoscalerList:
        """List or watch objects of kind HorizontalPodAutoscaler.

        `GET /apis/extensions/v1beta1/horizontalpodautoscalers`

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
    ) -> ApiResponse[models.V1beta1HorizontalPodAutoscalerList]:
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
    ) -> Iterator[WatchEvent[models.V1beta1HorizontalPodAutoscaler]]:
        """Follow the changes of the objects of `list_horizontal_pod_autoscaler_for_all_namespaces`, until the caller
        leaves the loop.
        """
        return self._watch(
            operations.LIST_HORIZONTAL_POD_AUTOSCALER_FOR_ALL_NAMESPACES,
            lambda: models.V1beta1HorizontalPodAutoscaler,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def list_ingress_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1IngressList:
        """List or watch objects of kind Ingress.

        `GET /apis/extensions/v1beta1/ingresses`

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
            operations.LIST_INGRESS_FOR_ALL_NAMESPACES,
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

    def list_ingress_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1IngressList]:
        """Like `list_ingress_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_INGRESS_FOR_ALL_NAMESPACES,
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

    def watch_ingress_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1beta1Ingress]]:
        """Follow the changes of the objects of `list_ingress_for_all_namespaces`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_INGRESS_FOR_ALL_NAMESPACES,
            lambda: models.V1beta1Ingress,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def list_job_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1JobList:
        """List or watch objects of kind Job.

        `GET /apis/extensions/v1beta1/jobs`

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
            operations.LIST_JOB_FOR_ALL_NAMESPACES,
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

    def list_job_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1JobList]:
        """Like `list_job_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_JOB_FOR_ALL_NAMESPACES,
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

    def watch_job_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1beta1Job]]:
        """Follow the changes of the objects of `list_job_for_all_namespaces`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_JOB_FOR_ALL_NAMESPACES,
            lambda: models.V1beta1Job,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def list_namespaced_daemon_set(
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
    ) -> models.V1beta1DaemonSetList:
        """List or watch objects of kind DaemonSet.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets`

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
            operations.LIST_NAMESPACED_DAEMON_SET,
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

    def list_namespaced_daemon_set_with_http_info(
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
    ) -> ApiResponse[models.V1beta1DaemonSetList]:
        """Like `list_namespaced_daemon_set`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_DAEMON_SET,
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

    def watch_namespaced_daemon_set(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1beta1DaemonSet]]:
        """Follow the changes of the objects of `list_namespaced_daemon_set`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_DAEMON_SET,
            lambda: models.V1beta1DaemonSet,
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

    def create_namespaced_daemon_set(
        self,
        namespace: str,
        body: models.V1beta1DaemonSet | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1DaemonSet:
        """Create a DaemonSet.

        `POST /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_DAEMON_SET,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_daemon_set_with_http_info(
        self,
        namespace: str,
        body: models.V1beta1DaemonSet | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1DaemonSet]:
        """Like `create_namespaced_daemon_set`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_DAEMON_SET,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_collection_namespaced_daemon_set(
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
        """Delete collection of DaemonSet.

        `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets`

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
            operations.DELETE_COLLECTION_NAMESPACED_DAEMON_SET,
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

    def delete_collection_namespaced_daemon_set_with_http_info(
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
        """Like `delete_collection_namespaced_daemon_set`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_DAEMON_SET,
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

    def read_namespaced_daemon_set(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1DaemonSet:
        """Read the specified DaemonSet.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}`

        Args:
            name (str): Name of the DaemonSet.
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
            operations.READ_NAMESPACED_DAEMON_SET,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_daemon_set_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1DaemonSet]:
        """Like `read_namespaced_daemon_set`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_DAEMON_SET,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_daemon_set(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1DaemonSet | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1DaemonSet:
        """Replace the specified DaemonSet.

        `PUT /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}`

        Args:
            name (str): Name of the DaemonSet.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_DAEMON_SET,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_daemon_set_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1DaemonSet | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1DaemonSet]:
        """Like `replace_namespaced_daemon_set`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_DAEMON_SET,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_daemon_set(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1DaemonSet | models.UnversionedStatus:
        """Delete a DaemonSet.

        `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}`

        Args:
            name (str): Name of the DaemonSet.
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
            operations.DELETE_NAMESPACED_DAEMON_SET,
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

    def delete_namespaced_daemon_set_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1DaemonSet | models.UnversionedStatus]:
        """Like `delete_namespaced_daemon_set`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_DAEMON_SET,
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

    def patch_namespaced_daemon_set(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1DaemonSet | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1DaemonSet:
        """Partially update the specified DaemonSet.

        `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}`

        Args:
            name (str): Name of the DaemonSet.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_DAEMON_SET,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_daemon_set_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1DaemonSet | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1DaemonSet]:
        """Like `patch_namespaced_daemon_set`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_DAEMON_SET,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def read_namespaced_daemon_set_status(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1DaemonSet:
        """Read status of the specified DaemonSet.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}/status`

        Args:
            name (str): Name of the DaemonSet.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NAMESPACED_DAEMON_SET_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def read_namespaced_daemon_set_status_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1DaemonSet]:
        """Like `read_namespaced_daemon_set_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_DAEMON_SET_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def replace_namespaced_daemon_set_status(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1DaemonSet | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1DaemonSet:
        """Replace status of the specified DaemonSet.

        `PUT /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}/status`

        Args:
            name (str): Name of the DaemonSet.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_DAEMON_SET_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_daemon_set_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1DaemonSet | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1DaemonSet]:
        """Like `replace_namespaced_daemon_set_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_DAEMON_SET_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_daemon_set_status(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1DaemonSet | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1DaemonSet:
        """Partially update status of the specified DaemonSet.

        `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}/status`

        Args:
            name (str): Name of the DaemonSet.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_DAEMON_SET_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_daemon_set_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1DaemonSet | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1DaemonSet]:
        """Like `patch_namespaced_daemon_set_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_DAEMON_SET_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def list_namespaced_deployment(
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
    ) -> models.V1beta1DeploymentList:
        """List or watch objects of kind Deployment.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/deployments`

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
            operations.LIST_NAMESPACED_DEPLOYMENT,
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

    def list_namespaced_deployment_with_http_info(
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
    ) -> ApiResponse[models.V1beta1DeploymentList]:
        """Like `list_namespaced_deployment`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_DEPLOYMENT,
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

    def watch_namespaced_deployment(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1beta1Deployment]]:
        """Follow the changes of the objects of `list_namespaced_deployment`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_DEPLOYMENT,
            lambda: models.V1beta1Deployment,
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

    def create_namespaced_deployment(
        self,
        namespace: str,
        body: models.V1beta1Deployment | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Deployment:
        """Create a Deployment.

        `POST /apis/extensions/v1beta1/namespaces/{namespace}/deployments`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_DEPLOYMENT,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_deployment_with_http_info(
        self,
        namespace: str,
        body: models.V1beta1Deployment | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Deployment]:
        """Like `create_namespaced_deployment`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_DEPLOYMENT,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_collection_namespaced_deployment(
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
        """Delete collection of Deployment.

        `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/deployments`

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
            operations.DELETE_COLLECTION_NAMESPACED_DEPLOYMENT,
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

    def delete_collection_namespaced_deployment_with_http_info(
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
        """Like `delete_collection_namespaced_deployment`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_DEPLOYMENT,
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

    def read_namespaced_deployment(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Deployment:
        """Read the specified Deployment.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}`

        Args:
            name (str): Name of the Deployment.
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
            operations.READ_NAMESPACED_DEPLOYMENT,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_deployment_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Deployment]:
        """Like `read_namespaced_deployment`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_DEPLOYMENT,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_deployment(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Deployment | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Deployment:
        """Replace the specified Deployment.

        `PUT /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}`

        Args:
            name (str): Name of the Deployment.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_DEPLOYMENT,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_deployment_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Deployment | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Deployment]:
        """Like `replace_namespaced_deployment`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_DEPLOYMENT,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_deployment(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Deployment | models.UnversionedStatus:
        """Delete a Deployment.

        `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}`

        Args:
            name (str): Name of the Deployment.
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
            operations.DELETE_NAMESPACED_DEPLOYMENT,
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

    def delete_namespaced_deployment_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Deployment | models.UnversionedStatus]:
        """Like `delete_namespaced_deployment`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_DEPLOYMENT,
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

    def patch_namespaced_deployment(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Deployment | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Deployment:
        """Partially update the specified Deployment.

        `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}`

        Args:
            name (str): Name of the Deployment.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_DEPLOYMENT,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_deployment_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Deployment | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Deployment]:
        """Like `patch_namespaced_deployment`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_DEPLOYMENT,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_deployment_rollback_rollback(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1DeploymentRollback | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1DeploymentRollback:
        """Create rollback of a DeploymentRollback.

        `POST /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/rollback`

        Args:
            name (str): Name of the DeploymentRollback.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_DEPLOYMENT_ROLLBACK_ROLLBACK,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_deployment_rollback_rollback_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1DeploymentRollback | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1DeploymentRollback]:
        """Like `create_namespaced_deployment_rollback_rollback`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_DEPLOYMENT_ROLLBACK_ROLLBACK,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def read_namespaced_deployments_scale(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Scale:
        """Read scale of the specified Scale.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/scale`

        Args:
            name (str): Name of the Scale.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NAMESPACED_DEPLOYMENTS_SCALE,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def read_namespaced_deployments_scale_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Scale]:
        """Like `read_namespaced_deployments_scale`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_DEPLOYMENTS_SCALE,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def replace_namespaced_deployments_scale(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Scale | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Scale:
        """Replace scale of the specified Scale.

        `PUT /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/scale`

        Args:
            name (str): Name of the Scale.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_DEPLOYMENTS_SCALE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_deployments_scale_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Scale | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Scale]:
        """Like `replace_namespaced_deployments_scale`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_DEPLOYMENTS_SCALE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_deployments_scale(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Deployment | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Scale:
        """Partially update scale of the specified Scale.

        `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/scale`

        Args:
            name (str): Name of the Scale.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_DEPLOYMENTS_SCALE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_deployments_scale_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Deployment | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Scale]:
        """Like `patch_namespaced_deployments_scale`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_DEPLOYMENTS_SCALE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def read_namespaced_deployment_status(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Deployment:
        """Read status of the specified Deployment.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/status`

        Args:
            name (str): Name of the Deployment.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NAMESPACED_DEPLOYMENT_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def read_namespaced_deployment_status_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Deployment]:
        """Like `read_namespaced_deployment_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_DEPLOYMENT_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def replace_namespaced_deployment_status(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Deployment | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Deployment:
        """Replace status of the specified Deployment.

        `PUT /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/status`

        Args:
            name (str): Name of the Deployment.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_DEPLOYMENT_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_deployment_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Deployment | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Deployment]:
        """Like `replace_namespaced_deployment_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_DEPLOYMENT_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_deployment_status(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Deployment | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Deployment:
        """Partially update status of the specified Deployment.

        `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/status`

        Args:
            name (str): Name of the Deployment.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_DEPLOYMENT_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_deployment_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Deployment | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Deployment]:
        """Like `patch_namespaced_deployment_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_DEPLOYMENT_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
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
    ) -> models.V1beta1HorizontalPodAutoscalerList:
        """List or watch objects of kind HorizontalPodAutoscaler.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/horizontalpodautoscalers`

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
    ) -> ApiResponse[models.V1beta1HorizontalPodAutoscalerList]:
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
    ) -> Iterator[WatchEvent[models.V1beta1HorizontalPodAutoscaler]]:
        """Follow the changes of the objects of `list_namespaced_horizontal_pod_autoscaler`, until the caller leaves the
        loop.
        """
        return self._watch(
            operations.LIST_NAMESPACED_HORIZONTAL_POD_AUTOSCALER,
            lambda: models.V1beta1HorizontalPodAutoscaler,
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
        body: models.V1beta1HorizontalPodAutoscaler | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1HorizontalPodAutoscaler:
        """Create a HorizontalPodAutoscaler.

        `POST /apis/extensions/v1beta1/namespaces/{namespace}/horizontalpodautoscalers`

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
        body: models.V1beta1HorizontalPodAutoscaler | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1HorizontalPodAutoscaler]:
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

        `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/horizontalpodautoscalers`

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
    ) -> models.V1beta1HorizontalPodAutoscaler:
        """Read the specified HorizontalPodAutoscaler.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/horizontalpodautoscalers/{name}`

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
    ) -> ApiResponse[models.V1beta1HorizontalPodAutoscaler]:
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
        body: models.V1beta1HorizontalPodAutoscaler | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1HorizontalPodAutoscaler:
        """Replace the specified HorizontalPodAutoscaler.

        `PUT /apis/extensions/v1beta1/namespaces/{namespace}/horizontalpodautoscalers/{name}`

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
        body: models.V1beta1HorizontalPodAutoscaler | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1HorizontalPodAutoscaler]:
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
    ) -> models.V1beta1HorizontalPodAutoscaler | models.UnversionedStatus:
        """Delete a HorizontalPodAutoscaler.

        `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/horizontalpodautoscalers/{name}`

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
    ) -> ApiResponse[models.V1beta1HorizontalPodAutoscaler | models.UnversionedStatus]:
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
        body: models.V1beta1HorizontalPodAutoscaler | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1HorizontalPodAutoscaler:
        """Partially update the specified HorizontalPodAutoscaler.

        `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/horizontalpodautoscalers/{name}`

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
        body: models.V1beta1HorizontalPodAutoscaler | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1HorizontalPodAutoscaler]:
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
    ) -> models.V1beta1HorizontalPodAutoscaler:
        """Read status of the specified HorizontalPodAutoscaler.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/horizontalpodautoscalers/{name}/status`

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
    ) -> ApiResponse[models.V1beta1HorizontalPodAutoscaler]:
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
        body: models.V1beta1HorizontalPodAutoscaler | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1HorizontalPodAutoscaler:
        """Replace status of the specified HorizontalPodAutoscaler.

        `PUT /apis/extensions/v1beta1/namespaces/{namespace}/horizontalpodautoscalers/{name}/status`

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
        body: models.V1beta1HorizontalPodAutoscaler | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1HorizontalPodAutoscaler]:
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
        body: models.V1beta1HorizontalPodAutoscaler | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1HorizontalPodAutoscaler:
        """Partially update status of the specified HorizontalPodAutoscaler.

        `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/horizontalpodautoscalers/{name}/status`

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
        body: models.V1beta1HorizontalPodAutoscaler | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1HorizontalPodAutoscaler]:
        """Like `patch_namespaced_horizontal_pod_autoscaler_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_HORIZONTAL_POD_AUTOSCALER_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def list_namespaced_ingress(
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
    ) -> models.V1beta1IngressList:
        """List or watch objects of kind Ingress.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/ingresses`

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
            operations.LIST_NAMESPACED_INGRESS,
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

    def list_namespaced_ingress_with_http_info(
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
    ) -> ApiResponse[models.V1beta1IngressList]:
        """Like `list_namespaced_ingress`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_INGRESS,
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

    def watch_namespaced_ingress(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1beta1Ingress]]:
        """Follow the changes of the objects of `list_namespaced_ingress`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_INGRESS,
            lambda: models.V1beta1Ingress,
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

    def create_namespaced_ingress(
        self,
        namespace: str,
        body: models.V1beta1Ingress | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Ingress:
        """Create an Ingress.

        `POST /apis/extensions/v1beta1/namespaces/{namespace}/ingresses`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_INGRESS,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_ingress_with_http_info(
        self,
        namespace: str,
        body: models.V1beta1Ingress | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Ingress]:
        """Like `create_namespaced_ingress`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_INGRESS,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_collection_namespaced_ingress(
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
        """Delete collection of Ingress.

        `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/ingresses`

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
            operations.DELETE_COLLECTION_NAMESPACED_INGRESS,
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

    def delete_collection_namespaced_ingress_with_http_info(
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
        """Like `delete_collection_namespaced_ingress`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_INGRESS,
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

    def read_namespaced_ingress(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Ingress:
        """Read the specified Ingress.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}`

        Args:
            name (str): Name of the Ingress.
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
            operations.READ_NAMESPACED_INGRESS,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_ingress_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Ingress]:
        """Like `read_namespaced_ingress`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_INGRESS,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_ingress(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Ingress | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Ingress:
        """Replace the specified Ingress.

        `PUT /apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}`

        Args:
            name (str): Name of the Ingress.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_INGRESS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_ingress_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Ingress | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Ingress]:
        """Like `replace_namespaced_ingress`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_INGRESS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_ingress(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Ingress | models.UnversionedStatus:
        """Delete an Ingress.

        `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}`

        Args:
            name (str): Name of the Ingress.
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
            operations.DELETE_NAMESPACED_INGRESS,
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

    def delete_namespaced_ingress_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Ingress | models.UnversionedStatus]:
        """Like `delete_namespaced_ingress`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_INGRESS,
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

    def patch_namespaced_ingress(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Ingress | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Ingress:
        """Partially update the specified Ingress.

        `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}`

        Args:
            name (str): Name of the Ingress.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_INGRESS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_ingress_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Ingress | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Ingress]:
        """Like `patch_namespaced_ingress`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_INGRESS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def read_namespaced_ingress_status(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Ingress:
        """Read status of the specified Ingress.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}/status`

        Args:
            name (str): Name of the Ingress.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NAMESPACED_INGRESS_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def read_namespaced_ingress_status_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Ingress]:
        """Like `read_namespaced_ingress_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_INGRESS_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def replace_namespaced_ingress_status(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Ingress | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Ingress:
        """Replace status of the specified Ingress.

        `PUT /apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}/status`

        Args:
            name (str): Name of the Ingress.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_INGRESS_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_ingress_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Ingress | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Ingress]:
        """Like `replace_namespaced_ingress_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_INGRESS_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_ingress_status(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Ingress | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Ingress:
        """Partially update status of the specified Ingress.

        `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}/status`

        Args:
            name (str): Name of the Ingress.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_INGRESS_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_ingress_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Ingress | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Ingress]:
        """Like `patch_namespaced_ingress_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_INGRESS_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def list_namespaced_job(
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
    ) -> models.V1beta1JobList:
        """List or watch objects of kind Job.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/jobs`

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
            operations.LIST_NAMESPACED_JOB,
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

    def list_namespaced_job_with_http_info(
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
    ) -> ApiResponse[models.V1beta1JobList]:
        """Like `list_namespaced_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_JOB,
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

    def watch_namespaced_job(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1beta1Job]]:
        """Follow the changes of the objects of `list_namespaced_job`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_JOB,
            lambda: models.V1beta1Job,
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

    def create_namespaced_job(
        self,
        namespace: str,
        body: models.V1beta1Job | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Job:
        """Create a Job.

        `POST /apis/extensions/v1beta1/namespaces/{namespace}/jobs`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_JOB,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_job_with_http_info(
        self,
        namespace: str,
        body: models.V1beta1Job | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Job]:
        """Like `create_namespaced_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_JOB,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_collection_namespaced_job(
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
        """Delete collection of Job.

        `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/jobs`

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
            operations.DELETE_COLLECTION_NAMESPACED_JOB,
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

    def delete_collection_namespaced_job_with_http_info(
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
        """Like `delete_collection_namespaced_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_JOB,
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

    def read_namespaced_job(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Job:
        """Read the specified Job.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/jobs/{name}`

        Args:
            name (str): Name of the Job.
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
            operations.READ_NAMESPACED_JOB,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_job_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Job]:
        """Like `read_namespaced_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_JOB,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_job(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Job | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Job:
        """Replace the specified Job.

        `PUT /apis/extensions/v1beta1/namespaces/{namespace}/jobs/{name}`

        Args:
            name (str): Name of the Job.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_JOB,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_job_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Job | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Job]:
        """Like `replace_namespaced_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_JOB,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_job(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Job | models.UnversionedStatus:
        """Delete a Job.

        `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/jobs/{name}`

        Args:
            name (str): Name of the Job.
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
            operations.DELETE_NAMESPACED_JOB,
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

    def delete_namespaced_job_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Job | models.UnversionedStatus]:
        """Like `delete_namespaced_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_JOB,
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

    def patch_namespaced_job(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Job | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Job:
        """Partially update the specified Job.

        `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/jobs/{name}`

        Args:
            name (str): Name of the Job.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_JOB,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_job_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Job | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Job]:
        """Like `patch_namespaced_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_JOB,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def read_namespaced_job_status(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Job:
        """Read status of the specified Job.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/jobs/{name}/status`

        Args:
            name (str): Name of the Job.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NAMESPACED_JOB_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def read_namespaced_job_status_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Job]:
        """Like `read_namespaced_job_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_JOB_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def replace_namespaced_job_status(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Job | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Job:
        """Replace status of the specified Job.

        `PUT /apis/extensions/v1beta1/namespaces/{namespace}/jobs/{name}/status`

        Args:
            name (str): Name of the Job.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_JOB_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_job_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Job | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Job]:
        """Like `replace_namespaced_job_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_JOB_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_job_status(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Job | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Job:
        """Partially update status of the specified Job.

        `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/jobs/{name}/status`

        Args:
            name (str): Name of the Job.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_JOB_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_job_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Job | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Job]:
        """Like `patch_namespaced_job_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_JOB_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def list_namespaced_network_policy(
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
    ) -> models.V1beta1NetworkPolicyList:
        """List or watch objects of kind NetworkPolicy.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies`

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
            operations.LIST_NAMESPACED_NETWORK_POLICY,
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

    def list_namespaced_network_policy_with_http_info(
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
    ) -> ApiResponse[models.V1beta1NetworkPolicyList]:
        """Like `list_namespaced_network_policy`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_NETWORK_POLICY,
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

    def watch_namespaced_network_policy(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1beta1NetworkPolicy]]:
        """Follow the changes of the objects of `list_namespaced_network_policy`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_NETWORK_POLICY,
            lambda: models.V1beta1NetworkPolicy,
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

    def create_namespaced_network_policy(
        self,
        namespace: str,
        body: models.V1beta1NetworkPolicy | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1NetworkPolicy:
        """Create a NetworkPolicy.

        `POST /apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_NETWORK_POLICY,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_network_policy_with_http_info(
        self,
        namespace: str,
        body: models.V1beta1NetworkPolicy | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1NetworkPolicy]:
        """Like `create_namespaced_network_policy`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_NETWORK_POLICY,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_collection_namespaced_network_policy(
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
        """Delete collection of NetworkPolicy.

        `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies`

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
            operations.DELETE_COLLECTION_NAMESPACED_NETWORK_POLICY,
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

    def delete_collection_namespaced_network_policy_with_http_info(
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
        """Like `delete_collection_namespaced_network_policy`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_NETWORK_POLICY,
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

    def read_namespaced_network_policy(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1NetworkPolicy:
        """Read the specified NetworkPolicy.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies/{name}`

        Args:
            name (str): Name of the NetworkPolicy.
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
            operations.READ_NAMESPACED_NETWORK_POLICY,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_network_policy_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1NetworkPolicy]:
        """Like `read_namespaced_network_policy`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_NETWORK_POLICY,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_network_policy(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1NetworkPolicy | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1NetworkPolicy:
        """Replace the specified NetworkPolicy.

        `PUT /apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies/{name}`

        Args:
            name (str): Name of the NetworkPolicy.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_NETWORK_POLICY,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_network_policy_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1NetworkPolicy | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1NetworkPolicy]:
        """Like `replace_namespaced_network_policy`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_NETWORK_POLICY,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_network_policy(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1NetworkPolicy | models.UnversionedStatus:
        """Delete a NetworkPolicy.

        `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies/{name}`

        Args:
            name (str): Name of the NetworkPolicy.
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
            operations.DELETE_NAMESPACED_NETWORK_POLICY,
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

    def delete_namespaced_network_policy_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1NetworkPolicy | models.UnversionedStatus]:
        """Like `delete_namespaced_network_policy`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_NETWORK_POLICY,
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

    def patch_namespaced_network_policy(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1NetworkPolicy | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1NetworkPolicy:
        """Partially update the specified NetworkPolicy.

        `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies/{name}`

        Args:
            name (str): Name of the NetworkPolicy.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_NETWORK_POLICY,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_network_policy_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1NetworkPolicy | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1NetworkPolicy]:
        """Like `patch_namespaced_network_policy`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_NETWORK_POLICY,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def list_namespaced_replica_set(
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
    ) -> models.V1beta1ReplicaSetList:
        """List or watch objects of kind ReplicaSet.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/replicasets`

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
            operations.LIST_NAMESPACED_REPLICA_SET,
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

    def list_namespaced_replica_set_with_http_info(
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
    ) -> ApiResponse[models.V1beta1ReplicaSetList]:
        """Like `list_namespaced_replica_set`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_REPLICA_SET,
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

    def watch_namespaced_replica_set(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1beta1ReplicaSet]]:
        """Follow the changes of the objects of `list_namespaced_replica_set`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_REPLICA_SET,
            lambda: models.V1beta1ReplicaSet,
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

    def create_namespaced_replica_set(
        self,
        namespace: str,
        body: models.V1beta1ReplicaSet | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1ReplicaSet:
        """Create a ReplicaSet.

        `POST /apis/extensions/v1beta1/namespaces/{namespace}/replicasets`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_REPLICA_SET,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_replica_set_with_http_info(
        self,
        namespace: str,
        body: models.V1beta1ReplicaSet | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1ReplicaSet]:
        """Like `create_namespaced_replica_set`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_REPLICA_SET,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_collection_namespaced_replica_set(
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
        """Delete collection of ReplicaSet.

        `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/replicasets`

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
            operations.DELETE_COLLECTION_NAMESPACED_REPLICA_SET,
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

    def delete_collection_namespaced_replica_set_with_http_info(
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
        """Like `delete_collection_namespaced_replica_set`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_REPLICA_SET,
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

    def read_namespaced_replica_set(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1ReplicaSet:
        """Read the specified ReplicaSet.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}`

        Args:
            name (str): Name of the ReplicaSet.
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
            operations.READ_NAMESPACED_REPLICA_SET,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_replica_set_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1ReplicaSet]:
        """Like `read_namespaced_replica_set`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_REPLICA_SET,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_replica_set(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1ReplicaSet | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1ReplicaSet:
        """Replace the specified ReplicaSet.

        `PUT /apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}`

        Args:
            name (str): Name of the ReplicaSet.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_REPLICA_SET,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_replica_set_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1ReplicaSet | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1ReplicaSet]:
        """Like `replace_namespaced_replica_set`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_REPLICA_SET,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_replica_set(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1ReplicaSet | models.UnversionedStatus:
        """Delete a ReplicaSet.

        `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}`

        Args:
            name (str): Name of the ReplicaSet.
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
            operations.DELETE_NAMESPACED_REPLICA_SET,
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

    def delete_namespaced_replica_set_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1ReplicaSet | models.UnversionedStatus]:
        """Like `delete_namespaced_replica_set`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_REPLICA_SET,
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

    def patch_namespaced_replica_set(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1ReplicaSet | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1ReplicaSet:
        """Partially update the specified ReplicaSet.

        `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}`

        Args:
            name (str): Name of the ReplicaSet.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_REPLICA_SET,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_replica_set_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1ReplicaSet | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1ReplicaSet]:
        """Like `patch_namespaced_replica_set`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_REPLICA_SET,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def read_namespaced_replicasets_scale(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Scale:
        """Read scale of the specified Scale.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/scale`

        Args:
            name (str): Name of the Scale.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NAMESPACED_REPLICASETS_SCALE,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def read_namespaced_replicasets_scale_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Scale]:
        """Like `read_namespaced_replicasets_scale`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_REPLICASETS_SCALE,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def replace_namespaced_replicasets_scale(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Scale | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Scale:
        """Replace scale of the specified Scale.

        `PUT /apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/scale`

        Args:
            name (str): Name of the Scale.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_REPLICASETS_SCALE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_replicasets_scale_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Scale | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Scale]:
        """Like `replace_namespaced_replicasets_scale`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_REPLICASETS_SCALE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_replicasets_scale(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1ReplicaSet | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Scale:
        """Partially update scale of the specified Scale.

        `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/scale`

        Args:
            name (str): Name of the Scale.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_REPLICASETS_SCALE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_replicasets_scale_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1ReplicaSet | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Scale]:
        """Like `patch_namespaced_replicasets_scale`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_REPLICASETS_SCALE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def read_namespaced_replica_set_status(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1ReplicaSet:
        """Read status of the specified ReplicaSet.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/status`

        Args:
            name (str): Name of the ReplicaSet.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NAMESPACED_REPLICA_SET_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def read_namespaced_replica_set_status_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1ReplicaSet]:
        """Like `read_namespaced_replica_set_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_REPLICA_SET_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def replace_namespaced_replica_set_status(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1ReplicaSet | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1ReplicaSet:
        """Replace status of the specified ReplicaSet.

        `PUT /apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/status`

        Args:
            name (str): Name of the ReplicaSet.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_REPLICA_SET_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_replica_set_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1ReplicaSet | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1ReplicaSet]:
        """Like `replace_namespaced_replica_set_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_REPLICA_SET_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_replica_set_status(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1ReplicaSet | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1ReplicaSet:
        """Partially update status of the specified ReplicaSet.

        `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/status`

        Args:
            name (str): Name of the ReplicaSet.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_REPLICA_SET_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_replica_set_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1ReplicaSet | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1ReplicaSet]:
        """Like `patch_namespaced_replica_set_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_REPLICA_SET_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def read_namespaced_replicationcontrollers_scale(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Scale:
        """Read scale of the specified Scale.

        `GET /apis/extensions/v1beta1/namespaces/{namespace}/replicationcontrollers/{name}/scale`

        Args:
            name (str): Name of the Scale.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NAMESPACED_REPLICATIONCONTROLLERS_SCALE,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def read_namespaced_replicationcontrollers_scale_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Scale]:
        """Like `read_namespaced_replicationcontrollers_scale`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_REPLICATIONCONTROLLERS_SCALE,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def replace_namespaced_replicationcontrollers_scale(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Scale | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Scale:
        """Replace scale of the specified Scale.

        `PUT /apis/extensions/v1beta1/namespaces/{namespace}/replicationcontrollers/{name}/scale`

        Args:
            name (str): Name of the Scale.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_REPLICATIONCONTROLLERS_SCALE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_replicationcontrollers_scale_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1Scale | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Scale]:
        """Like `replace_namespaced_replicationcontrollers_scale`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_REPLICATIONCONTROLLERS_SCALE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_replicationcontrollers_scale(
        self,
        name: str,
        namespace: str,
        body: dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1Scale:
        """Partially update scale of the specified Scale.

        `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/replicationcontrollers/{name}/scale`

        Args:
            name (str): Name of the Scale.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_REPLICATIONCONTROLLERS_SCALE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_replicationcontrollers_scale_with_http_info(
        self,
        name: str,
        namespace: str,
        body: dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1Scale]:
        """Like `patch_namespaced_replicationcontrollers_scale`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_REPLICATIONCONTROLLERS_SCALE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def list_network_policy_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1NetworkPolicyList:
        """List or watch objects of kind NetworkPolicy.

        `GET /apis/extensions/v1beta1/networkpolicies`

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
            operations.LIST_NETWORK_POLICY_FOR_ALL_NAMESPACES,
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

    def list_network_policy_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1NetworkPolicyList]:
        """Like `list_network_policy_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NETWORK_POLICY_FOR_ALL_NAMESPACES,
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

    def watch_network_policy_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1beta1NetworkPolicy]]:
        """Follow the changes of the objects of `list_network_policy_for_all_namespaces`, until the caller leaves the
        loop.
        """
        return self._watch(
            operations.LIST_NETWORK_POLICY_FOR_ALL_NAMESPACES,
            lambda: models.V1beta1NetworkPolicy,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def list_replica_set_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1ReplicaSetList:
        """List or watch objects of kind ReplicaSet.

        `GET /apis/extensions/v1beta1/replicasets`

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
            operations.LIST_REPLICA_SET_FOR_ALL_NAMESPACES,
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

    def list_replica_set_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1ReplicaSetList]:
        """Like `list_replica_set_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_REPLICA_SET_FOR_ALL_NAMESPACES,
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

    def watch_replica_set_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1beta1ReplicaSet]]:
        """Follow the changes of the objects of `list_replica_set_for_all_namespaces`, until the caller leaves the
        loop.
        """
        return self._watch(
            operations.LIST_REPLICA_SET_FOR_ALL_NAMESPACES,
            lambda: models.V1beta1ReplicaSet,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def list_third_party_resource(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1ThirdPartyResourceList:
        """List or watch objects of kind ThirdPartyResource.

        `GET /apis/extensions/v1beta1/thirdpartyresources`

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
            operations.LIST_THIRD_PARTY_RESOURCE,
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

    def list_third_party_resource_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1ThirdPartyResourceList]:
        """Like `list_third_party_resource`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_THIRD_PARTY_RESOURCE,
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

    def watch_third_party_resource(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V1beta1ThirdPartyResource]]:
        """Follow the changes of the objects of `list_third_party_resource`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_THIRD_PARTY_RESOURCE,
            lambda: models.V1beta1ThirdPartyResource,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def create_third_party_resource(
        self,
        body: models.V1beta1ThirdPartyResource | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1ThirdPartyResource:
        """Create a ThirdPartyResource.

        `POST /apis/extensions/v1beta1/thirdpartyresources`

        Args:
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.CREATE_THIRD_PARTY_RESOURCE, {"body": body, "pretty": pretty}, options)

    def create_third_party_resource_with_http_info(
        self,
        body: models.V1beta1ThirdPartyResource | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1ThirdPartyResource]:
        """Like `create_third_party_resource`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_THIRD_PARTY_RESOURCE,
            {"body": body, "pretty": pretty},
            options,
        )

    def delete_collection_third_party_resource(
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
        """Delete collection of ThirdPartyResource.

        `DELETE /apis/extensions/v1beta1/thirdpartyresources`

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
            operations.DELETE_COLLECTION_THIRD_PARTY_RESOURCE,
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

    def delete_collection_third_party_resource_with_http_info(
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
        """Like `delete_collection_third_party_resource`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_THIRD_PARTY_RESOURCE,
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

    def read_third_party_resource(
        self,
        name: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1ThirdPartyResource:
        """Read the specified ThirdPartyResource.

        `GET /apis/extensions/v1beta1/thirdpartyresources/{name}`

        Args:
            name (str): Name of the ThirdPartyResource.
            exact (bool | None): With `true`, an export retains environment-specific fields such as the
                namespace. Only has meaning together with `export`.
            export (bool | None): With `true`, fields a user cannot set, such as UID, timestamps and status, are
                stripped from the reply. Off by default.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_THIRD_PARTY_RESOURCE,
            {"name": name, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_third_party_resource_with_http_info(
        self,
        name: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1ThirdPartyResource]:
        """Like `read_third_party_resource`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_THIRD_PARTY_RESOURCE,
            {"name": name, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_third_party_resource(
        self,
        name: str,
        body: models.V1beta1ThirdPartyResource | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1ThirdPartyResource:
        """Replace the specified ThirdPartyResource.

        `PUT /apis/extensions/v1beta1/thirdpartyresources/{name}`

        Args:
            name (str): Name of the ThirdPartyResource.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_THIRD_PARTY_RESOURCE,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def replace_third_party_resource_with_http_info(
        self,
        name: str,
        body: models.V1beta1ThirdPartyResource | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1ThirdPartyResource]:
        """Like `replace_third_party_resource`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_THIRD_PARTY_RESOURCE,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def delete_third_party_resource(
        self,
        name: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1ThirdPartyResource | models.UnversionedStatus:
        """Delete a ThirdPartyResource.

        `DELETE /apis/extensions/v1beta1/thirdpartyresources/{name}`

        Args:
            name (str): Name of the ThirdPartyResource.
            grace_period_seconds (int | None): Seconds the object gets to shut down, zero or more. `0` deletes at
                once; when omitted, the kind's own default applies.
            orphan_dependents (bool | None): With `true`, owned objects are kept and lose their owner; with
                `false`, the garbage collector removes them too. When omitted, the kind's default applies.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.DELETE_THIRD_PARTY_RESOURCE,
            {
                "name": name,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
            },
            options,
        )

    def delete_third_party_resource_with_http_info(
        self,
        name: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1ThirdPartyResource | models.UnversionedStatus]:
        """Like `delete_third_party_resource`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_THIRD_PARTY_RESOURCE,
            {
                "name": name,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
            },
            options,
        )

    def patch_third_party_resource(
        self,
        name: str,
        body: models.V1beta1ThirdPartyResource | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1ThirdPartyResource:
        """Partially update the specified ThirdPartyResource.

        `PATCH /apis/extensions/v1beta1/thirdpartyresources/{name}`

        Args:
            name (str): Name of the ThirdPartyResource.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_THIRD_PARTY_RESOURCE,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    def patch_third_party_resource_with_http_info(
        self,
        name: str,
        body: models.V1beta1ThirdPartyResource | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1ThirdPartyResource]:
        """Like `patch_third_party_resource`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_THIRD_PARTY_RESOURCE,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )
