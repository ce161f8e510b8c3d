/**
 * Third-party resources: kinds added at run time.
 * @packageDocumentation
 * @groupVersion extensions/v1beta1
 */
import type { ObjectMeta } from "../../core/v1/meta.js";
import type { ListMeta, TypeMeta } from "../../machinery/unversioned.js";

/**
 * Registers an additional kind of object with the API server, so that custom data can be stored and served like
 * built-in resources.
 * @resource thirdpartyresources scope=Cluster
 */
export interface ThirdPartyResource extends TypeMeta {
  /** Free text that tells people what the added kind is for; may be left out. */
  description?: string;
  /**
   * Labels, annotations and name; the name decides kind and group, so `cron-tab.example.com` yields kind `CronTab` in
   * group `example.com`.
   */
  metadata?: ObjectMeta;
  /** Versions under which the added kind is served, for example one named `v1`. */
  versions?: APIVersion[];
}

/** Third-party resource registrations returned by a list request, together with list metadata. */
export interface ThirdPartyResourceList extends TypeMeta {
  /** Resource version of the list, usable as the starting point of a watch. */
  metadata?: ListMeta;
  /** The registrations found; an empty array when nothing matches the request. */
  items: ThirdPartyResource[];
}

/** Names one version under which a third-party resource is served. */
export interface APIVersion {
  /** Version string as it appears in the API path, for example `v1` or `v2beta1`. */
  name?: string;
}
