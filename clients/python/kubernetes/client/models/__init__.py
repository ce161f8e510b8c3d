"""Models, one in each module."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .runtime_raw_extension import RuntimeRawExtension as RuntimeRawExtension
    from .unversioned_api_group import UnversionedAPIGroup as UnversionedAPIGroup
    from .unversioned_api_group_list import UnversionedAPIGroupList as UnversionedAPIGroupList
    from .unversioned_api_resource import UnversionedAPIResource as UnversionedAPIResource
    from .unversioned_api_resource_list import UnversionedAPIResourceList as UnversionedAPIResourceList
    from .unversioned_api_versions import UnversionedAPIVersions as UnversionedAPIVersions
    from .unversioned_group_version_for_discovery import (
        UnversionedGroupVersionForDiscovery as UnversionedGroupVersionForDiscovery,
    )
    from .unversioned_label_selector import UnversionedLabelSelector as UnversionedLabelSelector
    from .unversioned_label_selector_requirement import (
        UnversionedLabelSelectorRequirement as UnversionedLabelSelectorRequirement,
    )
    from .unversioned_list_meta import UnversionedListMeta as UnversionedListMeta
    from .unversioned_server_address_by_client_cidr import (
        UnversionedServerAddressByClientCIDR as UnversionedServerAddressByClientCIDR,
    )
    from .unversioned_status import UnversionedStatus as UnversionedStatus
    from .unversioned_status_cause import UnversionedStatusCause as UnversionedStatusCause
    from .unversioned_status_details import UnversionedStatusDetails as UnversionedStatusDetails
    from .v1_attached_volume import V1AttachedVolume as V1AttachedVolume
    from .v1_aws_elastic_block_store_volume_source import (
        V1AWSElasticBlockStoreVolumeSource as V1AWSElasticBlockStoreVolumeSource,
    )
    from .v1_azure_disk_volume_source import V1AzureDiskVolumeSource as V1AzureDiskVolumeSource
    from .v1_azure_file_volume_source import V1AzureFileVolumeSource as V1AzureFileVolumeSource
    from .v1_binding import V1Binding as V1Binding
    from .v1_capabilities import V1Capabilities as V1Capabilities
    from .v1_ceph_fs_volume_source import V1CephFSVolumeSource as V1CephFSVolumeSource
    from .v1_cinder_volume_source import V1CinderVolumeSource as V1CinderVolumeSource
    from .v1_component_condition import V1ComponentCondition as V1ComponentCondition
    from .v1_component_status import V1ComponentStatus as V1ComponentStatus
    from .v1_component_status_list import V1ComponentStatusList as V1ComponentStatusList
    from .v1_config_map import V1ConfigMap as V1ConfigMap
    from .v1_config_map_key_selector import V1ConfigMapKeySelector as V1ConfigMapKeySelector
    from .v1_config_map_list import V1ConfigMapList as V1ConfigMapList
    from .v1_config_map_volume_source import V1ConfigMapVolumeSource as V1ConfigMapVolumeSource
    from .v1_container import V1Container as V1Container
    from .v1_container_image import V1ContainerImage as V1ContainerImage
    from .v1_container_port import V1ContainerPort as V1ContainerPort
    from .v1_container_state import V1ContainerState as V1ContainerState
    from .v1_container_state_running import V1ContainerStateRunning as V1ContainerStateRunning
    from .v1_container_state_terminated import V1ContainerStateTerminated as V1ContainerStateTerminated
    from .v1_container_state_waiting import V1ContainerStateWaiting as V1ContainerStateWaiting
    from .v1_container_status import V1ContainerStatus as V1ContainerStatus
    from .v1_cross_version_object_reference import V1CrossVersionObjectReference as V1CrossVersionObjectReference
    from .v1_daemon_endpoint import V1DaemonEndpoint as V1DaemonEndpoint
    from .v1_delete_options import V1DeleteOptions as V1DeleteOptions
    from .v1_downward_api_volume_file import V1DownwardAPIVolumeFile as V1DownwardAPIVolumeFile
    from .v1_downward_api_volume_source import V1DownwardAPIVolumeSource as V1DownwardAPIVolumeSource
    from .v1_empty_dir_volume_source import V1EmptyDirVolumeSource as V1EmptyDirVolumeSource
    from .v1_endpoint_address import V1EndpointAddress as V1EndpointAddress
    from .v1_endpoint_port import V1EndpointPort as V1EndpointPort
    from .v1_endpoint_subset import V1EndpointSubset as V1EndpointSubset
    from .v1_endpoints import V1Endpoints as V1Endpoints
    from .v1_endpoints_list import V1EndpointsList as V1EndpointsList
    from .v1_env_var import V1EnvVar as V1EnvVar
    from .v1_env_var_source import V1EnvVarSource as V1EnvVarSource
    from .v1_event import V1Event as V1Event
    from .v1_event_list import V1EventList as V1EventList
    from .v1_event_source import V1EventSource as V1EventSource
    from .v1_exec_action import V1ExecAction as V1ExecAction
    from .v1_fc_volume_source import V1FCVolumeSource as V1FCVolumeSource
    from .v1_flex_volume_source import V1FlexVolumeSource as V1FlexVolumeSource
    from .v1_flocker_volume_source import V1FlockerVolumeSource as V1FlockerVolumeSource
    from .v1_gce_persistent_disk_volume_source import V1GCEPersistentDiskVolumeSource as V1GCEPersistentDiskVolumeSource
    from .v1_git_repo_volume_source import V1GitRepoVolumeSource as V1GitRepoVolumeSource
    from .v1_glusterfs_volume_source import V1GlusterfsVolumeSource as V1GlusterfsVolumeSource
    from .v1_handler import V1Handler as V1Handler
    from .v1_horizontal_pod_autoscaler import V1HorizontalPodAutoscaler as V1HorizontalPodAutoscaler
    from .v1_horizontal_pod_autoscaler_list import V1HorizontalPodAutoscalerList as V1HorizontalPodAutoscalerList
    from .v1_horizontal_pod_autoscaler_spec import V1HorizontalPodAutoscalerSpec as V1HorizontalPodAutoscalerSpec
    from .v1_horizontal_pod_autoscaler_status import V1HorizontalPodAutoscalerStatus as V1HorizontalPodAutoscalerStatus
    from .v1_host_path_volume_source import V1HostPathVolumeSource as V1HostPathVolumeSource
    from .v1_http_get_action import V1HTTPGetAction as V1HTTPGetAction
    from .v1_http_header import V1HTTPHeader as V1HTTPHeader
    from .v1_iscsi_volume_source import V1ISCSIVolumeSource as V1ISCSIVolumeSource
    from .v1_job import V1Job as V1Job
    from .v1_job_condition import V1JobCondition as V1JobCondition
    from .v1_job_list import V1JobList as V1JobList
    from .v1_job_spec import V1JobSpec as V1JobSpec
    from .v1_job_status import V1JobStatus as V1JobStatus
    from .v1_key_to_path import V1KeyToPath as V1KeyToPath
    from .v1_lifecycle import V1Lifecycle as V1Lifecycle
    from .v1_limit_range import V1LimitRange as V1LimitRange
    from .v1_limit_range_item import V1LimitRangeItem as V1LimitRangeItem
    from .v1_limit_range_list import V1LimitRangeList as V1LimitRangeList
    from .v1_limit_range_spec import V1LimitRangeSpec as V1LimitRangeSpec
    from .v1_load_balancer_ingress import V1LoadBalancerIngress as V1LoadBalancerIngress
    from .v1_load_balancer_status import V1LoadBalancerStatus as V1LoadBalancerStatus
    from .v1_local_object_reference import V1LocalObjectReference as V1LocalObjectReference
    from .v1_namespace import V1Namespace as V1Namespace
    from .v1_namespace_list import V1NamespaceList as V1NamespaceList
    from .v1_namespace_spec import V1NamespaceSpec as V1NamespaceSpec
    from .v1_namespace_status import V1NamespaceStatus as V1NamespaceStatus
    from .v1_nfs_volume_source import V1NFSVolumeSource as V1NFSVolumeSource
    from .v1_node import V1Node as V1Node
    from .v1_node_address import V1NodeAddress as V1NodeAddress
    from .v1_node_condition import V1NodeCondition as V1NodeCondition
    from .v1_node_daemon_endpoints import V1NodeDaemonEndpoints as V1NodeDaemonEndpoints
    from .v1_node_list import V1NodeList as V1NodeList
    from .v1_node_spec import V1NodeSpec as V1NodeSpec
    from .v1_node_status import V1NodeStatus as V1NodeStatus
    from .v1_node_system_info import V1NodeSystemInfo as V1NodeSystemInfo
    from .v1_object_field_selector import V1ObjectFieldSelector as V1ObjectFieldSelector
    from .v1_object_meta import V1ObjectMeta as V1ObjectMeta
    from .v1_object_reference import V1ObjectReference as V1ObjectReference
    from .v1_owner_reference import V1OwnerReference as V1OwnerReference
    from .v1_persistent_volume import V1PersistentVolume as V1PersistentVolume
    from .v1_persistent_volume_claim import V1PersistentVolumeClaim as V1PersistentVolumeClaim
    from .v1_persistent_volume_claim_list import V1PersistentVolumeClaimList as V1PersistentVolumeClaimList
    from .v1_persistent_volume_claim_spec import V1PersistentVolumeClaimSpec as V1PersistentVolumeClaimSpec
    from .v1_persistent_volume_claim_status import V1PersistentVolumeClaimStatus as V1PersistentVolumeClaimStatus
    from .v1_persistent_volume_claim_volume_source import (
        V1PersistentVolumeClaimVolumeSource as V1PersistentVolumeClaimVolumeSource,
    )
    from .v1_persistent_volume_list import V1PersistentVolumeList as V1PersistentVolumeList
    from .v1_persistent_volume_spec import V1PersistentVolumeSpec as V1PersistentVolumeSpec
    from .v1_persistent_volume_status import V1PersistentVolumeStatus as V1PersistentVolumeStatus
    from .v1_photon_persistent_disk_volume_source import (
        V1PhotonPersistentDiskVolumeSource as V1PhotonPersistentDiskVolumeSource,
    )
    from .v1_pod import V1Pod as V1Pod
    from .v1_pod_condition import V1PodCondition as V1PodCondition
    from .v1_pod_list import V1PodList as V1PodList
    from .v1_pod_security_context import V1PodSecurityContext as V1PodSecurityContext
    from .v1_pod_spec import V1PodSpec as V1PodSpec
    from .v1_pod_status import V1PodStatus as V1PodStatus
    from .v1_pod_template import V1PodTemplate as V1PodTemplate
    from .v1_pod_template_list import V1PodTemplateList as V1PodTemplateList
    from .v1_pod_template_spec import V1PodTemplateSpec as V1PodTemplateSpec
    from .v1_preconditions import V1Preconditions as V1Preconditions
    from .v1_probe import V1Probe as V1Probe
    from .v1_quobyte_volume_source import V1QuobyteVolumeSource as V1QuobyteVolumeSource
    from .v1_rbd_volume_source import V1RBDVolumeSource as V1RBDVolumeSource
    from .v1_replication_controller import V1ReplicationController as V1ReplicationController
    from .v1_replication_controller_condition import (
        V1ReplicationControllerCondition as V1ReplicationControllerCondition,
    )
    from .v1_replication_controller_list import V1ReplicationControllerList as V1ReplicationControllerList
    from .v1_replication_controller_spec import V1ReplicationControllerSpec as V1ReplicationControllerSpec
    from .v1_replication_controller_status import V1ReplicationControllerStatus as V1ReplicationControllerStatus
    from .v1_resource_field_selector import V1ResourceFieldSelector as V1ResourceFieldSelector
    from .v1_resource_quota import V1ResourceQuota as V1ResourceQuota
    from .v1_resource_quota_list import V1ResourceQuotaList as V1ResourceQuotaList
    from .v1_resource_quota_spec import V1ResourceQuotaSpec as V1ResourceQuotaSpec
    from .v1_resource_quota_status import V1ResourceQuotaStatus as V1ResourceQuotaStatus
    from .v1_resource_requirements import V1ResourceRequirements as V1ResourceRequirements
    from .v1_scale import V1Scale as V1Scale
    from .v1_scale_spec import V1ScaleSpec as V1ScaleSpec
    from .v1_scale_status import V1ScaleStatus as V1ScaleStatus
    from .v1_se_linux_options import V1SELinuxOptions as V1SELinuxOptions
    from .v1_secret import V1Secret as V1Secret
    from .v1_secret_key_selector import V1SecretKeySelector as V1SecretKeySelector
    from .v1_secret_list import V1SecretList as V1SecretList
    from .v1_secret_volume_source import V1SecretVolumeSource as V1SecretVolumeSource
    from .v1_security_context import V1SecurityContext as V1SecurityContext
    from .v1_service import V1Service as V1Service
    from .v1_service_account import V1ServiceAccount as V1ServiceAccount
    from .v1_service_account_list import V1ServiceAccountList as V1ServiceAccountList
    from .v1_service_list import V1ServiceList as V1ServiceList
    from .v1_service_port import V1ServicePort as V1ServicePort
    from .v1_service_spec import V1ServiceSpec as V1ServiceSpec
    from .v1_service_status import V1ServiceStatus as V1ServiceStatus
    from .v1_tcp_socket_action import V1TCPSocketAction as V1TCPSocketAction
    from .v1_volume import V1Volume as V1Volume
    from .v1_volume_mount import V1VolumeMount as V1VolumeMount
    from .v1_vsphere_virtual_disk_volume_source import (
        V1VsphereVirtualDiskVolumeSource as V1VsphereVirtualDiskVolumeSource,
    )
    from .v1alpha1_certificate_signing_request import (
        V1alpha1CertificateSigningRequest as V1alpha1CertificateSigningRequest,
    )
    from .v1alpha1_certificate_signing_request_condition import (
        V1alpha1CertificateSigningRequestCondition as V1alpha1CertificateSigningRequestCondition,
    )
    from .v1alpha1_certificate_signing_request_list import (
        V1alpha1CertificateSigningRequestList as V1alpha1CertificateSigningRequestList,
    )
    from .v1alpha1_certificate_signing_request_spec import (
        V1alpha1CertificateSigningRequestSpec as V1alpha1CertificateSigningRequestSpec,
    )
    from .v1alpha1_certificate_signing_request_status import (
        V1alpha1CertificateSigningRequestStatus as V1alpha1CertificateSigningRequestStatus,
    )
    from .v1alpha1_cluster_role import V1alpha1ClusterRole as V1alpha1ClusterRole
    from .v1alpha1_cluster_role_binding import V1alpha1ClusterRoleBinding as V1alpha1ClusterRoleBinding
    from .v1alpha1_cluster_role_binding_list import V1alpha1ClusterRoleBindingList as V1alpha1ClusterRoleBindingList
    from .v1alpha1_cluster_role_list import V1alpha1ClusterRoleList as V1alpha1ClusterRoleList
    from .v1alpha1_policy_rule import V1alpha1PolicyRule as V1alpha1PolicyRule
    from .v1alpha1_role import V1alpha1Role as V1alpha1Role
    from .v1alpha1_role_binding import V1alpha1RoleBinding as V1alpha1RoleBinding
    from .v1alpha1_role_binding_list import V1alpha1RoleBindingList as V1alpha1RoleBindingList
    from .v1alpha1_role_list import V1alpha1RoleList as V1alpha1RoleList
    from .v1alpha1_role_ref import V1alpha1RoleRef as V1alpha1RoleRef
    from .v1alpha1_subject import V1alpha1Subject as V1alpha1Subject
    from .v1beta1_api_version import V1beta1APIVersion as V1beta1APIVersion
    from .v1beta1_cpu_target_utilization import V1beta1CPUTargetUtilization as V1beta1CPUTargetUtilization
    from .v1beta1_daemon_set import V1beta1DaemonSet as V1beta1DaemonSet
    from .v1beta1_daemon_set_list import V1beta1DaemonSetList as V1beta1DaemonSetList
    from .v1beta1_daemon_set_spec import V1beta1DaemonSetSpec as V1beta1DaemonSetSpec
    from .v1beta1_daemon_set_status import V1beta1DaemonSetStatus as V1beta1DaemonSetStatus
    from .v1beta1_deployment import V1beta1Deployment as V1beta1Deployment
    from .v1beta1_deployment_condition import V1beta1DeploymentCondition as V1beta1DeploymentCondition
    from .v1beta1_deployment_list import V1beta1DeploymentList as V1beta1DeploymentList
    from .v1beta1_deployment_rollback import V1beta1DeploymentRollback as V1beta1DeploymentRollback
    from .v1beta1_deployment_spec import V1beta1DeploymentSpec as V1beta1DeploymentSpec
    from .v1beta1_deployment_status import V1beta1DeploymentStatus as V1beta1DeploymentStatus
    from .v1beta1_deployment_strategy import V1beta1DeploymentStrategy as V1beta1DeploymentStrategy
    from .v1beta1_eviction import V1beta1Eviction as V1beta1Eviction
    from .v1beta1_horizontal_pod_autoscaler import V1beta1HorizontalPodAutoscaler as V1beta1HorizontalPodAutoscaler
    from .v1beta1_horizontal_pod_autoscaler_list import (
        V1beta1HorizontalPodAutoscalerList as V1beta1HorizontalPodAutoscalerList,
    )
    from .v1beta1_horizontal_pod_autoscaler_spec import (
        V1beta1HorizontalPodAutoscalerSpec as V1beta1HorizontalPodAutoscalerSpec,
    )
    from .v1beta1_horizontal_pod_autoscaler_status import (
        V1beta1HorizontalPodAutoscalerStatus as V1beta1HorizontalPodAutoscalerStatus,
    )
    from .v1beta1_http_ingress_path import V1beta1HTTPIngressPath as V1beta1HTTPIngressPath
    from .v1beta1_http_ingress_rule_value import V1beta1HTTPIngressRuleValue as V1beta1HTTPIngressRuleValue
    from .v1beta1_ingress import V1beta1Ingress as V1beta1Ingress
    from .v1beta1_ingress_backend import V1beta1IngressBackend as V1beta1IngressBackend
    from .v1beta1_ingress_list import V1beta1IngressList as V1beta1IngressList
    from .v1beta1_ingress_rule import V1beta1IngressRule as V1beta1IngressRule
    from .v1beta1_ingress_spec import V1beta1IngressSpec as V1beta1IngressSpec
    from .v1beta1_ingress_status import V1beta1IngressStatus as V1beta1IngressStatus
    from .v1beta1_ingress_tls import V1beta1IngressTLS as V1beta1IngressTLS
    from .v1beta1_job import V1beta1Job as V1beta1Job
    from .v1beta1_job_condition import V1beta1JobCondition as V1beta1JobCondition
    from .v1beta1_job_list import V1beta1JobList as V1beta1JobList
    from .v1beta1_job_spec import V1beta1JobSpec as V1beta1JobSpec
    from .v1beta1_job_status import V1beta1JobStatus as V1beta1JobStatus
    from .v1beta1_local_subject_access_review import V1beta1LocalSubjectAccessReview as V1beta1LocalSubjectAccessReview
    from .v1beta1_network_policy import V1beta1NetworkPolicy as V1beta1NetworkPolicy
    from .v1beta1_network_policy_ingress_rule import V1beta1NetworkPolicyIngressRule as V1beta1NetworkPolicyIngressRule
    from .v1beta1_network_policy_list import V1beta1NetworkPolicyList as V1beta1NetworkPolicyList
    from .v1beta1_network_policy_peer import V1beta1NetworkPolicyPeer as V1beta1NetworkPolicyPeer
    from .v1beta1_network_policy_port import V1beta1NetworkPolicyPort as V1beta1NetworkPolicyPort
    from .v1beta1_network_policy_spec import V1beta1NetworkPolicySpec as V1beta1NetworkPolicySpec
    from .v1beta1_non_resource_attributes import V1beta1NonResourceAttributes as V1beta1NonResourceAttributes
    from .v1beta1_pod_disruption_budget import V1beta1PodDisruptionBudget as V1beta1PodDisruptionBudget
    from .v1beta1_pod_disruption_budget_list import V1beta1PodDisruptionBudgetList as V1beta1PodDisruptionBudgetList
    from .v1beta1_pod_disruption_budget_spec import V1beta1PodDisruptionBudgetSpec as V1beta1PodDisruptionBudgetSpec
    from .v1beta1_pod_disruption_budget_status import (
        V1beta1PodDisruptionBudgetStatus as V1beta1PodDisruptionBudgetStatus,
    )
    from .v1beta1_replica_set import V1beta1ReplicaSet as V1beta1ReplicaSet
    from .v1beta1_replica_set_condition import V1beta1ReplicaSetCondition as V1beta1ReplicaSetCondition
    from .v1beta1_replica_set_list import V1beta1ReplicaSetList as V1beta1ReplicaSetList
    from .v1beta1_replica_set_spec import V1beta1ReplicaSetSpec as V1beta1ReplicaSetSpec
    from .v1beta1_replica_set_status import V1beta1ReplicaSetStatus as V1beta1ReplicaSetStatus
    from .v1beta1_resource_attributes import V1beta1ResourceAttributes as V1beta1ResourceAttributes
    from .v1beta1_rollback_config import V1beta1RollbackConfig as V1beta1RollbackConfig
    from .v1beta1_rolling_update_deployment import V1beta1RollingUpdateDeployment as V1beta1RollingUpdateDeployment
    from .v1beta1_scale import V1beta1Scale as V1beta1Scale
    from .v1beta1_scale_spec import V1beta1ScaleSpec as V1beta1ScaleSpec
    from .v1beta1_scale_status import V1beta1ScaleStatus as V1beta1ScaleStatus
    from .v1beta1_self_subject_access_review import V1beta1SelfSubjectAccessReview as V1beta1SelfSubjectAccessReview
    from .v1beta1_self_subject_access_review_spec import (
        V1beta1SelfSubjectAccessReviewSpec as V1beta1SelfSubjectAccessReviewSpec,
    )
    from .v1beta1_stateful_set import V1beta1StatefulSet as V1beta1StatefulSet
    from .v1beta1_stateful_set_list import V1beta1StatefulSetList as V1beta1StatefulSetList
    from .v1beta1_stateful_set_spec import V1beta1StatefulSetSpec as V1beta1StatefulSetSpec
    from .v1beta1_stateful_set_status import V1beta1StatefulSetStatus as V1beta1StatefulSetStatus
    from .v1beta1_storage_class import V1beta1StorageClass as V1beta1StorageClass
    from .v1beta1_storage_class_list import V1beta1StorageClassList as V1beta1StorageClassList
    from .v1beta1_subject_access_review import V1beta1SubjectAccessReview as V1beta1SubjectAccessReview
    from .v1beta1_subject_access_review_spec import V1beta1SubjectAccessReviewSpec as V1beta1SubjectAccessReviewSpec
    from .v1beta1_subject_access_review_status import (
        V1beta1SubjectAccessReviewStatus as V1beta1SubjectAccessReviewStatus,
    )
    from .v1beta1_subresource_reference import V1beta1SubresourceReference as V1beta1SubresourceReference
    from .v1beta1_third_party_resource import V1beta1ThirdPartyResource as V1beta1ThirdPartyResource
    from .v1beta1_third_party_resource_list import V1beta1ThirdPartyResourceList as V1beta1ThirdPartyResourceList
    from .v1beta1_token_review import V1beta1TokenReview as V1beta1TokenReview
    from .v1beta1_token_review_spec import V1beta1TokenReviewSpec as V1beta1TokenReviewSpec
    from .v1beta1_token_review_status import V1beta1TokenReviewStatus as V1beta1TokenReviewStatus
    from .v1beta1_user_info import V1beta1UserInfo as V1beta1UserInfo
    from .v2alpha1_cron_job import V2alpha1CronJob as V2alpha1CronJob
    from .v2alpha1_cron_job_list import V2alpha1CronJobList as V2alpha1CronJobList
    from .v2alpha1_cron_job_spec import V2alpha1CronJobSpec as V2alpha1CronJobSpec
    from .v2alpha1_cron_job_status import V2alpha1CronJobStatus as V2alpha1CronJobStatus
    from .v2alpha1_job import V2alpha1Job as V2alpha1Job
    from .v2alpha1_job_condition import V2alpha1JobCondition as V2alpha1JobCondition
    from .v2alpha1_job_list import V2alpha1JobList as V2alpha1JobList
    from .v2alpha1_job_spec import V2alpha1JobSpec as V2alpha1JobSpec
    from .v2alpha1_job_status import V2alpha1JobStatus as V2alpha1JobStatus
    from .v2alpha1_job_template_spec import V2alpha1JobTemplateSpec as V2alpha1JobTemplateSpec
    from .version_info import VersionInfo as VersionInfo
    from .versioned_event import VersionedEvent as VersionedEvent
else:
    from ...runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "RuntimeRawExtension": ".runtime_raw_extension",
            "UnversionedAPIGroup": ".unversioned_api_group",
            "UnversionedAPIGroupList": ".unversioned_api_group_list",
            "UnversionedAPIResource": ".unversioned_api_resource",
            "UnversionedAPIResourceList": ".unversioned_api_resource_list",
            "UnversionedAPIVersions": ".unversioned_api_versions",
            "UnversionedGroupVersionForDiscovery": ".unversioned_group_version_for_discovery",
            "UnversionedLabelSelector": ".unversioned_label_selector",
            "UnversionedLabelSelectorRequirement": ".unversioned_label_selector_requirement",
            "UnversionedListMeta": ".unversioned_list_meta",
            "UnversionedServerAddressByClientCIDR": ".unversioned_server_address_by_client_cidr",
            "UnversionedStatus": ".unversioned_status",
            "UnversionedStatusCause": ".unversioned_status_cause",
            "UnversionedStatusDetails": ".unversioned_status_details",
            "V1AttachedVolume": ".v1_attached_volume",
            "V1AWSElasticBlockStoreVolumeSource": ".v1_aws_elastic_block_store_volume_source",
            "V1AzureDiskVolumeSource": ".v1_azure_disk_volume_source",
            "V1AzureFileVolumeSource": ".v1_azure_file_volume_source",
            "V1Binding": ".v1_binding",
            "V1Capabilities": ".v1_capabilities",
            "V1CephFSVolumeSource": ".v1_ceph_fs_volume_source",
            "V1CinderVolumeSource": ".v1_cinder_volume_source",
            "V1ComponentCondition": ".v1_component_condition",
            "V1ComponentStatus": ".v1_component_status",
            "V1ComponentStatusList": ".v1_component_status_list",
            "V1ConfigMap": ".v1_config_map",
            "V1ConfigMapKeySelector": ".v1_config_map_key_selector",
            "V1ConfigMapList": ".v1_config_map_list",
            "V1ConfigMapVolumeSource": ".v1_config_map_volume_source",
            "V1Container": ".v1_container",
            "V1ContainerImage": ".v1_container_image",
            "V1ContainerPort": ".v1_container_port",
            "V1ContainerState": ".v1_container_state",
            "V1ContainerStateRunning": ".v1_container_state_running",
            "V1ContainerStateTerminated": ".v1_container_state_terminated",
            "V1ContainerStateWaiting": ".v1_container_state_waiting",
            "V1ContainerStatus": ".v1_container_status",
            "V1CrossVersionObjectReference": ".v1_cross_version_object_reference",
            "V1DaemonEndpoint": ".v1_daemon_endpoint",
            "V1DeleteOptions": ".v1_delete_options",
            "V1DownwardAPIVolumeFile": ".v1_downward_api_volume_file",
            "V1DownwardAPIVolumeSource": ".v1_downward_api_volume_source",
            "V1EmptyDirVolumeSource": ".v1_empty_dir_volume_source",
            "V1EndpointAddress": ".v1_endpoint_address",
            "V1EndpointPort": ".v1_endpoint_port",
            "V1EndpointSubset": ".v1_endpoint_subset",
            "V1Endpoints": ".v1_endpoints",
            "V1EndpointsList": ".v1_endpoints_list",
            "V1EnvVar": ".v1_env_var",
            "V1EnvVarSource": ".v1_env_var_source",
            "V1Event": ".v1_event",
            "V1EventList": ".v1_event_list",
            "V1EventSource": ".v1_event_source",
            "V1ExecAction": ".v1_exec_action",
            "V1FCVolumeSource": ".v1_fc_volume_source",
            "V1FlexVolumeSource": ".v1_flex_volume_source",
            "V1FlockerVolumeSource": ".v1_flocker_volume_source",
            "V1GCEPersistentDiskVolumeSource": ".v1_gce_persistent_disk_volume_source",
            "V1GitRepoVolumeSource": ".v1_git_repo_volume_source",
            "V1GlusterfsVolumeSource": ".v1_glusterfs_volume_source",
            "V1Handler": ".v1_handler",
            "V1HorizontalPodAutoscaler": ".v1_horizontal_pod_autoscaler",
            "V1HorizontalPodAutoscalerList": ".v1_horizontal_pod_autoscaler_list",
            "V1HorizontalPodAutoscalerSpec": ".v1_horizontal_pod_autoscaler_spec",
            "V1HorizontalPodAutoscalerStatus": ".v1_horizontal_pod_autoscaler_status",
            "V1HostPathVolumeSource": ".v1_host_path_volume_source",
            "V1HTTPGetAction": ".v1_http_get_action",
            "V1HTTPHeader": ".v1_http_header",
            "V1ISCSIVolumeSource": ".v1_iscsi_volume_source",
            "V1Job": ".v1_job",
            "V1JobCondition": ".v1_job_condition",
            "V1JobList": ".v1_job_list",
            "V1JobSpec": ".v1_job_spec",
            "V1JobStatus": ".v1_job_status",
            "V1KeyToPath": ".v1_key_to_path",
            "V1Lifecycle": ".v1_lifecycle",
            "V1LimitRange": ".v1_limit_range",
            "V1LimitRangeItem": ".v1_limit_range_item",
            "V1LimitRangeList": ".v1_limit_range_list",
            "V1LimitRangeSpec": ".v1_limit_range_spec",
            "V1LoadBalancerIngress": ".v1_load_balancer_ingress",
            "V1LoadBalancerStatus": ".v1_load_balancer_status",
            "V1LocalObjectReference": ".v1_local_object_reference",
            "V1Namespace": ".v1_namespace",
            "V1NamespaceList": ".v1_namespace_list",
            "V1NamespaceSpec": ".v1_namespace_spec",
            "V1NamespaceStatus": ".v1_namespace_status",
            "V1NFSVolumeSource": ".v1_nfs_volume_source",
            "V1Node": ".v1_node",
            "V1NodeAddress": ".v1_node_address",
            "V1NodeCondition": ".v1_node_condition",
            "V1NodeDaemonEndpoints": ".v1_node_daemon_endpoints",
            "V1NodeList": ".v1_node_list",
            "V1NodeSpec": ".v1_node_spec",
            "V1NodeStatus": ".v1_node_status",
            "V1NodeSystemInfo": ".v1_node_system_info",
            "V1ObjectFieldSelector": ".v1_object_field_selector",
            "V1ObjectMeta": ".v1_object_meta",
            "V1ObjectReference": ".v1_object_reference",
            "V1OwnerReference": ".v1_owner_reference",
            "V1PersistentVolume": ".v1_persistent_volume",
            "V1PersistentVolumeClaim": ".v1_persistent_volume_claim",
            "V1PersistentVolumeClaimList": ".v1_persistent_volume_claim_list",
            "V1PersistentVolumeClaimSpec": ".v1_persistent_volume_claim_spec",
            "V1PersistentVolumeClaimStatus": ".v1_persistent_volume_claim_status",
            "V1PersistentVolumeClaimVolumeSource": ".v1_persistent_volume_claim_volume_source",
            "V1PersistentVolumeList": ".v1_persistent_volume_list",
            "V1PersistentVolumeSpec": ".v1_persistent_volume_spec",
            "V1PersistentVolumeStatus": ".v1_persistent_volume_status",
            "V1PhotonPersistentDiskVolumeSource": ".v1_photon_persistent_disk_volume_source",
            "V1Pod": ".v1_pod",
            "V1PodCondition": ".v1_pod_condition",
            "V1PodList": ".v1_pod_list",
            "V1PodSecurityContext": ".v1_pod_security_context",
            "V1PodSpec": ".v1_pod_spec",
            "V1PodStatus": ".v1_pod_status",
            "V1PodTemplate": ".v1_pod_template",
            "V1PodTemplateList": ".v1_pod_template_list",
            "V1PodTemplateSpec": ".v1_pod_template_spec",
            "V1Preconditions": ".v1_preconditions",
            "V1Probe": ".v1_probe",
            "V1QuobyteVolumeSource": ".v1_quobyte_volume_source",
            "V1RBDVolumeSource": ".v1_rbd_volume_source",
            "V1ReplicationController": ".v1_replication_controller",
            "V1ReplicationControllerCondition": ".v1_replication_controller_condition",
            "V1ReplicationControllerList": ".v1_replication_controller_list",
            "V1ReplicationControllerSpec": ".v1_replication_controller_spec",
            "V1ReplicationControllerStatus": ".v1_replication_controller_status",
            "V1ResourceFieldSelector": ".v1_resource_field_selector",
            "V1ResourceQuota": ".v1_resource_quota",
            "V1ResourceQuotaList": ".v1_resource_quota_list",
            "V1ResourceQuotaSpec": ".v1_resource_quota_spec",
            "V1ResourceQuotaStatus": ".v1_resource_quota_status",
            "V1ResourceRequirements": ".v1_resource_requirements",
            "V1Scale": ".v1_scale",
            "V1ScaleSpec": ".v1_scale_spec",
            "V1ScaleStatus": ".v1_scale_status",
            "V1SELinuxOptions": ".v1_se_linux_options",
            "V1Secret": ".v1_secret",
            "V1SecretKeySelector": ".v1_secret_key_selector",
            "V1SecretList": ".v1_secret_list",
            "V1SecretVolumeSource": ".v1_secret_volume_source",
            "V1SecurityContext": ".v1_security_context",
            "V1Service": ".v1_service",
            "V1ServiceAccount": ".v1_service_account",
            "V1ServiceAccountList": ".v1_service_account_list",
            "V1ServiceList": ".v1_service_list",
            "V1ServicePort": ".v1_service_port",
            "V1ServiceSpec": ".v1_service_spec",
            "V1ServiceStatus": ".v1_service_status",
            "V1TCPSocketAction": ".v1_tcp_socket_action",
            "V1Volume": ".v1_volume",
            "V1VolumeMount": ".v1_volume_mount",
            "V1VsphereVirtualDiskVolumeSource": ".v1_vsphere_virtual_disk_volume_source",
            "V1alpha1CertificateSigningRequest": ".v1alpha1_certificate_signing_request",
            "V1alpha1CertificateSigningRequestCondition": ".v1alpha1_certificate_signing_request_condition",
            "V1alpha1CertificateSigningRequestList": ".v1alpha1_certificate_signing_request_list",
            "V1alpha1CertificateSigningRequestSpec": ".v1alpha1_certificate_signing_request_spec",
            "V1alpha1CertificateSigningRequestStatus": ".v1alpha1_certificate_signing_request_status",
            "V1alpha1ClusterRole": ".v1alpha1_cluster_role",
            "V1alpha1ClusterRoleBinding": ".v1alpha1_cluster_role_binding",
            "V1alpha1ClusterRoleBindingList": ".v1alpha1_cluster_role_binding_list",
            "V1alpha1ClusterRoleList": ".v1alpha1_cluster_role_list",
            "V1alpha1PolicyRule": ".v1alpha1_policy_rule",
            "V1alpha1Role": ".v1alpha1_role",
            "V1alpha1RoleBinding": ".v1alpha1_role_binding",
            "V1alpha1RoleBindingList": ".v1alpha1_role_binding_list",
            "V1alpha1RoleList": ".v1alpha1_role_list",
            "V1alpha1RoleRef": ".v1alpha1_role_ref",
            "V1alpha1Subject": ".v1alpha1_subject",
            "V1beta1APIVersion": ".v1beta1_api_version",
            "V1beta1CPUTargetUtilization": ".v1beta1_cpu_target_utilization",
            "V1beta1DaemonSet": ".v1beta1_daemon_set",
            "V1beta1DaemonSetList": ".v1beta1_daemon_set_list",
            "V1beta1DaemonSetSpec": ".v1beta1_daemon_set_spec",
            "V1beta1DaemonSetStatus": ".v1beta1_daemon_set_status",
            "V1beta1Deployment": ".v1beta1_deployment",
            "V1beta1DeploymentCondition": ".v1beta1_deployment_condition",
            "V1beta1DeploymentList": ".v1beta1_deployment_list",
            "V1beta1DeploymentRollback": ".v1beta1_deployment_rollback",
            "V1beta1DeploymentSpec": ".v1beta1_deployment_spec",
            "V1beta1DeploymentStatus": ".v1beta1_deployment_status",
            "V1beta1DeploymentStrategy": ".v1beta1_deployment_strategy",
            "V1beta1Eviction": ".v1beta1_eviction",
            "V1beta1HorizontalPodAutoscaler": ".v1beta1_horizontal_pod_autoscaler",
            "V1beta1HorizontalPodAutoscalerList": ".v1beta1_horizontal_pod_autoscaler_list",
            "V1beta1HorizontalPodAutoscalerSpec": ".v1beta1_horizontal_pod_autoscaler_spec",
            "V1beta1HorizontalPodAutoscalerStatus": ".v1beta1_horizontal_pod_autoscaler_status",
            "V1beta1HTTPIngressPath": ".v1beta1_http_ingress_path",
            "V1beta1HTTPIngressRuleValue": ".v1beta1_http_ingress_rule_value",
            "V1beta1Ingress": ".v1beta1_ingress",
            "V1beta1IngressBackend": ".v1beta1_ingress_backend",
            "V1beta1IngressList": ".v1beta1_ingress_list",
            "V1beta1IngressRule": ".v1beta1_ingress_rule",
            "V1beta1IngressSpec": ".v1beta1_ingress_spec",
            "V1beta1IngressStatus": ".v1beta1_ingress_status",
            "V1beta1IngressTLS": ".v1beta1_ingress_tls",
            "V1beta1Job": ".v1beta1_job",
            "V1beta1JobCondition": ".v1beta1_job_condition",
            "V1beta1JobList": ".v1beta1_job_list",
            "V1beta1JobSpec": ".v1beta1_job_spec",
            "V1beta1JobStatus": ".v1beta1_job_status",
            "V1beta1LocalSubjectAccessReview": ".v1beta1_local_subject_access_review",
            "V1beta1NetworkPolicy": ".v1beta1_network_policy",
            "V1beta1NetworkPolicyIngressRule": ".v1beta1_network_policy_ingress_rule",
            "V1beta1NetworkPolicyList": ".v1beta1_network_policy_list",
            "V1beta1NetworkPolicyPeer": ".v1beta1_network_policy_peer",
            "V1beta1NetworkPolicyPort": ".v1beta1_network_policy_port",
            "V1beta1NetworkPolicySpec": ".v1beta1_network_policy_spec",
            "V1beta1NonResourceAttributes": ".v1beta1_non_resource_attributes",
            "V1beta1PodDisruptionBudget": ".v1beta1_pod_disruption_budget",
            "V1beta1PodDisruptionBudgetList": ".v1beta1_pod_disruption_budget_list",
            "V1beta1PodDisruptionBudgetSpec": ".v1beta1_pod_disruption_budget_spec",
            "V1beta1PodDisruptionBudgetStatus": ".v1beta1_pod_disruption_budget_status",
            "V1beta1ReplicaSet": ".v1beta1_replica_set",
            "V1beta1ReplicaSetCondition": ".v1beta1_replica_set_condition",
            "V1beta1ReplicaSetList": ".v1beta1_replica_set_list",
            "V1beta1ReplicaSetSpec": ".v1beta1_replica_set_spec",
            "V1beta1ReplicaSetStatus": ".v1beta1_replica_set_status",
            "V1beta1ResourceAttributes": ".v1beta1_resource_attributes",
            "V1beta1RollbackConfig": ".v1beta1_rollback_config",
            "V1beta1RollingUpdateDeployment": ".v1beta1_rolling_update_deployment",
            "V1beta1Scale": ".v1beta1_scale",
            "V1beta1ScaleSpec": ".v1beta1_scale_spec",
            "V1beta1ScaleStatus": ".v1beta1_scale_status",
            "V1beta1SelfSubjectAccessReview": ".v1beta1_self_subject_access_review",
            "V1beta1SelfSubjectAccessReviewSpec": ".v1beta1_self_subject_access_review_spec",
            "V1beta1StatefulSet": ".v1beta1_stateful_set",
            "V1beta1StatefulSetList": ".v1beta1_stateful_set_list",
            "V1beta1StatefulSetSpec": ".v1beta1_stateful_set_spec",
            "V1beta1StatefulSetStatus": ".v1beta1_stateful_set_status",
            "V1beta1StorageClass": ".v1beta1_storage_class",
            "V1beta1StorageClassList": ".v1beta1_storage_class_list",
            "V1beta1SubjectAccessReview": ".v1beta1_subject_access_review",
            "V1beta1SubjectAccessReviewSpec": ".v1beta1_subject_access_review_spec",
            "V1beta1SubjectAccessReviewStatus": ".v1beta1_subject_access_review_status",
            "V1beta1SubresourceReference": ".v1beta1_subresource_reference",
            "V1beta1ThirdPartyResource": ".v1beta1_third_party_resource",
            "V1beta1ThirdPartyResourceList": ".v1beta1_third_party_resource_list",
            "V1beta1TokenReview": ".v1beta1_token_review",
            "V1beta1TokenReviewSpec": ".v1beta1_token_review_spec",
            "V1beta1TokenReviewStatus": ".v1beta1_token_review_status",
            "V1beta1UserInfo": ".v1beta1_user_info",
            "V2alpha1CronJob": ".v2alpha1_cron_job",
            "V2alpha1CronJobList": ".v2alpha1_cron_job_list",
            "V2alpha1CronJobSpec": ".v2alpha1_cron_job_spec",
            "V2alpha1CronJobStatus": ".v2alpha1_cron_job_status",
            "V2alpha1Job": ".v2alpha1_job",
            "V2alpha1JobCondition": ".v2alpha1_job_condition",
            "V2alpha1JobList": ".v2alpha1_job_list",
            "V2alpha1JobSpec": ".v2alpha1_job_spec",
            "V2alpha1JobStatus": ".v2alpha1_job_status",
            "V2alpha1JobTemplateSpec": ".v2alpha1_job_template_spec",
            "VersionInfo": ".version_info",
            "VersionedEvent": ".versioned_event",
        },
    )
