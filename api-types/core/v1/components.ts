/**
 * Health of the control plane's components.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { ObjectMeta } from "./meta.js";
import type { ListMeta, TypeMeta } from "../../machinery/unversioned.js";

/**
 * Read-only health report for one control-plane component such as the scheduler, the controller manager or an etcd
 * member.
 * @resource componentstatuses scope=Cluster verbs=list,get export=no
 */
export interface ComponentStatus extends TypeMeta {
  /**
   * Health findings for the component, normally a single entry of type `Healthy`.
   * @patchStrategy merge
   * @patchMergeKey type
   * @listType map
   * @listMapKey type
   */
  conditions?: ComponentCondition[];
  /** Identity of the report; the name tells which component it concerns, for example `scheduler` or `etcd-0`. */
  metadata?: ObjectMeta;
}

/** Result of listing the health reports of all known control-plane components. */
export interface ComponentStatusList extends TypeMeta {
  /** Data about the listing itself, such as its resource version; filled in by the server. */
  metadata?: ListMeta;
  /** The reports, one for each component that the API server probes. */
  items: ComponentStatus[];
}

/** One health finding about a control-plane component, as returned by its health check. */
export interface ComponentCondition {
  /** What is being checked; the only value in use is `Healthy`. */
  type: string;
  /**
   * Outcome of the check: `True`, `False` or `Unknown`; for `Healthy`, `True` means the component answers its probe.
   */
  status: string;
  /** Error text or code returned when the probe failed; absent or empty otherwise. */
  error?: string;
  /** Text explaining the outcome, often the raw body that the health endpoint returned. */
  message?: string;
}
