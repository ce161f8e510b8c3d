"""The operations of `storage.k8s.io/v1beta1`."""

from __future__ import annotations

from ...runtime.operation import Operation, Parameter
from .. import models

GET_API_RESOURCES: Operation[models.UnversionedAPIResourceList] = Operation(
    id="getStorageV1beta1APIResources",
    method="GET",
    path="/apis/storage.k8s.io/v1beta1/",
    response=lambda: models.UnversionedAPIResourceList,
)

LIST_STORAGE_CLASS: Operation[models.V1beta1StorageClassList] = Operation(
    id="listStorageV1beta1StorageClass",
    method="GET",
    path="/apis/storage.k8s.io/v1beta1/storageclasses",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1beta1StorageClassList,
)

CREATE_STORAGE_CLASS: Operation[models.V1beta1StorageClass] = Operation(
    id="createStorageV1beta1StorageClass",
    method="POST",
    path="/apis/storage.k8s.io/v1beta1/storageclasses",
    query=("pretty",),
    response=lambda: models.V1beta1StorageClass,
)

DELETE_COLLECTION_STORAGE_CLASS: Operation[models.UnversionedStatus] = Operation(
    id="deleteStorageV1beta1CollectionStorageClass",
    method="DELETE",
    path="/apis/storage.k8s.io/v1beta1/storageclasses",
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

READ_STORAGE_CLASS: Operation[models.V1beta1StorageClass] = Operation(
    id="readStorageV1beta1StorageClass",
    method="GET",
    path="/apis/storage.k8s.io/v1beta1/storageclasses/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1beta1StorageClass,
)

REPLACE_STORAGE_CLASS: Operation[models.V1beta1StorageClass] = Operation(
    id="replaceStorageV1beta1StorageClass",
    method="PUT",
    path="/apis/storage.k8s.io/v1beta1/storageclasses/{name}",
    query=("pretty",),
    response=lambda: models.V1beta1StorageClass,
)

DELETE_STORAGE_CLASS: Operation[models.V1beta1StorageClass | models.UnversionedStatus] = Operation(
    id="deleteStorageV1beta1StorageClass",
    method="DELETE",
    path="/apis/storage.k8s.io/v1beta1/storageclasses/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1beta1StorageClass | models.UnversionedStatus,
)

PATCH_STORAGE_CLASS: Operation[models.V1beta1StorageClass] = Operation(
    id="patchStorageV1beta1StorageClass",
    method="PATCH",
    path="/apis/storage.k8s.io/v1beta1/storageclasses/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1StorageClass,
)
