import type { CallOptions, Client } from "../../runtime/index.js";
import type { WatchEvent, WatchOptions } from "../../runtime/kubernetes/index.js";
import type { APIResourceList, Status } from "../../unversioned/models.js";
import type { StorageClass, StorageClassList } from "./models.js";
import * as operations from "./operations.js";
import * as storageclasses from "./storageclasses.js";

/** Operations tagged `storage_v1beta1`. */
export class StorageV1beta1Api {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists the resources of this version and their verbs. */
  getAPIResources(options?: CallOptions): Promise<APIResourceList> {
    return operations.getAPIResources(this.#client, options);
  }

  /** List or watch objects of kind StorageClass. */
  listStorageClass(params?: storageclasses.ListStorageClassParams, options?: CallOptions): Promise<StorageClassList> {
    return storageclasses.listStorageClass(this.#client, params, options);
  }

  /** List or watch objects of kind StorageClass. */
  watchStorageClass(
    params?: storageclasses.ListStorageClassParams,
    options?: WatchOptions<StorageClass>,
  ): AsyncIterable<WatchEvent<StorageClass>> {
    return storageclasses.watchStorageClass(this.#client, params, options);
  }

  /** Create a StorageClass. */
  createStorageClass(params: storageclasses.CreateStorageClassParams, options?: CallOptions): Promise<StorageClass> {
    return storageclasses.createStorageClass(this.#client, params, options);
  }

  /** Delete collection of StorageClass. */
  deleteCollectionStorageClass(
    params?: storageclasses.DeleteCollectionStorageClassParams,
    options?: CallOptions,
  ): Promise<Status> {
    return storageclasses.deleteCollectionStorageClass(this.#client, params, options);
  }

  /** Read the specified StorageClass. */
  readStorageClass(params: storageclasses.ReadStorageClassParams, options?: CallOptions): Promise<StorageClass> {
    return storageclasses.readStorageClass(this.#client, params, options);
  }

  /** Replace the specified StorageClass. */
  replaceStorageClass(params: storageclasses.ReplaceStorageClassParams, options?: CallOptions): Promise<StorageClass> {
    return storageclasses.replaceStorageClass(this.#client, params, options);
  }

  /** Delete a StorageClass. */
  deleteStorageClass(
    params: storageclasses.DeleteStorageClassParams,
    options?: CallOptions,
  ): Promise<StorageClass | Status> {
    return storageclasses.deleteStorageClass(this.#client, params, options);
  }

  /** Partially update the specified StorageClass. */
  patchStorageClass(params: storageclasses.PatchStorageClassParams, options?: CallOptions): Promise<StorageClass> {
    return storageclasses.patchStorageClass(this.#client, params, options);
  }
}
