"""The operations of `extensions/v1beta1`."""

from __future__ import annotations

from ...runtime.operation import Operation, Parameter
from .. import models

GET_API_RESOURCES: Operation[models.UnversionedAPIResourceList] = Operation(
    id="getExtensionsV1beta1APIResources",
    method="GET",
    path="/apis/extensions/v1beta1/",
    response=lambda: models.UnversionedAPIResourceList,
)

LIST_DAEMON_SET_FOR_ALL_NAMESPACES: Operation[models.V1beta1DaemonSetList] = Operation(
    id="listExtensionsV1beta1DaemonSetForAllNamespaces",
    method="GET",
    path="/apis/extensions/v1beta1/daemonsets",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1beta1DaemonSetList,
)

LIST_DEPLOYMENT_FOR_ALL_NAMESPACES: Operation[models.V1beta1DeploymentList] = Operation(
    id="listExtensionsV1beta1DeploymentForAllNamespaces",
    method="GET",
    path="/apis/extensions/v1beta1/deployments",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1beta1DeploymentList,
)

LIST_HORIZONTAL_POD_AUTOSCALER_FOR_ALL_NAMESPACES: Operation[models.V1beta1HorizontalPodAutoscalerList] = Operation(
    id="listExtensionsV1beta1HorizontalPodAutoscalerForAllNamespaces",
    method="GET",
    path="/apis/extensions/v1beta1/horizontalpodautoscalers",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1beta1HorizontalPodAutoscalerList,
)

LIST_INGRESS_FOR_ALL_NAMESPACES: Operation[models.V1beta1IngressList] = Operation(
    id="listExtensionsV1beta1IngressForAllNamespaces",
    method="GET",
    path="/apis/extensions/v1beta1/ingresses",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1beta1IngressList,
)

LIST_JOB_FOR_ALL_NAMESPACES: Operation[models.V1beta1JobList] = Operation(
    id="listExtensionsV1beta1JobForAllNamespaces",
    method="GET",
    path="/apis/extensions/v1beta1/jobs",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1beta1JobList,
)

LIST_NAMESPACED_DAEMON_SET: Operation[models.V1beta1DaemonSetList] = Operation(
    id="listExtensionsV1beta1NamespacedDaemonSet",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/daemonsets",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1beta1DaemonSetList,
)

CREATE_NAMESPACED_DAEMON_SET: Operation[models.V1beta1DaemonSet] = Operation(
    id="createExtensionsV1beta1NamespacedDaemonSet",
    method="POST",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/daemonsets",
    query=("pretty",),
    response=lambda: models.V1beta1DaemonSet,
)

DELETE_COLLECTION_NAMESPACED_DAEMON_SET: Operation[models.UnversionedStatus] = Operation(
    id="deleteExtensionsV1beta1CollectionNamespacedDaemonSet",
    method="DELETE",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/daemonsets",
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

READ_NAMESPACED_DAEMON_SET: Operation[models.V1beta1DaemonSet] = Operation(
    id="readExtensionsV1beta1NamespacedDaemonSet",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1beta1DaemonSet,
)

REPLACE_NAMESPACED_DAEMON_SET: Operation[models.V1beta1DaemonSet] = Operation(
    id="replaceExtensionsV1beta1NamespacedDaemonSet",
    method="PUT",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}",
    query=("pretty",),
    response=lambda: models.V1beta1DaemonSet,
)

DELETE_NAMESPACED_DAEMON_SET: Operation[models.V1beta1DaemonSet | models.UnversionedStatus] = Operation(
    id="deleteExtensionsV1beta1NamespacedDaemonSet",
    method="DELETE",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1beta1DaemonSet | models.UnversionedStatus,
)

PATCH_NAMESPACED_DAEMON_SET: Operation[models.V1beta1DaemonSet] = Operation(
    id="patchExtensionsV1beta1NamespacedDaemonSet",
    method="PATCH",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1DaemonSet,
)

