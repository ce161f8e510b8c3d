"""The operations tagged `custom_objects`."""

from __future__ import annotations

from typing import Any

from ...runtime.operation import Operation, Parameter

GET_API_RESOURCES: Operation[Any] = Operation(
    id="getApiResources",
    method="GET",
    path="/apis/{group}/{version}",
    response=lambda: Any,
)

LIST_NAMESPACED_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="listNamespacedCustomObject",
    method="GET",
    path="/apis/{group}/{version}/namespaces/{namespace}/{plural}",
    query=(
        Parameter("allow_watch_bookmarks", wire="allowWatchBookmarks"),
        Parameter("_continue", wire="continue"),
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "limit",
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("resource_version_match", wire="resourceVersionMatch"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: Any,
)

CREATE_NAMESPACED_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="createNamespacedCustomObject",
    method="POST",
    path="/apis/{group}/{version}/namespaces/{namespace}/{plural}",
    query=(
        Parameter("dry_run", wire="dryRun"),
        Parameter("field_manager", wire="fieldManager"),
        Parameter("field_validation", wire="fieldValidation"),
        "pretty",
    ),
    response=lambda: Any,
)

DELETE_COLLECTION_NAMESPACED_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="deleteCollectionNamespacedCustomObject",
    method="DELETE",
    path="/apis/{group}/{version}/namespaces/{namespace}/{plural}",
    query=(
        Parameter("dry_run", wire="dryRun"),
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("label_selector", wire="labelSelector"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
        Parameter("propagation_policy", wire="propagationPolicy"),
    ),
    response=lambda: Any,
)

GET_NAMESPACED_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="getNamespacedCustomObject",
    method="GET",
    path="/apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}",
    response=lambda: Any,
)

REPLACE_NAMESPACED_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="replaceNamespacedCustomObject",
    method="PUT",
    path="/apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}",
    query=(
        Parameter("dry_run", wire="dryRun"),
        Parameter("field_manager", wire="fieldManager"),
        Parameter("field_validation", wire="fieldValidation"),
    ),
    response=lambda: Any,
)

DELETE_NAMESPACED_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="deleteNamespacedCustomObject",
    method="DELETE",
    path="/apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}",
    query=(
        Parameter("dry_run", wire="dryRun"),
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        Parameter("propagation_policy", wire="propagationPolicy"),
    ),
    response=lambda: Any,
)

PATCH_NAMESPACED_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="patchNamespacedCustomObject",
    method="PATCH",
    path="/apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}",
    query=(
        Parameter("dry_run", wire="dryRun"),
        Parameter("field_manager", wire="fieldManager"),
        Parameter("field_validation", wire="fieldValidation"),
        "force",
    ),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
    response=lambda: Any,
)

GET_NAMESPACED_CUSTOM_OBJECT_SCALE: Operation[Any] = Operation(
    id="getNamespacedCustomObjectScale",
    method="GET",
    path="/apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}/scale",
    response=lambda: Any,
)

REPLACE_NAMESPACED_CUSTOM_OBJECT_SCALE: Operation[Any] = Operation(
    id="replaceNamespacedCustomObjectScale",
    method="PUT",
    path="/apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}/scale",
    query=(
        Parameter("dry_run", wire="dryRun"),
        Parameter("field_manager", wire="fieldManager"),
        Parameter("field_validation", wire="fieldValidation"),
    ),
    response=lambda: Any,
)

PATCH_NAMESPACED_CUSTOM_OBJECT_SCALE: Operation[Any] = Operation(
    id="patchNamespacedCustomObjectScale",
    method="PATCH",
    path="/apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}/scale",
    query=(
        Parameter("dry_run", wire="dryRun"),
        Parameter("field_manager", wire="fieldManager"),
        Parameter("field_validation", wire="fieldValidation"),
        "force",
    ),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
    response=lambda: Any,
)

GET_NAMESPACED_CUSTOM_OBJECT_STATUS: Operation[Any] = Operation(
    id="getNamespacedCustomObjectStatus",
    method="GET",
    path="/apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}/status",
    response=lambda: Any,
)

REPLACE_NAMESPACED_CUSTOM_OBJECT_STATUS: Operation[Any] = Operation(
    id="replaceNamespacedCustomObjectStatus",
    method="PUT",
    path="/apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}/status",
    query=(
        Parameter("dry_run", wire="dryRun"),
        Parameter("field_manager", wire="fieldManager"),
        Parameter("field_validation", wire="fieldValidation"),
    ),
    response=lambda: Any,
)

PATCH_NAMESPACED_CUSTOM_OBJECT_STATUS: Operation[Any] = Operation(
    id="patchNamespacedCustomObjectStatus",
    method="PATCH",
    path="/apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}/status",
    query=(
        Parameter("dry_run", wire="dryRun"),
        Parameter("field_manager", wire="fieldManager"),
        Parameter("field_validation", wire="fieldValidation"),
        "force",
    ),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
    response=lambda: Any,
)

