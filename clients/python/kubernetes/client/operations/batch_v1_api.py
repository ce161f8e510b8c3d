"""The operations of `batch/v1`."""

from __future__ import annotations

from ...runtime.operation import Operation, Parameter
from .. import models

GET_API_RESOURCES: Operation[models.UnversionedAPIResourceList] = Operation(
    id="getBatchV1APIResources",
    method="GET",
    path="/apis/batch/v1/",
    response=lambda: models.UnversionedAPIResourceList,
)

LIST_JOB_FOR_ALL_NAMESPACES: Operation[models.V1JobList] = Operation(
    id="listBatchV1JobForAllNamespaces",
    method="GET",
    path="/apis/batch/v1/jobs",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1JobList,
)

LIST_NAMESPACED_JOB: Operation[models.V1JobList] = Operation(
    id="listBatchV1NamespacedJob",
    method="GET",
    path="/apis/batch/v1/namespaces/{namespace}/jobs",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1JobList,
)

CREATE_NAMESPACED_JOB: Operation[models.V1Job] = Operation(
    id="createBatchV1NamespacedJob",
    method="POST",
    path="/apis/batch/v1/namespaces/{namespace}/jobs",
    query=("pretty",),
    response=lambda: models.V1Job,
)

DELETE_COLLECTION_NAMESPACED_JOB: Operation[models.UnversionedStatus] = Operation(
    id="deleteBatchV1CollectionNamespacedJob",
    method="DELETE",
    path="/apis/batch/v1/namespaces/{namespace}/jobs",
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

READ_NAMESPACED_JOB: Operation[models.V1Job] = Operation(
    id="readBatchV1NamespacedJob",
    method="GET",
    path="/apis/batch/v1/namespaces/{namespace}/jobs/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1Job,
)

REPLACE_NAMESPACED_JOB: Operation[models.V1Job] = Operation(
    id="replaceBatchV1NamespacedJob",
    method="PUT",
    path="/apis/batch/v1/namespaces/{namespace}/jobs/{name}",
    query=("pretty",),
    response=lambda: models.V1Job,
)

DELETE_NAMESPACED_JOB: Operation[models.V1Job | models.UnversionedStatus] = Operation(
    id="deleteBatchV1NamespacedJob",
    method="DELETE",
    path="/apis/batch/v1/namespaces/{namespace}/jobs/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1Job | models.UnversionedStatus,
)

PATCH_NAMESPACED_JOB: Operation[models.V1Job] = Operation(
    id="patchBatchV1NamespacedJob",
    method="PATCH",
    path="/apis/batch/v1/namespaces/{namespace}/jobs/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1Job,
)

READ_NAMESPACED_JOB_STATUS: Operation[models.V1Job] = Operation(
    id="readBatchV1NamespacedJobStatus",
    method="GET",
    path="/apis/batch/v1/namespaces/{namespace}/jobs/{name}/status",
    query=("pretty",),
    response=lambda: models.V1Job,
)

REPLACE_NAMESPACED_JOB_STATUS: Operation[models.V1Job] = Operation(
    id="replaceBatchV1NamespacedJobStatus",
    method="PUT",
    path="/apis/batch/v1/namespaces/{namespace}/jobs/{name}/status",
    query=("pretty",),
    response=lambda: models.V1Job,
)

PATCH_NAMESPACED_JOB_STATUS: Operation[models.V1Job] = Operation(
    id="patchBatchV1NamespacedJobStatus",
    method="PATCH",
    path="/apis/batch/v1/namespaces/{namespace}/jobs/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1Job,
)
