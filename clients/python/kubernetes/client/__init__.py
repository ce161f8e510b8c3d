"""Calls and models of the Kubernetes API."""

__version__ = "0.1.0"

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..runtime.api_client import ApiClient as ApiClient
    from ..runtime.call_options import CallOptions as CallOptions
    from ..runtime.configuration import Configuration as Configuration
    from ..runtime.encode_form import File as File
    from ..runtime.errors import ApiAttributeError as ApiAttributeError
    from ..runtime.errors import ApiConnectionError as ApiConnectionError
    from ..runtime.errors import ApiException as ApiException
    from ..runtime.errors import ApiKeyError as ApiKeyError
    from ..runtime.errors import ApiTimeoutError as ApiTimeoutError
    from ..runtime.errors import ApiTypeError as ApiTypeError
    from ..runtime.errors import ApiValueError as ApiValueError
    from ..runtime.errors import OpenApiException as OpenApiException
    from ..runtime.response import ApiResponse as ApiResponse
    from . import api as api
    from . import api_client as api_client
    from . import api_response as api_response
    from . import apis as apis
    from . import configuration as configuration
    from . import exceptions as exceptions
    from . import models as models
    from . import rest as rest
    from .api.apis_api import ApisApi as ApisApi
    from .api.apps_api import AppsApi as AppsApi
    from .api.apps_v1beta1_api import AppsV1beta1Api as AppsV1beta1Api
    from .api.authentication_api import AuthenticationApi as AuthenticationApi
    from .api.authentication_v1beta1_api import AuthenticationV1beta1Api as AuthenticationV1beta1Api
    from .api.authorization_api import AuthorizationApi as AuthorizationApi
    from .api.authorization_v1beta1_api import AuthorizationV1beta1Api as AuthorizationV1beta1Api
    from .api.autoscaling_api import AutoscalingApi as AutoscalingApi
    from .api.autoscaling_v1_api import AutoscalingV1Api as AutoscalingV1Api
    from .api.batch_api import BatchApi as BatchApi
    from .api.batch_v1_api import BatchV1Api as BatchV1Api
    from .api.batch_v2alpha1_api import BatchV2alpha1Api as BatchV2alpha1Api
    from .api.certificates_api import CertificatesApi as CertificatesApi
    from .api.certificates_v1alpha1_api import CertificatesV1alpha1Api as CertificatesV1alpha1Api
    from .api.core_api import CoreApi as CoreApi
    from .api.core_v1_api import CoreV1Api as CoreV1Api
    from .api.custom_objects_api import CustomObjectsApi as CustomObjectsApi
    from .api.extensions_api import ExtensionsApi as ExtensionsApi
    from .api.extensions_v1beta1_api import ExtensionsV1beta1Api as ExtensionsV1beta1Api
    from .api.logs_api import LogsApi as LogsApi
    from .api.policy_api import PolicyApi as PolicyApi
    from .api.policy_v1beta1_api import PolicyV1beta1Api as PolicyV1beta1Api
    from .api.rbac_authorization_api import RbacAuthorizationApi as RbacAuthorizationApi
    from .api.rbac_authorization_v1alpha1_api import RbacAuthorizationV1alpha1Api as RbacAuthorizationV1alpha1Api
    from .api.storage_api import StorageApi as StorageApi
    from .api.storage_v1beta1_api import StorageV1beta1Api as StorageV1beta1Api
    from .api.version_api import VersionApi as VersionApi
    from .models.runtime_raw_extension import RuntimeRawExtension as RuntimeRawExtension
    from .models.unversioned_api_group import UnversionedAPIGroup as UnversionedAPIGroup
    from .models.unversioned_api_group_list import UnversionedAPIGroupList as UnversionedAPIGroupList
    from .models.unversioned_api_resource import UnversionedAPIResource as UnversionedAPIResource
    from .models.unversioned_api_resource_list import UnversionedAPIResourceList as UnversionedAPIResourceList
    from .models.unversioned_api_versions import UnversionedAPIVersions as UnversionedAPIVersions
    from .models.unversioned_group_version_for_discovery import (
        UnversionedGroupVersionForDiscovery as UnversionedGroupVersionForDiscovery,
    )
    from .models.unversioned_label_selector import UnversionedLabelSelector as UnversionedLabelSelector
    from .models.unversioned_label_selector_requirement import (
        UnversionedLabelSelectorRequirement as UnversionedLabelSelectorRequirement,
    )
    from .models.unversioned_list_meta import UnversionedListMeta as UnversionedListMeta
    from .models.unversioned_server_address_by_client_cidr import (
        UnversionedServerAddressByClientCIDR as UnversionedServerAddressByClientCIDR,
    )
    from .models.unversioned_status import UnversionedStatus as UnversionedStatus
    from .models.unversioned_status_cause import UnversionedStatusCause as UnversionedStatusCause
    from .models.unversioned_status_details import UnversionedStatusDetails as UnversionedStatusDetails
    from .models.v1_attached_volume import V1AttachedVolume as V1AttachedVolume
    from .models.v1_aws_elastic_block_store_volume_source import (
        V1AWSElasticBlockStoreVolumeSource as V1AWSElasticBlockStoreVolumeSource,
    )
    from .models.v1_azure_disk_volume_source import V1AzureDiskVolumeSource as V1AzureDiskVolumeSource
    from .models.v1_azure_file_volume_source import V1AzureFileVolumeSource as V1AzureFileVolumeSource
    from .models.v1_binding import V1Binding as V1Binding
    from .models.v1_capabilities import V1Capabilities as V1Capabilities
    from .models.v1_ceph_fs_volume_source import V1CephFSVolumeSource as V1CephFSVolumeSource
    from .models.v1_cinder_volume_source import V1CinderVolumeSource as V1CinderVolumeSource
    from .models.v1_component_condition import V1ComponentCondition as V1ComponentCondition
    from .models.v1_component_status import V1ComponentStatus as V1ComponentStatus
    from .models.v1_component_status_list import V1ComponentStatusList as V1ComponentStatusList
    from .models.v1_config_map import V1ConfigMap as V1ConfigMap
    from .models.v1_config_map_key_selector import V1ConfigMapKeySelector as V1ConfigMapKeySelector
    from .models.v1_config_map_list import V1ConfigMapList as V1ConfigMapList
    from .models.v1_config_map_volume_source import V1ConfigMapVolumeSource as V1ConfigMapVolumeSource
    from .models.v1_container import V1Container as V1Container
    from .models.v1_container_image import V1ContainerImage as V1ContainerImage
    from .models.v1_container_port import V1ContainerPort as V1ContainerPort
    from .models.v1_container_state import V1ContainerState as V1ContainerState
    from .models.v1_container_state_running import V1ContainerStateRunning as V1ContainerStateRunning
    from .models.v1_container_state_terminated import V1ContainerStateTerminated as V1ContainerStateTerminated
    from .models.v1_container_state_waiting import V1ContainerStateWaiting as V1ContainerStateWaiting
    from .models.v1_container_status import V1ContainerStatus as V1ContainerStatus
    from .models.v1_cross_version_object_reference import V1CrossVersionObjectReference as V1CrossVersionObjectReference
    from .models.v1_daemon_endpoint import V1DaemonEndpoint as V1DaemonEndpoint
    from .models.v1_delete_options import V1DeleteOptions as V1DeleteOptions
    from .models.v1_downward_api_volume_file import V1DownwardAPIVolumeFile as V1DownwardAPIVolumeFile
    from .models.v1_downward_api_volume_source import V1DownwardAPIVolumeSource as V1DownwardAPIVolumeSource
    from .models.v1_empty_dir_volume_source import V1EmptyDirVolumeSource as V1EmptyDirVolumeSource
    from .models.v1_endpoint_address import V1EndpointAddress as V1EndpointAddress
    from .models.v1_endpoint_port import V1EndpointPort as V1EndpointPort
    from .models.v1_endpoint_subset import V1EndpointSubset as V1EndpointSubset
    from .models.v1_endpoints import V1Endpoints as V1Endpoints
    from .models.v1_endpoints_list import V1EndpointsList as V1EndpointsList
    from .models.v1_env_var import V1EnvVar as V1EnvVar
    from .models.v1_env_var_source import V1EnvVarSource as V1EnvVarSource
    from .models.v1_event import V1Event as V1Event
    from .models.v1_event_list import V1EventList as V1EventList
    from .models.v1_event_source import V1EventSource as V1EventSource
    from .models.v1_exec_action import V1ExecAction as V1ExecAction
    from .models.v1_fc_volume_source import V1FCVolumeSource as V1FCVolumeSource
    from .models.v1_flex_volume_source import V1FlexVolumeSource as V1FlexVolumeSource
    from .models.v1_flocker_volume_source import V1FlockerVolumeSource as V1FlockerVolumeSource
    from .models.v1_gce_persistent_disk_volume_source import (
        V1GCEPersistentDiskVolumeSource as V1GCEPersistentDiskVolumeSource,
    )
    from .models.v1_git_repo_volume_source import V1GitRepoVolumeSource as V1GitRepoVolumeSource
    from .models.v1_glusterfs_volume_source import V1GlusterfsVolumeSource as V1GlusterfsVolumeSource
    from .models.v1_handler import V1Handler as V1Handler
    from .models.v1_horizontal_pod_autoscaler import V1HorizontalPodAutoscaler as V1HorizontalPodAutoscaler
    from .models.v1_horizontal_pod_autoscaler_list import V1HorizontalPodAutoscalerList as V1HorizontalPodAutoscalerList
    from .models.v1_horizontal_pod_autoscaler_spec import V1HorizontalPodAutoscalerSpec as V1HorizontalPodAutoscalerSpec
    from .models.v1_horizontal_pod_autoscaler_status import (
        V1HorizontalPodAutoscalerStatus as V1HorizontalPodAutoscalerStatus,
    )
    from .models.v1_host_path_volume_source import V1HostPathVolumeSource as V1HostPathVolumeSource
    from .models.v1_http_get_action import V1HTTPGetAction as V1HTTPGetAction
    from .models.v1_http_header import V1HTTPHeader as V1HTTPHeader
    from .models.v1_iscsi_volume_source import V1ISCSIVolumeSource as V1ISCSIVolumeSource
    from .models.v1_job import V1Job as V1Job
    from .models.v1_job_condition import V1JobCondition as V1JobCondition
    from .models.v1_job_list import V1JobList as V1JobList
    from .models.v1_job_spec import V1JobSpec as V1JobSpec
    from .models.v1_job_status import V1JobStatus as V1JobStatus
    from .models.v1_key_to_path import V1KeyToPath as V1KeyToPath
    from .models.v1_lifecycle import V1Lifecycle as V1Lifecycle
    from .models.v1_limit_range import V1LimitRange as V1LimitRange
    from .models.v1_limit_range_item import V1LimitRangeItem as V1LimitRangeItem
    from .models.v1_limit_range_list import V1LimitRangeList as V1LimitRangeList
    from .models.v1_limit_range_spec import V1LimitRangeSpec as V1LimitRangeSpec
    from .models.v1_load_balancer_ingress import V1LoadBalancerIngress as V1LoadBalancerIngress
    from .models.v1_load_balancer_status import V1LoadBalancerStatus as V1LoadBalancerStatus
    from .models.v1_local_object_reference import V1LocalObjectReference as V1LocalObjectReference
    from .models.v1_namespace import V1Namespace as V1Namespace
    from .models.v1_namespace_list import V1NamespaceList as V1NamespaceList
    from .models.v1_namespace_spec import V1NamespaceSpec as V1NamespaceSpec
    from .models.v1_namespace_status import V1NamespaceStatus as V1NamespaceStatus
    from .models.v1_nfs_volume_source import V1NFSVolumeSource as V1NFSVolumeSource
    from .models.v1_node import V1Node as V1Node
    from .models.v1_node_address import V1NodeAddress as V1NodeAddress
    from .models.v1_node_condition import V1NodeCondition as V1NodeCondition
    from .models.v1_node_daemon_endpoints import V1NodeDaemonEndpoints as V1NodeDaemonEndpoints
    from .models.v1_node_list import V1NodeList as V1NodeList
    from .models.v1_node_spec import V1NodeSpec as V1NodeSpec
    from .models.v1_node_status import V1NodeStatus as V1NodeStatus
    from .models.v1_node_system_info import V1NodeSystemInfo as V1NodeSystemInfo
    from .models.v1_object_field_selector import V1ObjectFieldSelector as V1ObjectFieldSelector
    from .models.v1_object_meta import V1ObjectMeta as V1ObjectMeta
    from .models.v1_object_reference import V1ObjectReference as V1ObjectReference
    from .models.v1_owner_reference import V1OwnerReference as V1OwnerReference
    from .models.v1_persistent_volume import V1PersistentVolume as V1PersistentVolume
    from .models.v1_persistent_volume_claim import V1PersistentVolumeClaim as V1PersistentVolumeClaim
    from .models.v1_persistent_volume_claim_list import V1PersistentVolumeClaimList as V1PersistentVolumeClaimList
    from .models.v1_persistent_volume_claim_spec import V1PersistentVolumeClaimSpec as V1PersistentVolumeClaimSpec
    from .models.v1_persistent_volume_claim_status import V1PersistentVolumeClaimStatus as V1PersistentVolumeClaimStatus
    from .models.v1_persistent_volume_claim_volume_source import (
        V1PersistentVolumeClaimVolumeSource as V1PersistentVolumeClaimVolumeSource,
    )
    from .models.v1_persistent_volume_list import V1PersistentVolumeList as V1PersistentVolumeList
    from .models.v1_persistent_volume_spec import V1PersistentVolumeSpec as V1PersistentVolumeSpec
    from .models.v1_persistent_volume_status import V1PersistentVolumeStatus as V1PersistentVolumeStatus
    from .models.v1_photon_persistent_disk_volume_source import (
        V1PhotonPersistentDiskVolumeSource as V1PhotonPersistentDiskVolumeSource,
    )
    from .models.v1_pod import V1Pod as V1Pod
    from .models.v1_pod_condition import V1PodCondition as V1PodCondition
    from .models.v1_pod_list import V1PodList as V1PodList
    from .models.v1_pod_security_context import V1PodSecurityContext as V1PodSecurityContext
    from .models.v1_pod_spec import V1PodSpec as V1PodSpec
    from .models.v1_pod_status import V1PodStatus as V1PodStatus
    from .models.v1_pod_template import V1PodTemplate as V1PodTemplate
    from .models.v1_pod_template_list import V1PodTemplateList as V1PodTemplateList
    from .models.v1_pod_template_spec import V1PodTemplateSpec as V1PodTemplateSpec
    from .models.v1_preconditions import V1Preconditions as V1Preconditions
    from .models.v1_probe import V1Probe as V1Probe
    from .models.v1_quobyte_volume_source import V1QuobyteVolumeSource as V1QuobyteVolumeSource
    from .models.v1_rbd_volume_source import V1RBDVolumeSource as V1RBDVolumeSource
    from .models.v1_replication_controller import V1ReplicationController as V1ReplicationController
    from .models.v1_replication_controller_condition import (
        V1ReplicationControllerCondition as V1ReplicationControllerCondition,
    )
    from .models.v1_replication_controller_list import V1ReplicationControllerList as V1ReplicationControllerList
    from .models.v1_replication_controller_spec import V1ReplicationControllerSpec as V1ReplicationControllerSpec
    from .models.v1_replication_controller_status import V1ReplicationControllerStatus as V1ReplicationControllerStatus
    from .models.v1_resource_field_selector import V1ResourceFieldSelector as V1ResourceFieldSelector
    from .models.v1_resource_quota import V1ResourceQuota as V1ResourceQuota
    from .models.v1_resource_quota_list import V1ResourceQuotaList as V1ResourceQuotaList
    from .models.v1_resource_quota_spec import V1ResourceQuotaSpec as V1ResourceQuotaSpec
    from .models.v1_resource_quota_status import V1ResourceQuotaStatus as V1ResourceQuotaStatus
    from .models.v1_resource_requirements import V1ResourceRequirements as V1ResourceRequirements
    from .models.v1_scale import V1Scale as V1Scale
    from .models.v1_scale_spec import V1ScaleSpec as V1ScaleSpec
    from .models.v1_scale_status import V1ScaleStatus as V1ScaleStatus
    from .models.v1_se_linux_options import V1SELinuxOptions as V1SELinuxOptions
    from .models.v1_secret import V1Secret as V1Secret
    from .models.v1_secret_key_selector import V1SecretKeySelector as V1SecretKeySelector
    from .models.v1_secret_list import V1SecretList as V1SecretList
    from .models.v1_secret_volume_source import V1SecretVolumeSource as V1SecretVolumeSource
    from .models.v1_security_context import V1SecurityContext as V1SecurityContext
    from .models.v1_service import V1Service as V1Service
    from .models.v1_service_account import V1ServiceAccount as V1ServiceAccount
    from .models.v1_service_account_list import V1ServiceAccountList as V1ServiceAccountList
    from .models.v1_service_list import V1ServiceList as V1ServiceList
    from .models.v1_service_port import V1ServicePort as V1ServicePort
    from .models.v1_service_spec import V1ServiceSpec as V1ServiceSpec
    from .models.v1_service_status import V1ServiceStatus as V1ServiceStatus
    from .models.v1_tcp_socket_action import V1TCPSocketAction as V1TCPSocketAction
    from .models.v1_volume import V1Volume as V1Volume
    from .models.v1_volume_mount import V1VolumeMount as V1VolumeMount
    from .models.v1_vsphere_virtual_disk_volume_source import (
        V1VsphereVirtualDiskVolumeSource as V1VsphereVirtualDiskVolumeSource,
    )
    from .models.v1alpha1_certificate_signing_request import (
        V1alpha1CertificateSigningRequest as V1alpha1CertificateSigningRequest,
    )
    from .models.v1alpha1_certificate_signing_request_condition import (
        V1alpha1CertificateSigningRequestCondition as V1alpha1CertificateSigningRequestCondition,
    )
    from .models.v1alpha1_certificate_signing_request_list import (
        V1alpha1CertificateSigningRequestList as V1alpha1CertificateSigningRequestList,
    )
    from .models.v1alpha1_certificate_signing_request_spec import (
        V1alpha1CertificateSigningRequestSpec as V1alpha1CertificateSigningRequestSpec,
    )
    from .models.v1alpha1_certificate_signing_request_status import (
        V1alpha1CertificateSigningRequestStatus as V1alpha1CertificateSigningRequestStatus,
    )
    from .models.v1alpha1_cluster_role import V1alpha1ClusterRole as V1alpha1ClusterRole
    from .models.v1alpha1_cluster_role_binding import V1alpha1ClusterRoleBinding as V1alpha1ClusterRoleBinding
    from .models.v1alpha1_cluster_role_binding_list import (
        V1alpha1ClusterRoleBindingList as V1alpha1ClusterRoleBindingList,
    )
    from .models.v1alpha1_cluster_role_list import V1alpha1ClusterRoleList as V1alpha1ClusterRoleList
    from .models.v1alpha1_policy_rule import V1alpha1PolicyRule as V1alpha1PolicyRule
    from .models.v1alpha1_role import V1alpha1Role as V1alpha1Role
    from .models.v1alpha1_role_binding import V1alpha1RoleBinding as V1alpha1RoleBinding
    from .models.v1alpha1_role_binding_list import V1alpha1RoleBindingList as V1alpha1RoleBindingList
    from .models.v1alpha1_role_list import V1alpha1RoleList as V1alpha1RoleList
    from .models.v1alpha1_role_ref import V1alpha1RoleRef as V1alpha1RoleRef
    from .models.v1alpha1_subject import V1alpha1Subject as V1alpha1Subject
    from .models.v1beta1_api_version import V1beta1APIVersion as V1beta1APIVersion
    from .models.v1beta1_cpu_target_utilization import V1beta1CPUTargetUtilization as V1beta1CPUTargetUtilization
    from .models.v1beta1_daemon_set import V1beta1DaemonSet as V1beta1DaemonSet
    from .models.v1beta1_daemon_set_list import V1beta1DaemonSetList as V1beta1DaemonSetList
    from .models.v1beta1_daemon_set_spec import V1beta1DaemonSetSpec as V1beta1DaemonSetSpec
    from .models.v1beta1_daemon_set_status import V1beta1DaemonSetStatus as V1beta1DaemonSetStatus
    from .models.v1beta1_deployment import V1beta1Deployment as V1beta1Deployment
    from .models.v1beta1_deployment_condition import V1beta1DeploymentCondition as V1beta1DeploymentCondition
    from .models.v1beta1_deployment_list import V1beta1DeploymentList as V1beta1DeploymentList
    from .models.v1beta1_deployment_rollback import V1beta1DeploymentRollback as V1beta1DeploymentRollback
    from .models.v1beta1_deployment_spec import V1beta1DeploymentSpec as V1beta1DeploymentSpec
    from .models.v1beta1_deployment_status import V1beta1DeploymentStatus as V1beta1DeploymentStatus
    from .models.v1beta1_deployment_strategy import V1beta1DeploymentStrategy as V1beta1DeploymentStrategy
    from .models.v1beta1_eviction import V1beta1Eviction as V1beta1Eviction
    from .models.v1beta1_horizontal_pod_autoscaler import (
        V1beta1HorizontalPodAutoscaler as V1beta1HorizontalPodAutoscaler,
    )
    from .models.v1beta1_horizontal_pod_autoscaler_list import (
        V1beta1HorizontalPodAutoscalerList as V1beta1HorizontalPodAutoscalerList,
    )
    from .models.v1beta1_horizontal_pod_autoscaler_spec import (
        V1beta1HorizontalPodAutoscalerSpec as V1beta1HorizontalPodAutoscalerSpec,
    )
    from .models.v1beta1_horizontal_pod_autoscaler_status import (
        V1beta1HorizontalPodAutoscalerStatus as V1beta1HorizontalPodAutoscalerStatus,
    )
    from .models.v1beta1_http_ingress_path import V1beta1HTTPIngressPath as V1beta1HTTPIngressPath
    from .models.v1beta1_http_ingress_rule_value import V1beta1HTTPIngressRuleValue as V1beta1HTTPIngressRuleValue
    from .models.v1beta1_ingress import V1beta1Ingress as V1beta1Ingress
    from .models.v1beta1_ingress_backend import V1beta1IngressBackend as V1beta1IngressBackend
    from .models.v1beta1_ingress_list import V1beta1IngressList as V1beta1IngressList
    from .models.v1beta1_ingress_rule import V1beta1IngressRule as V1beta1IngressRule
    from .models.v1beta1_ingress_spec import V1beta1IngressSpec as V1beta1IngressSpec
    from .models.v1beta1_ingress_status import V1beta1IngressStatus as V1beta1IngressStatus
    from .models.v1beta1_ingress_tls import V1beta1IngressTLS as V1beta1IngressTLS
    from .models.v1beta1_job import V1beta1Job as V1beta1Job
    from .models.v1beta1_job_condition import V1beta1JobCondition as V1beta1JobCondition
    from .models.v1beta1_job_list import V1beta1JobList as V1beta1JobList
    from .models.v1beta1_job_spec import V1beta1JobSpec as V1beta1JobSpec
    from .models.v1beta1_job_status import V1beta1JobStatus as V1beta1JobStatus
    from .models.v1beta1_local_subject_access_review import (
        V1beta1LocalSubjectAccessReview as V1beta1LocalSubjectAccessReview,
    )
    from .models.v1beta1_network_policy import V1beta1NetworkPolicy as V1beta1NetworkPolicy
    from .models.v1beta1_network_policy_ingress_rule import (
        V1beta1NetworkPolicyIngressRule as V1beta1NetworkPolicyIngressRule,
    )
    from .models.v1beta1_network_policy_list import V1beta1NetworkPolicyList as V1beta1NetworkPolicyList
    from .models.v1beta1_network_policy_peer import V1beta1NetworkPolicyPeer as V1beta1NetworkPolicyPeer
    from .models.v1beta1_network_policy_port import V1beta1NetworkPolicyPort as V1beta1NetworkPolicyPort
    from .models.v1beta1_network_policy_spec import V1beta1NetworkPolicySpec as V1beta1NetworkPolicySpec
    from .models.v1beta1_non_resource_attributes import V1beta1NonResourceAttributes as V1beta1NonResourceAttributes
    from .models.v1beta1_pod_disruption_budget import V1beta1PodDisruptionBudget as V1beta1PodDisruptionBudget
    from .models.v1beta1_pod_disruption_budget_list import (
        V1beta1PodDisruptionBudgetList as V1beta1PodDisruptionBudgetList,
    )
    from .models.v1beta1_pod_disruption_budget_spec import (
        V1beta1PodDisruptionBudgetSpec as V1beta1PodDisruptionBudgetSpec,
    )
    from .models.v1beta1_pod_disruption_budget_status import (
        V1beta1PodDisruptionBudgetStatus as V1beta1PodDisruptionBudgetStatus,
    )
    from .models.v1beta1_replica_set import V1beta1ReplicaSet as V1beta1ReplicaSet
    from .models.v1beta1_replica_set_condition import V1beta1ReplicaSetCondition as V1beta1ReplicaSetCondition
    from .models.v1beta1_replica_set_list import V1beta1ReplicaSetList as V1beta1ReplicaSetList
    from .models.v1beta1_replica_set_spec import V1beta1ReplicaSetSpec as V1beta1ReplicaSetSpec
    from .models.v1beta1_replica_set_status import V1beta1ReplicaSetStatus as V1beta1ReplicaSetStatus
    from .models.v1beta1_resource_attributes import V1beta1ResourceAttributes as V1beta1ResourceAttributes
    from .models.v1beta1_rollback_config import V1beta1RollbackConfig as V1beta1RollbackConfig
    from .models.v1beta1_rolling_update_deployment import (
        V1beta1RollingUpdateDeployment as V1beta1RollingUpdateDeployment,
    )
    from .models.v1beta1_scale import V1beta1Scale as V1beta1Scale
    from .models.v1beta1_scale_spec import V1beta1ScaleSpec as V1beta1ScaleSpec
    from .models.v1beta1_scale_status import V1beta1ScaleStatus as V1beta1ScaleStatus
    from .models.v1beta1_self_subject_access_review import (
        V1beta1SelfSubjectAccessReview as V1beta1SelfSubjectAccessReview,
    )
    from .models.v1beta1_self_subject_access_review_spec import (
        V1beta1SelfSubjectAccessReviewSpec as V1beta1SelfSubjectAccessReviewSpec,
    )
    from .models.v1beta1_stateful_set import V1beta1StatefulSet as V1beta1StatefulSet
    from .models.v1beta1_stateful_set_list import V1beta1StatefulSetList as V1beta1StatefulSetList
    from .models.v1beta1_stateful_set_spec import V1beta1StatefulSetSpec as V1beta1StatefulSetSpec
    from .models.v1beta1_stateful_set_status import V1beta1StatefulSetStatus as V1beta1StatefulSetStatus
    from .models.v1beta1_storage_class import V1beta1StorageClass as V1beta1StorageClass
    from .models.v1beta1_storage_class_list import V1beta1StorageClassList as V1beta1StorageClassList
    from .models.v1beta1_subject_access_review import V1beta1SubjectAccessReview as V1beta1SubjectAccessReview
    from .models.v1beta1_subject_access_review_spec import (
        V1beta1SubjectAccessReviewSpec as V1beta1SubjectAccessReviewSpec,
    )
    from .models.v1beta1_subject_access_review_status import (
        V1beta1SubjectAccessReviewStatus as V1beta1SubjectAccessReviewStatus,
    )
    from .models.v1beta1_subresource_reference import V1beta1SubresourceReference as V1beta1SubresourceReference
    from .models.v1beta1_third_party_resource import V1beta1ThirdPartyResource as V1beta1ThirdPartyResource
    from .models.v1beta1_third_party_resource_list import V1beta1ThirdPartyResourceList as V1beta1ThirdPartyResourceList
    from .models.v1beta1_token_review import V1beta1TokenReview as V1beta1TokenReview
    from .models.v1beta1_token_review_spec import V1beta1TokenReviewSpec as V1beta1TokenReviewSpec
    from .models.v1beta1_token_review_status import V1beta1TokenReviewStatus as V1beta1TokenReviewStatus
    from .models.v1beta1_user_info import V1beta1UserInfo as V1beta1UserInfo
    from .models.v2alpha1_cron_job import V2alpha1CronJob as V2alpha1CronJob
    from .models.v2alpha1_cron_job_list import V2alpha1CronJobList as V2alpha1CronJobList
    from .models.v2alpha1_cron_job_spec import V2alpha1CronJobSpec as V2alpha1CronJobSpec
    from .models.v2alpha1_cron_job_status import V2alpha1CronJobStatus as V2alpha1CronJobStatus
    from .models.v2alpha1_job import V2alpha1Job as V2alpha1Job
    from .models.v2alpha1_job_condition import V2alpha1JobCondition as V2alpha1JobCondition
    from .models.v2alpha1_job_list import V2alpha1JobList as V2alpha1JobList
    from .models.v2alpha1_job_spec import V2alpha1JobSpec as V2alpha1JobSpec
    from .models.v2alpha1_job_status import V2alpha1JobStatus as V2alpha1JobStatus
    from .models.v2alpha1_job_template_spec import V2alpha1JobTemplateSpec as V2alpha1JobTemplateSpec
    from .models.version_info import VersionInfo as VersionInfo
    from .models.versioned_event import VersionedEvent as VersionedEvent
