import type { CallOptions, Client } from "../../runtime/index.js";
import type { WatchEvent, WatchOptions } from "../../runtime/kubernetes/index.js";
import type { APIResourceList, Status } from "../../unversioned/models.js";
import type {
  DaemonSet,
  DaemonSetList,
  Deployment,
  DeploymentList,
  DeploymentRollback,
  HorizontalPodAutoscaler,
  HorizontalPodAutoscalerList,
  Ingress,
  IngressList,
  Job,
  JobList,
  NetworkPolicy,
  NetworkPolicyList,
  ReplicaSet,
  ReplicaSetList,
  Scale,
  ThirdPartyResource,
  ThirdPartyResourceList,
} from "./models.js";
import * as daemonsets from "./daemonsets.js";
import * as deployments from "./deployments.js";
import * as horizontalpodautoscalers from "./horizontalpodautoscalers.js";
import * as ingresses from "./ingresses.js";
import * as jobs from "./jobs.js";
import * as networkpolicies from "./networkpolicies.js";
import * as operations from "./operations.js";
import * as replicasets from "./replicasets.js";
import * as replicationcontrollers from "./replicationcontrollers.js";
import * as thirdpartyresources from "./thirdpartyresources.js";

/** Operations tagged `extensions_v1beta1`. */
export class ExtensionsV1beta1Api {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** List or watch objects of kind DaemonSet. */
  listDaemonSetForAllNamespaces(
    params?: daemonsets.ListDaemonSetForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<DaemonSetList> {
    return daemonsets.listDaemonSetForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind DaemonSet. */
  watchDaemonSetForAllNamespaces(
    params?: daemonsets.ListDaemonSetForAllNamespacesParams,
    options?: WatchOptions<DaemonSet>,
  ): AsyncIterable<WatchEvent<DaemonSet>> {
    return daemonsets.watchDaemonSetForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind DaemonSet. */
  listNamespacedDaemonSet(
    params: daemonsets.ListNamespacedDaemonSetParams,
    options?: CallOptions,
  ): Promise<DaemonSetList> {
    return daemonsets.listNamespacedDaemonSet(this.#client, params, options);
  }

  /** List or watch objects of kind DaemonSet. */
  watchNamespacedDaemonSet(
    params: daemonsets.ListNamespacedDaemonSetParams,
    options?: WatchOptions<DaemonSet>,
  ): AsyncIterable<WatchEvent<DaemonSet>> {
    return daemonsets.watchNamespacedDaemonSet(this.#client, params, options);
  }

  /** Create a DaemonSet. */
  createNamespacedDaemonSet(
    params: daemonsets.CreateNamespacedDaemonSetParams,
    options?: CallOptions,
  ): Promise<DaemonSet> {
    return daemonsets.createNamespacedDaemonSet(this.#client, params, options);
  }

  /** Delete collection of DaemonSet. */
  deleteCollectionNamespacedDaemonSet(
    params: daemonsets.DeleteCollectionNamespacedDaemonSetParams,
    options?: CallOptions,
  ): Promise<Status> {
    return daemonsets.deleteCollectionNamespacedDaemonSet(this.#client, params, options);
  }

  /** Read the specified DaemonSet. */
  readNamespacedDaemonSet(params: daemonsets.ReadNamespacedDaemonSetParams, options?: CallOptions): Promise<DaemonSet> {
    return daemonsets.readNamespacedDaemonSet(this.#client, params, options);
  }

  /** Replace the specified DaemonSet. */
  replaceNamespacedDaemonSet(
    params: daemonsets.ReplaceNamespacedDaemonSetParams,
    options?: CallOptions,
  ): Promise<DaemonSet> {
    return daemonsets.replaceNamespacedDaemonSet(this.#client, params, options);
  }

  /** Delete a DaemonSet. */
  deleteNamespacedDaemonSet(
    params: daemonsets.DeleteNamespacedDaemonSetParams,
    options?: CallOptions,
  ): Promise<DaemonSet | Status> {
    return daemonsets.deleteNamespacedDaemonSet(this.#client, params, options);
  }

  /** Partially update the specified DaemonSet. */
  patchNamespacedDaemonSet(
    params: daemonsets.PatchNamespacedDaemonSetParams,
    options?: CallOptions,
  ): Promise<DaemonSet> {
    return daemonsets.patchNamespacedDaemonSet(this.#client, params, options);
  }

  /** Read status of the specified DaemonSet. */
  readNamespacedDaemonSetStatus(
    params: daemonsets.ReadNamespacedDaemonSetStatusParams,
    options?: CallOptions,
  ): Promise<DaemonSet> {
    return daemonsets.readNamespacedDaemonSetStatus(this.#client, params, options);
  }

  /** Replace status of the specified DaemonSet. */
  replaceNamespacedDaemonSetStatus(
    params: daemonsets.ReplaceNamespacedDaemonSetStatusParams,
    options?: CallOptions,
  ): Promise<DaemonSet> {
    return daemonsets.replaceNamespacedDaemonSetStatus(this.#client, params, options);
  }

  /** Partially update status of the specified DaemonSet. */
  patchNamespacedDaemonSetStatus(
    params: daemonsets.PatchNamespacedDaemonSetStatusParams,
    options?: CallOptions,
  ): Promise<DaemonSet> {
    return daemonsets.patchNamespacedDaemonSetStatus(this.#client, params, options);
  }

  /** List or watch objects of kind Deployment. */
  listDeploymentForAllNamespaces(
    params?: deployments.ListDeploymentForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<DeploymentList> {
    return deployments.listDeploymentForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind Deployment. */
  watchDeploymentForAllNamespaces(
    params?: deployments.ListDeploymentForAllNamespacesParams,
    options?: WatchOptions<Deployment>,
  ): AsyncIterable<WatchEvent<Deployment>> {
    return deployments.watchDeploymentForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind Deployment. */
  listNamespacedDeployment(
    params: deployments.ListNamespacedDeploymentParams,
    options?: CallOptions,
  ): Promise<DeploymentList> {
    return deployments.listNamespacedDeployment(this.#client, params, options);
  }

  /** List or watch objects of kind Deployment. */
  watchNamespacedDeployment(
    params: deployments.ListNamespacedDeploymentParams,
    options?: WatchOptions<Deployment>,
  ): AsyncIterable<WatchEvent<Deployment>> {
    return deployments.watchNamespacedDeployment(this.#client, params, options);
  }

  /** Create a Deployment. */
  createNamespacedDeployment(
    params: deployments.CreateNamespacedDeploymentParams,
    options?: CallOptions,
  ): Promise<Deployment> {
    return deployments.createNamespacedDeployment(this.#client, params, options);
  }

  /** Delete collection of Deployment. */
  deleteCollectionNamespacedDeployment(
    params: deployments.DeleteCollectionNamespacedDeploymentParams,
    options?: CallOptions,
  ): Promise<Status> {
    return deployments.deleteCollectionNamespacedDeployment(this.#client, params, options);
  }

  /** Read the specified Deployment. */
  readNamespacedDeployment(
    params: deployments.ReadNamespacedDeploymentParams,
    options?: CallOptions,
  ): Promise<Deployment> {
    return deployments.readNamespacedDeployment(this.#client, params, options);
  }

  /** Replace the specified Deployment. */
  replaceNamespacedDeployment(
    params: deployments.ReplaceNamespacedDeploymentParams,
    options?: CallOptions,
  ): Promise<Deployment> {
    return deployments.replaceNamespacedDeployment(this.#client, params, options);
  }

  /** Delete a Deployment. */
  deleteNamespacedDeployment(
    params: deployments.DeleteNamespacedDeploymentParams,
    options?: CallOptions,
  ): Promise<Deployment | Status> {
    return deployments.deleteNamespacedDeployment(this.#client, params, options);
  }

  /** Partially update the specified Deployment. */
  patchNamespacedDeployment(
    params: deployments.PatchNamespacedDeploymentParams,
    options?: CallOptions,
  ): Promise<Deployment> {
    return deployments.patchNamespacedDeployment(this.#client, params, options);
  }

  /** Create rollback of a DeploymentRollback. */
  createNamespacedDeploymentRollbackRollback(
    params: deployments.CreateNamespacedDeploymentRollbackRollbackParams,
    options?: CallOptions,
  ): Promise<DeploymentRollback> {
    return deployments.createNamespacedDeploymentRollbackRollback(this.#client, params, options);
  }

  /** Read scale of the specified Scale. */
  readNamespacedDeploymentsScale(
    params: deployments.ReadNamespacedDeploymentsScaleParams,
    options?: CallOptions,
  ): Promise<Scale> {
    return deployments.readNamespacedDeploymentsScale(this.#client, params, options);
  }

  /** Replace scale of the specified Scale. */
  replaceNamespacedDeploymentsScale(
    params: deployments.ReplaceNamespacedDeploymentsScaleParams,
    options?: CallOptions,
  ): Promise<Scale> {
    return deployments.replaceNamespacedDeploymentsScale(this.#client, params, options);
  }

  /** Partially update scale of the specified Scale. */
  patchNamespacedDeploymentsScale(
    params: deployments.PatchNamespacedDeploymentsScaleParams,
    options?: CallOptions,
  ): Promise<Scale> {
    return deployments.patchNamespacedDeploymentsScale(this.#client, params, options);
  }

  /** Read status of the specified Deployment. */
  readNamespacedDeploymentStatus(
    params: deployments.ReadNamespacedDeploymentStatusParams,
    options?: CallOptions,
  ): Promise<Deployment> {
    return deployments.readNamespacedDeploymentStatus(this.#client, params, options);
  }

  /** Replace status of the specified Deployment. */
  replaceNamespacedDeploymentStatus(
    params: deployments.ReplaceNamespacedDeploymentStatusParams,
    options?: CallOptions,
  ): Promise<Deployment> {
    return deployments.replaceNamespacedDeploymentStatus(this.#client, params, options);
  }

  /** Partially update status of the specified Deployment. */
  patchNamespacedDeploymentStatus(
    params: deployments.PatchNamespacedDeploymentStatusParams,
    options?: CallOptions,
  ): Promise<Deployment> {
    return deployments.patchNamespacedDeploymentStatus(this.#client, params, options);
  }

  /** List or watch objects of kind HorizontalPodAutoscaler. */
  listHorizontalPodAutoscalerForAllNamespaces(
    params?: horizontalpodautoscalers.ListHorizontalPodAutoscalerForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<HorizontalPodAutoscalerList> {
    return horizontalpodautoscalers.listHorizontalPodAutoscalerForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind HorizontalPodAutoscaler. */
  watchHorizontalPodAutoscalerForAllNamespaces(
    params?: horizontalpodautoscalers.ListHorizontalPodAutoscalerForAllNamespacesParams,
    options?: WatchOptions<HorizontalPodAutoscaler>,
  ): AsyncIterable<WatchEvent<HorizontalPodAutoscaler>> {
    return horizontalpodautoscalers.watchHorizontalPodAutoscalerForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind HorizontalPodAutoscaler. */
  listNamespacedHorizontalPodAutoscaler(
    params: horizontalpodautoscalers.ListNamespacedHorizontalPodAutoscalerParams,
    options?: CallOptions,
  ): Promise<HorizontalPodAutoscalerList> {
    return horizontalpodautoscalers.listNamespacedHorizontalPodAutoscaler(this.#client, params, options);
  }

  /** List or watch objects of kind HorizontalPodAutoscaler. */
  watchNamespacedHorizontalPodAutoscaler(
    params: horizontalpodautoscalers.ListNamespacedHorizontalPodAutoscalerParams,
    options?: WatchOptions<HorizontalPodAutoscaler>,
  ): AsyncIterable<WatchEvent<HorizontalPodAutoscaler>> {
    return horizontalpodautoscalers.watchNamespacedHorizontalPodAutoscaler(this.#client, params, options);
  }

  /** Create a HorizontalPodAutoscaler. */
  createNamespacedHorizontalPodAutoscaler(
    params: horizontalpodautoscalers.CreateNamespacedHorizontalPodAutoscalerParams,
    options?: CallOptions,
  ): Promise<HorizontalPodAutoscaler> {
    return horizontalpodautoscalers.createNamespacedHorizontalPodAutoscaler(this.#client, params, options);
  }

  /** Delete collection of HorizontalPodAutoscaler. */
  deleteCollectionNamespacedHorizontalPodAutoscaler(
    params: horizontalpodautoscalers.DeleteCollectionNamespacedHorizontalPodAutoscalerParams,
    options?: CallOptions,
  ): Promise<Status> {
    return horizontalpodautoscalers.deleteCollectionNamespacedHorizontalPodAutoscaler(this.#client, params, options);
  }

  /** Read the specified HorizontalPodAutoscaler. */
  readNamespacedHorizontalPodAutoscaler(
    params: horizontalpodautoscalers.ReadNamespacedHorizontalPodAutoscalerParams,
    options?: CallOptions,
  ): Promise<HorizontalPodAutoscaler> {
    return horizontalpodautoscalers.readNamespacedHorizontalPodAutoscaler(this.#client, params, options);
  }

  /** Replace the specified HorizontalPodAutoscaler. */
  replaceNamespacedHorizontalPodAutoscaler(
    params: horizontalpodautoscalers.ReplaceNamespacedHorizontalPodAutoscalerParams,
    options?: CallOptions,
  ): Promise<HorizontalPodAutoscaler> {
    return horizontalpodautoscalers.replaceNamespacedHorizontalPodAutoscaler(this.#client, params, options);
  }

  /** Delete a HorizontalPodAutoscaler. */
  deleteNamespacedHorizontalPodAutoscaler(
    params: horizontalpodautoscalers.DeleteNamespacedHorizontalPodAutoscalerParams,
    options?: CallOptions,
  ): Promise<HorizontalPodAutoscaler | Status> {
    return horizontalpodautoscalers.deleteNamespacedHorizontalPodAutoscaler(this.#client, params, options);
  }

  /** Partially update the specified HorizontalPodAutoscaler. */
  patchNamespacedHorizontalPodAutoscaler(
    params: horizontalpodautoscalers.PatchNamespacedHorizontalPodAutoscalerParams,
    options?: CallOptions,
  ): Promise<HorizontalPodAutoscaler> {
    return horizontalpodautoscalers.patchNamespacedHorizontalPodAutoscaler(this.#client, params, options);
  }

  /** Read status of the specified HorizontalPodAutoscaler. */
  readNamespacedHorizontalPodAutoscalerStatus(
    params: horizontalpodautoscalers.ReadNamespacedHorizontalPodAutoscalerStatusParams,
    options?: CallOptions,
  ): Promise<HorizontalPodAutoscaler> {
    return horizontalpodautoscalers.readNamespacedHorizontalPodAutoscalerStatus(this.#client, params, options);
  }

  /** Replace status of the specified HorizontalPodAutoscaler. */
  replaceNamespacedHorizontalPodAutoscalerStatus(
    params: horizontalpodautoscalers.ReplaceNamespacedHorizontalPodAutoscalerStatusParams,
    options?: CallOptions,
  ): Promise<HorizontalPodAutoscaler> {
    return horizontalpodautoscalers.replaceNamespacedHorizontalPodAutoscalerStatus(this.#client, params, options);
  }

  /** Partially update status of the specified HorizontalPodAutoscaler. */
  patchNamespacedHorizontalPodAutoscalerStatus(
    params: horizontalpodautoscalers.PatchNamespacedHorizontalPodAutoscalerStatusParams,
    options?: CallOptions,
  ): Promise<HorizontalPodAutoscaler> {
    return horizontalpodautoscalers.patchNamespacedHorizontalPodAutoscalerStatus(this.#client, params, options);
  }

  /** List or watch objects of kind Ingress. */
  listIngressForAllNamespaces(
    params?: ingresses.ListIngressForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<IngressList> {
    return ingresses.listIngressForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind Ingress. */
  watchIngressForAllNamespaces(
    params?: ingresses.ListIngressForAllNamespacesParams,
    options?: WatchOptions<Ingress>,
  ): AsyncIterable<WatchEvent<Ingress>> {
    return ingresses.watchIngressForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind Ingress. */
  listNamespacedIngress(params: ingresses.ListNamespacedIngressParams, options?: CallOptions): Promise<IngressList> {
    return ingresses.listNamespacedIngress(this.#client, params, options);
  }

  /** List or watch objects of kind Ingress. */
  watchNamespacedIngress(
    params: ingresses.ListNamespacedIngressParams,
    options?: WatchOptions<Ingress>,
  ): AsyncIterable<WatchEvent<Ingress>> {
    return ingresses.watchNamespacedIngress(this.#client, params, options);
  }

  /** Create an Ingress. */
  createNamespacedIngress(params: ingresses.CreateNamespacedIngressParams, options?: CallOptions): Promise<Ingress> {
    return ingresses.createNamespacedIngress(this.#client, params, options);
  }

  /** Delete collection of Ingress. */
  deleteCollectionNamespacedIngress(
    params: ingresses.DeleteCollectionNamespacedIngressParams,
    options?: CallOptions,
  ): Promise<Status> {
    return ingresses.deleteCollectionNamespacedIngress(this.#client, params, options);
  }

  /** Read the specified Ingress. */
  readNamespacedIngress(params: ingresses.ReadNamespacedIngressParams, options?: CallOptions): Promise<Ingress> {
    return ingresses.readNamespacedIngress(this.#client, params, options);
  }

  /** Replace the specified Ingress. */
  replaceNamespacedIngress(params: ingresses.ReplaceNamespacedIngressParams, options?: CallOptions): Promise<Ingress> {
    return ingresses.replaceNamespacedIngress(this.#client, params, options);
  }

  /** Delete an Ingress. */
  deleteNamespacedIngress(
    params: ingresses.DeleteNamespacedIngressParams,
    options?: CallOptions,
  ): Promise<Ingress | Status> {
    return ingresses.deleteNamespacedIngress(this.#client, params, options);
  }

  /** Partially update the specified Ingress. */
  patchNamespacedIngress(params: ingresses.PatchNamespacedIngressParams, options?: CallOptions): Promise<Ingress> {
    return ingresses.patchNamespacedIngress(this.#client, params, options);
  }

  /** Read status of the specified Ingress. */
  readNamespacedIngressStatus(
    params: ingresses.ReadNamespacedIngressStatusParams,
    options?: CallOptions,
  ): Promise<Ingress> {
    return ingresses.readNamespacedIngressStatus(this.#client, params, options);
  }

  /** Replace status of the specified Ingress. */
  replaceNamespacedIngressStatus(
    params: ingresses.ReplaceNamespacedIngressStatusParams,
    options?: CallOptions,
  ): Promise<Ingress> {
    return ingresses.replaceNamespacedIngressStatus(this.#client, params, options);
  }

  /** Partially update status of the specified Ingress. */
  patchNamespacedIngressStatus(
    params: ingresses.PatchNamespacedIngressStatusParams,
    options?: CallOptions,
  ): Promise<Ingress> {
    return ingresses.patchNamespacedIngressStatus(this.#client, params, options);
  }

  /** List or watch objects of kind Job. */
  listJobForAllNamespaces(params?: jobs.ListJobForAllNamespacesParams, options?: CallOptions): Promise<JobList> {
    return jobs.listJobForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind Job. */
  watchJobForAllNamespaces(
    params?: jobs.ListJobForAllNamespacesParams,
    options?: WatchOptions<Job>,
  ): AsyncIterable<WatchEvent<Job>> {
    return jobs.watchJobForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind Job. */
  listNamespacedJob(params: jobs.ListNamespacedJobParams, options?: CallOptions): Promise<JobList> {
    return jobs.listNamespacedJob(this.#client, params, options);
  }

  /** List or watch objects of kind Job. */
  watchNamespacedJob(
    params: jobs.ListNamespacedJobParams,
    options?: WatchOptions<Job>,
  ): AsyncIterable<WatchEvent<Job>> {
    return jobs.watchNamespacedJob(this.#client, params, options);
  }

  /** Create a Job. */
  createNamespacedJob(params: jobs.CreateNamespacedJobParams, options?: CallOptions): Promise<Job> {
    return jobs.createNamespacedJob(this.#client, params, options);
  }

  /** Delete collection of Job. */
  deleteCollectionNamespacedJob(
    params: jobs.DeleteCollectionNamespacedJobParams,
    options?: CallOptions,
  ): Promise<Status> {
    return jobs.deleteCollectionNamespacedJob(this.#client, params, options);
  }

  /** Read the specified Job. */
  readNamespacedJob(params: jobs.ReadNamespacedJobParams, options?: CallOptions): Promise<Job> {
    return jobs.readNamespacedJob(this.#client, params, options);
  }

  /** Replace the specified Job. */
  replaceNamespacedJob(params: jobs.ReplaceNamespacedJobParams, options?: CallOptions): Promise<Job> {
    return jobs.replaceNamespacedJob(this.#client, params, options);
  }

  /** Delete a Job. */
  deleteNamespacedJob(params: jobs.DeleteNamespacedJobParams, options?: CallOptions): Promise<Job | Status> {
    return jobs.deleteNamespacedJob(this.#client, params, options);
  }

  /** Partially update the specified Job. */
  patchNamespacedJob(params: jobs.PatchNamespacedJobParams, options?: CallOptions): Promise<Job> {
    return jobs.patchNamespacedJob(this.#client, params, options);
  }

  /** Read status of the specified Job. */
  readNamespacedJobStatus(params: jobs.ReadNamespacedJobStatusParams, options?: CallOptions): Promise<Job> {
    return jobs.readNamespacedJobStatus(this.#client, params, options);
  }

  /** Replace status of the specified Job. */
  replaceNamespacedJobStatus(params: jobs.ReplaceNamespacedJobStatusParams, options?: CallOptions): Promise<Job> {
    return jobs.replaceNamespacedJobStatus(this.#client, params, options);
  }

  /** Partially update status of the specified Job. */
  patchNamespacedJobStatus(params: jobs.PatchNamespacedJobStatusParams, options?: CallOptions): Promise<Job> {
    return jobs.patchNamespacedJobStatus(this.#client, params, options);
  }

  /** List or watch objects of kind NetworkPolicy. */
  listNamespacedNetworkPolicy(
    params: networkpolicies.ListNamespacedNetworkPolicyParams,
    options?: CallOptions,
  ): Promise<NetworkPolicyList> {
    return networkpolicies.listNamespacedNetworkPolicy(this.#client, params, options);
  }

  /** List or watch objects of kind NetworkPolicy. */
  watchNamespacedNetworkPolicy(
    params: networkpolicies.ListNamespacedNetworkPolicyParams,
    options?: WatchOptions<NetworkPolicy>,
  ): AsyncIterable<WatchEvent<NetworkPolicy>> {
    return networkpolicies.watchNamespacedNetworkPolicy(this.#client, params, options);
  }

  /** Create a NetworkPolicy. */
  createNamespacedNetworkPolicy(
    params: networkpolicies.CreateNamespacedNetworkPolicyParams,
    options?: CallOptions,
  ): Promise<NetworkPolicy> {
    return networkpolicies.createNamespacedNetworkPolicy(this.#client, params, options);
  }

  /** Delete collection of NetworkPolicy. */
  deleteCollectionNamespacedNetworkPolicy(
    params: networkpolicies.DeleteCollectionNamespacedNetworkPolicyParams,
    options?: CallOptions,
  ): Promise<Status> {
    return networkpolicies.deleteCollectionNamespacedNetworkPolicy(this.#client, params, options);
  }

  /** Read the specified NetworkPolicy. */
  readNamespacedNetworkPolicy(
    params: networkpolicies.ReadNamespacedNetworkPolicyParams,
    options?: CallOptions,
  ): Promise<NetworkPolicy> {
    return networkpolicies.readNamespacedNetworkPolicy(this.#client, params, options);
  }

  /** Replace the specified NetworkPolicy. */
  replaceNamespacedNetworkPolicy(
    params: networkpolicies.ReplaceNamespacedNetworkPolicyParams,
    options?: CallOptions,
  ): Promise<NetworkPolicy> {
    return networkpolicies.replaceNamespacedNetworkPolicy(this.#client, params, options);
  }

  /** Delete a NetworkPolicy. */
  deleteNamespacedNetworkPolicy(
    params: networkpolicies.DeleteNamespacedNetworkPolicyParams,
    options?: CallOptions,
  ): Promise<NetworkPolicy | Status> {
    return networkpolicies.deleteNamespacedNetworkPolicy(this.#client, params, options);
  }

  /** Partially update the specified NetworkPolicy. */
  patchNamespacedNetworkPolicy(
    params: networkpolicies.PatchNamespacedNetworkPolicyParams,
    options?: CallOptions,
  ): Promise<NetworkPolicy> {
    return networkpolicies.patchNamespacedNetworkPolicy(this.#client, params, options);
  }

  /** List or watch objects of kind NetworkPolicy. */
  listNetworkPolicyForAllNamespaces(
    params?: networkpolicies.ListNetworkPolicyForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<NetworkPolicyList> {
    return networkpolicies.listNetworkPolicyForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind NetworkPolicy. */
  watchNetworkPolicyForAllNamespaces(
    params?: networkpolicies.ListNetworkPolicyForAllNamespacesParams,
    options?: WatchOptions<NetworkPolicy>,
  ): AsyncIterable<WatchEvent<NetworkPolicy>> {
    return networkpolicies.watchNetworkPolicyForAllNamespaces(this.#client, params, options);
  }

  /** Lists the resources of this version and their verbs. */
  getAPIResources(options?: CallOptions): Promise<APIResourceList> {
    return operations.getAPIResources(this.#client, options);
  }

  /** List or watch objects of kind ReplicaSet. */
  listNamespacedReplicaSet(
    params: replicasets.ListNamespacedReplicaSetParams,
    options?: CallOptions,
  ): Promise<ReplicaSetList> {
    return replicasets.listNamespacedReplicaSet(this.#client, params, options);
  }

  /** List or watch objects of kind ReplicaSet. */
  watchNamespacedReplicaSet(
    params: replicasets.ListNamespacedReplicaSetParams,
    options?: WatchOptions<ReplicaSet>,
  ): AsyncIterable<WatchEvent<ReplicaSet>> {
    return replicasets.watchNamespacedReplicaSet(this.#client, params, options);
  }

  /** Create a ReplicaSet. */
  createNamespacedReplicaSet(
    params: replicasets.CreateNamespacedReplicaSetParams,
    options?: CallOptions,
  ): Promise<ReplicaSet> {
    return replicasets.createNamespacedReplicaSet(this.#client, params, options);
  }

  /** Delete collection of ReplicaSet. */
  deleteCollectionNamespacedReplicaSet(
    params: replicasets.DeleteCollectionNamespacedReplicaSetParams,
    options?: CallOptions,
  ): Promise<Status> {
    return replicasets.deleteCollectionNamespacedReplicaSet(this.#client, params, options);
  }

  /** Read the specified ReplicaSet. */
  readNamespacedReplicaSet(
    params: replicasets.ReadNamespacedReplicaSetParams,
    options?: CallOptions,
  ): Promise<ReplicaSet> {
    return replicasets.readNamespacedReplicaSet(this.#client, params, options);
  }

  /** Replace the specified ReplicaSet. */
  replaceNamespacedReplicaSet(
    params: replicasets.ReplaceNamespacedReplicaSetParams,
    options?: CallOptions,
  ): Promise<ReplicaSet> {
    return replicasets.replaceNamespacedReplicaSet(this.#client, params, options);
  }

  /** Delete a ReplicaSet. */
  deleteNamespacedReplicaSet(
    params: replicasets.DeleteNamespacedReplicaSetParams,
    options?: CallOptions,
  ): Promise<ReplicaSet | Status> {
    return replicasets.deleteNamespacedReplicaSet(this.#client, params, options);
  }

  /** Partially update the specified ReplicaSet. */
  patchNamespacedReplicaSet(
    params: replicasets.PatchNamespacedReplicaSetParams,
    options?: CallOptions,
  ): Promise<ReplicaSet> {
    return replicasets.patchNamespacedReplicaSet(this.#client, params, options);
  }

  /** Read scale of the specified Scale. */
  readNamespacedReplicasetsScale(
    params: replicasets.ReadNamespacedReplicasetsScaleParams,
    options?: CallOptions,
  ): Promise<Scale> {
    return replicasets.readNamespacedReplicasetsScale(this.#client, params, options);
  }

  /** Replace scale of the specified Scale. */
  replaceNamespacedReplicasetsScale(
    params: replicasets.ReplaceNamespacedReplicasetsScaleParams,
    options?: CallOptions,
  ): Promise<Scale> {
    return replicasets.replaceNamespacedReplicasetsScale(this.#client, params, options);
  }

  /** Partially update scale of the specified Scale. */
  patchNamespacedReplicasetsScale(
    params: replicasets.PatchNamespacedReplicasetsScaleParams,
    options?: CallOptions,
  ): Promise<Scale> {
    return replicasets.patchNamespacedReplicasetsScale(this.#client, params, options);
  }

  /** Read status of the specified ReplicaSet. */
  readNamespacedReplicaSetStatus(
    params: replicasets.ReadNamespacedReplicaSetStatusParams,
    options?: CallOptions,
  ): Promise<ReplicaSet> {
    return replicasets.readNamespacedReplicaSetStatus(this.#client, params, options);
  }

  /** Replace status of the specified ReplicaSet. */
  replaceNamespacedReplicaSetStatus(
    params: replicasets.ReplaceNamespacedReplicaSetStatusParams,
    options?: CallOptions,
  ): Promise<ReplicaSet> {
    return replicasets.replaceNamespacedReplicaSetStatus(this.#client, params, options);
  }

  /** Partially update status of the specified ReplicaSet. */
  patchNamespacedReplicaSetStatus(
    params: replicasets.PatchNamespacedReplicaSetStatusParams,
    options?: CallOptions,
  ): Promise<ReplicaSet> {
    return replicasets.patchNamespacedReplicaSetStatus(this.#client, params, options);
  }

  /** List or watch objects of kind ReplicaSet. */
  listReplicaSetForAllNamespaces(
    params?: replicasets.ListReplicaSetForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<ReplicaSetList> {
    return replicasets.listReplicaSetForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind ReplicaSet. */
  watchReplicaSetForAllNamespaces(
    params?: replicasets.ListReplicaSetForAllNamespacesParams,
    options?: WatchOptions<ReplicaSet>,
  ): AsyncIterable<WatchEvent<ReplicaSet>> {
    return replicasets.watchReplicaSetForAllNamespaces(this.#client, params, options);
  }

  /** Read scale of the specified Scale. */
  readNamespacedReplicationcontrollersScale(
    params: replicationcontrollers.ReadNamespacedReplicationcontrollersScaleParams,
    options?: CallOptions,
  ): Promise<Scale> {
    return replicationcontrollers.readNamespacedReplicationcontrollersScale(this.#client, params, options);
  }

  /** Replace scale of the specified Scale. */
  replaceNamespacedReplicationcontrollersScale(
    params: replicationcontrollers.ReplaceNamespacedReplicationcontrollersScaleParams,
    options?: CallOptions,
  ): Promise<Scale> {
    return replicationcontrollers.replaceNamespacedReplicationcontrollersScale(this.#client, params, options);
  }

  /** Partially update scale of the specified Scale. */
  patchNamespacedReplicationcontrollersScale(
    params: replicationcontrollers.PatchNamespacedReplicationcontrollersScaleParams,
    options?: CallOptions,
  ): Promise<Scale> {
    return replicationcontrollers.patchNamespacedReplicationcontrollersScale(this.#client, params, options);
  }

  /** List or watch objects of kind ThirdPartyResource. */
  listThirdPartyResource(
    params?: thirdpartyresources.ListThirdPartyResourceParams,
    options?: CallOptions,
  ): Promise<ThirdPartyResourceList> {
    return thirdpartyresources.listThirdPartyResource(this.#client, params, options);
  }

  /** List or watch objects of kind ThirdPartyResource. */
  watchThirdPartyResource(
    params?: thirdpartyresources.ListThirdPartyResourceParams,
    options?: WatchOptions<ThirdPartyResource>,
  ): AsyncIterable<WatchEvent<ThirdPartyResource>> {
    return thirdpartyresources.watchThirdPartyResource(this.#client, params, options);
  }

  /** Create a ThirdPartyResource. */
  createThirdPartyResource(
    params: thirdpartyresources.CreateThirdPartyResourceParams,
    options?: CallOptions,
  ): Promise<ThirdPartyResource> {
    return thirdpartyresources.createThirdPartyResource(this.#client, params, options);
  }

  /** Delete collection of ThirdPartyResource. */
  deleteCollectionThirdPartyResource(
    params?: thirdpartyresources.DeleteCollectionThirdPartyResourceParams,
    options?: CallOptions,
  ): Promise<Status> {
    return thirdpartyresources.deleteCollectionThirdPartyResource(this.#client, params, options);
  }

  /** Read the specified ThirdPartyResource. */
  readThirdPartyResource(
    params: thirdpartyresources.ReadThirdPartyResourceParams,
    options?: CallOptions,
  ): Promise<ThirdPartyResource> {
    return thirdpartyresources.readThirdPartyResource(this.#client, params, options);
  }

  /** Replace the specified ThirdPartyResource. */
  replaceThirdPartyResource(
    params: thirdpartyresources.ReplaceThirdPartyResourceParams,
    options?: CallOptions,
  ): Promise<ThirdPartyResource> {
    return thirdpartyresources.replaceThirdPartyResource(this.#client, params, options);
  }

  /** Delete a ThirdPartyResource. */
  deleteThirdPartyResource(
    params: thirdpartyresources.DeleteThirdPartyResourceParams,
    options?: CallOptions,
  ): Promise<ThirdPartyResource | Status> {
    return thirdpartyresources.deleteThirdPartyResource(this.#client, params, options);
  }

  /** Partially update the specified ThirdPartyResource. */
  patchThirdPartyResource(
    params: thirdpartyresources.PatchThirdPartyResourceParams,
    options?: CallOptions,
  ): Promise<ThirdPartyResource> {
    return thirdpartyresources.patchThirdPartyResource(this.#client, params, options);
  }
}
