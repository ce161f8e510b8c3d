"""The operations of `batch/v2alpha1`."""

from __future__ import annotations

from ...runtime.operation import Operation, Parameter
from .. import models

GET_API_RESOURCES: Operation[models.UnversionedAPIResourceList] = Operation(
    id="getBatchV2alpha1APIResources",
    method="GET",
    path="/apis/batch/v2alpha1/",
    response=lambda: models.UnversionedAPIResourceList,
)

LIST_CRON_JOB_FOR_ALL_NAMESPACES: Operation[models.V2alpha1CronJobList] = Operation(
    id="listBatchV2alpha1CronJobForAllNamespaces",
    method="GET",
    path="/apis/batch/v2alpha1/cronjobs",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V2alpha1CronJobList,
)

LIST_JOB_FOR_ALL_NAMESPACES: Operation[models.V2alpha1JobList] = Operation(
    id="listBatchV2alpha1JobForAllNamespaces",
    method="GET",
    path="/apis/batch/v2alpha1/jobs",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V2alpha1JobList,
)

LIST_NAMESPACED_CRON_JOB: Operation[models.V2alpha1CronJobList] = Operation(
    id="listBatchV2alpha1NamespacedCronJob",
    method="GET",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/cronjobs",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V2alpha1CronJobList,
)

CREATE_NAMESPACED_CRON_JOB: Operation[models.V2alpha1CronJob] = Operation(
    id="createBatchV2alpha1NamespacedCronJob",
    method="POST",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/cronjobs",
    query=("pretty",),
    response=lambda: models.V2alpha1CronJob,
)

DELETE_COLLECTION_NAMESPACED_CRON_JOB: Operation[models.UnversionedStatus] = Operation(
    id="deleteBatchV2alpha1CollectionNamespacedCronJob",
    method="DELETE",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/cronjobs",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.UnversionedStatus,
)

READ_NAMESPACED_CRON_JOB: Operation[models.V2alpha1CronJob] = Operation(
    id="readBatchV2alpha1NamespacedCronJob",
    method="GET",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V2alpha1CronJob,
)

REPLACE_NAMESPACED_CRON_JOB: Operation[models.V2alpha1CronJob] = Operation(
    id="replaceBatchV2alpha1NamespacedCronJob",
    method="PUT",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}",
    query=("pretty",),
    response=lambda: models.V2alpha1CronJob,
)

DELETE_NAMESPACED_CRON_JOB: Operation[models.V2alpha1CronJob | models.UnversionedStatus] = Operation(
    id="deleteBatchV2alpha1NamespacedCronJob",
    method="DELETE",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V2alpha1CronJob | models.UnversionedStatus,
)

PATCH_NAMESPACED_CRON_JOB: Operation[models.V2alpha1CronJob] = Operation(
    id="patchBatchV2alpha1NamespacedCronJob",
    method="PATCH",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V2alpha1CronJob,
)

READ_NAMESPACED_CRON_JOB_STATUS: Operation[models.V2alpha1CronJob] = Operation(
    id="readBatchV2alpha1NamespacedCronJobStatus",
    method="GET",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}/status",
    query=("pretty",),
    response=lambda: models.V2alpha1CronJob,
)

REPLACE_NAMESPACED_CRON_JOB_STATUS: Operation[models.V2alpha1CronJob] = Operation(
    id="replaceBatchV2alpha1NamespacedCronJobStatus",
    method="PUT",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}/status",
    query=("pretty",),
    response=lambda: models.V2alpha1CronJob,
)

PATCH_NAMESPACED_CRON_JOB_STATUS: Operation[models.V2alpha1CronJob] = Operation(
    id="patchBatchV2alpha1NamespacedCronJobStatus",
    method="PATCH",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V2alpha1CronJob,
)

LIST_NAMESPACED_JOB: Operation[models.V2alpha1JobList] = Operation(
    id="listBatchV2alpha1NamespacedJob",
    method="GET",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/jobs",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V2alpha1JobList,
)

CREATE_NAMESPACED_JOB: Operation[models.V2alpha1Job] = Operation(
    id="createBatchV2alpha1NamespacedJob",
    method="POST",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/jobs",
    query=("pretty",),
    response=lambda: models.V2alpha1Job,
)

DELETE_COLLECTION_NAMESPACED_JOB: Operation[models.UnversionedStatus] = Operation(
    id="deleteBatchV2alpha1CollectionNamespacedJob",
    method="DELETE",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/jobs",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.UnversionedStatus,
)

READ_NAMESPACED_JOB: Operation[models.V2alpha1Job] = Operation(
    id="readBatchV2alpha1NamespacedJob",
    method="GET",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/jobs/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V2alpha1Job,
)