else:
    from ..runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ApiClient": "..runtime.api_client",
            "CallOptions": "..runtime.call_options",
            "Configuration": "..runtime.configuration",
            "File": "..runtime.encode_form",
            "ApiAttributeError": "..runtime.errors",
            "ApiConnectionError": "..runtime.errors",
            "ApiException": "..runtime.errors",
            "ApiKeyError": "..runtime.errors",
            "ApiTimeoutError": "..runtime.errors",
            "ApiTypeError": "..runtime.errors",
            "ApiValueError": "..runtime.errors",
            "OpenApiException": "..runtime.errors",
            "ApiResponse": "..runtime.response",
            "api": ".",
            "api_client": ".",
            "api_response": ".",
            "apis": ".",
            "configuration": ".",
            "exceptions": ".",
            "models": ".",
            "rest": ".",
            "ApisApi": ".api.apis_api",
            "AppsApi": ".api.apps_api",
            "AppsV1beta1Api": ".api.apps_v1beta1_api",
            "AuthenticationApi": ".api.authentication_api",
            "AuthenticationV1beta1Api": ".api.authentication_v1beta1_api",
            "AuthorizationApi": ".api.authorization_api",
            "AuthorizationV1beta1Api": ".api.authorization_v1beta1_api",
            "AutoscalingApi": ".api.autoscaling_api",
            "AutoscalingV1Api": ".api.autoscaling_v1_api",
            "BatchApi": ".api.batch_api",
            "BatchV1Api": ".api.batch_v1_api",
            "BatchV2alpha1Api": ".api.batch_v2alpha1_api",
            "CertificatesApi": ".api.certificates_api",
            "CertificatesV1alpha1Api": ".api.certificates_v1alpha1_api",
            "CoreApi": ".api.core_api",
            "CoreV1Api": ".api.core_v1_api",
            "CustomObjectsApi": ".api.custom_objects_api",
            "ExtensionsApi": ".api.extensions_api",
            "ExtensionsV1beta1Api": ".api.extensions_v1beta1_api",
            "LogsApi": ".api.logs_api",
            "PolicyApi": ".api.policy_api",
            "PolicyV1beta1Api": ".api.policy_v1beta1_api",
            "RbacAuthorizationApi": ".api.rbac_authorization_api",
            "RbacAuthorizationV1alpha1Api": ".api.rbac_authorization_v1alpha1_api",
            "StorageApi": ".api.storage_api",
            "StorageV1beta1Api": ".api.storage_v1beta1_api",
            "VersionApi": ".api.version_api",
        },
        ".models",
    )