READ_NAMESPACED_DAEMON_SET_STATUS: Operation[models.V1beta1DaemonSet] = Operation(
    id="readExtensionsV1beta1NamespacedDaemonSetStatus",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}/status",
    query=("pretty",),
    response=lambda: models.V1beta1DaemonSet,
)

REPLACE_NAMESPACED_DAEMON_SET_STATUS: Operation[models.V1beta1DaemonSet] = Operation(
    id="replaceExtensionsV1beta1NamespacedDaemonSetStatus",
    method="PUT",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}/status",
    query=("pretty",),
    response=lambda: models.V1beta1DaemonSet,
)

PATCH_NAMESPACED_DAEMON_SET_STATUS: Operation[models.V1beta1DaemonSet] = Operation(
    id="patchExtensionsV1beta1NamespacedDaemonSetStatus",
    method="PATCH",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1DaemonSet,
)

LIST_NAMESPACED_DEPLOYMENT: Operation[models.V1beta1DeploymentList] = Operation(
    id="listExtensionsV1beta1NamespacedDeployment",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/deployments",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1beta1DeploymentList,
)

CREATE_NAMESPACED_DEPLOYMENT: Operation[models.V1beta1Deployment] = Operation(
    id="createExtensionsV1beta1NamespacedDeployment",
    method="POST",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/deployments",
    query=("pretty",),
    response=lambda: models.V1beta1Deployment,
)

DELETE_COLLECTION_NAMESPACED_DEPLOYMENT: Operation[models.UnversionedStatus] = Operation(
    id="deleteExtensionsV1beta1CollectionNamespacedDeployment",
    method="DELETE",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/deployments",
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

READ_NAMESPACED_DEPLOYMENT: Operation[models.V1beta1Deployment] = Operation(
    id="readExtensionsV1beta1NamespacedDeployment",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1beta1Deployment,
)

REPLACE_NAMESPACED_DEPLOYMENT: Operation[models.V1beta1Deployment] = Operation(
    id="replaceExtensionsV1beta1NamespacedDeployment",
    method="PUT",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}",
    query=("pretty",),
    response=lambda: models.V1beta1Deployment,
)

DELETE_NAMESPACED_DEPLOYMENT: Operation[models.V1beta1Deployment | models.UnversionedStatus] = Operation(
    id="deleteExtensionsV1beta1NamespacedDeployment",
    method="DELETE",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1beta1Deployment | models.UnversionedStatus,
)

PATCH_NAMESPACED_DEPLOYMENT: Operation[models.V1beta1Deployment] = Operation(
    id="patchExtensionsV1beta1NamespacedDeployment",
    method="PATCH",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1Deployment,
)

CREATE_NAMESPACED_DEPLOYMENT_ROLLBACK_ROLLBACK: Operation[models.V1beta1DeploymentRollback] = Operation(
    id="createExtensionsV1beta1NamespacedDeploymentRollbackRollback",
    method="POST",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/rollback",
    query=("pretty",),
    response=lambda: models.V1beta1DeploymentRollback,
)

READ_NAMESPACED_DEPLOYMENTS_SCALE: Operation[models.V1beta1Scale] = Operation(
    id="readExtensionsV1beta1NamespacedDeploymentsScale",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/scale",
    query=("pretty",),
    response=lambda: models.V1beta1Scale,
)

REPLACE_NAMESPACED_DEPLOYMENTS_SCALE: Operation[models.V1beta1Scale] = Operation(
    id="replaceExtensionsV1beta1NamespacedDeploymentsScale",
    method="PUT",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/scale",
    query=("pretty",),
    response=lambda: models.V1beta1Scale,
)

PATCH_NAMESPACED_DEPLOYMENTS_SCALE: Operation[models.V1beta1Scale] = Operation(
    id="patchExtensionsV1beta1NamespacedDeploymentsScale",
    method="PATCH",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/scale",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1Scale,
)

