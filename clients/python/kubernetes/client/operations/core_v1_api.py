"""The operations of `core/v1`."""

from __future__ import annotations

from ...runtime.operation import Operation, Parameter
from .. import models

GET_API_RESOURCES: Operation[models.UnversionedAPIResourceList] = Operation(
    id="getCoreV1APIResources",
    method="GET",
    path="/api/v1/",
    response=lambda: models.UnversionedAPIResourceList,
)

LIST_COMPONENT_STATUS: Operation[models.V1ComponentStatusList] = Operation(
    id="listCoreV1ComponentStatus",
    method="GET",
    path="/api/v1/componentstatuses",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1ComponentStatusList,
)

READ_COMPONENT_STATUS: Operation[models.V1ComponentStatus] = Operation(
    id="readCoreV1ComponentStatus",
    method="GET",
    path="/api/v1/componentstatuses/{name}",
    query=("pretty",),
    response=lambda: models.V1ComponentStatus,
)

LIST_CONFIG_MAP_FOR_ALL_NAMESPACES: Operation[models.V1ConfigMapList] = Operation(
    id="listCoreV1ConfigMapForAllNamespaces",
    method="GET",
    path="/api/v1/configmaps",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1ConfigMapList,
)

LIST_ENDPOINTS_FOR_ALL_NAMESPACES: Operation[models.V1EndpointsList] = Operation(
    id="listCoreV1EndpointsForAllNamespaces",
    method="GET",
    path="/api/v1/endpoints",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1EndpointsList,
)

LIST_EVENT_FOR_ALL_NAMESPACES: Operation[models.V1EventList] = Operation(
    id="listCoreV1EventForAllNamespaces",
    method="GET",
    path="/api/v1/events",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1EventList,
)

LIST_LIMIT_RANGE_FOR_ALL_NAMESPACES: Operation[models.V1LimitRangeList] = Operation(
    id="listCoreV1LimitRangeForAllNamespaces",
    method="GET",
    path="/api/v1/limitranges",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1LimitRangeList,
)

LIST_NAMESPACE: Operation[models.V1NamespaceList] = Operation(
    id="listCoreV1Namespace",
    method="GET",
    path="/api/v1/namespaces",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1NamespaceList,
)

CREATE_NAMESPACE: Operation[models.V1Namespace] = Operation(
    id="createCoreV1Namespace",
    method="POST",
    path="/api/v1/namespaces",
    query=("pretty",),
    response=lambda: models.V1Namespace,
)

