import type { CallOptions, Client } from "../../runtime/index.js";
import type { WatchEvent, WatchOptions } from "../../runtime/kubernetes/index.js";
import type { APIResourceList, Status } from "../../unversioned/models.js";
import type { StatefulSet, StatefulSetList } from "./models.js";
import * as operations from "./operations.js";
import * as statefulsets from "./statefulsets.js";

/** Operations tagged `apps_v1beta1`. */
export class AppsV1beta1Api {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists the resources of this version and their verbs. */
  getAPIResources(options?: CallOptions): Promise<APIResourceList> {
    return operations.getAPIResources(this.#client, options);
  }

  /** List or watch objects of kind StatefulSet. */
  listNamespacedStatefulSet(
    params: statefulsets.ListNamespacedStatefulSetParams,
    options?: CallOptions,
  ): Promise<StatefulSetList> {
    return statefulsets.listNamespacedStatefulSet(this.#client, params, options);
  }

  /** List or watch objects of kind StatefulSet. */
  watchNamespacedStatefulSet(
    params: statefulsets.ListNamespacedStatefulSetParams,
    options?: WatchOptions<StatefulSet>,
  ): AsyncIterable<WatchEvent<StatefulSet>> {
    return statefulsets.watchNamespacedStatefulSet(this.#client, params, options);
  }

  /** Create a StatefulSet. */
  createNamespacedStatefulSet(
    params: statefulsets.CreateNamespacedStatefulSetParams,
    options?: CallOptions,
  ): Promise<StatefulSet> {
    return statefulsets.createNamespacedStatefulSet(this.#client, params, options);
  }

  /** Delete collection of StatefulSet. */
  deleteCollectionNamespacedStatefulSet(
    params: statefulsets.DeleteCollectionNamespacedStatefulSetParams,
    options?: CallOptions,
  ): Promise<Status> {
    return statefulsets.deleteCollectionNamespacedStatefulSet(this.#client, params, options);
  }

  /** Read the specified StatefulSet. */
  readNamespacedStatefulSet(
    params: statefulsets.ReadNamespacedStatefulSetParams,
    options?: CallOptions,
  ): Promise<StatefulSet> {
    return statefulsets.readNamespacedStatefulSet(this.#client, params, options);
  }

  /** Replace the specified StatefulSet. */
  replaceNamespacedStatefulSet(
    params: statefulsets.ReplaceNamespacedStatefulSetParams,
    options?: CallOptions,
  ): Promise<StatefulSet> {
    return statefulsets.replaceNamespacedStatefulSet(this.#client, params, options);
  }

  /** Delete a StatefulSet. */
  deleteNamespacedStatefulSet(
    params: statefulsets.DeleteNamespacedStatefulSetParams,
    options?: CallOptions,
  ): Promise<StatefulSet | Status> {
    return statefulsets.deleteNamespacedStatefulSet(this.#client, params, options);
  }

  /** Partially update the specified StatefulSet. */
  patchNamespacedStatefulSet(
    params: statefulsets.PatchNamespacedStatefulSetParams,
    options?: CallOptions,
  ): Promise<StatefulSet> {
    return statefulsets.patchNamespacedStatefulSet(this.#client, params, options);
  }

  /** Read status of the specified StatefulSet. */
  readNamespacedStatefulSetStatus(
    params: statefulsets.ReadNamespacedStatefulSetStatusParams,
    options?: CallOptions,
  ): Promise<StatefulSet> {
    return statefulsets.readNamespacedStatefulSetStatus(this.#client, params, options);
  }

  /** Replace status of the specified StatefulSet. */
  replaceNamespacedStatefulSetStatus(
    params: statefulsets.ReplaceNamespacedStatefulSetStatusParams,
    options?: CallOptions,
  ): Promise<StatefulSet> {
    return statefulsets.replaceNamespacedStatefulSetStatus(this.#client, params, options);
  }

  /** Partially update status of the specified StatefulSet. */
  patchNamespacedStatefulSetStatus(
    params: statefulsets.PatchNamespacedStatefulSetStatusParams,
    options?: CallOptions,
  ): Promise<StatefulSet> {
    return statefulsets.patchNamespacedStatefulSetStatus(this.#client, params, options);
  }

  /** List or watch objects of kind StatefulSet. */
  listStatefulSetForAllNamespaces(
    params?: statefulsets.ListStatefulSetForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<StatefulSetList> {
    return statefulsets.listStatefulSetForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind StatefulSet. */
  watchStatefulSetForAllNamespaces(
    params?: statefulsets.ListStatefulSetForAllNamespacesParams,
    options?: WatchOptions<StatefulSet>,
  ): AsyncIterable<WatchEvent<StatefulSet>> {
    return statefulsets.watchStatefulSetForAllNamespaces(this.#client, params, options);
  }
}
