from __future__ import annotations

from typing import TYPE_CHECKING

from ....client import models
from ....runtime.kubernetes.aio_api import AsyncKubernetesApi
from ....runtime.lazy import lazy_module

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Any

    from typing_extensions import Unpack

    from ....client.operations import apps_v1beta1_api as operations
    from ....runtime.call_options import CallOptions
    from ....runtime.kubernetes.watch_event import WatchEvent, WatchOptions
    from ....runtime.response import ApiResponse
else:
    operations = lazy_module(__package__, "....client.operations.apps_v1beta1_api")


class AppsV1beta1Api(AsyncKubernetesApi):
    """Operations of `apps/v1beta1`."""

    async def get_api_resources(self, **options: Unpack[CallOptions]) -> models.UnversionedAPIResourceList:
        """Lists the resources of this version and their verbs.

        `GET /apis/apps/v1beta1/`

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

    async def list_namespaced_stateful_set(
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
    ) -> models.V1beta1StatefulSetList:
        """List or watch objects of kind StatefulSet.

        `GET /apis/apps/v1beta1/namespaces/{namespace}/statefulsets`

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
            operations.LIST_NAMESPACED_STATEFUL_SET,
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

    async def list_namespaced_stateful_set_with_http_info(
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
    ) -> ApiResponse[models.V1beta1StatefulSetList]:
        """Like `list_namespaced_stateful_set`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.LIST_NAMESPACED_STATEFUL_SET,
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

    def watch_namespaced_stateful_set(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> AsyncIterator[WatchEvent[models.V1beta1StatefulSet]]:
        """Follow the changes of the objects of `list_namespaced_stateful_set`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_STATEFUL_SET,
            lambda: models.V1beta1StatefulSet,
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

    async def create_namespaced_stateful_set(
        self,
        namespace: str,
        body: models.V1beta1StatefulSet | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1StatefulSet:
        """Create a StatefulSet.

        `POST /apis/apps/v1beta1/namespaces/{namespace}/statefulsets`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.CREATE_NAMESPACED_STATEFUL_SET,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def create_namespaced_stateful_set_with_http_info(
        self,
        namespace: str,
        body: models.V1beta1StatefulSet | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1StatefulSet]:
        """Like `create_namespaced_stateful_set`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.CREATE_NAMESPACED_STATEFUL_SET,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def delete_collection_namespaced_stateful_set(
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
        """Delete collection of StatefulSet.

        `DELETE /apis/apps/v1beta1/namespaces/{namespace}/statefulsets`

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
            operations.DELETE_COLLECTION_NAMESPACED_STATEFUL_SET,
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

    async def delete_collection_namespaced_stateful_set_with_http_info(
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
        """Like `delete_collection_namespaced_stateful_set`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_STATEFUL_SET,
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

    async def read_namespaced_stateful_set(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1StatefulSet:
        """Read the specified StatefulSet.

        `GET /apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}`

        Args:
            name (str): Name of the StatefulSet.
            namespace (str): Object name and auth scope, such as for teams and projects.
            exact (bool | None): With `true`, an export retains environment-specific fields such as the
                namespace. Only has meaning together with `export`.
            export (bool | None): With `true`, fields a user cannot set, such as UID, timestamps and status, are
                stripped from the reply. Off by default.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.READ_NAMESPACED_STATEFUL_SET,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    async def read_namespaced_stateful_set_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1StatefulSet]:
        """Like `read_namespaced_stateful_set`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.READ_NAMESPACED_STATEFUL_SET,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    async def replace_namespaced_stateful_set(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1StatefulSet | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1StatefulSet:
        """Replace the specified StatefulSet.

        `PUT /apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}`

        Args:
            name (str): Name of the StatefulSet.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.REPLACE_NAMESPACED_STATEFUL_SET,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def replace_namespaced_stateful_set_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1StatefulSet | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1StatefulSet]:
        """Like `replace_namespaced_stateful_set`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.REPLACE_NAMESPACED_STATEFUL_SET,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def delete_namespaced_stateful_set(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1StatefulSet | models.UnversionedStatus:
        """Delete a StatefulSet.

        `DELETE /apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}`

        Args:
            name (str): Name of the StatefulSet.
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
            operations.DELETE_NAMESPACED_STATEFUL_SET,
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

    async def delete_namespaced_stateful_set_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1StatefulSet | models.UnversionedStatus]:
        """Like `delete_namespaced_stateful_set`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.DELETE_NAMESPACED_STATEFUL_SET,
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

    async def patch_namespaced_stateful_set(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1StatefulSet | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1StatefulSet:
        """Partially update the specified StatefulSet.

        `PATCH /apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}`

        Args:
            name (str): Name of the StatefulSet.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.PATCH_NAMESPACED_STATEFUL_SET,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def patch_namespaced_stateful_set_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1StatefulSet | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1StatefulSet]:
        """Like `patch_namespaced_stateful_set`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.PATCH_NAMESPACED_STATEFUL_SET,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def read_namespaced_stateful_set_status(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1StatefulSet:
        """Read status of the specified StatefulSet.

        `GET /apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}/status`

        Args:
            name (str): Name of the StatefulSet.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.READ_NAMESPACED_STATEFUL_SET_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    async def read_namespaced_stateful_set_status_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1StatefulSet]:
        """Like `read_namespaced_stateful_set_status`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.READ_NAMESPACED_STATEFUL_SET_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    async def replace_namespaced_stateful_set_status(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1StatefulSet | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1StatefulSet:
        """Replace status of the specified StatefulSet.

        `PUT /apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}/status`

        Args:
            name (str): Name of the StatefulSet.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.REPLACE_NAMESPACED_STATEFUL_SET_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def replace_namespaced_stateful_set_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1StatefulSet | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1StatefulSet]:
        """Like `replace_namespaced_stateful_set_status`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.REPLACE_NAMESPACED_STATEFUL_SET_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def patch_namespaced_stateful_set_status(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1StatefulSet | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1StatefulSet:
        """Partially update status of the specified StatefulSet.

        `PATCH /apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}/status`

        Args:
            name (str): Name of the StatefulSet.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(
            operations.PATCH_NAMESPACED_STATEFUL_SET_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def patch_namespaced_stateful_set_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1beta1StatefulSet | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1StatefulSet]:
        """Like `patch_namespaced_stateful_set_status`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.PATCH_NAMESPACED_STATEFUL_SET_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    async def list_stateful_set_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1StatefulSetList:
        """List or watch objects of kind StatefulSet.

        `GET /apis/apps/v1beta1/statefulsets`

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
            operations.LIST_STATEFUL_SET_FOR_ALL_NAMESPACES,
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

    async def list_stateful_set_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1StatefulSetList]:
        """Like `list_stateful_set_for_all_namespaces`, with the response's status and headers."""
        return await self._call_with_http_info(
            operations.LIST_STATEFUL_SET_FOR_ALL_NAMESPACES,
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

    def watch_stateful_set_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> AsyncIterator[WatchEvent[models.V1beta1StatefulSet]]:
        """Follow the changes of the objects of `list_stateful_set_for_all_namespaces`, until the caller leaves the
        loop.
        """
        return self._watch(
            operations.LIST_STATEFUL_SET_FOR_ALL_NAMESPACES,
            lambda: models.V1beta1StatefulSet,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )
