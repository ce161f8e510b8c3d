"""The operations of `apps/v1beta1`."""

from __future__ import annotations

from ...runtime.operation import Operation, Parameter
from .. import models

GET_API_RESOURCES: Operation[models.UnversionedAPIResourceList] = Operation(
    id="getAppsV1beta1APIResources",
    method="GET",
    path="/apis/apps/v1beta1/",
    response=lambda: models.UnversionedAPIResourceList,
)

LIST_NAMESPACED_STATEFUL_SET: Operation[models.V1beta1StatefulSetList] = Operation(
    id="listAppsV1beta1NamespacedStatefulSet",
    method="GET",
    path="/apis/apps/v1beta1/namespaces/{namespace}/statefulsets",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1beta1StatefulSetList,
)

CREATE_NAMESPACED_STATEFUL_SET: Operation[models.V1beta1StatefulSet] = Operation(
    id="createAppsV1beta1NamespacedStatefulSet",
    method="POST",
    path="/apis/apps/v1beta1/namespaces/{namespace}/statefulsets",
    query=("pretty",),
    response=lambda: models.V1beta1StatefulSet,
)

DELETE_COLLECTION_NAMESPACED_STATEFUL_SET: Operation[models.UnversionedStatus] = Operation(
    id="deleteAppsV1beta1CollectionNamespacedStatefulSet",
    method="DELETE",
    path="/apis/apps/v1beta1/namespaces/{namespace}/statefulsets",
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

READ_NAMESPACED_STATEFUL_SET: Operation[models.V1beta1StatefulSet] = Operation(
    id="readAppsV1beta1NamespacedStatefulSet",
    method="GET",
    path="/apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1beta1StatefulSet,
)

REPLACE_NAMESPACED_STATEFUL_SET: Operation[models.V1beta1StatefulSet] = Operation(
    id="replaceAppsV1beta1NamespacedStatefulSet",
    method="PUT",
    path="/apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}",
    query=("pretty",),
    response=lambda: models.V1beta1StatefulSet,
)

DELETE_NAMESPACED_STATEFUL_SET: Operation[models.V1beta1StatefulSet | models.UnversionedStatus] = Operation(
    id="deleteAppsV1beta1NamespacedStatefulSet",
    method="DELETE",
    path="/apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1beta1StatefulSet | models.UnversionedStatus,
)

PATCH_NAMESPACED_STATEFUL_SET: Operation[models.V1beta1StatefulSet] = Operation(
    id="patchAppsV1beta1NamespacedStatefulSet",
    method="PATCH",
    path="/apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1StatefulSet,
)

READ_NAMESPACED_STATEFUL_SET_STATUS: Operation[models.V1beta1StatefulSet] = Operation(
    id="readAppsV1beta1NamespacedStatefulSetStatus",
    method="GET",
    path="/apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}/status",
    query=("pretty",),
    response=lambda: models.V1beta1StatefulSet,
)

REPLACE_NAMESPACED_STATEFUL_SET_STATUS: Operation[models.V1beta1StatefulSet] = Operation(
    id="replaceAppsV1beta1NamespacedStatefulSetStatus",
    method="PUT",
    path="/apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}/status",
    query=("pretty",),
    response=lambda: models.V1beta1StatefulSet,
)

PATCH_NAMESPACED_STATEFUL_SET_STATUS: Operation[models.V1beta1StatefulSet] = Operation(
    id="patchAppsV1beta1NamespacedStatefulSetStatus",
    method="PATCH",
    path="/apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1StatefulSet,
)

LIST_STATEFUL_SET_FOR_ALL_NAMESPACES: Operation[models.V1beta1StatefulSetList] = Operation(
    id="listAppsV1beta1StatefulSetForAllNamespaces",
    method="GET",
    path="/apis/apps/v1beta1/statefulsets",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1beta1StatefulSetList,
)
