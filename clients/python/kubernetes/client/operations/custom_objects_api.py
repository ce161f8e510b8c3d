"""Calls for objects of any custom resource, as data."""

from __future__ import annotations

from typing import Any

from ...runtime.operation import Operation, Parameter
from .. import models

_PATCHES = ("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml")

GET_API_RESOURCES: Operation[Any] = Operation(
    id="getApiResources",
    method="GET",
    path="/apis/{group}/{version}",
    # A document of Kubernetes style need not have it.
    response=lambda: getattr(models, "V1APIResourceList", Any),
)

CREATE_CLUSTER_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="createClusterCustomObject",
    method="POST",
    path="/apis/{group}/{version}/{plural}",
    query=(
        "pretty",
        Parameter("dry_run", wire="dryRun"),
        Parameter("field_manager", wire="fieldManager"),
        Parameter("field_validation", wire="fieldValidation"),
    ),
)

LIST_CLUSTER_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="listClusterCustomObject",
    method="GET",
    path="/apis/{group}/{version}/{plural}",
    query=(
        "pretty",
        Parameter("allow_watch_bookmarks", wire="allowWatchBookmarks"),
        Parameter("_continue", wire="continue"),
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "limit",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("resource_version_match", wire="resourceVersionMatch"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
)

LIST_CUSTOM_OBJECT_FOR_ALL_NAMESPACES: Operation[Any] = Operation(
    id="listCustomObjectForAllNamespaces",
    method="GET",
    path="/apis/{group}/{version}/{resource_plural}",
    query=(
        "pretty",
        Parameter("allow_watch_bookmarks", wire="allowWatchBookmarks"),
        Parameter("_continue", wire="continue"),
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "limit",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("resource_version_match", wire="resourceVersionMatch"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
)

DELETE_COLLECTION_CLUSTER_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="deleteCollectionClusterCustomObject",
    method="DELETE",
    path="/apis/{group}/{version}/{plural}",
    query=(
        "pretty",
        Parameter("label_selector", wire="labelSelector"),
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        Parameter("propagation_policy", wire="propagationPolicy"),
        Parameter("dry_run", wire="dryRun"),
    ),
)

DELETE_CLUSTER_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="deleteClusterCustomObject",
    method="DELETE",
    path="/apis/{group}/{version}/{plural}/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        Parameter("propagation_policy", wire="propagationPolicy"),
        Parameter("dry_run", wire="dryRun"),
    ),
)

GET_CLUSTER_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="getClusterCustomObject",
    method="GET",
    path="/apis/{group}/{version}/{plural}/{name}",
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
    consumes=_PATCHES,
)

GET_CLUSTER_CUSTOM_OBJECT_STATUS: Operation[Any] = Operation(
    id="getClusterCustomObjectStatus",
    method="GET",
    path="/apis/{group}/{version}/{plural}/{name}/status",
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
    consumes=_PATCHES,
)

GET_CLUSTER_CUSTOM_OBJECT_SCALE: Operation[Any] = Operation(
    id="getClusterCustomObjectScale",
    method="GET",
    path="/apis/{group}/{version}/{plural}/{name}/scale",
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
    consumes=_PATCHES,
)

CREATE_NAMESPACED_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="createNamespacedCustomObject",
    method="POST",
    path="/apis/{group}/{version}/namespaces/{namespace}/{plural}",
    query=(
        "pretty",
        Parameter("dry_run", wire="dryRun"),
        Parameter("field_manager", wire="fieldManager"),
        Parameter("field_validation", wire="fieldValidation"),
    ),
)

LIST_NAMESPACED_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="listNamespacedCustomObject",
    method="GET",
    path="/apis/{group}/{version}/namespaces/{namespace}/{plural}",
    query=(
        "pretty",
        Parameter("allow_watch_bookmarks", wire="allowWatchBookmarks"),
        Parameter("_continue", wire="continue"),
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "limit",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("resource_version_match", wire="resourceVersionMatch"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
)

DELETE_COLLECTION_NAMESPACED_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="deleteCollectionNamespacedCustomObject",
    method="DELETE",
    path="/apis/{group}/{version}/namespaces/{namespace}/{plural}",
    query=(
        "pretty",
        Parameter("label_selector", wire="labelSelector"),
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        Parameter("propagation_policy", wire="propagationPolicy"),
        Parameter("dry_run", wire="dryRun"),
        Parameter("field_selector", wire="fieldSelector"),
    ),
)

DELETE_NAMESPACED_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="deleteNamespacedCustomObject",
    method="DELETE",
    path="/apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        Parameter("propagation_policy", wire="propagationPolicy"),
        Parameter("dry_run", wire="dryRun"),
    ),
)

GET_NAMESPACED_CUSTOM_OBJECT: Operation[Any] = Operation(
    id="getNamespacedCustomObject",
    method="GET",
    path="/apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}",
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
    consumes=_PATCHES,
)

GET_NAMESPACED_CUSTOM_OBJECT_STATUS: Operation[Any] = Operation(
    id="getNamespacedCustomObjectStatus",
    method="GET",
    path="/apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}/status",
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
    consumes=_PATCHES,
)

GET_NAMESPACED_CUSTOM_OBJECT_SCALE: Operation[Any] = Operation(
    id="getNamespacedCustomObjectScale",
    method="GET",
    path="/apis/{group}/{version}/namespaces/{namespace}/{plural}/{name}/scale",
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
    consumes=_PATCHES,
)