READ_NAMESPACED_DEPLOYMENT_STATUS: Operation[models.V1beta1Deployment] = Operation(
    id="readExtensionsV1beta1NamespacedDeploymentStatus",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/status",
    query=("pretty",),
    response=lambda: models.V1beta1Deployment,
)

REPLACE_NAMESPACED_DEPLOYMENT_STATUS: Operation[models.V1beta1Deployment] = Operation(
    id="replaceExtensionsV1beta1NamespacedDeploymentStatus",
    method="PUT",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/status",
    query=("pretty",),
    response=lambda: models.V1beta1Deployment,
)

PATCH_NAMESPACED_DEPLOYMENT_STATUS: Operation[models.V1beta1Deployment] = Operation(
    id="patchExtensionsV1beta1NamespacedDeploymentStatus",
    method="PATCH",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1Deployment,
)

LIST_NAMESPACED_HORIZONTAL_POD_AUTOSCALER: Operation[models.V1beta1HorizontalPodAutoscalerList] = Operation(
    id="listExtensionsV1beta1NamespacedHorizontalPodAutoscaler",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/horizontalpodautoscalers",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1beta1HorizontalPodAutoscalerList,
)

CREATE_NAMESPACED_HORIZONTAL_POD_AUTOSCALER: Operation[models.V1beta1HorizontalPodAutoscaler] = Operation(
    id="createExtensionsV1beta1NamespacedHorizontalPodAutoscaler",
    method="POST",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/horizontalpodautoscalers",
    query=("pretty",),
    response=lambda: models.V1beta1HorizontalPodAutoscaler,
)

