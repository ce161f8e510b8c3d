import type { CallOptions, Client } from "../../runtime/index.js";
import type { WatchEvent, WatchOptions } from "../../runtime/kubernetes/index.js";
import type { APIResourceList, Status } from "../../unversioned/models.js";
import type { HorizontalPodAutoscaler, HorizontalPodAutoscalerList } from "./models.js";
import * as horizontalpodautoscalers from "./horizontalpodautoscalers.js";
import * as operations from "./operations.js";

/** Operations tagged `autoscaling_v1`. */
export class AutoscalingV1Api {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
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

  /** Lists the resources of this version and their verbs. */
  getAPIResources(options?: CallOptions): Promise<APIResourceList> {
    return operations.getAPIResources(this.#client, options);
  }
}
