"""The operations of `autoscaling/v1`."""

from __future__ import annotations

from ...runtime.operation import Operation, Parameter
from .. import models

GET_API_RESOURCES: Operation[models.UnversionedAPIResourceList] = Operation(
    id="getAutoscalingV1APIResources",
    method="GET",
    path="/apis/autoscaling/v1/",
    response=lambda: models.UnversionedAPIResourceList,
)

LIST_HORIZONTAL_POD_AUTOSCALER_FOR_ALL_NAMESPACES: Operation[models.V1HorizontalPodAutoscalerList] = Operation(
    id="listAutoscalingV1HorizontalPodAutoscalerForAllNamespaces",
    method="GET",
    path="/apis/autoscaling/v1/horizontalpodautoscalers",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1HorizontalPodAutoscalerList,
)

LIST_NAMESPACED_HORIZONTAL_POD_AUTOSCALER: Operation[models.V1HorizontalPodAutoscalerList] = Operation(
    id="listAutoscalingV1NamespacedHorizontalPodAutoscaler",
    method="GET",
    path="/apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1HorizontalPodAutoscalerList,
)

CREATE_NAMESPACED_HORIZONTAL_POD_AUTOSCALER: Operation[models.V1HorizontalPodAutoscaler] = Operation(
    id="createAutoscalingV1NamespacedHorizontalPodAutoscaler",
    method="POST",
    path="/apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers",
    query=("pretty",),
    response=lambda: models.V1HorizontalPodAutoscaler,
)

DELETE_COLLECTION_NAMESPACED_HORIZONTAL_POD_AUTOSCALER: Operation[models.UnversionedStatus] = Operation(
    id="deleteAutoscalingV1CollectionNamespacedHorizontalPodAutoscaler",
    method="DELETE",
    path="/apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers",
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

READ_NAMESPACED_HORIZONTAL_POD_AUTOSCALER: Operation[models.V1HorizontalPodAutoscaler] = Operation(
    id="readAutoscalingV1NamespacedHorizontalPodAutoscaler",
    method="GET",
    path="/apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1HorizontalPodAutoscaler,
)

REPLACE_NAMESPACED_HORIZONTAL_POD_AUTOSCALER: Operation[models.V1HorizontalPodAutoscaler] = Operation(
    id="replaceAutoscalingV1NamespacedHorizontalPodAutoscaler",
    method="PUT",
    path="/apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}",
    query=("pretty",),
    response=lambda: models.V1HorizontalPodAutoscaler,
)

DELETE_NAMESPACED_HORIZONTAL_POD_AUTOSCALER: Operation[models.V1HorizontalPodAutoscaler | models.UnversionedStatus] = (
    Operation(
        id="deleteAutoscalingV1NamespacedHorizontalPodAutoscaler",
        method="DELETE",
        path="/apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}",
        query=(
            Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
            Parameter("orphan_dependents", wire="orphanDependents"),
            "pretty",
        ),
        response=lambda: models.V1HorizontalPodAutoscaler | models.UnversionedStatus,
    )
)

PATCH_NAMESPACED_HORIZONTAL_POD_AUTOSCALER: Operation[models.V1HorizontalPodAutoscaler] = Operation(
    id="patchAutoscalingV1NamespacedHorizontalPodAutoscaler",
    method="PATCH",
    path="/apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1HorizontalPodAutoscaler,
)

READ_NAMESPACED_HORIZONTAL_POD_AUTOSCALER_STATUS: Operation[models.V1HorizontalPodAutoscaler] = Operation(
    id="readAutoscalingV1NamespacedHorizontalPodAutoscalerStatus",
    method="GET",
    path="/apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}/status",
    query=("pretty",),
    response=lambda: models.V1HorizontalPodAutoscaler,
)

REPLACE_NAMESPACED_HORIZONTAL_POD_AUTOSCALER_STATUS: Operation[models.V1HorizontalPodAutoscaler] = Operation(
    id="replaceAutoscalingV1NamespacedHorizontalPodAutoscalerStatus",
    method="PUT",
    path="/apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}/status",
    query=("pretty",),
    response=lambda: models.V1HorizontalPodAutoscaler,
)

PATCH_NAMESPACED_HORIZONTAL_POD_AUTOSCALER_STATUS: Operation[models.V1HorizontalPodAutoscaler] = Operation(
    id="patchAutoscalingV1NamespacedHorizontalPodAutoscalerStatus",
    method="PATCH",
    path="/apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1HorizontalPodAutoscaler,
)