DELETE_COLLECTION_NAMESPACED_HORIZONTAL_POD_AUTOSCALER: Operation[models.UnversionedStatus] = Operation(
    id="deleteExtensionsV1beta1CollectionNamespacedHorizontalPodAutoscaler",
    method="DELETE",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/horizontalpodautoscalers",
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

READ_NAMESPACED_HORIZONTAL_POD_AUTOSCALER: Operation[models.V1beta1HorizontalPodAutoscaler] = Operation(
    id="readExtensionsV1beta1NamespacedHorizontalPodAutoscaler",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/horizontalpodautoscalers/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1beta1HorizontalPodAutoscaler,
)

REPLACE_NAMESPACED_HORIZONTAL_POD_AUTOSCALER: Operation[models.V1beta1HorizontalPodAutoscaler] = Operation(
    id="replaceExtensionsV1beta1NamespacedHorizontalPodAutoscaler",
    method="PUT",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/horizontalpodautoscalers/{name}",
    query=("pretty",),
    response=lambda: models.V1beta1HorizontalPodAutoscaler,
)

DELETE_NAMESPACED_HORIZONTAL_POD_AUTOSCALER: Operation[
    models.V1beta1HorizontalPodAutoscaler | models.UnversionedStatus
] = Operation(
    id="deleteExtensionsV1beta1NamespacedHorizontalPodAutoscaler",
    method="DELETE",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/horizontalpodautoscalers/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1beta1HorizontalPodAutoscaler | models.UnversionedStatus,
)

PATCH_NAMESPACED_HORIZONTAL_POD_AUTOSCALER: Operation[models.V1beta1HorizontalPodAutoscaler] = Operation(
    id="patchExtensionsV1beta1NamespacedHorizontalPodAutoscaler",
    method="PATCH",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/horizontalpodautoscalers/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1HorizontalPodAutoscaler,
)

READ_NAMESPACED_HORIZONTAL_POD_AUTOSCALER_STATUS: Operation[models.V1beta1HorizontalPodAutoscaler] = Operation(
    id="readExtensionsV1beta1NamespacedHorizontalPodAutoscalerStatus",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/horizontalpodautoscalers/{name}/status",
    query=("pretty",),
    response=lambda: models.V1beta1HorizontalPodAutoscaler,
)

REPLACE_NAMESPACED_HORIZONTAL_POD_AUTOSCALER_STATUS: Operation[models.V1beta1HorizontalPodAutoscaler] = Operation(
    id="replaceExtensionsV1beta1NamespacedHorizontalPodAutoscalerStatus",
    method="PUT",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/horizontalpodautoscalers/{name}/status",
    query=("pretty",),
    response=lambda: models.V1beta1HorizontalPodAutoscaler,
)

PATCH_NAMESPACED_HORIZONTAL_POD_AUTOSCALER_STATUS: Operation[models.V1beta1HorizontalPodAutoscaler] = Operation(
    id="patchExtensionsV1beta1NamespacedHorizontalPodAutoscalerStatus",
    method="PATCH",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/horizontalpodautoscalers/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1HorizontalPodAutoscaler,
)

LIST_NAMESPACED_INGRESS: Operation[models.V1beta1IngressList] = Operation(
    id="listExtensionsV1beta1NamespacedIngress",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/ingresses",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1beta1IngressList,
)

CREATE_NAMESPACED_INGRESS: Operation[models.V1beta1Ingress] = Operation(
    id="createExtensionsV1beta1NamespacedIngress",
    method="POST",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/ingresses",
    query=("pretty",),
    response=lambda: models.V1beta1Ingress,
)

DELETE_COLLECTION_NAMESPACED_INGRESS: Operation[models.UnversionedStatus] = Operation(
    id="deleteExtensionsV1beta1CollectionNamespacedIngress",
    method="DELETE",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/ingresses",
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

READ_NAMESPACED_INGRESS: Operation[models.V1beta1Ingress] = Operation(
    id="readExtensionsV1beta1NamespacedIngress",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1beta1Ingress,
)

REPLACE_NAMESPACED_INGRESS: Operation[models.V1beta1Ingress] = Operation(
    id="replaceExtensionsV1beta1NamespacedIngress",
    method="PUT",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}",
    query=("pretty",),
    response=lambda: models.V1beta1Ingress,
)

DELETE_NAMESPACED_INGRESS: Operation[models.V1beta1Ingress | models.UnversionedStatus] = Operation(
    id="deleteExtensionsV1beta1NamespacedIngress",
    method="DELETE",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1beta1Ingress | models.UnversionedStatus,
)

PATCH_NAMESPACED_INGRESS: Operation[models.V1beta1Ingress] = Operation(
    id="patchExtensionsV1beta1NamespacedIngress",
    method="PATCH",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1Ingress,
)

READ_NAMESPACED_INGRESS_STATUS: Operation[models.V1beta1Ingress] = Operation(
    id="readExtensionsV1beta1NamespacedIngressStatus",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}/status",
    query=("pretty",),
    response=lambda: models.V1beta1Ingress,
)

REPLACE_NAMESPACED_INGRESS_STATUS: Operation[models.V1beta1Ingress] = Operation(
    id="replaceExtensionsV1beta1NamespacedIngressStatus",
    method="PUT",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}/status",
    query=("pretty",),
    response=lambda: models.V1beta1Ingress,
)

PATCH_NAMESPACED_INGRESS_STATUS: Operation[models.V1beta1Ingress] = Operation(
    id="patchExtensionsV1beta1NamespacedIngressStatus",
    method="PATCH",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1Ingress,
)

LIST_NAMESPACED_JOB: Operation[models.V1beta1JobList] = Operation(
    id="listExtensionsV1beta1NamespacedJob",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/jobs",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1beta1JobList,
)

CREATE_NAMESPACED_JOB: Operation[models.V1beta1Job] = Operation(
    id="createExtensionsV1beta1NamespacedJob",
    method="POST",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/jobs",
    query=("pretty",),
    response=lambda: models.V1beta1Job,
)

