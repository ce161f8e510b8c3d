"""The operations of `rbac.authorization.k8s.io/v1alpha1`."""

from __future__ import annotations

from ...runtime.operation import Operation, Parameter
from .. import models

GET_API_RESOURCES: Operation[models.UnversionedAPIResourceList] = Operation(
    id="getRbacAuthorizationV1alpha1APIResources",
    method="GET",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/",
    response=lambda: models.UnversionedAPIResourceList,
)

LIST_CLUSTER_ROLE_BINDING: Operation[models.V1alpha1ClusterRoleBindingList] = Operation(
    id="listRbacAuthorizationV1alpha1ClusterRoleBinding",
    method="GET",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1alpha1ClusterRoleBindingList,
)

CREATE_CLUSTER_ROLE_BINDING: Operation[models.V1alpha1ClusterRoleBinding] = Operation(
    id="createRbacAuthorizationV1alpha1ClusterRoleBinding",
    method="POST",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings",
    query=("pretty",),
    response=lambda: models.V1alpha1ClusterRoleBinding,
)

DELETE_COLLECTION_CLUSTER_ROLE_BINDING: Operation[models.UnversionedStatus] = Operation(
    id="deleteRbacAuthorizationV1alpha1CollectionClusterRoleBinding",
    method="DELETE",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings",
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

READ_CLUSTER_ROLE_BINDING: Operation[models.V1alpha1ClusterRoleBinding] = Operation(
    id="readRbacAuthorizationV1alpha1ClusterRoleBinding",
    method="GET",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings/{name}",
    query=("pretty",),
    response=lambda: models.V1alpha1ClusterRoleBinding,
)

REPLACE_CLUSTER_ROLE_BINDING: Operation[models.V1alpha1ClusterRoleBinding] = Operation(
    id="replaceRbacAuthorizationV1alpha1ClusterRoleBinding",
    method="PUT",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings/{name}",
    query=("pretty",),
    response=lambda: models.V1alpha1ClusterRoleBinding,
)

DELETE_CLUSTER_ROLE_BINDING: Operation[models.V1alpha1ClusterRoleBinding | models.UnversionedStatus] = Operation(
    id="deleteRbacAuthorizationV1alpha1ClusterRoleBinding",
    method="DELETE",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1alpha1ClusterRoleBinding | models.UnversionedStatus,
)

PATCH_CLUSTER_ROLE_BINDING: Operation[models.V1alpha1ClusterRoleBinding] = Operation(
    id="patchRbacAuthorizationV1alpha1ClusterRoleBinding",
    method="PATCH",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1alpha1ClusterRoleBinding,
)

LIST_CLUSTER_ROLE: Operation[models.V1alpha1ClusterRoleList] = Operation(
    id="listRbacAuthorizationV1alpha1ClusterRole",
    method="GET",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/clusterroles",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1alpha1ClusterRoleList,
)

CREATE_CLUSTER_ROLE: Operation[models.V1alpha1ClusterRole] = Operation(
    id="createRbacAuthorizationV1alpha1ClusterRole",
    method="POST",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/clusterroles",
    query=("pretty",),
    response=lambda: models.V1alpha1ClusterRole,
)

DELETE_COLLECTION_CLUSTER_ROLE: Operation[models.UnversionedStatus] = Operation(
    id="deleteRbacAuthorizationV1alpha1CollectionClusterRole",
    method="DELETE",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/clusterroles",
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

READ_CLUSTER_ROLE: Operation[models.V1alpha1ClusterRole] = Operation(
    id="readRbacAuthorizationV1alpha1ClusterRole",
    method="GET",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/clusterroles/{name}",
    query=("pretty",),
    response=lambda: models.V1alpha1ClusterRole,
)

REPLACE_CLUSTER_ROLE: Operation[models.V1alpha1ClusterRole] = Operation(
    id="replaceRbacAuthorizationV1alpha1ClusterRole",
    method="PUT",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/clusterroles/{name}",
    query=("pretty",),
    response=lambda: models.V1alpha1ClusterRole,
)

DELETE_CLUSTER_ROLE: Operation[models.V1alpha1ClusterRole | models.UnversionedStatus] = Operation(
    id="deleteRbacAuthorizationV1alpha1ClusterRole",
    method="DELETE",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/clusterroles/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1alpha1ClusterRole | models.UnversionedStatus,
)

PATCH_CLUSTER_ROLE: Operation[models.V1alpha1ClusterRole] = Operation(
    id="patchRbacAuthorizationV1alpha1ClusterRole",
    method="PATCH",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/clusterroles/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1alpha1ClusterRole,
)

LIST_NAMESPACED_ROLE_BINDING: Operation[models.V1alpha1RoleBindingList] = Operation(
    id="listRbacAuthorizationV1alpha1NamespacedRoleBinding",
    method="GET",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1alpha1RoleBindingList,
)

CREATE_NAMESPACED_ROLE_BINDING: Operation[models.V1alpha1RoleBinding] = Operation(
    id="createRbacAuthorizationV1alpha1NamespacedRoleBinding",
    method="POST",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings",
    query=("pretty",),
    response=lambda: models.V1alpha1RoleBinding,
)

DELETE_COLLECTION_NAMESPACED_ROLE_BINDING: Operation[models.UnversionedStatus] = Operation(
    id="deleteRbacAuthorizationV1alpha1CollectionNamespacedRoleBinding",
    method="DELETE",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings",
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

READ_NAMESPACED_ROLE_BINDING: Operation[models.V1alpha1RoleBinding] = Operation(
    id="readRbacAuthorizationV1alpha1NamespacedRoleBinding",
    method="GET",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings/{name}",
    query=("pretty",),
    response=lambda: models.V1alpha1RoleBinding,
)

REPLACE_NAMESPACED_ROLE_BINDING: Operation[models.V1alpha1RoleBinding] = Operation(
    id="replaceRbacAuthorizationV1alpha1NamespacedRoleBinding",
    method="PUT",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings/{name}",
    query=("pretty",),
    response=lambda: models.V1alpha1RoleBinding,
)

DELETE_NAMESPACED_ROLE_BINDING: Operation[models.V1alpha1RoleBinding | models.UnversionedStatus] = Operation(
    id="deleteRbacAuthorizationV1alpha1NamespacedRoleBinding",
    method="DELETE",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1alpha1RoleBinding | models.UnversionedStatus,
)

PATCH_NAMESPACED_ROLE_BINDING: Operation[models.V1alpha1RoleBinding] = Operation(
    id="patchRbacAuthorizationV1alpha1NamespacedRoleBinding",
    method="PATCH",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1alpha1RoleBinding,
)

LIST_NAMESPACED_ROLE: Operation[models.V1alpha1RoleList] = Operation(
    id="listRbacAuthorizationV1alpha1NamespacedRole",
    method="GET",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1alpha1RoleList,
)

CREATE_NAMESPACED_ROLE: Operation[models.V1alpha1Role] = Operation(
    id="createRbacAuthorizationV1alpha1NamespacedRole",
    method="POST",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles",
    query=("pretty",),
    response=lambda: models.V1alpha1Role,
)

DELETE_COLLECTION_NAMESPACED_ROLE: Operation[models.UnversionedStatus] = Operation(
    id="deleteRbacAuthorizationV1alpha1CollectionNamespacedRole",
    method="DELETE",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles",
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

READ_NAMESPACED_ROLE: Operation[models.V1alpha1Role] = Operation(
    id="readRbacAuthorizationV1alpha1NamespacedRole",
    method="GET",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles/{name}",
    query=("pretty",),
    response=lambda: models.V1alpha1Role,
)

REPLACE_NAMESPACED_ROLE: Operation[models.V1alpha1Role] = Operation(
    id="replaceRbacAuthorizationV1alpha1NamespacedRole",
    method="PUT",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles/{name}",
    query=("pretty",),
    response=lambda: models.V1alpha1Role,
)

DELETE_NAMESPACED_ROLE: Operation[models.V1alpha1Role | models.UnversionedStatus] = Operation(
    id="deleteRbacAuthorizationV1alpha1NamespacedRole",
    method="DELETE",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1alpha1Role | models.UnversionedStatus,
)

PATCH_NAMESPACED_ROLE: Operation[models.V1alpha1Role] = Operation(
    id="patchRbacAuthorizationV1alpha1NamespacedRole",
    method="PATCH",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1alpha1Role,
)

LIST_ROLE_BINDING_FOR_ALL_NAMESPACES: Operation[models.V1alpha1RoleBindingList] = Operation(
    id="listRbacAuthorizationV1alpha1RoleBindingForAllNamespaces",
    method="GET",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/rolebindings",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1alpha1RoleBindingList,
)

LIST_ROLE_FOR_ALL_NAMESPACES: Operation[models.V1alpha1RoleList] = Operation(
    id="listRbacAuthorizationV1alpha1RoleForAllNamespaces",
    method="GET",
    path="/apis/rbac.authorization.k8s.io/v1alpha1/roles",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1alpha1RoleList,
)
