"""Calls for objects of any custom resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.kubernetes.api import KubernetesApi
from ...runtime.lazy import lazy_module

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...runtime.call_options import CallOptions
    from ...runtime.response import ApiResponse
    from ..operations import custom_objects_api as operations
else:
    operations = lazy_module(__package__, "..operations.custom_objects_api")


class CustomObjectsApi(KubernetesApi):
    """Objects are plain data, as no document describes them."""

    def get_api_resources(self, group: str, version: str, **options: Unpack[CallOptions]) -> Any:
        """What a version of a group has.

        `GET /apis/{group}/{version}`
        """
        return self._call(operations.GET_API_RESOURCES, {"group": group, "version": version}, options)

    def get_api_resources_with_http_info(
        self, group: str, version: str, **options: Unpack[CallOptions]
    ) -> ApiResponse[Any]:
        """As `get_api_resources`, with the status and the headers of the answer."""
        return self._call_with_http_info(operations.GET_API_RESOURCES, {"group": group, "version": version}, options)

    def create_cluster_custom_object(
        self,
        group: str,
        version: str,
        plural: str,
        body: Any,
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Create an object of the whole cluster.

        `POST /apis/{group}/{version}/{plural}`
        """
        return self._call(
            operations.CREATE_CLUSTER_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "body": body,
                "pretty": pretty,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
            },
            options,
        )

    def create_cluster_custom_object_with_http_info(
        self,
        group: str,
        version: str,
        plural: str,
        body: Any,
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `create_cluster_custom_object`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.CREATE_CLUSTER_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "body": body,
                "pretty": pretty,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
            },
            options,
        )

    def list_cluster_custom_object(
        self,
        group: str,
        version: str,
        plural: str,
        *,
        pretty: str | None = None,
        allow_watch_bookmarks: bool | None = None,
        _continue: str | None = None,
        field_selector: str | None = None,
        label_selector: str | None = None,
        limit: int | None = None,
        resource_version: str | None = None,
        resource_version_match: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """List or watch the objects of the whole cluster.

        `GET /apis/{group}/{version}/{plural}`
        """
        return self._call(
            operations.LIST_CLUSTER_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "pretty": pretty,
                "allow_watch_bookmarks": allow_watch_bookmarks,
                "_continue": _continue,
                "field_selector": field_selector,
                "label_selector": label_selector,
                "limit": limit,
                "resource_version": resource_version,
                "resource_version_match": resource_version_match,
                "timeout_seconds": timeout_seconds,
                "watch": watch,
            },
            options,
        )

    def list_cluster_custom_object_with_http_info(
        self,
        group: str,
        version: str,
        plural: str,
        *,
        pretty: str | None = None,
        allow_watch_bookmarks: bool | None = None,
        _continue: str | None = None,
        field_selector: str | None = None,
        label_selector: str | None = None,
        limit: int | None = None,
        resource_version: str | None = None,
        resource_version_match: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `list_cluster_custom_object`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.LIST_CLUSTER_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "pretty": pretty,
                "allow_watch_bookmarks": allow_watch_bookmarks,
                "_continue": _continue,
                "field_selector": field_selector,
                "label_selector": label_selector,
                "limit": limit,
                "resource_version": resource_version,
                "resource_version_match": resource_version_match,
                "timeout_seconds": timeout_seconds,
                "watch": watch,
            },
            options,
        )

    def list_custom_object_for_all_namespaces(
        self,
        group: str,
        version: str,
        resource_plural: str,
        *,
        pretty: str | None = None,
        allow_watch_bookmarks: bool | None = None,
        _continue: str | None = None,
        field_selector: str | None = None,
        label_selector: str | None = None,
        limit: int | None = None,
        resource_version: str | None = None,
        resource_version_match: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """List or watch the objects of all namespaces.

        `GET /apis/{group}/{version}/{resource_plural}`
        """
        return self._call(
            operations.LIST_CUSTOM_OBJECT_FOR_ALL_NAMESPACES,
            {
                "group": group,
                "version": version,
                "resource_plural": resource_plural,
                "pretty": pretty,
                "allow_watch_bookmarks": allow_watch_bookmarks,
                "_continue": _continue,
                "field_selector": field_selector,
                "label_selector": label_selector,
                "limit": limit,
                "resource_version": resource_version,
                "resource_version_match": resource_version_match,
                "timeout_seconds": timeout_seconds,
                "watch": watch,
            },
            options,
        )

    def list_custom_object_for_all_namespaces_with_http_info(
        self,
        group: str,
        version: str,
        resource_plural: str,
        *,
        pretty: str | None = None,
        allow_watch_bookmarks: bool | None = None,
        _continue: str | None = None,
        field_selector: str | None = None,
        label_selector: str | None = None,
        limit: int | None = None,
        resource_version: str | None = None,
        resource_version_match: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `list_custom_object_for_all_namespaces`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.LIST_CUSTOM_OBJECT_FOR_ALL_NAMESPACES,
            {
                "group": group,
                "version": version,
                "resource_plural": resource_plural,
                "pretty": pretty,
                "allow_watch_bookmarks": allow_watch_bookmarks,
                "_continue": _continue,
                "field_selector": field_selector,
                "label_selector": label_selector,
                "limit": limit,
                "resource_version": resource_version,
                "resource_version_match": resource_version_match,
                "timeout_seconds": timeout_seconds,
                "watch": watch,
            },
            options,
        )

    def delete_collection_cluster_custom_object(
        self,
        group: str,
        version: str,
        plural: str,
        *,
        pretty: str | None = None,
        label_selector: str | None = None,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        propagation_policy: str | None = None,
        dry_run: str | None = None,
        body: Any = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete the objects of the whole cluster that selectors select.

        `DELETE /apis/{group}/{version}/{plural}`
        """
        return self._call(
            operations.DELETE_COLLECTION_CLUSTER_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "body": body,
                "pretty": pretty,
                "label_selector": label_selector,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "propagation_policy": propagation_policy,
                "dry_run": dry_run,
            },
            options,
        )

    def delete_collection_cluster_custom_object_with_http_info(
        self,
        group: str,
        version: str,
        plural: str,
        *,
        pretty: str | None = None,
        label_selector: str | None = None,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        propagation_policy: str | None = None,
        dry_run: str | None = None,
        body: Any = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `delete_collection_cluster_custom_object`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_CLUSTER_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "body": body,
                "pretty": pretty,
                "label_selector": label_selector,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "propagation_policy": propagation_policy,
                "dry_run": dry_run,
            },
            options,
        )

    def delete_cluster_custom_object(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        propagation_policy: str | None = None,
        dry_run: str | None = None,
        body: Any = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete an object of the whole cluster.

        `DELETE /apis/{group}/{version}/{plural}/{name}`
        """
        return self._call(
            operations.DELETE_CLUSTER_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "name": name,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "propagation_policy": propagation_policy,
                "dry_run": dry_run,
            },
            options,
        )

    def delete_cluster_custom_object_with_http_info(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        propagation_policy: str | None = None,
        dry_run: str | None = None,
        body: Any = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `delete_cluster_custom_object`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.DELETE_CLUSTER_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "name": name,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "propagation_policy": propagation_policy,
                "dry_run": dry_run,
            },
            options,
        )

    def get_cluster_custom_object(
        self, group: str, version: str, plural: str, name: str, **options: Unpack[CallOptions]
    ) -> Any:
        """Read an object of the whole cluster.

        `GET /apis/{group}/{version}/{plural}/{name}`
        """
        return self._call(
            operations.GET_CLUSTER_CUSTOM_OBJECT,
            {"group": group, "version": version, "plural": plural, "name": name},
            options,
        )

    def get_cluster_custom_object_with_http_info(
        self, group: str, version: str, plural: str, name: str, **options: Unpack[CallOptions]
    ) -> ApiResponse[Any]:
        """As `get_cluster_custom_object`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.GET_CLUSTER_CUSTOM_OBJECT,
            {"group": group, "version": version, "plural": plural, "name": name},
            options,
        )

    def replace_cluster_custom_object(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Replace an object of the whole cluster.

        `PUT /apis/{group}/{version}/{plural}/{name}`
        """
        return self._call(
            operations.REPLACE_CLUSTER_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
            },
            options,
        )

    def replace_cluster_custom_object_with_http_info(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `replace_cluster_custom_object`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.REPLACE_CLUSTER_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
            },
            options,
        )

    def patch_cluster_custom_object(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Patch an object of the whole cluster.

        `PATCH /apis/{group}/{version}/{plural}/{name}`
        """
        return self._call(
            operations.PATCH_CLUSTER_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
                "force": force,
            },
            options,
        )

    def patch_cluster_custom_object_with_http_info(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `patch_cluster_custom_object`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.PATCH_CLUSTER_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
                "force": force,
            },
            options,
        )

    def get_cluster_custom_object_status(
        self, group: str, version: str, plural: str, name: str, **options: Unpack[CallOptions]
    ) -> Any:
        """Read the status of an object of the whole cluster.

        `GET /apis/{group}/{version}/{plural}/{name}/status`
        """
        return self._call(
            operations.GET_CLUSTER_CUSTOM_OBJECT_STATUS,
            {"group": group, "version": version, "plural": plural, "name": name},
            options,
        )

    def get_cluster_custom_object_status_with_http_info(
        self, group: str, version: str, plural: str, name: str, **options: Unpack[CallOptions]
    ) -> ApiResponse[Any]:
        """As `get_cluster_custom_object_status`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.GET_CLUSTER_CUSTOM_OBJECT_STATUS,
            {"group": group, "version": version, "plural": plural, "name": name},
            options,
        )

    def replace_cluster_custom_object_status(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Replace the status of an object of the whole cluster.

        `PUT /apis/{group}/{version}/{plural}/{name}/status`
        """
        return self._call(
            operations.REPLACE_CLUSTER_CUSTOM_OBJECT_STATUS,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
            },
            options,
        )

    def replace_cluster_custom_object_status_with_http_info(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `replace_cluster_custom_object_status`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.REPLACE_CLUSTER_CUSTOM_OBJECT_STATUS,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
            },
            options,
        )

    def patch_cluster_custom_object_status(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Patch the status of an object of the whole cluster.

        `PATCH /apis/{group}/{version}/{plural}/{name}/status`
        """
        return self._call(
            operations.PATCH_CLUSTER_CUSTOM_OBJECT_STATUS,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
                "force": force,
            },
            options,
        )

    def patch_cluster_custom_object_status_with_http_info(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `patch_cluster_custom_object_status`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.PATCH_CLUSTER_CUSTOM_OBJECT_STATUS,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
                "force": force,
            },
            options,
        )

    def get_cluster_custom_object_scale(
        self, group: str, version: str, plural: str, name: str, **options: Unpack[CallOptions]
    ) -> Any:
        """Read the scale of an object of the whole cluster.

        `GET /apis/{group}/{version}/{plural}/{name}/scale`
        """
        return self._call(
            operations.GET_CLUSTER_CUSTOM_OBJECT_SCALE,
            {"group": group, "version": version, "plural": plural, "name": name},
            options,
        )

    def get_cluster_custom_object_scale_with_http_info(
        self, group: str, version: str, plural: str, name: str, **options: Unpack[CallOptions]
    ) -> ApiResponse[Any]:
        """As `get_cluster_custom_object_scale`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.GET_CLUSTER_CUSTOM_OBJECT_SCALE,
            {"group": group, "version": version, "plural": plural, "name": name},
            options,
        )

    def replace_cluster_custom_object_scale(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Replace the scale of an object of the whole cluster.

        `PUT /apis/{group}/{version}/{plural}/{name}/scale`
        """
        return self._call(
            operations.REPLACE_CLUSTER_CUSTOM_OBJECT_SCALE,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
            },
            options,
        )

    def replace_cluster_custom_object_scale_with_http_info(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `replace_cluster_custom_object_scale`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.REPLACE_CLUSTER_CUSTOM_OBJECT_SCALE,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
            },
            options,
        )

    def patch_cluster_custom_object_scale(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Patch the scale of an object of the whole cluster.

        `PATCH /apis/{group}/{version}/{plural}/{name}/scale`
        """
        return self._call(
            operations.PATCH_CLUSTER_CUSTOM_OBJECT_SCALE,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
                "force": force,
            },
            options,
        )

    def patch_cluster_custom_object_scale_with_http_info(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `patch_cluster_custom_object_scale`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.PATCH_CLUSTER_CUSTOM_OBJECT_SCALE,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
                "force": force,
            },
            options,
        )

    def create_namespaced_custom_object(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        body: Any,
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Create an object in a namespace.

        `POST /apis/{group}/{version}/namespaces/{namespace}/{plural}`
        """
        return self._call(
            operations.CREATE_NAMESPACED_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "body": body,
                "pretty": pretty,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
            },
            options,
        )

    def create_namespaced_custom_object_with_http_info(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        body: Any,
        *,
        pretty: str | None = None,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `create_namespaced_custom_object`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "body": body,
                "pretty": pretty,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
            },
            options,
        )

    def list_namespaced_custom_object(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        *,
        pretty: str | None = None,
        allow_watch_bookmarks: bool | None = None,
        _continue: str | None = None,
        field_selector: str | None = None,
        label_selector: str | None = None,
        limit: int | None = None,
        resource_version: str | None = None,
        resource_version_match: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """List or watch the objects in a namespace.

        `GET /apis/{group}/{version}/namespaces/{namespace}/{plural}`
        """
        return self._call(
            operations.LIST_NAMESPACED_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "pretty": pretty,
                "allow_watch_bookmarks": allow_watch_bookmarks,
                "_continue": _continue,
                "field_selector": field_selector,
                "label_selector": label_selector,
                "limit": limit,
                "resource_version": resource_version,
                "resource_version_match": resource_version_match,
                "timeout_seconds": timeout_seconds,
                "watch": watch,
            },
            options,
        )

    def list_namespaced_custom_object_with_http_info(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        *,
        pretty: str | None = None,
        allow_watch_bookmarks: bool | None = None,
        _continue: str | None = None,
        field_selector: str | None = None,
        label_selector: str | None = None,
        limit: int | None = None,
        resource_version: str | None = None,
        resource_version_match: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `list_namespaced_custom_object`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "pretty": pretty,
                "allow_watch_bookmarks": allow_watch_bookmarks,
                "_continue": _continue,
                "field_selector": field_selector,
                "label_selector": label_selector,
                "limit": limit,
                "resource_version": resource_version,
                "resource_version_match": resource_version_match,
                "timeout_seconds": timeout_seconds,
                "watch": watch,
            },
            options,
        )

    def delete_collection_namespaced_custom_object(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        *,
        pretty: str | None = None,
        label_selector: str | None = None,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        propagation_policy: str | None = None,
        dry_run: str | None = None,
        field_selector: str | None = None,
        body: Any = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete the objects in a namespace that selectors select.

        `DELETE /apis/{group}/{version}/namespaces/{namespace}/{plural}`
        """
        return self._call(
            operations.DELETE_COLLECTION_NAMESPACED_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "body": body,
                "pretty": pretty,
                "label_selector": label_selector,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "propagation_policy": propagation_policy,
                "dry_run": dry_run,
                "field_selector": field_selector,
            },
            options,
        )

    def delete_collection_namespaced_custom_object_with_http_info(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        *,
        pretty: str | None = None,
        label_selector: str | None = None,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        propagation_policy: str | None = None,
        dry_run: str | None = None,
        field_selector: str | None = None,
        body: Any = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `delete_collection_namespaced_custom_object`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "body": body,
                "pretty": pretty,
                "label_selector": label_selector,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "propagation_policy": propagation_policy,
                "dry_run": dry_run,
                "field_selector": field_selector,
            },
            options,
        )

    def delete_namespaced_custom_object(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        propagation_policy: str | None = None,
        dry_run: str | None = None,
        body: Any = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete an object in a namespace.

        `DELETE /apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}`
        """
        return self._call(
            operations.DELETE_NAMESPACED_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "name": name,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "propagation_policy": propagation_policy,
                "dry_run": dry_run,
            },
            options,
        )

    def delete_namespaced_custom_object_with_http_info(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        propagation_policy: str | None = None,
        dry_run: str | None = None,
        body: Any = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `delete_namespaced_custom_object`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "name": name,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "propagation_policy": propagation_policy,
                "dry_run": dry_run,
            },
            options,
        )

    def get_namespaced_custom_object(
        self, group: str, version: str, namespace: str, plural: str, name: str, **options: Unpack[CallOptions]
    ) -> Any:
        """Read an object in a namespace.

        `GET /apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}`
        """
        return self._call(
            operations.GET_NAMESPACED_CUSTOM_OBJECT,
            {"group": group, "version": version, "namespace": namespace, "plural": plural, "name": name},
            options,
        )

    def get_namespaced_custom_object_with_http_info(
        self, group: str, version: str, namespace: str, plural: str, name: str, **options: Unpack[CallOptions]
    ) -> ApiResponse[Any]:
        """As `get_namespaced_custom_object`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.GET_NAMESPACED_CUSTOM_OBJECT,
            {"group": group, "version": version, "namespace": namespace, "plural": plural, "name": name},
            options,
        )

    def replace_namespaced_custom_object(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Replace an object in a namespace.

        `PUT /apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}`
        """
        return self._call(
            operations.REPLACE_NAMESPACED_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
            },
            options,
        )

    def replace_namespaced_custom_object_with_http_info(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `replace_namespaced_custom_object`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
            },
            options,
        )

    def patch_namespaced_custom_object(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Patch an object in a namespace.

        `PATCH /apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}`
        """
        return self._call(
            operations.PATCH_NAMESPACED_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
                "force": force,
            },
            options,
        )

    def patch_namespaced_custom_object_with_http_info(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `patch_namespaced_custom_object`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
                "force": force,
            },
            options,
        )

    def get_namespaced_custom_object_status(
        self, group: str, version: str, namespace: str, plural: str, name: str, **options: Unpack[CallOptions]
    ) -> Any:
        """Read the status of an object in a namespace.

        `GET /apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}/status`
        """
        return self._call(
            operations.GET_NAMESPACED_CUSTOM_OBJECT_STATUS,
            {"group": group, "version": version, "namespace": namespace, "plural": plural, "name": name},
            options,
        )

    def get_namespaced_custom_object_status_with_http_info(
        self, group: str, version: str, namespace: str, plural: str, name: str, **options: Unpack[CallOptions]
    ) -> ApiResponse[Any]:
        """As `get_namespaced_custom_object_status`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.GET_NAMESPACED_CUSTOM_OBJECT_STATUS,
            {"group": group, "version": version, "namespace": namespace, "plural": plural, "name": name},
            options,
        )

    def replace_namespaced_custom_object_status(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Replace the status of an object in a namespace.

        `PUT /apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}/status`
        """
        return self._call(
            operations.REPLACE_NAMESPACED_CUSTOM_OBJECT_STATUS,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
            },
            options,
        )

    def replace_namespaced_custom_object_status_with_http_info(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `replace_namespaced_custom_object_status`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_CUSTOM_OBJECT_STATUS,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
            },
            options,
        )

    def patch_namespaced_custom_object_status(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Patch the status of an object in a namespace.

        `PATCH /apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}/status`
        """
        return self._call(
            operations.PATCH_NAMESPACED_CUSTOM_OBJECT_STATUS,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
                "force": force,
            },
            options,
        )

    def patch_namespaced_custom_object_status_with_http_info(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `patch_namespaced_custom_object_status`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_CUSTOM_OBJECT_STATUS,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
                "force": force,
            },
            options,
        )

    def get_namespaced_custom_object_scale(
        self, group: str, version: str, namespace: str, plural: str, name: str, **options: Unpack[CallOptions]
    ) -> Any:
        """Read the scale of an object in a namespace.

        `GET /apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}/scale`
        """
        return self._call(
            operations.GET_NAMESPACED_CUSTOM_OBJECT_SCALE,
            {"group": group, "version": version, "namespace": namespace, "plural": plural, "name": name},
            options,
        )

    def get_namespaced_custom_object_scale_with_http_info(
        self, group: str, version: str, namespace: str, plural: str, name: str, **options: Unpack[CallOptions]
    ) -> ApiResponse[Any]:
        """As `get_namespaced_custom_object_scale`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.GET_NAMESPACED_CUSTOM_OBJECT_SCALE,
            {"group": group, "version": version, "namespace": namespace, "plural": plural, "name": name},
            options,
        )

    def replace_namespaced_custom_object_scale(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Replace the scale of an object in a namespace.

        `PUT /apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}/scale`
        """
        return self._call(
            operations.REPLACE_NAMESPACED_CUSTOM_OBJECT_SCALE,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
            },
            options,
        )

    def replace_namespaced_custom_object_scale_with_http_info(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `replace_namespaced_custom_object_scale`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_CUSTOM_OBJECT_SCALE,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
            },
            options,
        )

    def patch_namespaced_custom_object_scale(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Patch the scale of an object in a namespace.

        `PATCH /apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}/scale`
        """
        return self._call(
            operations.PATCH_NAMESPACED_CUSTOM_OBJECT_SCALE,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
                "force": force,
            },
            options,
        )

    def patch_namespaced_custom_object_scale_with_http_info(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """As `patch_namespaced_custom_object_scale`, with the status and the headers of the answer."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_CUSTOM_OBJECT_SCALE,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
                "force": force,
            },
            options,
        )