DELETE_COLLECTION_NAMESPACED_JOB: Operation[models.UnversionedStatus] = Operation(
    id="deleteExtensionsV1beta1CollectionNamespacedJob",
    method="DELETE",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/jobs",
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

READ_NAMESPACED_JOB: Operation[models.V1beta1Job] = Operation(
    id="readExtensionsV1beta1NamespacedJob",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/jobs/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1beta1Job,
)

REPLACE_NAMESPACED_JOB: Operation[models.V1beta1Job] = Operation(
    id="replaceExtensionsV1beta1NamespacedJob",
    method="PUT",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/jobs/{name}",
    query=("pretty",),
    response=lambda: models.V1beta1Job,
)

DELETE_NAMESPACED_JOB: Operation[models.V1beta1Job | models.UnversionedStatus] = Operation(
    id="deleteExtensionsV1beta1NamespacedJob",
    method="DELETE",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/jobs/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1beta1Job | models.UnversionedStatus,
)

PATCH_NAMESPACED_JOB: Operation[models.V1beta1Job] = Operation(
    id="patchExtensionsV1beta1NamespacedJob",
    method="PATCH",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/jobs/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1Job,
)

READ_NAMESPACED_JOB_STATUS: Operation[models.V1beta1Job] = Operation(
    id="readExtensionsV1beta1NamespacedJobStatus",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/jobs/{name}/status",
    query=("pretty",),
    response=lambda: models.V1beta1Job,
)

REPLACE_NAMESPACED_JOB_STATUS: Operation[models.V1beta1Job] = Operation(
    id="replaceExtensionsV1beta1NamespacedJobStatus",
    method="PUT",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/jobs/{name}/status",
    query=("pretty",),
    response=lambda: models.V1beta1Job,
)

PATCH_NAMESPACED_JOB_STATUS: Operation[models.V1beta1Job] = Operation(
    id="patchExtensionsV1beta1NamespacedJobStatus",
    method="PATCH",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/jobs/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1Job,
)

LIST_NAMESPACED_NETWORK_POLICY: Operation[models.V1beta1NetworkPolicyList] = Operation(
    id="listExtensionsV1beta1NamespacedNetworkPolicy",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1beta1NetworkPolicyList,
)

CREATE_NAMESPACED_NETWORK_POLICY: Operation[models.V1beta1NetworkPolicy] = Operation(
    id="createExtensionsV1beta1NamespacedNetworkPolicy",
    method="POST",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies",
    query=("pretty",),
    response=lambda: models.V1beta1NetworkPolicy,
)

DELETE_COLLECTION_NAMESPACED_NETWORK_POLICY: Operation[models.UnversionedStatus] = Operation(
    id="deleteExtensionsV1beta1CollectionNamespacedNetworkPolicy",
    method="DELETE",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies",
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

READ_NAMESPACED_NETWORK_POLICY: Operation[models.V1beta1NetworkPolicy] = Operation(
    id="readExtensionsV1beta1NamespacedNetworkPolicy",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1beta1NetworkPolicy,
)

REPLACE_NAMESPACED_NETWORK_POLICY: Operation[models.V1beta1NetworkPolicy] = Operation(
    id="replaceExtensionsV1beta1NamespacedNetworkPolicy",
    method="PUT",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies/{name}",
    query=("pretty",),
    response=lambda: models.V1beta1NetworkPolicy,
)

DELETE_NAMESPACED_NETWORK_POLICY: Operation[models.V1beta1NetworkPolicy | models.UnversionedStatus] = Operation(
    id="deleteExtensionsV1beta1NamespacedNetworkPolicy",
    method="DELETE",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1beta1NetworkPolicy | models.UnversionedStatus,
)

PATCH_NAMESPACED_NETWORK_POLICY: Operation[models.V1beta1NetworkPolicy] = Operation(
    id="patchExtensionsV1beta1NamespacedNetworkPolicy",
    method="PATCH",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1NetworkPolicy,
)

LIST_NAMESPACED_REPLICA_SET: Operation[models.V1beta1ReplicaSetList] = Operation(
    id="listExtensionsV1beta1NamespacedReplicaSet",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/replicasets",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1beta1ReplicaSetList,
)

CREATE_NAMESPACED_REPLICA_SET: Operation[models.V1beta1ReplicaSet] = Operation(
    id="createExtensionsV1beta1NamespacedReplicaSet",
    method="POST",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/replicasets",
    query=("pretty",),
    response=lambda: models.V1beta1ReplicaSet,
)

DELETE_COLLECTION_NAMESPACED_REPLICA_SET: Operation[models.UnversionedStatus] = Operation(
    id="deleteExtensionsV1beta1CollectionNamespacedReplicaSet",
    method="DELETE",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/replicasets",
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

READ_NAMESPACED_REPLICA_SET: Operation[models.V1beta1ReplicaSet] = Operation(
    id="readExtensionsV1beta1NamespacedReplicaSet",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1beta1ReplicaSet,
)

REPLACE_NAMESPACED_REPLICA_SET: Operation[models.V1beta1ReplicaSet] = Operation(
    id="replaceExtensionsV1beta1NamespacedReplicaSet",
    method="PUT",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}",
    query=("pretty",),
    response=lambda: models.V1beta1ReplicaSet,
)

DELETE_NAMESPACED_REPLICA_SET: Operation[models.V1beta1ReplicaSet | models.UnversionedStatus] = Operation(
    id="deleteExtensionsV1beta1NamespacedReplicaSet",
    method="DELETE",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1beta1ReplicaSet | models.UnversionedStatus,
)

PATCH_NAMESPACED_REPLICA_SET: Operation[models.V1beta1ReplicaSet] = Operation(
    id="patchExtensionsV1beta1NamespacedReplicaSet",
    method="PATCH",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1ReplicaSet,
)

READ_NAMESPACED_REPLICASETS_SCALE: Operation[models.V1beta1Scale] = Operation(
    id="readExtensionsV1beta1NamespacedReplicasetsScale",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/scale",
    query=("pretty",),
    response=lambda: models.V1beta1Scale,
)

REPLACE_NAMESPACED_REPLICASETS_SCALE: Operation[models.V1beta1Scale] = Operation(
    id="replaceExtensionsV1beta1NamespacedReplicasetsScale",
    method="PUT",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/scale",
    query=("pretty",),
    response=lambda: models.V1beta1Scale,
)

PATCH_NAMESPACED_REPLICASETS_SCALE: Operation[models.V1beta1Scale] = Operation(
    id="patchExtensionsV1beta1NamespacedReplicasetsScale",
    method="PATCH",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/scale",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1Scale,
)

READ_NAMESPACED_REPLICA_SET_STATUS: Operation[models.V1beta1ReplicaSet] = Operation(
    id="readExtensionsV1beta1NamespacedReplicaSetStatus",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/status",
    query=("pretty",),
    response=lambda: models.V1beta1ReplicaSet,
)

REPLACE_NAMESPACED_REPLICA_SET_STATUS: Operation[models.V1beta1ReplicaSet] = Operation(
    id="replaceExtensionsV1beta1NamespacedReplicaSetStatus",
    method="PUT",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/status",
    query=("pretty",),
    response=lambda: models.V1beta1ReplicaSet,
)

PATCH_NAMESPACED_REPLICA_SET_STATUS: Operation[models.V1beta1ReplicaSet] = Operation(
    id="patchExtensionsV1beta1NamespacedReplicaSetStatus",
    method="PATCH",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1ReplicaSet,
)

READ_NAMESPACED_REPLICATIONCONTROLLERS_SCALE: Operation[models.V1beta1Scale] = Operation(
    id="readExtensionsV1beta1NamespacedReplicationcontrollersScale",
    method="GET",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/replicationcontrollers/{name}/scale",
    query=("pretty",),
    response=lambda: models.V1beta1Scale,
)

REPLACE_NAMESPACED_REPLICATIONCONTROLLERS_SCALE: Operation[models.V1beta1Scale] = Operation(
    id="replaceExtensionsV1beta1NamespacedReplicationcontrollersScale",
    method="PUT",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/replicationcontrollers/{name}/scale",
    query=("pretty",),
    response=lambda: models.V1beta1Scale,
)

PATCH_NAMESPACED_REPLICATIONCONTROLLERS_SCALE: Operation[models.V1beta1Scale] = Operation(
    id="patchExtensionsV1beta1NamespacedReplicationcontrollersScale",
    method="PATCH",
    path="/apis/extensions/v1beta1/namespaces/{namespace}/replicationcontrollers/{name}/scale",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1Scale,
)

LIST_NETWORK_POLICY_FOR_ALL_NAMESPACES: Operation[models.V1beta1NetworkPolicyList] = Operation(
    id="listExtensionsV1beta1NetworkPolicyForAllNamespaces",
    method="GET",
    path="/apis/extensions/v1beta1/networkpolicies",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1beta1NetworkPolicyList,
)

LIST_REPLICA_SET_FOR_ALL_NAMESPACES: Operation[models.V1beta1ReplicaSetList] = Operation(
    id="listExtensionsV1beta1ReplicaSetForAllNamespaces",
    method="GET",
    path="/apis/extensions/v1beta1/replicasets",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1beta1ReplicaSetList,
)

LIST_THIRD_PARTY_RESOURCE: Operation[models.V1beta1ThirdPartyResourceList] = Operation(
    id="listExtensionsV1beta1ThirdPartyResource",
    method="GET",
    path="/apis/extensions/v1beta1/thirdpartyresources",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1beta1ThirdPartyResourceList,
)

CREATE_THIRD_PARTY_RESOURCE: Operation[models.V1beta1ThirdPartyResource] = Operation(
    id="createExtensionsV1beta1ThirdPartyResource",
    method="POST",
    path="/apis/extensions/v1beta1/thirdpartyresources",
    query=("pretty",),
    response=lambda: models.V1beta1ThirdPartyResource,
)

DELETE_COLLECTION_THIRD_PARTY_RESOURCE: Operation[models.UnversionedStatus] = Operation(
    id="deleteExtensionsV1beta1CollectionThirdPartyResource",
    method="DELETE",
    path="/apis/extensions/v1beta1/thirdpartyresources",
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

READ_THIRD_PARTY_RESOURCE: Operation[models.V1beta1ThirdPartyResource] = Operation(
    id="readExtensionsV1beta1ThirdPartyResource",
    method="GET",
    path="/apis/extensions/v1beta1/thirdpartyresources/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1beta1ThirdPartyResource,
)

REPLACE_THIRD_PARTY_RESOURCE: Operation[models.V1beta1ThirdPartyResource] = Operation(
    id="replaceExtensionsV1beta1ThirdPartyResource",
    method="PUT",
    path="/apis/extensions/v1beta1/thirdpartyresources/{name}",
    query=("pretty",),
    response=lambda: models.V1beta1ThirdPartyResource,
)

DELETE_THIRD_PARTY_RESOURCE: Operation[models.V1beta1ThirdPartyResource | models.UnversionedStatus] = Operation(
    id="deleteExtensionsV1beta1ThirdPartyResource",
    method="DELETE",
    path="/apis/extensions/v1beta1/thirdpartyresources/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1beta1ThirdPartyResource | models.UnversionedStatus,
)

PATCH_THIRD_PARTY_RESOURCE: Operation[models.V1beta1ThirdPartyResource] = Operation(
    id="patchExtensionsV1beta1ThirdPartyResource",
    method="PATCH",
    path="/apis/extensions/v1beta1/thirdpartyresources/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1beta1ThirdPartyResource,
)