DELETE_COLLECTION_NAMESPACE: Operation[models.UnversionedStatus] = Operation(
    id="deleteCoreV1CollectionNamespace",
    method="DELETE",
    path="/api/v1/namespaces",
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

CREATE_NAMESPACED_BINDING: Operation[models.V1Binding] = Operation(
    id="createCoreV1NamespacedBinding",
    method="POST",
    path="/api/v1/namespaces/{namespace}/bindings",
    query=("pretty",),
    response=lambda: models.V1Binding,
)

LIST_NAMESPACED_CONFIG_MAP: Operation[models.V1ConfigMapList] = Operation(
    id="listCoreV1NamespacedConfigMap",
    method="GET",
    path="/api/v1/namespaces/{namespace}/configmaps",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1ConfigMapList,
)

CREATE_NAMESPACED_CONFIG_MAP: Operation[models.V1ConfigMap] = Operation(
    id="createCoreV1NamespacedConfigMap",
    method="POST",
    path="/api/v1/namespaces/{namespace}/configmaps",
    query=("pretty",),
    response=lambda: models.V1ConfigMap,
)

DELETE_COLLECTION_NAMESPACED_CONFIG_MAP: Operation[models.UnversionedStatus] = Operation(
    id="deleteCoreV1CollectionNamespacedConfigMap",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/configmaps",
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

READ_NAMESPACED_CONFIG_MAP: Operation[models.V1ConfigMap] = Operation(
    id="readCoreV1NamespacedConfigMap",
    method="GET",
    path="/api/v1/namespaces/{namespace}/configmaps/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1ConfigMap,
)

REPLACE_NAMESPACED_CONFIG_MAP: Operation[models.V1ConfigMap] = Operation(
    id="replaceCoreV1NamespacedConfigMap",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/configmaps/{name}",
    query=("pretty",),
    response=lambda: models.V1ConfigMap,
)

DELETE_NAMESPACED_CONFIG_MAP: Operation[models.V1ConfigMap | models.UnversionedStatus] = Operation(
    id="deleteCoreV1NamespacedConfigMap",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/configmaps/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1ConfigMap | models.UnversionedStatus,
)

PATCH_NAMESPACED_CONFIG_MAP: Operation[models.V1ConfigMap] = Operation(
    id="patchCoreV1NamespacedConfigMap",
    method="PATCH",
    path="/api/v1/namespaces/{namespace}/configmaps/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1ConfigMap,
)

LIST_NAMESPACED_ENDPOINTS: Operation[models.V1EndpointsList] = Operation(
    id="listCoreV1NamespacedEndpoints",
    method="GET",
    path="/api/v1/namespaces/{namespace}/endpoints",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1EndpointsList,
)

CREATE_NAMESPACED_ENDPOINTS: Operation[models.V1Endpoints] = Operation(
    id="createCoreV1NamespacedEndpoints",
    method="POST",
    path="/api/v1/namespaces/{namespace}/endpoints",
    query=("pretty",),
    response=lambda: models.V1Endpoints,
)

DELETE_COLLECTION_NAMESPACED_ENDPOINTS: Operation[models.UnversionedStatus] = Operation(
    id="deleteCoreV1CollectionNamespacedEndpoints",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/endpoints",
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

READ_NAMESPACED_ENDPOINTS: Operation[models.V1Endpoints] = Operation(
    id="readCoreV1NamespacedEndpoints",
    method="GET",
    path="/api/v1/namespaces/{namespace}/endpoints/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1Endpoints,
)

REPLACE_NAMESPACED_ENDPOINTS: Operation[models.V1Endpoints] = Operation(
    id="replaceCoreV1NamespacedEndpoints",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/endpoints/{name}",
    query=("pretty",),
    response=lambda: models.V1Endpoints,
)

DELETE_NAMESPACED_ENDPOINTS: Operation[models.V1Endpoints | models.UnversionedStatus] = Operation(
    id="deleteCoreV1NamespacedEndpoints",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/endpoints/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1Endpoints | models.UnversionedStatus,
)

PATCH_NAMESPACED_ENDPOINTS: Operation[models.V1Endpoints] = Operation(
    id="patchCoreV1NamespacedEndpoints",
    method="PATCH",
    path="/api/v1/namespaces/{namespace}/endpoints/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1Endpoints,
)

LIST_NAMESPACED_EVENT: Operation[models.V1EventList] = Operation(
    id="listCoreV1NamespacedEvent",
    method="GET",
    path="/api/v1/namespaces/{namespace}/events",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1EventList,
)

CREATE_NAMESPACED_EVENT: Operation[models.V1Event] = Operation(
    id="createCoreV1NamespacedEvent",
    method="POST",
    path="/api/v1/namespaces/{namespace}/events",
    query=("pretty",),
    response=lambda: models.V1Event,
)

DELETE_COLLECTION_NAMESPACED_EVENT: Operation[models.UnversionedStatus] = Operation(
    id="deleteCoreV1CollectionNamespacedEvent",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/events",
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

READ_NAMESPACED_EVENT: Operation[models.V1Event] = Operation(
    id="readCoreV1NamespacedEvent",
    method="GET",
    path="/api/v1/namespaces/{namespace}/events/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1Event,
)

REPLACE_NAMESPACED_EVENT: Operation[models.V1Event] = Operation(
    id="replaceCoreV1NamespacedEvent",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/events/{name}",
    query=("pretty",),
    response=lambda: models.V1Event,
)

DELETE_NAMESPACED_EVENT: Operation[models.V1Event | models.UnversionedStatus] = Operation(
    id="deleteCoreV1NamespacedEvent",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/events/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1Event | models.UnversionedStatus,
)

PATCH_NAMESPACED_EVENT: Operation[models.V1Event] = Operation(
    id="patchCoreV1NamespacedEvent",
    method="PATCH",
    path="/api/v1/namespaces/{namespace}/events/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1Event,
)

LIST_NAMESPACED_LIMIT_RANGE: Operation[models.V1LimitRangeList] = Operation(
    id="listCoreV1NamespacedLimitRange",
    method="GET",
    path="/api/v1/namespaces/{namespace}/limitranges",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1LimitRangeList,
)

CREATE_NAMESPACED_LIMIT_RANGE: Operation[models.V1LimitRange] = Operation(
    id="createCoreV1NamespacedLimitRange",
    method="POST",
    path="/api/v1/namespaces/{namespace}/limitranges",
    query=("pretty",),
    response=lambda: models.V1LimitRange,
)

DELETE_COLLECTION_NAMESPACED_LIMIT_RANGE: Operation[models.UnversionedStatus] = Operation(
    id="deleteCoreV1CollectionNamespacedLimitRange",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/limitranges",
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

READ_NAMESPACED_LIMIT_RANGE: Operation[models.V1LimitRange] = Operation(
    id="readCoreV1NamespacedLimitRange",
    method="GET",
    path="/api/v1/namespaces/{namespace}/limitranges/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1LimitRange,
)

REPLACE_NAMESPACED_LIMIT_RANGE: Operation[models.V1LimitRange] = Operation(
    id="replaceCoreV1NamespacedLimitRange",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/limitranges/{name}",
    query=("pretty",),
    response=lambda: models.V1LimitRange,
)

DELETE_NAMESPACED_LIMIT_RANGE: Operation[models.V1LimitRange | models.UnversionedStatus] = Operation(
    id="deleteCoreV1NamespacedLimitRange",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/limitranges/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1LimitRange | models.UnversionedStatus,
)

PATCH_NAMESPACED_LIMIT_RANGE: Operation[models.V1LimitRange] = Operation(
    id="patchCoreV1NamespacedLimitRange",
    method="PATCH",
    path="/api/v1/namespaces/{namespace}/limitranges/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1LimitRange,
)

LIST_NAMESPACED_PERSISTENT_VOLUME_CLAIM: Operation[models.V1PersistentVolumeClaimList] = Operation(
    id="listCoreV1NamespacedPersistentVolumeClaim",
    method="GET",
    path="/api/v1/namespaces/{namespace}/persistentvolumeclaims",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1PersistentVolumeClaimList,
)

CREATE_NAMESPACED_PERSISTENT_VOLUME_CLAIM: Operation[models.V1PersistentVolumeClaim] = Operation(
    id="createCoreV1NamespacedPersistentVolumeClaim",
    method="POST",
    path="/api/v1/namespaces/{namespace}/persistentvolumeclaims",
    query=("pretty",),
    response=lambda: models.V1PersistentVolumeClaim,
)

DELETE_COLLECTION_NAMESPACED_PERSISTENT_VOLUME_CLAIM: Operation[models.UnversionedStatus] = Operation(
    id="deleteCoreV1CollectionNamespacedPersistentVolumeClaim",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/persistentvolumeclaims",
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

READ_NAMESPACED_PERSISTENT_VOLUME_CLAIM: Operation[models.V1PersistentVolumeClaim] = Operation(
    id="readCoreV1NamespacedPersistentVolumeClaim",
    method="GET",
    path="/api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1PersistentVolumeClaim,
)

REPLACE_NAMESPACED_PERSISTENT_VOLUME_CLAIM: Operation[models.V1PersistentVolumeClaim] = Operation(
    id="replaceCoreV1NamespacedPersistentVolumeClaim",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}",
    query=("pretty",),
    response=lambda: models.V1PersistentVolumeClaim,
)

DELETE_NAMESPACED_PERSISTENT_VOLUME_CLAIM: Operation[models.V1PersistentVolumeClaim | models.UnversionedStatus] = (
    Operation(
        id="deleteCoreV1NamespacedPersistentVolumeClaim",
        method="DELETE",
        path="/api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}",
        query=(
            Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
            Parameter("orphan_dependents", wire="orphanDependents"),
            "pretty",
        ),
        response=lambda: models.V1PersistentVolumeClaim | models.UnversionedStatus,
    )
)

PATCH_NAMESPACED_PERSISTENT_VOLUME_CLAIM: Operation[models.V1PersistentVolumeClaim] = Operation(
    id="patchCoreV1NamespacedPersistentVolumeClaim",
    method="PATCH",
    path="/api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1PersistentVolumeClaim,
)

READ_NAMESPACED_PERSISTENT_VOLUME_CLAIM_STATUS: Operation[models.V1PersistentVolumeClaim] = Operation(
    id="readCoreV1NamespacedPersistentVolumeClaimStatus",
    method="GET",
    path="/api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}/status",
    query=("pretty",),
    response=lambda: models.V1PersistentVolumeClaim,
)

REPLACE_NAMESPACED_PERSISTENT_VOLUME_CLAIM_STATUS: Operation[models.V1PersistentVolumeClaim] = Operation(
    id="replaceCoreV1NamespacedPersistentVolumeClaimStatus",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}/status",
    query=("pretty",),
    response=lambda: models.V1PersistentVolumeClaim,
)

PATCH_NAMESPACED_PERSISTENT_VOLUME_CLAIM_STATUS: Operation[models.V1PersistentVolumeClaim] = Operation(
    id="patchCoreV1NamespacedPersistentVolumeClaimStatus",
    method="PATCH",
    path="/api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1PersistentVolumeClaim,
)

LIST_NAMESPACED_POD: Operation[models.V1PodList] = Operation(
    id="listCoreV1NamespacedPod",
    method="GET",
    path="/api/v1/namespaces/{namespace}/pods",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1PodList,
)

CREATE_NAMESPACED_POD: Operation[models.V1Pod] = Operation(
    id="createCoreV1NamespacedPod",
    method="POST",
    path="/api/v1/namespaces/{namespace}/pods",
    query=("pretty",),
    response=lambda: models.V1Pod,
)

DELETE_COLLECTION_NAMESPACED_POD: Operation[models.UnversionedStatus] = Operation(
    id="deleteCoreV1CollectionNamespacedPod",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/pods",
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

READ_NAMESPACED_POD: Operation[models.V1Pod] = Operation(
    id="readCoreV1NamespacedPod",
    method="GET",
    path="/api/v1/namespaces/{namespace}/pods/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1Pod,
)

REPLACE_NAMESPACED_POD: Operation[models.V1Pod] = Operation(
    id="replaceCoreV1NamespacedPod",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/pods/{name}",
    query=("pretty",),
    response=lambda: models.V1Pod,
)

DELETE_NAMESPACED_POD: Operation[models.V1Pod | models.UnversionedStatus] = Operation(
    id="deleteCoreV1NamespacedPod",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/pods/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1Pod | models.UnversionedStatus,
)

PATCH_NAMESPACED_POD: Operation[models.V1Pod] = Operation(
    id="patchCoreV1NamespacedPod",
    method="PATCH",
    path="/api/v1/namespaces/{namespace}/pods/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1Pod,
)

CONNECT_GET_NAMESPACED_POD_ATTACH: Operation[str] = Operation(
    id="connectCoreV1GetNamespacedPodAttach",
    method="GET",
    path="/api/v1/namespaces/{namespace}/pods/{name}/attach",
    query=("container", "stderr", "stdin", "stdout", "tty"),
    kind="text",
)

CONNECT_POST_NAMESPACED_POD_ATTACH: Operation[str] = Operation(
    id="connectCoreV1PostNamespacedPodAttach",
    method="POST",
    path="/api/v1/namespaces/{namespace}/pods/{name}/attach",
    query=("container", "stderr", "stdin", "stdout", "tty"),
    kind="text",
)

CREATE_NAMESPACED_BINDING_BINDING: Operation[models.V1Binding] = Operation(
    id="createCoreV1NamespacedBindingBinding",
    method="POST",
    path="/api/v1/namespaces/{namespace}/pods/{name}/binding",
    query=("pretty",),
    response=lambda: models.V1Binding,
)

CREATE_NAMESPACED_EVICTION_EVICTION: Operation[models.V1beta1Eviction] = Operation(
    id="createCoreV1NamespacedEvictionEviction",
    method="POST",
    path="/api/v1/namespaces/{namespace}/pods/{name}/eviction",
    query=("pretty",),
    response=lambda: models.V1beta1Eviction,
)

CONNECT_GET_NAMESPACED_POD_EXEC: Operation[str] = Operation(
    id="connectCoreV1GetNamespacedPodExec",
    method="GET",
    path="/api/v1/namespaces/{namespace}/pods/{name}/exec",
    query=("command", "container", "stderr", "stdin", "stdout", "tty"),
    kind="text",
)

CONNECT_POST_NAMESPACED_POD_EXEC: Operation[str] = Operation(
    id="connectCoreV1PostNamespacedPodExec",
    method="POST",
    path="/api/v1/namespaces/{namespace}/pods/{name}/exec",
    query=("command", "container", "stderr", "stdin", "stdout", "tty"),
    kind="text",
)

READ_NAMESPACED_POD_LOG: Operation[str] = Operation(
    id="readCoreV1NamespacedPodLog",
    method="GET",
    path="/api/v1/namespaces/{namespace}/pods/{name}/log",
    query=(
        "container",
        "follow",
        Parameter("limit_bytes", wire="limitBytes"),
        "pretty",
        "previous",
        Parameter("since_seconds", wire="sinceSeconds"),
        Parameter("since_time", wire="sinceTime"),
        Parameter("tail_lines", wire="tailLines"),
        "timestamps",
    ),
    produces=("text/plain", "application/yaml"),
    kind="text",
)

CONNECT_GET_NAMESPACED_POD_PORTFORWARD: Operation[str] = Operation(
    id="connectCoreV1GetNamespacedPodPortforward",
    method="GET",
    path="/api/v1/namespaces/{namespace}/pods/{name}/portforward",
    kind="text",
)

CONNECT_POST_NAMESPACED_POD_PORTFORWARD: Operation[str] = Operation(
    id="connectCoreV1PostNamespacedPodPortforward",
    method="POST",
    path="/api/v1/namespaces/{namespace}/pods/{name}/portforward",
    kind="text",
)

CONNECT_GET_NAMESPACED_POD_PROXY: Operation[str] = Operation(
    id="connectCoreV1GetNamespacedPodProxy",
    method="GET",
    path="/api/v1/namespaces/{namespace}/pods/{name}/proxy",
    query=("path",),
    kind="text",
)

CONNECT_PUT_NAMESPACED_POD_PROXY: Operation[str] = Operation(
    id="connectCoreV1PutNamespacedPodProxy",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/pods/{name}/proxy",
    query=("path",),
    kind="text",
)

CONNECT_POST_NAMESPACED_POD_PROXY: Operation[str] = Operation(
    id="connectCoreV1PostNamespacedPodProxy",
    method="POST",
    path="/api/v1/namespaces/{namespace}/pods/{name}/proxy",
    query=("path",),
    kind="text",
)

CONNECT_DELETE_NAMESPACED_POD_PROXY: Operation[str] = Operation(
    id="connectCoreV1DeleteNamespacedPodProxy",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/pods/{name}/proxy",
    query=("path",),
    kind="text",
)

CONNECT_OPTIONS_NAMESPACED_POD_PROXY: Operation[str] = Operation(
    id="connectCoreV1OptionsNamespacedPodProxy",
    method="OPTIONS",
    path="/api/v1/namespaces/{namespace}/pods/{name}/proxy",
    query=("path",),
    kind="text",
)

CONNECT_HEAD_NAMESPACED_POD_PROXY: Operation[str] = Operation(
    id="connectCoreV1HeadNamespacedPodProxy",
    method="HEAD",
    path="/api/v1/namespaces/{namespace}/pods/{name}/proxy",
    query=("path",),
    kind="text",
)

CONNECT_GET_NAMESPACED_POD_PROXY_WITH_PATH: Operation[str] = Operation(
    id="connectCoreV1GetNamespacedPodProxyWithPath",
    method="GET",
    path="/api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}",
    query=(Parameter("path2", wire="path"),),
    kind="text",
)

CONNECT_PUT_NAMESPACED_POD_PROXY_WITH_PATH: Operation[str] = Operation(
    id="connectCoreV1PutNamespacedPodProxyWithPath",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}",
    query=(Parameter("path2", wire="path"),),
    kind="text",
)

CONNECT_POST_NAMESPACED_POD_PROXY_WITH_PATH: Operation[str] = Operation(
    id="connectCoreV1PostNamespacedPodProxyWithPath",
    method="POST",
    path="/api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}",
    query=(Parameter("path2", wire="path"),),
    kind="text",
)

CONNECT_DELETE_NAMESPACED_POD_PROXY_WITH_PATH: Operation[str] = Operation(
    id="connectCoreV1DeleteNamespacedPodProxyWithPath",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}",
    query=(Parameter("path2", wire="path"),),
    kind="text",
)

CONNECT_OPTIONS_NAMESPACED_POD_PROXY_WITH_PATH: Operation[str] = Operation(
    id="connectCoreV1OptionsNamespacedPodProxyWithPath",
    method="OPTIONS",
    path="/api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}",
    query=(Parameter("path2", wire="path"),),
    kind="text",
)

CONNECT_HEAD_NAMESPACED_POD_PROXY_WITH_PATH: Operation[str] = Operation(
    id="connectCoreV1HeadNamespacedPodProxyWithPath",
    method="HEAD",
    path="/api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}",
    query=(Parameter("path2", wire="path"),),
    kind="text",
)

READ_NAMESPACED_POD_STATUS: Operation[models.V1Pod] = Operation(
    id="readCoreV1NamespacedPodStatus",
    method="GET",
    path="/api/v1/namespaces/{namespace}/pods/{name}/status",
    query=("pretty",),
    response=lambda: models.V1Pod,
)

REPLACE_NAMESPACED_POD_STATUS: Operation[models.V1Pod] = Operation(
    id="replaceCoreV1NamespacedPodStatus",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/pods/{name}/status",
    query=("pretty",),
    response=lambda: models.V1Pod,
)

PATCH_NAMESPACED_POD_STATUS: Operation[models.V1Pod] = Operation(
    id="patchCoreV1NamespacedPodStatus",
    method="PATCH",
    path="/api/v1/namespaces/{namespace}/pods/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1Pod,
)

LIST_NAMESPACED_POD_TEMPLATE: Operation[models.V1PodTemplateList] = Operation(
    id="listCoreV1NamespacedPodTemplate",
    method="GET",
    path="/api/v1/namespaces/{namespace}/podtemplates",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1PodTemplateList,
)

CREATE_NAMESPACED_POD_TEMPLATE: Operation[models.V1PodTemplate] = Operation(
    id="createCoreV1NamespacedPodTemplate",
    method="POST",
    path="/api/v1/namespaces/{namespace}/podtemplates",
    query=("pretty",),
    response=lambda: models.V1PodTemplate,
)

DELETE_COLLECTION_NAMESPACED_POD_TEMPLATE: Operation[models.UnversionedStatus] = Operation(
    id="deleteCoreV1CollectionNamespacedPodTemplate",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/podtemplates",
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

READ_NAMESPACED_POD_TEMPLATE: Operation[models.V1PodTemplate] = Operation(
    id="readCoreV1NamespacedPodTemplate",
    method="GET",
    path="/api/v1/namespaces/{namespace}/podtemplates/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1PodTemplate,
)

REPLACE_NAMESPACED_POD_TEMPLATE: Operation[models.V1PodTemplate] = Operation(
    id="replaceCoreV1NamespacedPodTemplate",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/podtemplates/{name}",
    query=("pretty",),
    response=lambda: models.V1PodTemplate,
)

DELETE_NAMESPACED_POD_TEMPLATE: Operation[models.V1PodTemplate | models.UnversionedStatus] = Operation(
    id="deleteCoreV1NamespacedPodTemplate",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/podtemplates/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1PodTemplate | models.UnversionedStatus,
)

PATCH_NAMESPACED_POD_TEMPLATE: Operation[models.V1PodTemplate] = Operation(
    id="patchCoreV1NamespacedPodTemplate",
    method="PATCH",
    path="/api/v1/namespaces/{namespace}/podtemplates/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1PodTemplate,
)

LIST_NAMESPACED_REPLICATION_CONTROLLER: Operation[models.V1ReplicationControllerList] = Operation(
    id="listCoreV1NamespacedReplicationController",
    method="GET",
    path="/api/v1/namespaces/{namespace}/replicationcontrollers",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1ReplicationControllerList,
)

CREATE_NAMESPACED_REPLICATION_CONTROLLER: Operation[models.V1ReplicationController] = Operation(
    id="createCoreV1NamespacedReplicationController",
    method="POST",
    path="/api/v1/namespaces/{namespace}/replicationcontrollers",
    query=("pretty",),
    response=lambda: models.V1ReplicationController,
)

DELETE_COLLECTION_NAMESPACED_REPLICATION_CONTROLLER: Operation[models.UnversionedStatus] = Operation(
    id="deleteCoreV1CollectionNamespacedReplicationController",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/replicationcontrollers",
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

READ_NAMESPACED_REPLICATION_CONTROLLER: Operation[models.V1ReplicationController] = Operation(
    id="readCoreV1NamespacedReplicationController",
    method="GET",
    path="/api/v1/namespaces/{namespace}/replicationcontrollers/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1ReplicationController,
)

REPLACE_NAMESPACED_REPLICATION_CONTROLLER: Operation[models.V1ReplicationController] = Operation(
    id="replaceCoreV1NamespacedReplicationController",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/replicationcontrollers/{name}",
    query=("pretty",),
    response=lambda: models.V1ReplicationController,
)

DELETE_NAMESPACED_REPLICATION_CONTROLLER: Operation[models.V1ReplicationController | models.UnversionedStatus] = (
    Operation(
        id="deleteCoreV1NamespacedReplicationController",
        method="DELETE",
        path="/api/v1/namespaces/{namespace}/replicationcontrollers/{name}",
        query=(
            Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
            Parameter("orphan_dependents", wire="orphanDependents"),
            "pretty",
        ),
        response=lambda: models.V1ReplicationController | models.UnversionedStatus,
    )
)

PATCH_NAMESPACED_REPLICATION_CONTROLLER: Operation[models.V1ReplicationController] = Operation(
    id="patchCoreV1NamespacedReplicationController",
    method="PATCH",
    path="/api/v1/namespaces/{namespace}/replicationcontrollers/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1ReplicationController,
)

READ_NAMESPACED_SCALE_SCALE: Operation[models.V1Scale] = Operation(
    id="readCoreV1NamespacedScaleScale",
    method="GET",
    path="/api/v1/namespaces/{namespace}/replicationcontrollers/{name}/scale",
    query=("pretty",),
    response=lambda: models.V1Scale,
)

REPLACE_NAMESPACED_SCALE_SCALE: Operation[models.V1Scale] = Operation(
    id="replaceCoreV1NamespacedScaleScale",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/replicationcontrollers/{name}/scale",
    query=("pretty",),
    response=lambda: models.V1Scale,
)

PATCH_NAMESPACED_SCALE_SCALE: Operation[models.V1Scale] = Operation(
    id="patchCoreV1NamespacedScaleScale",
    method="PATCH",
    path="/api/v1/namespaces/{namespace}/replicationcontrollers/{name}/scale",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1Scale,
)

READ_NAMESPACED_REPLICATION_CONTROLLER_STATUS: Operation[models.V1ReplicationController] = Operation(
    id="readCoreV1NamespacedReplicationControllerStatus",
    method="GET",
    path="/api/v1/namespaces/{namespace}/replicationcontrollers/{name}/status",
    query=("pretty",),
    response=lambda: models.V1ReplicationController,
)

REPLACE_NAMESPACED_REPLICATION_CONTROLLER_STATUS: Operation[models.V1ReplicationController] = Operation(
    id="replaceCoreV1NamespacedReplicationControllerStatus",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/replicationcontrollers/{name}/status",
    query=("pretty",),
    response=lambda: models.V1ReplicationController,
)

PATCH_NAMESPACED_REPLICATION_CONTROLLER_STATUS: Operation[models.V1ReplicationController] = Operation(
    id="patchCoreV1NamespacedReplicationControllerStatus",
    method="PATCH",
    path="/api/v1/namespaces/{namespace}/replicationcontrollers/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1ReplicationController,
)

LIST_NAMESPACED_RESOURCE_QUOTA: Operation[models.V1ResourceQuotaList] = Operation(
    id="listCoreV1NamespacedResourceQuota",
    method="GET",
    path="/api/v1/namespaces/{namespace}/resourcequotas",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1ResourceQuotaList,
)

CREATE_NAMESPACED_RESOURCE_QUOTA: Operation[models.V1ResourceQuota] = Operation(
    id="createCoreV1NamespacedResourceQuota",
    method="POST",
    path="/api/v1/namespaces/{namespace}/resourcequotas",
    query=("pretty",),
    response=lambda: models.V1ResourceQuota,
)

DELETE_COLLECTION_NAMESPACED_RESOURCE_QUOTA: Operation[models.UnversionedStatus] = Operation(
    id="deleteCoreV1CollectionNamespacedResourceQuota",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/resourcequotas",
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

READ_NAMESPACED_RESOURCE_QUOTA: Operation[models.V1ResourceQuota] = Operation(
    id="readCoreV1NamespacedResourceQuota",
    method="GET",
    path="/api/v1/namespaces/{namespace}/resourcequotas/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1ResourceQuota,
)

REPLACE_NAMESPACED_RESOURCE_QUOTA: Operation[models.V1ResourceQuota] = Operation(
    id="replaceCoreV1NamespacedResourceQuota",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/resourcequotas/{name}",
    query=("pretty",),
    response=lambda: models.V1ResourceQuota,
)

DELETE_NAMESPACED_RESOURCE_QUOTA: Operation[models.V1ResourceQuota | models.UnversionedStatus] = Operation(
    id="deleteCoreV1NamespacedResourceQuota",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/resourcequotas/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1ResourceQuota | models.UnversionedStatus,
)

PATCH_NAMESPACED_RESOURCE_QUOTA: Operation[models.V1ResourceQuota] = Operation(
    id="patchCoreV1NamespacedResourceQuota",
    method="PATCH",
    path="/api/v1/namespaces/{namespace}/resourcequotas/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1ResourceQuota,
)

READ_NAMESPACED_RESOURCE_QUOTA_STATUS: Operation[models.V1ResourceQuota] = Operation(
    id="readCoreV1NamespacedResourceQuotaStatus",
    method="GET",
    path="/api/v1/namespaces/{namespace}/resourcequotas/{name}/status",
    query=("pretty",),
    response=lambda: models.V1ResourceQuota,
)

REPLACE_NAMESPACED_RESOURCE_QUOTA_STATUS: Operation[models.V1ResourceQuota] = Operation(
    id="replaceCoreV1NamespacedResourceQuotaStatus",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/resourcequotas/{name}/status",
    query=("pretty",),
    response=lambda: models.V1ResourceQuota,
)

PATCH_NAMESPACED_RESOURCE_QUOTA_STATUS: Operation[models.V1ResourceQuota] = Operation(
    id="patchCoreV1NamespacedResourceQuotaStatus",
    method="PATCH",
    path="/api/v1/namespaces/{namespace}/resourcequotas/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1ResourceQuota,
)

LIST_NAMESPACED_SECRET: Operation[models.V1SecretList] = Operation(
    id="listCoreV1NamespacedSecret",
    method="GET",
    path="/api/v1/namespaces/{namespace}/secrets",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1SecretList,
)

CREATE_NAMESPACED_SECRET: Operation[models.V1Secret] = Operation(
    id="createCoreV1NamespacedSecret",
    method="POST",
    path="/api/v1/namespaces/{namespace}/secrets",
    query=("pretty",),
    response=lambda: models.V1Secret,
)

DELETE_COLLECTION_NAMESPACED_SECRET: Operation[models.UnversionedStatus] = Operation(
    id="deleteCoreV1CollectionNamespacedSecret",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/secrets",
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

READ_NAMESPACED_SECRET: Operation[models.V1Secret] = Operation(
    id="readCoreV1NamespacedSecret",
    method="GET",
    path="/api/v1/namespaces/{namespace}/secrets/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1Secret,
)

REPLACE_NAMESPACED_SECRET: Operation[models.V1Secret] = Operation(
    id="replaceCoreV1NamespacedSecret",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/secrets/{name}",
    query=("pretty",),
    response=lambda: models.V1Secret,
)

DELETE_NAMESPACED_SECRET: Operation[models.V1Secret | models.UnversionedStatus] = Operation(
    id="deleteCoreV1NamespacedSecret",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/secrets/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1Secret | models.UnversionedStatus,
)

PATCH_NAMESPACED_SECRET: Operation[models.V1Secret] = Operation(
    id="patchCoreV1NamespacedSecret",
    method="PATCH",
    path="/api/v1/namespaces/{namespace}/secrets/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1Secret,
)

LIST_NAMESPACED_SERVICE_ACCOUNT: Operation[models.V1ServiceAccountList] = Operation(
    id="listCoreV1NamespacedServiceAccount",
    method="GET",
    path="/api/v1/namespaces/{namespace}/serviceaccounts",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1ServiceAccountList,
)

CREATE_NAMESPACED_SERVICE_ACCOUNT: Operation[models.V1ServiceAccount] = Operation(
    id="createCoreV1NamespacedServiceAccount",
    method="POST",
    path="/api/v1/namespaces/{namespace}/serviceaccounts",
    query=("pretty",),
    response=lambda: models.V1ServiceAccount,
)

DELETE_COLLECTION_NAMESPACED_SERVICE_ACCOUNT: Operation[models.UnversionedStatus] = Operation(
    id="deleteCoreV1CollectionNamespacedServiceAccount",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/serviceaccounts",
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

READ_NAMESPACED_SERVICE_ACCOUNT: Operation[models.V1ServiceAccount] = Operation(
    id="readCoreV1NamespacedServiceAccount",
    method="GET",
    path="/api/v1/namespaces/{namespace}/serviceaccounts/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1ServiceAccount,
)

REPLACE_NAMESPACED_SERVICE_ACCOUNT: Operation[models.V1ServiceAccount] = Operation(
    id="replaceCoreV1NamespacedServiceAccount",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/serviceaccounts/{name}",
    query=("pretty",),
    response=lambda: models.V1ServiceAccount,
)

DELETE_NAMESPACED_SERVICE_ACCOUNT: Operation[models.V1ServiceAccount | models.UnversionedStatus] = Operation(
    id="deleteCoreV1NamespacedServiceAccount",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/serviceaccounts/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1ServiceAccount | models.UnversionedStatus,
)

PATCH_NAMESPACED_SERVICE_ACCOUNT: Operation[models.V1ServiceAccount] = Operation(
    id="patchCoreV1NamespacedServiceAccount",
    method="PATCH",
    path="/api/v1/namespaces/{namespace}/serviceaccounts/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1ServiceAccount,
)

LIST_NAMESPACED_SERVICE: Operation[models.V1ServiceList] = Operation(
    id="listCoreV1NamespacedService",
    method="GET",
    path="/api/v1/namespaces/{namespace}/services",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1ServiceList,
)

CREATE_NAMESPACED_SERVICE: Operation[models.V1Service] = Operation(
    id="createCoreV1NamespacedService",
    method="POST",
    path="/api/v1/namespaces/{namespace}/services",
    query=("pretty",),
    response=lambda: models.V1Service,
)

READ_NAMESPACED_SERVICE: Operation[models.V1Service] = Operation(
    id="readCoreV1NamespacedService",
    method="GET",
    path="/api/v1/namespaces/{namespace}/services/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1Service,
)

REPLACE_NAMESPACED_SERVICE: Operation[models.V1Service] = Operation(
    id="replaceCoreV1NamespacedService",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/services/{name}",
    query=("pretty",),
    response=lambda: models.V1Service,
)

DELETE_NAMESPACED_SERVICE: Operation[models.V1Service | models.UnversionedStatus] = Operation(
    id="deleteCoreV1NamespacedService",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/services/{name}",
    query=("pretty",),
    response=lambda: models.V1Service | models.UnversionedStatus,
)

PATCH_NAMESPACED_SERVICE: Operation[models.V1Service] = Operation(
    id="patchCoreV1NamespacedService",
    method="PATCH",
    path="/api/v1/namespaces/{namespace}/services/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1Service,
)

CONNECT_GET_NAMESPACED_SERVICE_PROXY: Operation[str] = Operation(
    id="connectCoreV1GetNamespacedServiceProxy",
    method="GET",
    path="/api/v1/namespaces/{namespace}/services/{name}/proxy",
    query=("path",),
    kind="text",
)

CONNECT_PUT_NAMESPACED_SERVICE_PROXY: Operation[str] = Operation(
    id="connectCoreV1PutNamespacedServiceProxy",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/services/{name}/proxy",
    query=("path",),
    kind="text",
)

CONNECT_POST_NAMESPACED_SERVICE_PROXY: Operation[str] = Operation(
    id="connectCoreV1PostNamespacedServiceProxy",
    method="POST",
    path="/api/v1/namespaces/{namespace}/services/{name}/proxy",
    query=("path",),
    kind="text",
)

CONNECT_DELETE_NAMESPACED_SERVICE_PROXY: Operation[str] = Operation(
    id="connectCoreV1DeleteNamespacedServiceProxy",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/services/{name}/proxy",
    query=("path",),
    kind="text",
)

CONNECT_OPTIONS_NAMESPACED_SERVICE_PROXY: Operation[str] = Operation(
    id="connectCoreV1OptionsNamespacedServiceProxy",
    method="OPTIONS",
    path="/api/v1/namespaces/{namespace}/services/{name}/proxy",
    query=("path",),
    kind="text",
)

CONNECT_HEAD_NAMESPACED_SERVICE_PROXY: Operation[str] = Operation(
    id="connectCoreV1HeadNamespacedServiceProxy",
    method="HEAD",
    path="/api/v1/namespaces/{namespace}/services/{name}/proxy",
    query=("path",),
    kind="text",
)

CONNECT_GET_NAMESPACED_SERVICE_PROXY_WITH_PATH: Operation[str] = Operation(
    id="connectCoreV1GetNamespacedServiceProxyWithPath",
    method="GET",
    path="/api/v1/namespaces/{namespace}/services/{name}/proxy/{path}",
    query=(Parameter("path2", wire="path"),),
    kind="text",
)

CONNECT_PUT_NAMESPACED_SERVICE_PROXY_WITH_PATH: Operation[str] = Operation(
    id="connectCoreV1PutNamespacedServiceProxyWithPath",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/services/{name}/proxy/{path}",
    query=(Parameter("path2", wire="path"),),
    kind="text",
)

CONNECT_POST_NAMESPACED_SERVICE_PROXY_WITH_PATH: Operation[str] = Operation(
    id="connectCoreV1PostNamespacedServiceProxyWithPath",
    method="POST",
    path="/api/v1/namespaces/{namespace}/services/{name}/proxy/{path}",
    query=(Parameter("path2", wire="path"),),
    kind="text",
)

CONNECT_DELETE_NAMESPACED_SERVICE_PROXY_WITH_PATH: Operation[str] = Operation(
    id="connectCoreV1DeleteNamespacedServiceProxyWithPath",
    method="DELETE",
    path="/api/v1/namespaces/{namespace}/services/{name}/proxy/{path}",
    query=(Parameter("path2", wire="path"),),
    kind="text",
)

CONNECT_OPTIONS_NAMESPACED_SERVICE_PROXY_WITH_PATH: Operation[str] = Operation(
    id="connectCoreV1OptionsNamespacedServiceProxyWithPath",
    method="OPTIONS",
    path="/api/v1/namespaces/{namespace}/services/{name}/proxy/{path}",
    query=(Parameter("path2", wire="path"),),
    kind="text",
)

CONNECT_HEAD_NAMESPACED_SERVICE_PROXY_WITH_PATH: Operation[str] = Operation(
    id="connectCoreV1HeadNamespacedServiceProxyWithPath",
    method="HEAD",
    path="/api/v1/namespaces/{namespace}/services/{name}/proxy/{path}",
    query=(Parameter("path2", wire="path"),),
    kind="text",
)

READ_NAMESPACED_SERVICE_STATUS: Operation[models.V1Service] = Operation(
    id="readCoreV1NamespacedServiceStatus",
    method="GET",
    path="/api/v1/namespaces/{namespace}/services/{name}/status",
    query=("pretty",),
    response=lambda: models.V1Service,
)

REPLACE_NAMESPACED_SERVICE_STATUS: Operation[models.V1Service] = Operation(
    id="replaceCoreV1NamespacedServiceStatus",
    method="PUT",
    path="/api/v1/namespaces/{namespace}/services/{name}/status",
    query=("pretty",),
    response=lambda: models.V1Service,
)

PATCH_NAMESPACED_SERVICE_STATUS: Operation[models.V1Service] = Operation(
    id="patchCoreV1NamespacedServiceStatus",
    method="PATCH",
    path="/api/v1/namespaces/{namespace}/services/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1Service,
)

READ_NAMESPACE: Operation[models.V1Namespace] = Operation(
    id="readCoreV1Namespace",
    method="GET",
    path="/api/v1/namespaces/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1Namespace,
)

REPLACE_NAMESPACE: Operation[models.V1Namespace] = Operation(
    id="replaceCoreV1Namespace",
    method="PUT",
    path="/api/v1/namespaces/{name}",
    query=("pretty",),
    response=lambda: models.V1Namespace,
)

DELETE_NAMESPACE: Operation[models.V1Namespace | models.UnversionedStatus] = Operation(
    id="deleteCoreV1Namespace",
    method="DELETE",
    path="/api/v1/namespaces/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1Namespace | models.UnversionedStatus,
)

PATCH_NAMESPACE: Operation[models.V1Namespace] = Operation(
    id="patchCoreV1Namespace",
    method="PATCH",
    path="/api/v1/namespaces/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1Namespace,
)

REPLACE_NAMESPACE_FINALIZE: Operation[models.V1Namespace] = Operation(
    id="replaceCoreV1NamespaceFinalize",
    method="PUT",
    path="/api/v1/namespaces/{name}/finalize",
    query=("pretty",),
    response=lambda: models.V1Namespace,
)

READ_NAMESPACE_STATUS: Operation[models.V1Namespace] = Operation(
    id="readCoreV1NamespaceStatus",
    method="GET",
    path="/api/v1/namespaces/{name}/status",
    query=("pretty",),
    response=lambda: models.V1Namespace,
)

REPLACE_NAMESPACE_STATUS: Operation[models.V1Namespace] = Operation(
    id="replaceCoreV1NamespaceStatus",
    method="PUT",
    path="/api/v1/namespaces/{name}/status",
    query=("pretty",),
    response=lambda: models.V1Namespace,
)

PATCH_NAMESPACE_STATUS: Operation[models.V1Namespace] = Operation(
    id="patchCoreV1NamespaceStatus",
    method="PATCH",
    path="/api/v1/namespaces/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1Namespace,
)

LIST_NODE: Operation[models.V1NodeList] = Operation(
    id="listCoreV1Node",
    method="GET",
    path="/api/v1/nodes",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1NodeList,
)

CREATE_NODE: Operation[models.V1Node] = Operation(
    id="createCoreV1Node",
    method="POST",
    path="/api/v1/nodes",
    query=("pretty",),
    response=lambda: models.V1Node,
)

DELETE_COLLECTION_NODE: Operation[models.UnversionedStatus] = Operation(
    id="deleteCoreV1CollectionNode",
    method="DELETE",
    path="/api/v1/nodes",
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

READ_NODE: Operation[models.V1Node] = Operation(
    id="readCoreV1Node",
    method="GET",
    path="/api/v1/nodes/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1Node,
)

REPLACE_NODE: Operation[models.V1Node] = Operation(
    id="replaceCoreV1Node",
    method="PUT",
    path="/api/v1/nodes/{name}",
    query=("pretty",),
    response=lambda: models.V1Node,
)

DELETE_NODE: Operation[models.V1Node | models.UnversionedStatus] = Operation(
    id="deleteCoreV1Node",
    method="DELETE",
    path="/api/v1/nodes/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1Node | models.UnversionedStatus,
)

PATCH_NODE: Operation[models.V1Node] = Operation(
    id="patchCoreV1Node",
    method="PATCH",
    path="/api/v1/nodes/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1Node,
)

CONNECT_GET_NODE_PROXY: Operation[str] = Operation(
    id="connectCoreV1GetNodeProxy",
    method="GET",
    path="/api/v1/nodes/{name}/proxy",
    query=("path",),
    kind="text",
)

CONNECT_PUT_NODE_PROXY: Operation[str] = Operation(
    id="connectCoreV1PutNodeProxy",
    method="PUT",
    path="/api/v1/nodes/{name}/proxy",
    query=("path",),
    kind="text",
)

CONNECT_POST_NODE_PROXY: Operation[str] = Operation(
    id="connectCoreV1PostNodeProxy",
    method="POST",
    path="/api/v1/nodes/{name}/proxy",
    query=("path",),
    kind="text",
)

CONNECT_DELETE_NODE_PROXY: Operation[str] = Operation(
    id="connectCoreV1DeleteNodeProxy",
    method="DELETE",
    path="/api/v1/nodes/{name}/proxy",
    query=("path",),
    kind="text",
)

CONNECT_OPTIONS_NODE_PROXY: Operation[str] = Operation(
    id="connectCoreV1OptionsNodeProxy",
    method="OPTIONS",
    path="/api/v1/nodes/{name}/proxy",
    query=("path",),
    kind="text",
)

CONNECT_HEAD_NODE_PROXY: Operation[str] = Operation(
    id="connectCoreV1HeadNodeProxy",
    method="HEAD",
    path="/api/v1/nodes/{name}/proxy",
    query=("path",),
    kind="text",
)

CONNECT_GET_NODE_PROXY_WITH_PATH: Operation[str] = Operation(
    id="connectCoreV1GetNodeProxyWithPath",
    method="GET",
    path="/api/v1/nodes/{name}/proxy/{path}",
    query=(Parameter("path2", wire="path"),),
    kind="text",
)

CONNECT_PUT_NODE_PROXY_WITH_PATH: Operation[str] = Operation(
    id="connectCoreV1PutNodeProxyWithPath",
    method="PUT",
    path="/api/v1/nodes/{name}/proxy/{path}",
    query=(Parameter("path2", wire="path"),),
    kind="text",
)

CONNECT_POST_NODE_PROXY_WITH_PATH: Operation[str] = Operation(
    id="connectCoreV1PostNodeProxyWithPath",
    method="POST",
    path="/api/v1/nodes/{name}/proxy/{path}",
    query=(Parameter("path2", wire="path"),),
    kind="text",
)

CONNECT_DELETE_NODE_PROXY_WITH_PATH: Operation[str] = Operation(
    id="connectCoreV1DeleteNodeProxyWithPath",
    method="DELETE",
    path="/api/v1/nodes/{name}/proxy/{path}",
    query=(Parameter("path2", wire="path"),),
    kind="text",
)

CONNECT_OPTIONS_NODE_PROXY_WITH_PATH: Operation[str] = Operation(
    id="connectCoreV1OptionsNodeProxyWithPath",
    method="OPTIONS",
    path="/api/v1/nodes/{name}/proxy/{path}",
    query=(Parameter("path2", wire="path"),),
    kind="text",
)

CONNECT_HEAD_NODE_PROXY_WITH_PATH: Operation[str] = Operation(
    id="connectCoreV1HeadNodeProxyWithPath",
    method="HEAD",
    path="/api/v1/nodes/{name}/proxy/{path}",
    query=(Parameter("path2", wire="path"),),
    kind="text",
)

READ_NODE_STATUS: Operation[models.V1Node] = Operation(
    id="readCoreV1NodeStatus",
    method="GET",
    path="/api/v1/nodes/{name}/status",
    query=("pretty",),
    response=lambda: models.V1Node,
)

REPLACE_NODE_STATUS: Operation[models.V1Node] = Operation(
    id="replaceCoreV1NodeStatus",
    method="PUT",
    path="/api/v1/nodes/{name}/status",
    query=("pretty",),
    response=lambda: models.V1Node,
)

PATCH_NODE_STATUS: Operation[models.V1Node] = Operation(
    id="patchCoreV1NodeStatus",
    method="PATCH",
    path="/api/v1/nodes/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1Node,
)

LIST_PERSISTENT_VOLUME_CLAIM_FOR_ALL_NAMESPACES: Operation[models.V1PersistentVolumeClaimList] = Operation(
    id="listCoreV1PersistentVolumeClaimForAllNamespaces",
    method="GET",
    path="/api/v1/persistentvolumeclaims",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1PersistentVolumeClaimList,
)

LIST_PERSISTENT_VOLUME: Operation[models.V1PersistentVolumeList] = Operation(
    id="listCoreV1PersistentVolume",
    method="GET",
    path="/api/v1/persistentvolumes",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1PersistentVolumeList,
)

CREATE_PERSISTENT_VOLUME: Operation[models.V1PersistentVolume] = Operation(
    id="createCoreV1PersistentVolume",
    method="POST",
    path="/api/v1/persistentvolumes",
    query=("pretty",),
    response=lambda: models.V1PersistentVolume,
)

DELETE_COLLECTION_PERSISTENT_VOLUME: Operation[models.UnversionedStatus] = Operation(
    id="deleteCoreV1CollectionPersistentVolume",
    method="DELETE",
    path="/api/v1/persistentvolumes",
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

READ_PERSISTENT_VOLUME: Operation[models.V1PersistentVolume] = Operation(
    id="readCoreV1PersistentVolume",
    method="GET",
    path="/api/v1/persistentvolumes/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1PersistentVolume,
)

REPLACE_PERSISTENT_VOLUME: Operation[models.V1PersistentVolume] = Operation(
    id="replaceCoreV1PersistentVolume",
    method="PUT",
    path="/api/v1/persistentvolumes/{name}",
    query=("pretty",),
    response=lambda: models.V1PersistentVolume,
)

DELETE_PERSISTENT_VOLUME: Operation[models.V1PersistentVolume | models.UnversionedStatus] = Operation(
    id="deleteCoreV1PersistentVolume",
    method="DELETE",
    path="/api/v1/persistentvolumes/{name}",
    query=(
        Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
        Parameter("orphan_dependents", wire="orphanDependents"),
        "pretty",
    ),
    response=lambda: models.V1PersistentVolume | models.UnversionedStatus,
)

PATCH_PERSISTENT_VOLUME: Operation[models.V1PersistentVolume] = Operation(
    id="patchCoreV1PersistentVolume",
    method="PATCH",
    path="/api/v1/persistentvolumes/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1PersistentVolume,
)

READ_PERSISTENT_VOLUME_STATUS: Operation[models.V1PersistentVolume] = Operation(
    id="readCoreV1PersistentVolumeStatus",
    method="GET",
    path="/api/v1/persistentvolumes/{name}/status",
    query=("pretty",),
    response=lambda: models.V1PersistentVolume,
)

REPLACE_PERSISTENT_VOLUME_STATUS: Operation[models.V1PersistentVolume] = Operation(
    id="replaceCoreV1PersistentVolumeStatus",
    method="PUT",
    path="/api/v1/persistentvolumes/{name}/status",
    query=("pretty",),
    response=lambda: models.V1PersistentVolume,
)

PATCH_PERSISTENT_VOLUME_STATUS: Operation[models.V1PersistentVolume] = Operation(
    id="patchCoreV1PersistentVolumeStatus",
    method="PATCH",
    path="/api/v1/persistentvolumes/{name}/status",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1PersistentVolume,
)

LIST_POD_FOR_ALL_NAMESPACES: Operation[models.V1PodList] = Operation(
    id="listCoreV1PodForAllNamespaces",
    method="GET",
    path="/api/v1/pods",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1PodList,
)

LIST_POD_TEMPLATE_FOR_ALL_NAMESPACES: Operation[models.V1PodTemplateList] = Operation(
    id="listCoreV1PodTemplateForAllNamespaces",
    method="GET",
    path="/api/v1/podtemplates",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1PodTemplateList,
)

PROXY_GET_NAMESPACED_POD: Operation[str] = Operation(
    id="proxyCoreV1GETNamespacedPod",
    method="GET",
    path="/api/v1/proxy/namespaces/{namespace}/pods/{name}",
    kind="text",
)

PROXY_PUT_NAMESPACED_POD: Operation[str] = Operation(
    id="proxyCoreV1PUTNamespacedPod",
    method="PUT",
    path="/api/v1/proxy/namespaces/{namespace}/pods/{name}",
    kind="text",
)

PROXY_POST_NAMESPACED_POD: Operation[str] = Operation(
    id="proxyCoreV1POSTNamespacedPod",
    method="POST",
    path="/api/v1/proxy/namespaces/{namespace}/pods/{name}",
    kind="text",
)

PROXY_DELETE_NAMESPACED_POD: Operation[str] = Operation(
    id="proxyCoreV1DELETENamespacedPod",
    method="DELETE",
    path="/api/v1/proxy/namespaces/{namespace}/pods/{name}",
    kind="text",
)

PROXY_OPTIONS_NAMESPACED_POD: Operation[str] = Operation(
    id="proxyCoreV1OPTIONSNamespacedPod",
    method="OPTIONS",
    path="/api/v1/proxy/namespaces/{namespace}/pods/{name}",
    kind="text",
)

PROXY_HEAD_NAMESPACED_POD: Operation[str] = Operation(
    id="proxyCoreV1HEADNamespacedPod",
    method="HEAD",
    path="/api/v1/proxy/namespaces/{namespace}/pods/{name}",
    kind="text",
)

PROXY_GET_NAMESPACED_POD_WITH_PATH: Operation[str] = Operation(
    id="proxyCoreV1GETNamespacedPodWithPath",
    method="GET",
    path="/api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}",
    kind="text",
)

PROXY_PUT_NAMESPACED_POD_WITH_PATH: Operation[str] = Operation(
    id="proxyCoreV1PUTNamespacedPodWithPath",
    method="PUT",
    path="/api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}",
    kind="text",
)

PROXY_POST_NAMESPACED_POD_WITH_PATH: Operation[str] = Operation(
    id="proxyCoreV1POSTNamespacedPodWithPath",
    method="POST",
    path="/api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}",
    kind="text",
)

PROXY_DELETE_NAMESPACED_POD_WITH_PATH: Operation[str] = Operation(
    id="proxyCoreV1DELETENamespacedPodWithPath",
    method="DELETE",
    path="/api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}",
    kind="text",
)

PROXY_OPTIONS_NAMESPACED_POD_WITH_PATH: Operation[str] = Operation(
    id="proxyCoreV1OPTIONSNamespacedPodWithPath",
    method="OPTIONS",
    path="/api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}",
    kind="text",
)

PROXY_HEAD_NAMESPACED_POD_WITH_PATH: Operation[str] = Operation(
    id="proxyCoreV1HEADNamespacedPodWithPath",
    method="HEAD",
    path="/api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}",
    kind="text",
)

PROXY_GET_NAMESPACED_SERVICE: Operation[str] = Operation(
    id="proxyCoreV1GETNamespacedService",
    method="GET",
    path="/api/v1/proxy/namespaces/{namespace}/services/{name}",
    kind="text",
)

PROXY_PUT_NAMESPACED_SERVICE: Operation[str] = Operation(
    id="proxyCoreV1PUTNamespacedService",
    method="PUT",
    path="/api/v1/proxy/namespaces/{namespace}/services/{name}",
    kind="text",
)

PROXY_POST_NAMESPACED_SERVICE: Operation[str] = Operation(
    id="proxyCoreV1POSTNamespacedService",
    method="POST",
    path="/api/v1/proxy/namespaces/{namespace}/services/{name}",
    kind="text",
)

PROXY_DELETE_NAMESPACED_SERVICE: Operation[str] = Operation(
    id="proxyCoreV1DELETENamespacedService",
    method="DELETE",
    path="/api/v1/proxy/namespaces/{namespace}/services/{name}",
    kind="text",
)

PROXY_OPTIONS_NAMESPACED_SERVICE: Operation[str] = Operation(
    id="proxyCoreV1OPTIONSNamespacedService",
    method="OPTIONS",
    path="/api/v1/proxy/namespaces/{namespace}/services/{name}",
    kind="text",
)

PROXY_HEAD_NAMESPACED_SERVICE: Operation[str] = Operation(
    id="proxyCoreV1HEADNamespacedService",
    method="HEAD",
    path="/api/v1/proxy/namespaces/{namespace}/services/{name}",
    kind="text",
)

PROXY_GET_NAMESPACED_SERVICE_WITH_PATH: Operation[str] = Operation(
    id="proxyCoreV1GETNamespacedServiceWithPath",
    method="GET",
    path="/api/v1/proxy/namespaces/{namespace}/services/{name}/{path}",
    kind="text",
)

PROXY_PUT_NAMESPACED_SERVICE_WITH_PATH: Operation[str] = Operation(
    id="proxyCoreV1PUTNamespacedServiceWithPath",
    method="PUT",
    path="/api/v1/proxy/namespaces/{namespace}/services/{name}/{path}",
    kind="text",
)

PROXY_POST_NAMESPACED_SERVICE_WITH_PATH: Operation[str] = Operation(
    id="proxyCoreV1POSTNamespacedServiceWithPath",
    method="POST",
    path="/api/v1/proxy/namespaces/{namespace}/services/{name}/{path}",
    kind="text",
)

PROXY_DELETE_NAMESPACED_SERVICE_WITH_PATH: Operation[str] = Operation(
    id="proxyCoreV1DELETENamespacedServiceWithPath",
    method="DELETE",
    path="/api/v1/proxy/namespaces/{namespace}/services/{name}/{path}",
    kind="text",
)

PROXY_OPTIONS_NAMESPACED_SERVICE_WITH_PATH: Operation[str] = Operation(
    id="proxyCoreV1OPTIONSNamespacedServiceWithPath",
    method="OPTIONS",
    path="/api/v1/proxy/namespaces/{namespace}/services/{name}/{path}",
    kind="text",
)

PROXY_HEAD_NAMESPACED_SERVICE_WITH_PATH: Operation[str] = Operation(
    id="proxyCoreV1HEADNamespacedServiceWithPath",
    method="HEAD",
    path="/api/v1/proxy/namespaces/{namespace}/services/{name}/{path}",
    kind="text",
)

PROXY_GET_NODE: Operation[str] = Operation(
    id="proxyCoreV1GETNode",
    method="GET",
    path="/api/v1/proxy/nodes/{name}",
    kind="text",
)

PROXY_PUT_NODE: Operation[str] = Operation(
    id="proxyCoreV1PUTNode",
    method="PUT",
    path="/api/v1/proxy/nodes/{name}",
    kind="text",
)

PROXY_POST_NODE: Operation[str] = Operation(
    id="proxyCoreV1POSTNode",
    method="POST",
    path="/api/v1/proxy/nodes/{name}",
    kind="text",
)

PROXY_DELETE_NODE: Operation[str] = Operation(
    id="proxyCoreV1DELETENode",
    method="DELETE",
    path="/api/v1/proxy/nodes/{name}",
    kind="text",
)

PROXY_OPTIONS_NODE: Operation[str] = Operation(
    id="proxyCoreV1OPTIONSNode",
    method="OPTIONS",
    path="/api/v1/proxy/nodes/{name}",
    kind="text",
)

PROXY_HEAD_NODE: Operation[str] = Operation(
    id="proxyCoreV1HEADNode",
    method="HEAD",
    path="/api/v1/proxy/nodes/{name}",
    kind="text",
)

PROXY_GET_NODE_WITH_PATH: Operation[str] = Operation(
    id="proxyCoreV1GETNodeWithPath",
    method="GET",
    path="/api/v1/proxy/nodes/{name}/{path}",
    kind="text",
)

PROXY_PUT_NODE_WITH_PATH: Operation[str] = Operation(
    id="proxyCoreV1PUTNodeWithPath",
    method="PUT",
    path="/api/v1/proxy/nodes/{name}/{path}",
    kind="text",
)

PROXY_POST_NODE_WITH_PATH: Operation[str] = Operation(
    id="proxyCoreV1POSTNodeWithPath",
    method="POST",
    path="/api/v1/proxy/nodes/{name}/{path}",
    kind="text",
)

PROXY_DELETE_NODE_WITH_PATH: Operation[str] = Operation(
    id="proxyCoreV1DELETENodeWithPath",
    method="DELETE",
    path="/api/v1/proxy/nodes/{name}/{path}",
    kind="text",
)

PROXY_OPTIONS_NODE_WITH_PATH: Operation[str] = Operation(
    id="proxyCoreV1OPTIONSNodeWithPath",
    method="OPTIONS",
    path="/api/v1/proxy/nodes/{name}/{path}",
    kind="text",
)

PROXY_HEAD_NODE_WITH_PATH: Operation[str] = Operation(
    id="proxyCoreV1HEADNodeWithPath",
    method="HEAD",
    path="/api/v1/proxy/nodes/{name}/{path}",
    kind="text",
)

LIST_REPLICATION_CONTROLLER_FOR_ALL_NAMESPACES: Operation[models.V1ReplicationControllerList] = Operation(
    id="listCoreV1ReplicationControllerForAllNamespaces",
    method="GET",
    path="/api/v1/replicationcontrollers",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1ReplicationControllerList,
)

LIST_RESOURCE_QUOTA_FOR_ALL_NAMESPACES: Operation[models.V1ResourceQuotaList] = Operation(
    id="listCoreV1ResourceQuotaForAllNamespaces",
    method="GET",
    path="/api/v1/resourcequotas",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1ResourceQuotaList,
)

LIST_SECRET_FOR_ALL_NAMESPACES: Operation[models.V1SecretList] = Operation(
    id="listCoreV1SecretForAllNamespaces",
    method="GET",
    path="/api/v1/secrets",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1SecretList,
)

LIST_SERVICE_ACCOUNT_FOR_ALL_NAMESPACES: Operation[models.V1ServiceAccountList] = Operation(
    id="listCoreV1ServiceAccountForAllNamespaces",
    method="GET",
    path="/api/v1/serviceaccounts",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1ServiceAccountList,
)

LIST_SERVICE_FOR_ALL_NAMESPACES: Operation[models.V1ServiceList] = Operation(
    id="listCoreV1ServiceForAllNamespaces",
    method="GET",
    path="/api/v1/services",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1ServiceList,
)