LIST_CLUSTER_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="listClusterCustomObject",
    method="GET",
    path="/apis/{group}/{version}/{plural}",
    query=(
        Parameter("allow_watch_bookmarks", wire="allowWatchBookmarks"),
        Parameter("_continue", wire="continue"),
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "limit",
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("resource_version_match", wire="resourceVersionMatch"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: Any,
)

CREATE_CLUSTER_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="createClusterCustomObject",
    method="POST",
    path="/apis/{group}/{version}/{plural}",
    query=(
        Parameter("dry_run", wire="dryRun"),
        Parameter("field_manager", wire="fieldManager"),
        Parameter("field_validation", wire="fieldValidation"),
        "pretty",
    ),
    response=lambda: Any,
)

DELETE_COLLECTION_CLUSTER_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="deleteCollectionClusterCustomObject",
    method="DELETE",
    path="/apis/{group}/{version}/{plural}",
    query=(
        Parameter("dry_run", wire="dryRun"),
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("label_selector", wire="labelSelector"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
        Parameter("propagation_policy", wire="propagationPolicy"),
    ),
    response=lambda: Any,
)

GET_CLUSTER_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="getClusterCustomObject",
    method="GET",
    path="/apis/{group}/{version}/{plural}/{name}",
    response=lambda: Any,
)

REPLACE_CLUSTER_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="replaceClusterCustomObject",
    method="PUT",
    path="/apis/{group}/{version}/{plural}/{name}",
    query=(
        Parameter("dry_run", wire="dryRun"),
        Parameter("field_manager", wire="fieldManager"),
        Parameter("field_validation", wire="fieldValidation"),
    ),
    response=lambda: Any,
)

DELETE_CLUSTER_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="deleteClusterCustomObject",
    method="DELETE",
    path="/apis/{group}/{version}/{plural}/{name}",
    query=(
        Parameter("dry_run", wire="dryRun"),
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        Parameter("propagation_policy", wire="propagationPolicy"),
    ),
    response=lambda: Any,
)

PATCH_CLUSTER_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="patchClusterCustomObject",
    method="PATCH",
    path="/apis/{group}/{version}/{plural}/{name}",
    query=(
        Parameter("dry_run", wire="dryRun"),
        Parameter("field_manager", wire="fieldManager"),
        Parameter("field_validation", wire="fieldValidation"),
        "force",
    ),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
    response=lambda: Any,
)

GET_CLUSTER_CUSTOM_OBJECT_SCALE: Operation[Any] = Operation(
    id="getClusterCustomObjectScale",
    method="GET",
    path="/apis/{group}/{version}/{plural}/{name}/scale",
    response=lambda: Any,
)

REPLACE_CLUSTER_CUSTOM_OBJECT_SCALE: Operation[Any] = Operation(
    id="replaceClusterCustomObjectScale",
    method="PUT",
    path="/apis/{group}/{version}/{plural}/{name}/scale",
    query=(
        Parameter("dry_run", wire="dryRun"),
        Parameter("field_manager", wire="fieldManager"),
        Parameter("field_validation", wire="fieldValidation"),
    ),
    response=lambda: Any,
)

PATCH_CLUSTER_CUSTOM_OBJECT_SCALE: Operation[Any] = Operation(
    id="patchClusterCustomObjectScale",
    method="PATCH",
    path="/apis/{group}/{version}/{plural}/{name}/scale",
    query=(
        Parameter("dry_run", wire="dryRun"),
        Parameter("field_manager", wire="fieldManager"),
        Parameter("field_validation", wire="fieldValidation"),
        "force",
    ),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
    response=lambda: Any,
)

GET_CLUSTER_CUSTOM_OBJECT_STATUS: Operation[Any] = Operation(
    id="getClusterCustomObjectStatus",
    method="GET",
    path="/apis/{group}/{version}/{plural}/{name}/status",
    response=lambda: Any,
)

REPLACE_CLUSTER_CUSTOM_OBJECT_STATUS: Operation[Any] = Operation(
    id="replaceClusterCustomObjectStatus",
    method="PUT",
    path="/apis/{group}/{version}/{plural}/{name}/status",
    query=(
        Parameter("dry_run", wire="dryRun"),
        Parameter("field_manager", wire="fieldManager"),
        Parameter("field_validation", wire="fieldValidation"),
    ),
    response=lambda: Any,
)

PATCH_CLUSTER_CUSTOM_OBJECT_STATUS: Operation[Any] = Operation(
    id="patchClusterCustomObjectStatus",
    method="PATCH",
    path="/apis/{group}/{version}/{plural}/{name}/status",
    query=(
        Parameter("dry_run", wire="dryRun"),
        Parameter("field_manager", wire="fieldManager"),
        Parameter("field_validation", wire="fieldValidation"),
        "force",
    ),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml"),
    response=lambda: Any,
)

LIST_CUSTOM_OBJECT_FOR_ALL_NAMESPACES: Operation[Any] = Operation(
    id="listCustomObjectForAllNamespaces",
    method="GET",
    path="/apis/{group}/{version}/{resource_plural}",
    query=(
        Parameter("allow_watch_bookmarks", wire="allowWatchBookmarks"),
        Parameter("_continue", wire="continue"),
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "limit",
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("resource_version_match", wire="resourceVersionMatch"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: Any,
)
