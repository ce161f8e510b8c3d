from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.kubernetes.api import KubernetesApi
from ...runtime.lazy import lazy_module

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ...runtime.call_options import CallOptions
    from ...runtime.response import ApiResponse
    from ..operations import custom_objects_api as operations
else:
    operations = lazy_module(__package__, "..operations.custom_objects_api")


class CustomObjectsApi(KubernetesApi):
    """Calls for the objects of any custom resource. No document describes them, so they are plain data."""

    def get_api_resources(self, group: str, version: str, **options: Unpack[CallOptions]) -> Any:
        """List the resources of a version of a group, with their verbs.

        `GET /apis/{group}/{version}`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
        """
        return self._call(operations.GET_API_RESOURCES, {"group": group, "version": version}, options)

    def get_api_resources_with_http_info(
        self,
        group: str,
        version: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """Like `get_api_resources`, with the response's status and headers."""
        return self._call_with_http_info(operations.GET_API_RESOURCES, {"group": group, "version": version}, options)

    def list_namespaced_custom_object(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        *,
        allow_watch_bookmarks: bool | None = None,
        _continue: str | None = None,
        field_selector: str | None = None,
        label_selector: str | None = None,
        limit: int | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        resource_version_match: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """List or watch the objects in a namespace.

        `GET /apis/{group}/{version}/namespaces/{namespace}/{plural}`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            namespace (str): The namespace.
            plural (str): Plural name of the resource: `crontabs`.
            allow_watch_bookmarks (bool | None): Whether a watch may send bookmarks: events that carry only a
                resource version.
            _continue (str | None): Token from the previous page, to get the next one.
            field_selector (str | None): Select objects by their fields: `metadata.name=one`.
            label_selector (str | None): Select objects by their labels: `app=web,tier!=cache`.
            limit (int | None): Maximum number of objects in a page.
            pretty (str | None): `true` for indented JSON.
            resource_version (str | None): Minimum or exact version of the data, or where a watch starts.
            resource_version_match (str | None): How `resourceVersion` applies: `Exact` or `NotOlderThan`.
            timeout_seconds (int | None): Time limit of the call on the server, in seconds.
            watch (bool | None): Whether to stream changes as events.
        """
        return self._call(
            operations.LIST_NAMESPACED_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "allow_watch_bookmarks": allow_watch_bookmarks,
                "_continue": _continue,
                "field_selector": field_selector,
                "label_selector": label_selector,
                "limit": limit,
                "pretty": pretty,
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
        allow_watch_bookmarks: bool | None = None,
        _continue: str | None = None,
        field_selector: str | None = None,
        label_selector: str | None = None,
        limit: int | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        resource_version_match: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """Like `list_namespaced_custom_object`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "allow_watch_bookmarks": allow_watch_bookmarks,
                "_continue": _continue,
                "field_selector": field_selector,
                "label_selector": label_selector,
                "limit": limit,
                "pretty": pretty,
                "resource_version": resource_version,
                "resource_version_match": resource_version_match,
                "timeout_seconds": timeout_seconds,
                "watch": watch,
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
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Create an object in a namespace.

        `POST /apis/{group}/{version}/namespaces/{namespace}/{plural}`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            namespace (str): The namespace.
            plural (str): Plural name of the resource: `crontabs`.
            body (Any): The object.
            dry_run (str | None): `All` to check a change without storing it.
            field_manager (str | None): Name that the server records as the owner of the changed fields.
            field_validation (str | None): How the server treats unknown and duplicate fields: `Ignore`, `Warn`
                or `Strict`.
            pretty (str | None): `true` for indented JSON.
        """
        return self._call(
            operations.CREATE_NAMESPACED_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
                "pretty": pretty,
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
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """Like `create_namespaced_custom_object`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
                "pretty": pretty,
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
        body: Any = None,
        dry_run: str | None = None,
        field_selector: str | None = None,
        grace_period_seconds: int | None = None,
        label_selector: str | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        propagation_policy: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete the objects in a namespace that match the selectors.

        `DELETE /apis/{group}/{version}/namespaces/{namespace}/{plural}`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            namespace (str): The namespace.
            plural (str): Plural name of the resource: `crontabs`.
            body (Any): An object of kind `DeleteOptions`.
            dry_run (str | None): `All` to check a change without storing it.
            field_selector (str | None): Select objects by their fields: `metadata.name=one`.
            grace_period_seconds (int | None): Seconds that the object gets to shut down; 0 deletes it at once.
            label_selector (str | None): Select objects by their labels: `app=web,tier!=cache`.
            orphan_dependents (bool | None): Whether to keep dependent objects. Deprecated: use
                `propagationPolicy`.
            pretty (str | None): `true` for indented JSON.
            propagation_policy (str | None): How dependent objects are deleted: `Orphan`, `Background` or
                `Foreground`.
        """
        return self._call(
            operations.DELETE_COLLECTION_NAMESPACED_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "body": body,
                "dry_run": dry_run,
                "field_selector": field_selector,
                "grace_period_seconds": grace_period_seconds,
                "label_selector": label_selector,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
                "propagation_policy": propagation_policy,
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
        body: Any = None,
        dry_run: str | None = None,
        field_selector: str | None = None,
        grace_period_seconds: int | None = None,
        label_selector: str | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        propagation_policy: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """Like `delete_collection_namespaced_custom_object`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "body": body,
                "dry_run": dry_run,
                "field_selector": field_selector,
                "grace_period_seconds": grace_period_seconds,
                "label_selector": label_selector,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
                "propagation_policy": propagation_policy,
            },
            options,
        )

    def get_namespaced_custom_object(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Read an object in a namespace.

        `GET /apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            namespace (str): The namespace.
            plural (str): Plural name of the resource: `crontabs`.
            name (str): Name of the object.
        """
        return self._call(
            operations.GET_NAMESPACED_CUSTOM_OBJECT,
            {"group": group, "version": version, "namespace": namespace, "plural": plural, "name": name},
            options,
        )

    def get_namespaced_custom_object_with_http_info(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """Like `get_namespaced_custom_object`, with the response's status and headers."""
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

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            namespace (str): The namespace.
            plural (str): Plural name of the resource: `crontabs`.
            name (str): Name of the object.
            body (Any): The object.
            dry_run (str | None): `All` to check a change without storing it.
            field_manager (str | None): Name that the server records as the owner of the changed fields.
            field_validation (str | None): How the server treats unknown and duplicate fields: `Ignore`, `Warn`
                or `Strict`.
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
        """Like `replace_namespaced_custom_object`, with the response's status and headers."""
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

    def delete_namespaced_custom_object(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        *,
        body: Any = None,
        dry_run: str | None = None,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        propagation_policy: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete an object in a namespace.

        `DELETE /apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            namespace (str): The namespace.
            plural (str): Plural name of the resource: `crontabs`.
            name (str): Name of the object.
            body (Any): An object of kind `DeleteOptions`.
            dry_run (str | None): `All` to check a change without storing it.
            grace_period_seconds (int | None): Seconds that the object gets to shut down; 0 deletes it at once.
            orphan_dependents (bool | None): Whether to keep dependent objects. Deprecated: use
                `propagationPolicy`.
            propagation_policy (str | None): How dependent objects are deleted: `Orphan`, `Background` or
                `Foreground`.
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
                "dry_run": dry_run,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "propagation_policy": propagation_policy,
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
        body: Any = None,
        dry_run: str | None = None,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        propagation_policy: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """Like `delete_namespaced_custom_object`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "namespace": namespace,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "propagation_policy": propagation_policy,
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

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            namespace (str): The namespace.
            plural (str): Plural name of the resource: `crontabs`.
            name (str): Name of the object.
            body (Any): A merge patch (a dict) or a JSON patch (a list of steps).
            dry_run (str | None): `All` to check a change without storing it.
            field_manager (str | None): Name that the server records as the owner of the changed fields.
            field_validation (str | None): How the server treats unknown and duplicate fields: `Ignore`, `Warn`
                or `Strict`.
            force (bool | None): Whether an apply patch takes over fields that others own.
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
        """Like `patch_namespaced_custom_object`, with the response's status and headers."""
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

    def get_namespaced_custom_object_scale(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Read the scale of an object in a namespace.

        `GET /apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}/scale`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            namespace (str): The namespace.
            plural (str): Plural name of the resource: `crontabs`.
            name (str): Name of the object.
        """
        return self._call(
            operations.GET_NAMESPACED_CUSTOM_OBJECT_SCALE,
            {"group": group, "version": version, "namespace": namespace, "plural": plural, "name": name},
            options,
        )

    def get_namespaced_custom_object_scale_with_http_info(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """Like `get_namespaced_custom_object_scale`, with the response's status and headers."""
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

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            namespace (str): The namespace.
            plural (str): Plural name of the resource: `crontabs`.
            name (str): Name of the object.
            body (Any): The object.
            dry_run (str | None): `All` to check a change without storing it.
            field_manager (str | None): Name that the server records as the owner of the changed fields.
            field_validation (str | None): How the server treats unknown and duplicate fields: `Ignore`, `Warn`
                or `Strict`.
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
        """Like `replace_namespaced_custom_object_scale`, with the response's status and headers."""
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

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            namespace (str): The namespace.
            plural (str): Plural name of the resource: `crontabs`.
            name (str): Name of the object.
            body (Any): A merge patch (a dict) or a JSON patch (a list of steps).
            dry_run (str | None): `All` to check a change without storing it.
            field_manager (str | None): Name that the server records as the owner of the changed fields.
            field_validation (str | None): How the server treats unknown and duplicate fields: `Ignore`, `Warn`
                or `Strict`.
            force (bool | None): Whether an apply patch takes over fields that others own.
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
        """Like `patch_namespaced_custom_object_scale`, with the response's status and headers."""
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

    def get_namespaced_custom_object_status(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Read the status of an object in a namespace.

        `GET /apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}/status`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            namespace (str): The namespace.
            plural (str): Plural name of the resource: `crontabs`.
            name (str): Name of the object.
        """
        return self._call(
            operations.GET_NAMESPACED_CUSTOM_OBJECT_STATUS,
            {"group": group, "version": version, "namespace": namespace, "plural": plural, "name": name},
            options,
        )

    def get_namespaced_custom_object_status_with_http_info(
        self,
        group: str,
        version: str,
        namespace: str,
        plural: str,
        name: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """Like `get_namespaced_custom_object_status`, with the response's status and headers."""
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

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            namespace (str): The namespace.
            plural (str): Plural name of the resource: `crontabs`.
            name (str): Name of the object.
            body (Any): The object.
            dry_run (str | None): `All` to check a change without storing it.
            field_manager (str | None): Name that the server records as the owner of the changed fields.
            field_validation (str | None): How the server treats unknown and duplicate fields: `Ignore`, `Warn`
                or `Strict`.
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
        """Like `replace_namespaced_custom_object_status`, with the response's status and headers."""
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

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            namespace (str): The namespace.
            plural (str): Plural name of the resource: `crontabs`.
            name (str): Name of the object.
            body (Any): A merge patch (a dict) or a JSON patch (a list of steps).
            dry_run (str | None): `All` to check a change without storing it.
            field_manager (str | None): Name that the server records as the owner of the changed fields.
            field_validation (str | None): How the server treats unknown and duplicate fields: `Ignore`, `Warn`
                or `Strict`.
            force (bool | None): Whether an apply patch takes over fields that others own.
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
        """Like `patch_namespaced_custom_object_status`, with the response's status and headers."""
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

    def list_cluster_custom_object(
        self,
        group: str,
        version: str,
        plural: str,
        *,
        allow_watch_bookmarks: bool | None = None,
        _continue: str | None = None,
        field_selector: str | None = None,
        label_selector: str | None = None,
        limit: int | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        resource_version_match: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """List or watch cluster-scoped objects.

        `GET /apis/{group}/{version}/{plural}`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            plural (str): Plural name of the resource: `crontabs`.
            allow_watch_bookmarks (bool | None): Whether a watch may send bookmarks: events that carry only a
                resource version.
            _continue (str | None): Token from the previous page, to get the next one.
            field_selector (str | None): Select objects by their fields: `metadata.name=one`.
            label_selector (str | None): Select objects by their labels: `app=web,tier!=cache`.
            limit (int | None): Maximum number of objects in a page.
            pretty (str | None): `true` for indented JSON.
            resource_version (str | None): Minimum or exact version of the data, or where a watch starts.
            resource_version_match (str | None): How `resourceVersion` applies: `Exact` or `NotOlderThan`.
            timeout_seconds (int | None): Time limit of the call on the server, in seconds.
            watch (bool | None): Whether to stream changes as events.
        """
        return self._call(
            operations.LIST_CLUSTER_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "allow_watch_bookmarks": allow_watch_bookmarks,
                "_continue": _continue,
                "field_selector": field_selector,
                "label_selector": label_selector,
                "limit": limit,
                "pretty": pretty,
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
        allow_watch_bookmarks: bool | None = None,
        _continue: str | None = None,
        field_selector: str | None = None,
        label_selector: str | None = None,
        limit: int | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        resource_version_match: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """Like `list_cluster_custom_object`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_CLUSTER_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "allow_watch_bookmarks": allow_watch_bookmarks,
                "_continue": _continue,
                "field_selector": field_selector,
                "label_selector": label_selector,
                "limit": limit,
                "pretty": pretty,
                "resource_version": resource_version,
                "resource_version_match": resource_version_match,
                "timeout_seconds": timeout_seconds,
                "watch": watch,
            },
            options,
        )

    def create_cluster_custom_object(
        self,
        group: str,
        version: str,
        plural: str,
        body: Any,
        *,
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Create a cluster-scoped object.

        `POST /apis/{group}/{version}/{plural}`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            plural (str): Plural name of the resource: `crontabs`.
            body (Any): The object.
            dry_run (str | None): `All` to check a change without storing it.
            field_manager (str | None): Name that the server records as the owner of the changed fields.
            field_validation (str | None): How the server treats unknown and duplicate fields: `Ignore`, `Warn`
                or `Strict`.
            pretty (str | None): `true` for indented JSON.
        """
        return self._call(
            operations.CREATE_CLUSTER_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
                "pretty": pretty,
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
        dry_run: str | None = None,
        field_manager: str | None = None,
        field_validation: str | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """Like `create_cluster_custom_object`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_CLUSTER_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "body": body,
                "dry_run": dry_run,
                "field_manager": field_manager,
                "field_validation": field_validation,
                "pretty": pretty,
            },
            options,
        )

    def delete_collection_cluster_custom_object(
        self,
        group: str,
        version: str,
        plural: str,
        *,
        body: Any = None,
        dry_run: str | None = None,
        grace_period_seconds: int | None = None,
        label_selector: str | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        propagation_policy: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete the cluster-scoped objects that match the selectors.

        `DELETE /apis/{group}/{version}/{plural}`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            plural (str): Plural name of the resource: `crontabs`.
            body (Any): An object of kind `DeleteOptions`.
            dry_run (str | None): `All` to check a change without storing it.
            grace_period_seconds (int | None): Seconds that the object gets to shut down; 0 deletes it at once.
            label_selector (str | None): Select objects by their labels: `app=web,tier!=cache`.
            orphan_dependents (bool | None): Whether to keep dependent objects. Deprecated: use
                `propagationPolicy`.
            pretty (str | None): `true` for indented JSON.
            propagation_policy (str | None): How dependent objects are deleted: `Orphan`, `Background` or
                `Foreground`.
        """
        return self._call(
            operations.DELETE_COLLECTION_CLUSTER_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "body": body,
                "dry_run": dry_run,
                "grace_period_seconds": grace_period_seconds,
                "label_selector": label_selector,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
                "propagation_policy": propagation_policy,
            },
            options,
        )

    def delete_collection_cluster_custom_object_with_http_info(
        self,
        group: str,
        version: str,
        plural: str,
        *,
        body: Any = None,
        dry_run: str | None = None,
        grace_period_seconds: int | None = None,
        label_selector: str | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        propagation_policy: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """Like `delete_collection_cluster_custom_object`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_CLUSTER_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "body": body,
                "dry_run": dry_run,
                "grace_period_seconds": grace_period_seconds,
                "label_selector": label_selector,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
                "propagation_policy": propagation_policy,
            },
            options,
        )

    def get_cluster_custom_object(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Read a cluster-scoped object.

        `GET /apis/{group}/{version}/{plural}/{name}`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            plural (str): Plural name of the resource: `crontabs`.
            name (str): Name of the object.
        """
        return self._call(
            operations.GET_CLUSTER_CUSTOM_OBJECT,
            {"group": group, "version": version, "plural": plural, "name": name},
            options,
        )

    def get_cluster_custom_object_with_http_info(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """Like `get_cluster_custom_object`, with the response's status and headers."""
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
        """Replace a cluster-scoped object.

        `PUT /apis/{group}/{version}/{plural}/{name}`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            plural (str): Plural name of the resource: `crontabs`.
            name (str): Name of the object.
            body (Any): The object.
            dry_run (str | None): `All` to check a change without storing it.
            field_manager (str | None): Name that the server records as the owner of the changed fields.
            field_validation (str | None): How the server treats unknown and duplicate fields: `Ignore`, `Warn`
                or `Strict`.
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
        """Like `replace_cluster_custom_object`, with the response's status and headers."""
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

    def delete_cluster_custom_object(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        *,
        body: Any = None,
        dry_run: str | None = None,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        propagation_policy: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete a cluster-scoped object.

        `DELETE /apis/{group}/{version}/{plural}/{name}`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            plural (str): Plural name of the resource: `crontabs`.
            name (str): Name of the object.
            body (Any): An object of kind `DeleteOptions`.
            dry_run (str | None): `All` to check a change without storing it.
            grace_period_seconds (int | None): Seconds that the object gets to shut down; 0 deletes it at once.
            orphan_dependents (bool | None): Whether to keep dependent objects. Deprecated: use
                `propagationPolicy`.
            propagation_policy (str | None): How dependent objects are deleted: `Orphan`, `Background` or
                `Foreground`.
        """
        return self._call(
            operations.DELETE_CLUSTER_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "propagation_policy": propagation_policy,
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
        body: Any = None,
        dry_run: str | None = None,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        propagation_policy: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """Like `delete_cluster_custom_object`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_CLUSTER_CUSTOM_OBJECT,
            {
                "group": group,
                "version": version,
                "plural": plural,
                "name": name,
                "body": body,
                "dry_run": dry_run,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "propagation_policy": propagation_policy,
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
        """Patch a cluster-scoped object.

        `PATCH /apis/{group}/{version}/{plural}/{name}`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            plural (str): Plural name of the resource: `crontabs`.
            name (str): Name of the object.
            body (Any): A merge patch (a dict) or a JSON patch (a list of steps).
            dry_run (str | None): `All` to check a change without storing it.
            field_manager (str | None): Name that the server records as the owner of the changed fields.
            field_validation (str | None): How the server treats unknown and duplicate fields: `Ignore`, `Warn`
                or `Strict`.
            force (bool | None): Whether an apply patch takes over fields that others own.
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
        """Like `patch_cluster_custom_object`, with the response's status and headers."""
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

    def get_cluster_custom_object_scale(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Read the scale of a cluster-scoped object.

        `GET /apis/{group}/{version}/{plural}/{name}/scale`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            plural (str): Plural name of the resource: `crontabs`.
            name (str): Name of the object.
        """
        return self._call(
            operations.GET_CLUSTER_CUSTOM_OBJECT_SCALE,
            {"group": group, "version": version, "plural": plural, "name": name},
            options,
        )

    def get_cluster_custom_object_scale_with_http_info(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """Like `get_cluster_custom_object_scale`, with the response's status and headers."""
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
        """Replace the scale of a cluster-scoped object.

        `PUT /apis/{group}/{version}/{plural}/{name}/scale`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            plural (str): Plural name of the resource: `crontabs`.
            name (str): Name of the object.
            body (Any): The object.
            dry_run (str | None): `All` to check a change without storing it.
            field_manager (str | None): Name that the server records as the owner of the changed fields.
            field_validation (str | None): How the server treats unknown and duplicate fields: `Ignore`, `Warn`
                or `Strict`.
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
        """Like `replace_cluster_custom_object_scale`, with the response's status and headers."""
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
        """Patch the scale of a cluster-scoped object.

        `PATCH /apis/{group}/{version}/{plural}/{name}/scale`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            plural (str): Plural name of the resource: `crontabs`.
            name (str): Name of the object.
            body (Any): A merge patch (a dict) or a JSON patch (a list of steps).
            dry_run (str | None): `All` to check a change without storing it.
            field_manager (str | None): Name that the server records as the owner of the changed fields.
            field_validation (str | None): How the server treats unknown and duplicate fields: `Ignore`, `Warn`
                or `Strict`.
            force (bool | None): Whether an apply patch takes over fields that others own.
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
        """Like `patch_cluster_custom_object_scale`, with the response's status and headers."""
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

    def get_cluster_custom_object_status(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Read the status of a cluster-scoped object.

        `GET /apis/{group}/{version}/{plural}/{name}/status`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            plural (str): Plural name of the resource: `crontabs`.
            name (str): Name of the object.
        """
        return self._call(
            operations.GET_CLUSTER_CUSTOM_OBJECT_STATUS,
            {"group": group, "version": version, "plural": plural, "name": name},
            options,
        )

    def get_cluster_custom_object_status_with_http_info(
        self,
        group: str,
        version: str,
        plural: str,
        name: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """Like `get_cluster_custom_object_status`, with the response's status and headers."""
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
        """Replace the status of a cluster-scoped object.

        `PUT /apis/{group}/{version}/{plural}/{name}/status`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            plural (str): Plural name of the resource: `crontabs`.
            name (str): Name of the object.
            body (Any): The object.
            dry_run (str | None): `All` to check a change without storing it.
            field_manager (str | None): Name that the server records as the owner of the changed fields.
            field_validation (str | None): How the server treats unknown and duplicate fields: `Ignore`, `Warn`
                or `Strict`.
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
        """Like `replace_cluster_custom_object_status`, with the response's status and headers."""
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
        """Patch the status of a cluster-scoped object.

        `PATCH /apis/{group}/{version}/{plural}/{name}/status`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            plural (str): Plural name of the resource: `crontabs`.
            name (str): Name of the object.
            body (Any): A merge patch (a dict) or a JSON patch (a list of steps).
            dry_run (str | None): `All` to check a change without storing it.
            field_manager (str | None): Name that the server records as the owner of the changed fields.
            field_validation (str | None): How the server treats unknown and duplicate fields: `Ignore`, `Warn`
                or `Strict`.
            force (bool | None): Whether an apply patch takes over fields that others own.
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
        """Like `patch_cluster_custom_object_status`, with the response's status and headers."""
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

    def list_custom_object_for_all_namespaces(
        self,
        group: str,
        version: str,
        resource_plural: str,
        *,
        allow_watch_bookmarks: bool | None = None,
        _continue: str | None = None,
        field_selector: str | None = None,
        label_selector: str | None = None,
        limit: int | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        resource_version_match: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """List or watch the objects of all namespaces.

        `GET /apis/{group}/{version}/{resource_plural}`

        Args:
            group (str): Name of the group: `stable.example.com`.
            version (str): Version of the group: `v1`.
            resource_plural (str): Plural name of the resource: `crontabs`.
            allow_watch_bookmarks (bool | None): Whether a watch may send bookmarks: events that carry only a
                resource version.
            _continue (str | None): Token from the previous page, to get the next one.
            field_selector (str | None): Select objects by their fields: `metadata.name=one`.
            label_selector (str | None): Select objects by their labels: `app=web,tier!=cache`.
            limit (int | None): Maximum number of objects in a page.
            pretty (str | None): `true` for indented JSON.
            resource_version (str | None): Minimum or exact version of the data, or where a watch starts.
            resource_version_match (str | None): How `resourceVersion` applies: `Exact` or `NotOlderThan`.
            timeout_seconds (int | None): Time limit of the call on the server, in seconds.
            watch (bool | None): Whether to stream changes as events.
        """
        return self._call(
            operations.LIST_CUSTOM_OBJECT_FOR_ALL_NAMESPACES,
            {
                "group": group,
                "version": version,
                "resource_plural": resource_plural,
                "allow_watch_bookmarks": allow_watch_bookmarks,
                "_continue": _continue,
                "field_selector": field_selector,
                "label_selector": label_selector,
                "limit": limit,
                "pretty": pretty,
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
        allow_watch_bookmarks: bool | None = None,
        _continue: str | None = None,
        field_selector: str | None = None,
        label_selector: str | None = None,
        limit: int | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        resource_version_match: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """Like `list_custom_object_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_CUSTOM_OBJECT_FOR_ALL_NAMESPACES,
            {
                "group": group,
                "version": version,
                "resource_plural": resource_plural,
                "allow_watch_bookmarks": allow_watch_bookmarks,
                "_continue": _continue,
                "field_selector": field_selector,
                "label_selector": label_selector,
                "limit": limit,
                "pretty": pretty,
                "resource_version": resource_version,
                "resource_version_match": resource_version_match,
                "timeout_seconds": timeout_seconds,
                "watch": watch,
            },
            options,
        )
