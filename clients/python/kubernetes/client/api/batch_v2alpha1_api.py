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
    from ..operations import batch_v2alpha1_api as operations
else:
    operations = lazy_module(__package__, "..operations.batch_v2alpha1_api")


class BatchV2alpha1Api(KubernetesApi):
    """Operations of `batch/v2alpha1`."""

    def get_api_resources(self, **options: Unpack[CallOptions]) -> models.UnversionedAPIResourceList:
        """Lists the resources of this version and their verbs.

        `GET /apis/batch/v2alpha1/`

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

    def list_cron_job_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1CronJobList:
        """List or watch objects of kind CronJob.

        `GET /apis/batch/v2alpha1/cronjobs`

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
            operations.LIST_CRON_JOB_FOR_ALL_NAMESPACES,
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

    def list_cron_job_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1CronJobList]:
        """Like `list_cron_job_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_CRON_JOB_FOR_ALL_NAMESPACES,
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

    def watch_cron_job_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V2alpha1CronJob]]:
        """Follow the changes of the objects of `list_cron_job_for_all_namespaces`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_CRON_JOB_FOR_ALL_NAMESPACES,
            lambda: models.V2alpha1CronJob,
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
    ) -> models.V2alpha1JobList:
        """List or watch objects of kind Job.

        `GET /apis/batch/v2alpha1/jobs`

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
    ) -> ApiResponse[models.V2alpha1JobList]:
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
    ) -> Iterator[WatchEvent[models.V2alpha1Job]]:
        """Follow the changes of the objects of `list_job_for_all_namespaces`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_JOB_FOR_ALL_NAMESPACES,
            lambda: models.V2alpha1Job,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )

    def list_namespaced_cron_job(
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
    ) -> models.V2alpha1CronJobList:
        """List or watch objects of kind CronJob.

        `GET /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs`

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
            operations.LIST_NAMESPACED_CRON_JOB,
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

    def list_namespaced_cron_job_with_http_info(
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
    ) -> ApiResponse[models.V2alpha1CronJobList]:
        """Like `list_namespaced_cron_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_CRON_JOB,
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

    def watch_namespaced_cron_job(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V2alpha1CronJob]]:
        """Follow the changes of the objects of `list_namespaced_cron_job`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_CRON_JOB,
            lambda: models.V2alpha1CronJob,
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

    def create_namespaced_cron_job(
        self,
        namespace: str,
        body: models.V2alpha1CronJob | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1CronJob:
        """Create a CronJob.

        `POST /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_CRON_JOB,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_cron_job_with_http_info(
        self,
        namespace: str,
        body: models.V2alpha1CronJob | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1CronJob]:
        """Like `create_namespaced_cron_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_CRON_JOB,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_collection_namespaced_cron_job(
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
        """Delete collection of CronJob.

        `DELETE /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs`

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
            operations.DELETE_COLLECTION_NAMESPACED_CRON_JOB,
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

    def delete_collection_namespaced_cron_job_with_http_info(
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
        """Like `delete_collection_namespaced_cron_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_CRON_JOB,
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

    def read_namespaced_cron_job(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1CronJob:
        """Read the specified CronJob.

        `GET /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}`

        Args:
            name (str): Name of the CronJob.
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
            operations.READ_NAMESPACED_CRON_JOB,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_cron_job_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1CronJob]:
        """Like `read_namespaced_cron_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_CRON_JOB,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_cron_job(
        self,
        name: str,
        namespace: str,
        body: models.V2alpha1CronJob | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1CronJob:
        """Replace the specified CronJob.

        `PUT /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}`

        Args:
            name (str): Name of the CronJob.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_CRON_JOB,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_cron_job_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V2alpha1CronJob | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1CronJob]:
        """Like `replace_namespaced_cron_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_CRON_JOB,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_cron_job(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1CronJob | models.UnversionedStatus:
        """Delete a CronJob.

        `DELETE /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}`

        Args:
            name (str): Name of the CronJob.
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
            operations.DELETE_NAMESPACED_CRON_JOB,
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

    def delete_namespaced_cron_job_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1CronJob | models.UnversionedStatus]:
        """Like `delete_namespaced_cron_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_CRON_JOB,
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

    def patch_namespaced_cron_job(
        self,
        name: str,
        namespace: str,
        body: models.V2alpha1CronJob | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1CronJob:
        """Partially update the specified CronJob.

        `PATCH /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}`

        Args:
            name (str): Name of the CronJob.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_CRON_JOB,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_cron_job_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V2alpha1CronJob | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1CronJob]:
        """Like `patch_namespaced_cron_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_CRON_JOB,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def read_namespaced_cron_job_status(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1CronJob:
        """Read status of the specified CronJob.

        `GET /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}/status`

        Args:
            name (str): Name of the CronJob.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NAMESPACED_CRON_JOB_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def read_namespaced_cron_job_status_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1CronJob]:
        """Like `read_namespaced_cron_job_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_CRON_JOB_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def replace_namespaced_cron_job_status(
        self,
        name: str,
        namespace: str,
        body: models.V2alpha1CronJob | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1CronJob:
        """Replace status of the specified CronJob.

        `PUT /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}/status`

        Args:
            name (str): Name of the CronJob.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_CRON_JOB_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_cron_job_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V2alpha1CronJob | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1CronJob]:
        """Like `replace_namespaced_cron_job_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_CRON_JOB_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_cron_job_status(
        self,
        name: str,
        namespace: str,
        body: models.V2alpha1CronJob | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1CronJob:
        """Partially update status of the specified CronJob.

        `PATCH /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}/status`

        Args:
            name (str): Name of the CronJob.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_CRON_JOB_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_cron_job_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V2alpha1CronJob | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1CronJob]:
        """Like `patch_namespaced_cron_job_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_CRON_JOB_STATUS,
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
    ) -> models.V2alpha1JobList:
        """List or watch objects of kind Job.

        `GET /apis/batch/v2alpha1/namespaces/{namespace}/jobs`

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
    ) -> ApiResponse[models.V2alpha1JobList]:
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
    ) -> Iterator[WatchEvent[models.V2alpha1Job]]:
        """Follow the changes of the objects of `list_namespaced_job`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_JOB,
            lambda: models.V2alpha1Job,
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
        body: models.V2alpha1Job | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1Job:
        """Create a Job.

        `POST /apis/batch/v2alpha1/namespaces/{namespace}/jobs`

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
        body: models.V2alpha1Job | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1Job]:
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

        `DELETE /apis/batch/v2alpha1/namespaces/{namespace}/jobs`

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
    ) -> models.V2alpha1Job:
        """Read the specified Job.

        `GET /apis/batch/v2alpha1/namespaces/{namespace}/jobs/{name}`

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
    ) -> ApiResponse[models.V2alpha1Job]:
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
        body: models.V2alpha1Job | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1Job:
        """Replace the specified Job.

        `PUT /apis/batch/v2alpha1/namespaces/{namespace}/jobs/{name}`

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
        body: models.V2alpha1Job | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1Job]:
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
    ) -> models.V2alpha1Job | models.UnversionedStatus:
        """Delete a Job.

        `DELETE /apis/batch/v2alpha1/namespaces/{namespace}/jobs/{name}`

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
    ) -> ApiResponse[models.V2alpha1Job | models.UnversionedStatus]:
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
        body: models.V2alpha1Job | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1Job:
        """Partially update the specified Job.

        `PATCH /apis/batch/v2alpha1/namespaces/{namespace}/jobs/{name}`

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
        body: models.V2alpha1Job | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1Job]:
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
    ) -> models.V2alpha1Job:
        """Read status of the specified Job.

        `GET /apis/batch/v2alpha1/namespaces/{namespace}/jobs/{name}/status`

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
    ) -> ApiResponse[models.V2alpha1Job]:
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
        body: models.V2alpha1Job | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1Job:
        """Replace status of the specified Job.

        `PUT /apis/batch/v2alpha1/namespaces/{namespace}/jobs/{name}/status`

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
        body: models.V2alpha1Job | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1Job]:
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
        body: models.V2alpha1Job | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1Job:
        """Partially update status of the specified Job.

        `PATCH /apis/batch/v2alpha1/namespaces/{namespace}/jobs/{name}/status`

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
        body: models.V2alpha1Job | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1Job]:
        """Like `patch_namespaced_job_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_JOB_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def list_namespaced_scheduled_job(
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
    ) -> models.V2alpha1CronJobList:
        """List or watch objects of kind ScheduledJob.

        `GET /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs`

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
            operations.LIST_NAMESPACED_SCHEDULED_JOB,
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

    def list_namespaced_scheduled_job_with_http_info(
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
    ) -> ApiResponse[models.V2alpha1CronJobList]:
        """Like `list_namespaced_scheduled_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_NAMESPACED_SCHEDULED_JOB,
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

    def watch_namespaced_scheduled_job(
        self,
        namespace: str,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V2alpha1CronJob]]:
        """Follow the changes of the objects of `list_namespaced_scheduled_job`, until the caller leaves the loop."""
        return self._watch(
            operations.LIST_NAMESPACED_SCHEDULED_JOB,
            lambda: models.V2alpha1CronJob,
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

    def create_namespaced_scheduled_job(
        self,
        namespace: str,
        body: models.V2alpha1CronJob | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1CronJob:
        """Create a ScheduledJob.

        `POST /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_SCHEDULED_JOB,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_scheduled_job_with_http_info(
        self,
        namespace: str,
        body: models.V2alpha1CronJob | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1CronJob]:
        """Like `create_namespaced_scheduled_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_SCHEDULED_JOB,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_collection_namespaced_scheduled_job(
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
        """Delete collection of ScheduledJob.

        `DELETE /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs`

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
            operations.DELETE_COLLECTION_NAMESPACED_SCHEDULED_JOB,
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

    def delete_collection_namespaced_scheduled_job_with_http_info(
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
        """Like `delete_collection_namespaced_scheduled_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_COLLECTION_NAMESPACED_SCHEDULED_JOB,
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

    def read_namespaced_scheduled_job(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1CronJob:
        """Read the specified ScheduledJob.

        `GET /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}`

        Args:
            name (str): Name of the ScheduledJob.
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
            operations.READ_NAMESPACED_SCHEDULED_JOB,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def read_namespaced_scheduled_job_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        exact: bool | None = None,
        export: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1CronJob]:
        """Like `read_namespaced_scheduled_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_SCHEDULED_JOB,
            {"name": name, "namespace": namespace, "exact": exact, "export": export, "pretty": pretty},
            options,
        )

    def replace_namespaced_scheduled_job(
        self,
        name: str,
        namespace: str,
        body: models.V2alpha1CronJob | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1CronJob:
        """Replace the specified ScheduledJob.

        `PUT /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}`

        Args:
            name (str): Name of the ScheduledJob.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_SCHEDULED_JOB,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_scheduled_job_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V2alpha1CronJob | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1CronJob]:
        """Like `replace_namespaced_scheduled_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_SCHEDULED_JOB,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def delete_namespaced_scheduled_job(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1CronJob | models.UnversionedStatus:
        """Delete a ScheduledJob.

        `DELETE /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}`

        Args:
            name (str): Name of the ScheduledJob.
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
            operations.DELETE_NAMESPACED_SCHEDULED_JOB,
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

    def delete_namespaced_scheduled_job_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V1DeleteOptions | dict[str, Any],
        *,
        grace_period_seconds: int | None = None,
        orphan_dependents: bool | None = None,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1CronJob | models.UnversionedStatus]:
        """Like `delete_namespaced_scheduled_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.DELETE_NAMESPACED_SCHEDULED_JOB,
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

    def patch_namespaced_scheduled_job(
        self,
        name: str,
        namespace: str,
        body: models.V2alpha1CronJob | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1CronJob:
        """Partially update the specified ScheduledJob.

        `PATCH /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}`

        Args:
            name (str): Name of the ScheduledJob.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_SCHEDULED_JOB,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_scheduled_job_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V2alpha1CronJob | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1CronJob]:
        """Like `patch_namespaced_scheduled_job`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_SCHEDULED_JOB,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def read_namespaced_scheduled_job_status(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1CronJob:
        """Read status of the specified ScheduledJob.

        `GET /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}/status`

        Args:
            name (str): Name of the ScheduledJob.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.READ_NAMESPACED_SCHEDULED_JOB_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def read_namespaced_scheduled_job_status_with_http_info(
        self,
        name: str,
        namespace: str,
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1CronJob]:
        """Like `read_namespaced_scheduled_job_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.READ_NAMESPACED_SCHEDULED_JOB_STATUS,
            {"name": name, "namespace": namespace, "pretty": pretty},
            options,
        )

    def replace_namespaced_scheduled_job_status(
        self,
        name: str,
        namespace: str,
        body: models.V2alpha1CronJob | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1CronJob:
        """Replace status of the specified ScheduledJob.

        `PUT /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}/status`

        Args:
            name (str): Name of the ScheduledJob.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.REPLACE_NAMESPACED_SCHEDULED_JOB_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def replace_namespaced_scheduled_job_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V2alpha1CronJob | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1CronJob]:
        """Like `replace_namespaced_scheduled_job_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.REPLACE_NAMESPACED_SCHEDULED_JOB_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_scheduled_job_status(
        self,
        name: str,
        namespace: str,
        body: models.V2alpha1CronJob | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1CronJob:
        """Partially update status of the specified ScheduledJob.

        `PATCH /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}/status`

        Args:
            name (str): Name of the ScheduledJob.
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.PATCH_NAMESPACED_SCHEDULED_JOB_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def patch_namespaced_scheduled_job_status_with_http_info(
        self,
        name: str,
        namespace: str,
        body: models.V2alpha1CronJob | dict[str, Any] | list[Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1CronJob]:
        """Like `patch_namespaced_scheduled_job_status`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.PATCH_NAMESPACED_SCHEDULED_JOB_STATUS,
            {"name": name, "namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def list_scheduled_job_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V2alpha1CronJobList:
        """List or watch objects of kind ScheduledJob.

        `GET /apis/batch/v2alpha1/scheduledjobs`

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
            operations.LIST_SCHEDULED_JOB_FOR_ALL_NAMESPACES,
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

    def list_scheduled_job_for_all_namespaces_with_http_info(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        watch: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V2alpha1CronJobList]:
        """Like `list_scheduled_job_for_all_namespaces`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.LIST_SCHEDULED_JOB_FOR_ALL_NAMESPACES,
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

    def watch_scheduled_job_for_all_namespaces(
        self,
        *,
        field_selector: str | None = None,
        label_selector: str | None = None,
        pretty: str | None = None,
        resource_version: str | None = None,
        timeout_seconds: int | None = None,
        **options: Unpack[WatchOptions],
    ) -> Iterator[WatchEvent[models.V2alpha1CronJob]]:
        """Follow the changes of the objects of `list_scheduled_job_for_all_namespaces`, until the caller leaves the
        loop.
        """
        return self._watch(
            operations.LIST_SCHEDULED_JOB_FOR_ALL_NAMESPACES,
            lambda: models.V2alpha1CronJob,
            {
                "field_selector": field_selector,
                "label_selector": label_selector,
                "pretty": pretty,
                "resource_version": resource_version,
                "timeout_seconds": timeout_seconds,
            },
            options,
        )
