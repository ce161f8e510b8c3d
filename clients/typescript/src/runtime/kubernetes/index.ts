export { attach } from "./attach.js";
export { exec } from "./exec.js";
export type { ExecOutput, ExecSession } from "./exec-session.js";
export { followLog } from "./follow-log.js";
export { informer } from "./informer.js";
export type { InformerOptions } from "./informer.js";
export type { Informer, InformerHandlers, InformerSettings } from "./informer-loop.js";
export type { Indexer, ObjectStore } from "./object-store.js";
export { applyPatch, jsonPatch, mergePatch, strategicMergePatch } from "./patch.js";
export type {
  ApplyParams,
  ApplyPatch,
  JsonPatch,
  JsonPatchStep,
  MergePatch,
  Partially,
  StrategicDirective,
  StrategicMergePatch,
  StrategicPartially,
} from "./patch.js";
export { portForward } from "./port-forward.js";
export type { PortForwardOptions } from "./port-forward.js";
export type { ForwardedPort, PortForwardSession } from "./port-forward-session.js";
export {
  addQuantities,
  compareQuantities,
  formatQuantity,
  parseQuantity,
  quantityToNumber,
  QuantityError,
  subtractQuantities,
} from "./quantity.js";
export type { Quantity, QuantityFormat, QuantityLike } from "./quantity.js";
export { isStatus, isStatusError } from "./status-error.js";
export type { KubernetesList, KubernetesObject, KubernetesStatus, ObjectMetadata, StatusCause } from "./types.js";
export { watch } from "./watch.js";
export { WatchStreamError } from "./watch-failure.js";
export type { WatchEvent, WatchOptions, WatchState } from "./watch-options.js";
export { loadInCluster } from "./kubeconfig/in-cluster.js";
export { KubeconfigError } from "./kubeconfig/kubeconfig-error.js";
export { listContexts, loadKubeconfig } from "./kubeconfig/load-kubeconfig.js";
export type { KubeconfigOptions } from "./kubeconfig/kubeconfig-options.js";
export type { LoadKubeconfigOptions } from "./kubeconfig/load-kubeconfig.js";
export type { OidcTokens } from "./kubeconfig/oidc-token.js";
export { UnknownResourceError } from "./discovery.js";
export type { ResourceInfo, ResourceQuery } from "./discovery.js";
export { genericClient } from "./generic-client.js";
export type { GenericClient } from "./generic-client.js";
export type { AnyPatch, ListParams, ObjectName, PatchParams, ResourceClient, WriteParams } from "./resource-client.js";
export { dumpYaml, loadAllYaml, loadYaml, YamlError } from "./yaml.js";
export { CopyError } from "./copy/copy-files.js";
export type { CopyPod, CopyResult } from "./copy/copy-files.js";
export { copyFromPod } from "./copy/copy-from-pod.js";
export { copyToPod } from "./copy/copy-to-pod.js";
export { leaderElection, LeadershipLostError } from "./leader-election.js";
export type { LeaderElectionOptions } from "./leader-election.js";
export { NoReadyPodError, portForwardDeployment, portForwardService } from "./port-forward-to.js";
export type { ForwardTarget } from "./port-forward-to.js";
export { nodeMetrics, podMetrics, topNodes, topPods } from "./top.js";
export type {
  ContainerUsage,
  NodeMetrics,
  NodeResourceUsage,
  NodeUsage,
  PodMetrics,
  PodUsage,
  ResourceUsage,
  TopPodsParams,
} from "./top.js";
