from __future__ import annotations

from typing import TYPE_CHECKING

from ....client import models
from ....runtime.kubernetes.aio_api import AsyncKubernetesApi
from ....runtime.lazy import lazy_module

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Any

    from typing_extensions import Unpack

    from ....client.operations import rbac_authorization_v1alpha1_api as operations
    from ....runtime.call_options import CallOptions
    from ....runtime.kubernetes.watch_event import WatchEvent, WatchOptions
    from ....runtime.response import ApiResponse
else:
    operations = lazy_module(__package__, "....client.operations.rbac_authorization_v1alpha1_api")


class RbacAuthorizationV1alpha1Api(AsyncKubernetesApi):
    """Operations of `rbac.authorization.k8s.io/v1alpha1`."""

    async def get_api_resources(self, **options: Unpack[CallOptions]) -> models.UnversionedAPIResourceList:
        """Lists the resources of this version and their verbs.

        `GET /apis/rbac.authorization.k8s.io/v1alpha1/`

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(operations.GET_API_RESOURCES, {}, options)

    async def get_api_resources_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.UnversionedAPIResourceList]:
        """Like `get_api_resources`, with the response's status and headers."""
        return await self._call_with_http_info(operations.GET_API_RESOURCES, {}, options)

    async def list_cluster_role_binding(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1ClusterRoleBindingList:
        """List or watch objects of kind ClusterRoleBinding.

        `GET /apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings`

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
        return await self._call(
            operations.LIST_CLUSTER_ROLE_BINDING,
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

    async def list_cluster_role_binding_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1ClusterRoleBindingList]:
        """Like `list_cluster_role_binding`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.LIST_CLUSTER_ROLE_BINDING,
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

    def watch_cluster_role_binding(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> AsyncIterator[WatchEvent[models.V1alpha1ClusterRoleBinding]]:
        """Follow the changes of the objects of `list_cluster_role_binding`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_CLUSTER_ROLE_BINDING,
            lambda: models.V1alpha1ClusterRoleBinding,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    async def create_cluster_role_binding(
        self,
        body: models.V1alpha1ClusterRoleBinding | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1ClusterRoleBinding:
        """Create a ClusterRoleBinding.

        `POST /apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings`

        Args:
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(operations.CREATE_CLUSTER_ROLE_BINDING, {"body": body, "pretty": pretty}, options)

    async def create_cluster_role_binding_with_http_info(
        self,
        body: models.V1alpha1ClusterRoleBinding | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1ClusterRoleBinding]:
        """Like `create_cluster_role_binding`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.CREATE_CLUSTER_ROLE_BINDING,
            {"body": body, "pretty": pretty},
            options,
        )

    async def delete_collection_cluster_role_binding(
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
        """Delete collection of ClusterRoleBinding.

        `DELETE /apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings`

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
        return await self._call(
            operations.DELETE_COLLECTION_CLUSTER_ROLE_BINDING,
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

    async def delete_collection_cluster_role_binding_with_http_info(
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
        """Like `delete_collection_cluster_role_binding`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.DELETE_COLLECTION_CLUSTER_ROLE_BINDING,
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

    async def read_cluster_role_binding(
        self,
        name: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1ClusterRoleBinding:
        """Read the specified ClusterRoleBinding.

        `GET /apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings/{name}`

        Args:
            name (str): Name of the ClusterRoleBinding.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(operations.READ_CLUSTER_ROLE_BINDING, {"name": name, "pretty": pretty}, options)

    async def read_cluster_role_binding_with_http_info(
        self,
        name: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1ClusterRoleBinding]:
        """Like `read_cluster_role_binding`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.READ_CLUSTER_ROLE_BINDING,
            {"name": name, "pretty": pretty},
            options,
        )

    async def replace_cluster_role_binding(
        self,
        name: str,
        body: models.V1alpha1ClusterRoleBinding | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1ClusterRoleBinding:
        """Replace the specified ClusterRoleBinding.

        `PUT /apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings/{name}`

        Args:
            name (str): Name of the ClusterRoleBinding.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.REPLACE_CLUSTER_ROLE_BINDING,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    async def replace_cluster_role_binding_with_http_info(
        self,
        name: str,
        body: models.V1alpha1ClusterRoleBinding | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1ClusterRoleBinding]:
        """Like `replace_cluster_role_binding`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.REPLACE_CLUSTER_ROLE_BINDING,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    async def delete_cluster_role_binding(
        self,
        name: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1ClusterRoleBinding | models.UnversionedStatus:
        """Delete a ClusterRoleBinding.

        `DELETE /apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings/{name}`

        Args:
            name (str): Name of the ClusterRoleBinding.
            grace_period_seconds (int | None): Seconds the object gets to shut down, zero or more. `0` deletes at
                once; when omitted, the kind's own default applies.
            orphan_dependents (bool | None): With `true`, owned objects are kept and lose their owner; with
                `false`, the garbage collector removes them too. When omitted, the kind's default applies.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.DELETE_CLUSTER_ROLE_BINDING,
            {
                "name": name,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
            },
            options,
        )

    async def delete_cluster_role_binding_with_http_info(
        self,
        name: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1ClusterRoleBinding | models.UnversionedStatus]:
        """Like `delete_cluster_role_binding`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.DELETE_CLUSTER_ROLE_BINDING,
            {
                "name": name,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
            },
            options,
        )

    async def patch_cluster_role_binding(
        self,
        name: str,
        body: models.V1alpha1ClusterRoleBinding | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1ClusterRoleBinding:
        """Partially update the specified ClusterRoleBinding.

        `PATCH /apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings/{name}`

        Args:
            name (str): Name of the ClusterRoleBinding.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.PATCH_CLUSTER_ROLE_BINDING,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    async def patch_cluster_role_binding_with_http_info(
        self,
        name: str,
        body: models.V1alpha1ClusterRoleBinding | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1ClusterRoleBinding]:
        """Like `patch_cluster_role_binding`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.PATCH_CLUSTER_ROLE_BINDING,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    async def list_cluster_role(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1ClusterRoleList:
        """List or watch objects of kind ClusterRole.

        `GET /apis/rbac.authorization.k8s.io/v1alpha1/clusterroles`

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
        return await self._call(
            operations.LIST_CLUSTER_ROLE,
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

    async def list_cluster_role_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1ClusterRoleList]:
        """Like `list_cluster_role`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.LIST_CLUSTER_ROLE,
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

    def watch_cluster_role(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> AsyncIterator[WatchEvent[models.V1alpha1ClusterRole]]:
        """Follow the changes of the objects of `list_cluster_role`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_CLUSTER_ROLE,
            lambda: models.V1alpha1ClusterRole,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    async def create_cluster_role(
        self,
        body: models.V1alpha1ClusterRole | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1ClusterRole:
        """Create a ClusterRole.

        `POST /apis/rbac.authorization.k8s.io/v1alpha1/clusterroles`

        Args:
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(operations.CREATE_CLUSTER_ROLE, {"body": body, "pretty": pretty}, options)

    async def create_cluster_role_with_http_info(
        self,
        body: models.V1alpha1ClusterRole | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1ClusterRole]:
        """Like `create_cluster_role`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.CREATE_CLUSTER_ROLE,
            {"body": body, "pretty": pretty},
            options,
        )

    async def delete_collection_cluster_role(
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
        """Delete collection of ClusterRole.

        `DELETE /apis/rbac.authorization.k8s.io/v1alpha1/clusterroles`

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
        return await self._call(
            operations.DELETE_COLLECTION_CLUSTER_ROLE,
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

    async def delete_collection_cluster_role_with_http_info(
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
        """Like `delete_collection_cluster_role`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.DELETE_COLLECTION_CLUSTER_ROLE,
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

    async def read_cluster_role(
        self,
        name: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1ClusterRole:
        """Read the specified ClusterRole.

        `GET /apis/rbac.authorization.k8s.io/v1alpha1/clusterroles/{name}`

        Args:
            name (str): Name of the ClusterRole.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(operations.READ_CLUSTER_ROLE, {"name": name, "pretty": pretty}, options)

    async def read_cluster_role_with_http_info(
        self,
        name: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1ClusterRole]:
        """Like `read_cluster_role`, with the response's status and headers."""
        return await self._call_with_http_info(operations.READ_CLUSTER_ROLE, {"name": name, "pretty": pretty}, options)

    async def replace_cluster_role(
        self,
        name: str,
        body: models.V1alpha1ClusterRole | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1ClusterRole:
        """Replace the specified ClusterRole.

        `PUT /apis/rbac.authorization.k8s.io/v1alpha1/clusterroles/{name}`

        Args:
            name (str): Name of the ClusterRole.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.REPLACE_CLUSTER_ROLE,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    async def replace_cluster_role_with_http_info(
        self,
        name: str,
        body: models.V1alpha1ClusterRole | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1ClusterRole]:
        """Like `replace_cluster_role`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.REPLACE_CLUSTER_ROLE,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    async def delete_cluster_role(
        self,
        name: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1ClusterRole | models.UnversionedStatus:
        """Delete a ClusterRole.

        `DELETE /apis/rbac.authorization.k8s.io/v1alpha1/clusterroles/{name}`

        Args:
            name (str): Name of the ClusterRole.
            grace_period_seconds (int | None): Seconds the object gets to shut down, zero or more. `0` deletes at
                once; when omitted, the kind's own default applies.
            orphan_dependents (bool | None): With `true`, owned objects are kept and lose their owner; with
                `false`, the garbage collector removes them too. When omitted, the kind's default applies.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.DELETE_CLUSTER_ROLE,
            {
                "name": name,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
            },
            options,
        )

    async def delete_cluster_role_with_http_info(
        self,
        name: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1ClusterRole | models.UnversionedStatus]:
        """Like `delete_cluster_role`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.DELETE_CLUSTER_ROLE,
            {
                "name": name,
                "body": body,
                "grace_period_seconds": grace_period_seconds,
                "orphan_dependents": orphan_dependents,
                "pretty": pretty,
            },
            options,
        )

    async def patch_cluster_role(
        self,
        name: str,
        body: models.V1alpha1ClusterRole | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1ClusterRole:
        """Partially update the specified ClusterRole.

        `PATCH /apis/rbac.authorization.k8s.io/v1alpha1/clusterroles/{name}`

        Args:
            name (str): Name of the ClusterRole.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(operations.PATCH_CLUSTER_ROLE, {"name": name, "body": body, "pretty": pretty}, options)

    async def patch_cluster_role_with_http_info(
        self,
        name: str,
        body: models.V1alpha1ClusterRole | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1ClusterRole]:
        """Like `patch_cluster_role`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.PATCH_CLUSTER_ROLE,
            {"name": name, "body": body, "pretty": pretty},
            options,
        )

    async def list_namespaced_role_binding(
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
    ) -> models.V1alpha1RoleBindingList:
        """List or watch objects of kind RoleBinding.

        `GET /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings`

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
        return await self._call(
            operations.LIST_NAMESPACED_ROLE_BINDING,
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

    async def list_namespaced_role_binding_with_http_info(
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
    ) -> ApiResponse[models.V1alpha1RoleBindingList]:
        """Like `list_namespaced_role_binding`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.LIST_NAMESPACED_ROLE_BINDING,
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

    def watch_namespaced_role_binding(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> AsyncIterator[WatchEvent[models.V1alpha1RoleBinding]]:
        """Follow the changes of the objects of `list_namespaced_role_binding`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_ROLE_BINDING,
            lambda: models.V1alpha1RoleBinding,
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

    async def create_namespaced_role_binding(
        self,
        namespace: str,
        body: models.V1alpha1RoleBinding | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1RoleBinding:
        """Create a RoleBinding.

        `POST /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.CREATE_NAMESPACED_ROLE_BINDING,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def create_namespaced_role_binding_with_http_info(
        self,
        namespace: str,
        body: models.V1alpha1RoleBinding | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1RoleBinding]:
        """Like `create_namespaced_role_binding`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.CREATE_NAMESPACED_ROLE_BINDING,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def delete_collection_namespaced_role_binding(
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
        """Delete collection of RoleBinding.

        `DELETE /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings`

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
        return await self._call(
            operations.DELETE_COLLECTION_NAMESPACED_ROLE_BINDING,
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

    async def delete_collection_namespaced_role_binding_with_http_info(
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
        """Like `delete_collection_namespaced_role_binding`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_ROLE_BINDING,
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

    async def read_namespaced_role_binding(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1RoleBinding:
        """Read the specified RoleBinding.

        `GET /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings/{name}`

        Args:
            name (str): Name of the RoleBinding.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.READ_NAMESPACED_ROLE_BINDING,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    async def read_namespaced_role_binding_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1RoleBinding]:
        """Like `read_namespaced_role_binding`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.READ_NAMESPACED_ROLE_BINDING,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    async def replace_namespaced_role_binding(
        self,
        name: str,
        namespace: str,
        body: models.V1alpha1RoleBinding | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1RoleBinding:
        """Replace the specified RoleBinding.

        `PUT /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings/{name}`

        Args:
            name (str): Name of the RoleBinding.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.REPLACE_NAMESPACED_ROLE_BINDING,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def replace_namespaced_role_binding_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1alpha1RoleBinding | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1RoleBinding]:
        """Like `replace_namespaced_role_binding`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.REPLACE_NAMESPACED_ROLE_BINDING,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def delete_namespaced_role_binding(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1RoleBinding | models.UnversionedStatus:
        """Delete a RoleBinding.

        `DELETE /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings/{name}`

        Args:
            name (str): Name of the RoleBinding.
            namespace (str): Object name and auth scope, such as for teams and projects.
            grace_period_seconds (int | None): Seconds the object gets to shut down, zero or more. `0` deletes at
                once; when omitted, the kind's own default applies.
            orphan_dependents (bool | None): With `true`, owned objects are kept and lose their owner; with
                `false`, the garbage collector removes them too. When omitted, the kind's default applies.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.DELETE_NAMESPACED_ROLE_BINDING,
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

    async def delete_namespaced_role_binding_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1RoleBinding | models.UnversionedStatus]:
        """Like `delete_namespaced_role_binding`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.DELETE_NAMESPACED_ROLE_BINDING,
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

    async def patch_namespaced_role_binding(
        self,
        name: str,
        namespace: str,
        body: models.V1alpha1RoleBinding | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1RoleBinding:
        """Partially update the specified RoleBinding.

        `PATCH /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings/{name}`

        Args:
            name (str): Name of the RoleBinding.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.PATCH_NAMESPACED_ROLE_BINDING,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def patch_namespaced_role_binding_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1alpha1RoleBinding | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1RoleBinding]:
        """Like `patch_namespaced_role_binding`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.PATCH_NAMESPACED_ROLE_BINDING,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def list_namespaced_role(
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
    ) -> models.V1alpha1RoleList:
        """List or watch objects of kind Role.

        `GET /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles`

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
        return await self._call(
            operations.LIST_NAMESPACED_ROLE,
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

    async def list_namespaced_role_with_http_info(
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
    ) -> ApiResponse[models.V1alpha1RoleList]:
        """Like `list_namespaced_role`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.LIST_NAMESPACED_ROLE,
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

    def watch_namespaced_role(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> AsyncIterator[WatchEvent[models.V1alpha1Role]]:
        """Follow the changes of the objects of `list_namespaced_role`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_ROLE,
            lambda: models.V1alpha1Role,
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

    async def create_namespaced_role(
        self,
        namespace: str,
        body: models.V1alpha1Role | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1Role:
        """Create a Role.

        `POST /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.CREATE_NAMESPACED_ROLE,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def create_namespaced_role_with_http_info(
        self,
        namespace: str,
        body: models.V1alpha1Role | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1Role]:
        """Like `create_namespaced_role`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.CREATE_NAMESPACED_ROLE,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def delete_collection_namespaced_role(
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
        """Delete collection of Role.

        `DELETE /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles`

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
        return await self._call(
            operations.DELETE_COLLECTION_NAMESPACED_ROLE,
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

    async def delete_collection_namespaced_role_with_http_info(
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
        """Like `delete_collection_namespaced_role`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_ROLE,
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

    async def read_namespaced_role(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1Role:
        """Read the specified Role.

        `GET /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles/{name}`

        Args:
            name (str): Name of the Role.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.READ_NAMESPACED_ROLE,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    async def read_namespaced_role_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1Role]:
        """Like `read_namespaced_role`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.READ_NAMESPACED_ROLE,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    async def replace_namespaced_role(
        self,
        name: str,
        namespace: str,
        body: models.V1alpha1Role | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1Role:
        """Replace the specified Role.

        `PUT /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles/{name}`

        Args:
            name (str): Name of the Role.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.REPLACE_NAMESPACED_ROLE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def replace_namespaced_role_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1alpha1Role | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1Role]:
        """Like `replace_namespaced_role`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.REPLACE_NAMESPACED_ROLE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def delete_namespaced_role(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1Role | models.UnversionedStatus:
        """Delete a Role.

        `DELETE /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles/{name}`

        Args:
            name (str): Name of the Role.
            namespace (str): Object name and auth scope, such as for teams and projects.
            grace_period_seconds (int | None): Seconds the object gets to shut down, zero or more. `0` deletes at
                once; when omitted, the kind's own default applies.
            orphan_dependents (bool | None): With `true`, owned objects are kept and lose their owner; with
                `false`, the garbage collector removes them too. When omitted, the kind's default applies.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.DELETE_NAMESPACED_ROLE,
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

    async def delete_namespaced_role_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1Role | models.UnversionedStatus]:
        """Like `delete_namespaced_role`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.DELETE_NAMESPACED_ROLE,
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

    async def patch_namespaced_role(
        self,
        name: str,
        namespace: str,
        body: models.V1alpha1Role | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1Role:
        """Partially update the specified Role.

        `PATCH /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles/{name}`

        Args:
            name (str): Name of the Role.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.PATCH_NAMESPACED_ROLE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def patch_namespaced_role_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1alpha1Role | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1Role]:
        """Like `patch_namespaced_role`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.PATCH_NAMESPACED_ROLE,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def list_role_binding_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1RoleBindingList:
        """List or watch objects of kind RoleBinding.

        `GET /apis/rbac.authorization.k8s.io/v1alpha1/rolebindings`

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
        return await self._call(
            operations.LIST_ROLE_BINDING_FOR_ALL_NAMESPACES,
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

    async def list_role_binding_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1RoleBindingList]:
        """Like `list_role_binding_for_all_namespaces`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.LIST_ROLE_BINDING_FOR_ALL_NAMESPACES,
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

    def watch_role_binding_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> AsyncIterator[WatchEvent[models.V1alpha1RoleBinding]]:
        """Follow the changes of the objects of `list_role_binding_for_all_namespaces`, until the caller leaves the
        loop.
        """
        return self._watch(
            operations.LIST_ROLE_BINDING_FOR_ALL_NAMESPACES,
            lambda: models.V1alpha1RoleBinding,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    async def list_role_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1alpha1RoleList:
        """List or watch objects of kind Role.

        `GET /apis/rbac.authorization.k8s.io/v1alpha1/roles`

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
        return await self._call(
            operations.LIST_ROLE_FOR_ALL_NAMESPACES,
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

    async def list_role_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1alpha1RoleList]:
        """Like `list_role_for_all_namespaces`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.LIST_ROLE_FOR_ALL_NAMESPACES,
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

    def watch_role_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> AsyncIterator[WatchEvent[models.V1alpha1Role]]:
        """Follow the changes of the objects of `list_role_for_all_namespaces`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_ROLE_FOR_ALL_NAMESPACES,
            lambda: models.V1alpha1Role,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )
