/**
 * Discovery of a group and of a GroupVersion.
 * @packageDocumentation
 * @modelPackage machinery/discovery
 */
import type { APIGroup, APIResourceList } from "./unversioned.js";

/**
 * Asked of each named group.
 * @operations each=group
 */
export interface GroupDiscovery {
  /**
   * The group's versions, and which of them the server prefers.
   * @route GET {root}/
   * @consumes application/json application/yaml application/vnd.kubernetes.protobuf
   * @produces application/json application/yaml application/vnd.kubernetes.protobuf
   */
  getAPIGroup(): APIGroup;
}

/**
 * Asked of each GroupVersion.
 * @operations each=groupVersion
 */
export interface GroupVersionDiscovery {
  /**
   * The resources of this version, with their verbs.
   * @route GET {root}/
   * @consumes application/json application/yaml application/vnd.kubernetes.protobuf
   * @produces application/json application/yaml application/vnd.kubernetes.protobuf
   */
  getAPIResources(): APIResourceList;
}