REPLACE_NAMESPACED_JOB: Operation[models.V2alpha1Job] = Operation(
    id="replaceBatchV2alpha1NamespacedJob",
    method="PUT",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/jobs/{name}",
    query=("pretty",),
    response=lambda: models.V2alpha1Job,
)

DELETE_NAMESPACED_JOB: Operation[models.V2alpha1Job | models.UnversionedStatus] = Operation(
    id="deleteBatchV2alpha1NamespacedJob",
    method="DELETE",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/jobs/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V2alpha1Job | models.UnversionedStatus,
)

PATCH_NAMESPACED_JOB: Operation[models.V2alpha1Job] = Operation(
    id="patchBatchV2alpha1NamespacedJob",
    method="PATCH",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/jobs/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V2alpha1Job,
)

READ_NAMESPACED_JOB_STATUS: Operation[models.V2alpha1Job] = Operation(
    id="readBatchV2alpha1NamespacedJobStatus",
    method="GET",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/jobs/{name}/status",
    query=("pretty",),
    response=lambda: models.V2alpha1Job,
)

REPLACE_NAMESPACED_JOB_STATUS: Operation[models.V2alpha1Job] = Operation(
    id="replaceBatchV2alpha1NamespacedJobStatus",
    method="PUT",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/jobs/{name}/status",
    query=("pretty",),
    response=lambda: models.V2alpha1Job,
)

PATCH_NAMESPACED_JOB_STATUS: Operation[models.V2alpha1Job] = Operation(
    id="patchBatchV2alpha1NamespacedJobStatus",
    method="PATCH",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/jobs/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V2alpha1Job,
)

LIST_NAMESPACED_SCHEDULED_JOB: Operation[models.V2alpha1CronJobList] = Operation(
    id="listBatchV2alpha1NamespacedScheduledJob",
    method="GET",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V2alpha1CronJobList,
)

CREATE_NAMESPACED_SCHEDULED_JOB: Operation[models.V2alpha1CronJob] = Operation(
    id="createBatchV2alpha1NamespacedScheduledJob",
    method="POST",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs",
    query=("pretty",),
    response=lambda: models.V2alpha1CronJob,
)

DELETE_COLLECTION_NAMESPACED_SCHEDULED_JOB: Operation[models.UnversionedStatus] = Operation(
    id="deleteBatchV2alpha1CollectionNamespacedScheduledJob",
    method="DELETE",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.UnversionedStatus,
)

READ_NAMESPACED_SCHEDULED_JOB: Operation[models.V2alpha1CronJob] = Operation(
    id="readBatchV2alpha1NamespacedScheduledJob",
    method="GET",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V2alpha1CronJob,
)

REPLACE_NAMESPACED_SCHEDULED_JOB: Operation[models.V2alpha1CronJob] = Operation(
    id="replaceBatchV2alpha1NamespacedScheduledJob",
    method="PUT",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}",
    query=("pretty",),
    response=lambda: models.V2alpha1CronJob,
)

DELETE_NAMESPACED_SCHEDULED_JOB: Operation[models.V2alpha1CronJob | models.UnversionedStatus] = Operation(
    id="deleteBatchV2alpha1NamespacedScheduledJob",
    method="DELETE",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V2alpha1CronJob | models.UnversionedStatus,
)

PATCH_NAMESPACED_SCHEDULED_JOB: Operation[models.V2alpha1CronJob] = Operation(
    id="patchBatchV2alpha1NamespacedScheduledJob",
    method="PATCH",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V2alpha1CronJob,
)

READ_NAMESPACED_SCHEDULED_JOB_STATUS: Operation[models.V2alpha1CronJob] = Operation(
    id="readBatchV2alpha1NamespacedScheduledJobStatus",
    method="GET",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}/status",
    query=("pretty",),
    response=lambda: models.V2alpha1CronJob,
)

REPLACE_NAMESPACED_SCHEDULED_JOB_STATUS: Operation[models.V2alpha1CronJob] = Operation(
    id="replaceBatchV2alpha1NamespacedScheduledJobStatus",
    method="PUT",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}/status",
    query=("pretty",),
    response=lambda: models.V2alpha1CronJob,
)

PATCH_NAMESPACED_SCHEDULED_JOB_STATUS: Operation[models.V2alpha1CronJob] = Operation(
    id="patchBatchV2alpha1NamespacedScheduledJobStatus",
    method="PATCH",
    path="/apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V2alpha1CronJob,
)

LIST_SCHEDULED_JOB_FOR_ALL_NAMESPACES: Operation[models.V2alpha1CronJobList] = Operation(
    id="listBatchV2alpha1ScheduledJobForAllNamespaces",
    method="GET",
    path="/apis/batch/v2alpha1/scheduledjobs",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V2alpha1CronJobList,
)
