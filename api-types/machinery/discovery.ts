/**
 * Discovery of a group and of a GroupVersion.
 * @packageDocumentation
 * @modelPackage machinery/discovery
 */
import type { APIGroup, APIResourceList } from "./unversioned.js";

/**
 * Discovery of each named group.
 * @operations each=group
 */
export interface GroupDiscovery {
  /**
   * Returns the group's versions and the preferred one.
   * @route GET {root}/
   * @consumes application/json application/yaml application/vnd.kubernetes.protobuf
   * @produces application/json application/yaml application/vnd.kubernetes.protobuf
   */
  getAPIGroup(): APIGroup;
}

/**
 * Discovery of each GroupVersion.
 * @operations each=groupVersion
 */
export interface GroupVersionDiscovery {
  /**
   * Lists the resources of this version and their verbs.
   * @route GET {root}/
   * @consumes application/json application/yaml application/vnd.kubernetes.protobuf
   * @produces application/json application/yaml application/vnd.kubernetes.protobuf
   */
  getAPIResources(): APIResourceList;
}
