import type { CallOptions, Client } from "../../runtime/index.js";
import type { WatchEvent, WatchOptions } from "../../runtime/kubernetes/index.js";
import type { APIResourceList, Status } from "../../unversioned/models.js";
import type { PodDisruptionBudget, PodDisruptionBudgetList } from "./models.js";
import * as operations from "./operations.js";
import * as poddisruptionbudgets from "./poddisruptionbudgets.js";

/** Operations tagged `policy_v1beta1`. */
export class PolicyV1beta1Api {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists the resources of this version and their verbs. */
  getAPIResources(options?: CallOptions): Promise<APIResourceList> {
    return operations.getAPIResources(this.#client, options);
  }

  /** List or watch objects of kind PodDisruptionBudget. */
  listNamespacedPodDisruptionBudget(
    params: poddisruptionbudgets.ListNamespacedPodDisruptionBudgetParams,
    options?: CallOptions,
  ): Promise<PodDisruptionBudgetList> {
    return poddisruptionbudgets.listNamespacedPodDisruptionBudget(this.#client, params, options);
  }

  /** List or watch objects of kind PodDisruptionBudget. */
  watchNamespacedPodDisruptionBudget(
    params: poddisruptionbudgets.ListNamespacedPodDisruptionBudgetParams,
    options?: WatchOptions<PodDisruptionBudget>,
  ): AsyncIterable<WatchEvent<PodDisruptionBudget>> {
    return poddisruptionbudgets.watchNamespacedPodDisruptionBudget(this.#client, params, options);
  }

  /** Create a PodDisruptionBudget. */
  createNamespacedPodDisruptionBudget(
    params: poddisruptionbudgets.CreateNamespacedPodDisruptionBudgetParams,
    options?: CallOptions,
  ): Promise<PodDisruptionBudget> {
    return poddisruptionbudgets.createNamespacedPodDisruptionBudget(this.#client, params, options);
  }

  /** Delete collection of PodDisruptionBudget. */
  deleteCollectionNamespacedPodDisruptionBudget(
    params: poddisruptionbudgets.DeleteCollectionNamespacedPodDisruptionBudgetParams,
    options?: CallOptions,
  ): Promise<Status> {
    return poddisruptionbudgets.deleteCollectionNamespacedPodDisruptionBudget(this.#client, params, options);
  }

  /** Read the specified PodDisruptionBudget. */
  readNamespacedPodDisruptionBudget(
    params: poddisruptionbudgets.ReadNamespacedPodDisruptionBudgetParams,
    options?: CallOptions,
  ): Promise<PodDisruptionBudget> {
    return poddisruptionbudgets.readNamespacedPodDisruptionBudget(this.#client, params, options);
  }

  /** Replace the specified PodDisruptionBudget. */
  replaceNamespacedPodDisruptionBudget(
    params: poddisruptionbudgets.ReplaceNamespacedPodDisruptionBudgetParams,
    options?: CallOptions,
  ): Promise<PodDisruptionBudget> {
    return poddisruptionbudgets.replaceNamespacedPodDisruptionBudget(this.#client, params, options);
  }

  /** Delete a PodDisruptionBudget. */
  deleteNamespacedPodDisruptionBudget(
    params: poddisruptionbudgets.DeleteNamespacedPodDisruptionBudgetParams,
    options?: CallOptions,
  ): Promise<PodDisruptionBudget | Status> {
    return poddisruptionbudgets.deleteNamespacedPodDisruptionBudget(this.#client, params, options);
  }

  /** Partially update the specified PodDisruptionBudget. */
  patchNamespacedPodDisruptionBudget(
    params: poddisruptionbudgets.PatchNamespacedPodDisruptionBudgetParams,
    options?: CallOptions,
  ): Promise<PodDisruptionBudget> {
    return poddisruptionbudgets.patchNamespacedPodDisruptionBudget(this.#client, params, options);
  }

  /** Read status of the specified PodDisruptionBudget. */
  readNamespacedPodDisruptionBudgetStatus(
    params: poddisruptionbudgets.ReadNamespacedPodDisruptionBudgetStatusParams,
    options?: CallOptions,
  ): Promise<PodDisruptionBudget> {
    return poddisruptionbudgets.readNamespacedPodDisruptionBudgetStatus(this.#client, params, options);
  }

  /** Replace status of the specified PodDisruptionBudget. */
  replaceNamespacedPodDisruptionBudgetStatus(
    params: poddisruptionbudgets.ReplaceNamespacedPodDisruptionBudgetStatusParams,
    options?: CallOptions,
  ): Promise<PodDisruptionBudget> {
    return poddisruptionbudgets.replaceNamespacedPodDisruptionBudgetStatus(this.#client, params, options);
  }

  /** Partially update status of the specified PodDisruptionBudget. */
  patchNamespacedPodDisruptionBudgetStatus(
    params: poddisruptionbudgets.PatchNamespacedPodDisruptionBudgetStatusParams,
    options?: CallOptions,
  ): Promise<PodDisruptionBudget> {
    return poddisruptionbudgets.patchNamespacedPodDisruptionBudgetStatus(this.#client, params, options);
  }

  /** List or watch objects of kind PodDisruptionBudget. */
  listPodDisruptionBudgetForAllNamespaces(
    params?: poddisruptionbudgets.ListPodDisruptionBudgetForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<PodDisruptionBudgetList> {
    return poddisruptionbudgets.listPodDisruptionBudgetForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind PodDisruptionBudget. */
  watchPodDisruptionBudgetForAllNamespaces(
    params?: poddisruptionbudgets.ListPodDisruptionBudgetForAllNamespacesParams,
    options?: WatchOptions<PodDisruptionBudget>,
  ): AsyncIterable<WatchEvent<PodDisruptionBudget>> {
    return poddisruptionbudgets.watchPodDisruptionBudgetForAllNamespaces(this.#client, params, options);
  }
}
