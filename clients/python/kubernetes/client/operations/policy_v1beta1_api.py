"""The operations of `policy/v1beta1`."""

from __future__ import annotations

from ...runtime.operation import Operation, Parameter
from .. import models

GET_API_RESOURCES: Operation[models.UnversionedAPIResourceList] = Operation(
    id="getPolicyV1beta1APIResources",
    method="GET",
    path="/apis/policy/v1beta1/",
    response=lambda: models.UnversionedAPIResourceList,
)

LIST_NAMESPACED_POD_DISRUPTION_BUDGET: Operation[models.V1beta1PodDisruptionBudgetList] = Operation(
    id="listPolicyV1beta1NamespacedPodDisruptionBudget",
    method="GET",
    path="/apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1beta1PodDisruptionBudgetList,
)

CREATE_NAMESPACED_POD_DISRUPTION_BUDGET: Operation[models.V1beta1PodDisruptionBudget] = Operation(
    id="createPolicyV1beta1NamespacedPodDisruptionBudget",
    method="POST",
    path="/apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets",
    query=("pretty",),
    response=lambda: models.V1beta1PodDisruptionBudget,
)

DELETE_COLLECTION_NAMESPACED_POD_DISRUPTION_BUDGET: Operation[models.UnversionedStatus] = Operation(
    id="deletePolicyV1beta1CollectionNamespacedPodDisruptionBudget",
    method="DELETE",
    path="/apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets",
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

READ_NAMESPACED_POD_DISRUPTION_BUDGET: Operation[models.V1beta1PodDisruptionBudget] = Operation(
    id="readPolicyV1beta1NamespacedPodDisruptionBudget",
    method="GET",
    path="/apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1beta1PodDisruptionBudget,
)

REPLACE_NAMESPACED_POD_DISRUPTION_BUDGET: Operation[models.V1beta1PodDisruptionBudget] = Operation(
    id="replacePolicyV1beta1NamespacedPodDisruptionBudget",
    method="PUT",
    path="/apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}",
    query=("pretty",),
    response=lambda: models.V1beta1PodDisruptionBudget,
)

DELETE_NAMESPACED_POD_DISRUPTION_BUDGET: Operation[models.V1beta1PodDisruptionBudget | models.UnversionedStatus] = (
    Operation(
        id="deletePolicyV1beta1NamespacedPodDisruptionBudget",
        method="DELETE",
        path="/apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}",
        query=(
            Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
            Parameter("orphan_dependents", wire="orphanDependents"),
            "pretty",
        ),
        response=lambda: models.V1beta1PodDisruptionBudget | models.UnversionedStatus,
    )
)

PATCH_NAMESPACED_POD_DISRUPTION_BUDGET: Operation[models.V1beta1PodDisruptionBudget] = Operation(
    id="patchPolicyV1beta1NamespacedPodDisruptionBudget",
    method="PATCH",
    path="/apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1PodDisruptionBudget,
)

READ_NAMESPACED_POD_DISRUPTION_BUDGET_STATUS: Operation[models.V1beta1PodDisruptionBudget] = Operation(
    id="readPolicyV1beta1NamespacedPodDisruptionBudgetStatus",
    method="GET",
    path="/apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}/status",
    query=("pretty",),
    response=lambda: models.V1beta1PodDisruptionBudget,
)

REPLACE_NAMESPACED_POD_DISRUPTION_BUDGET_STATUS: Operation[models.V1beta1PodDisruptionBudget] = Operation(
    id="replacePolicyV1beta1NamespacedPodDisruptionBudgetStatus",
    method="PUT",
    path="/apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}/status",
    query=("pretty",),
    response=lambda: models.V1beta1PodDisruptionBudget,
)

PATCH_NAMESPACED_POD_DISRUPTION_BUDGET_STATUS: Operation[models.V1beta1PodDisruptionBudget] = Operation(
    id="patchPolicyV1beta1NamespacedPodDisruptionBudgetStatus",
    method="PATCH",
    path="/apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1PodDisruptionBudget,
)

LIST_POD_DISRUPTION_BUDGET_FOR_ALL_NAMESPACES: Operation[models.V1beta1PodDisruptionBudgetList] = Operation(
    id="listPolicyV1beta1PodDisruptionBudgetForAllNamespaces",
    method="GET",
    path="/apis/policy/v1beta1/poddisruptionbudgets",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1beta1PodDisruptionBudgetList,
)
