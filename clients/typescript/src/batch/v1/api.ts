import type { CallOptions, Client } from "../../runtime/index.js";
import type { WatchEvent, WatchOptions } from "../../runtime/kubernetes/index.js";
import type { APIResourceList, Status } from "../../unversioned/models.js";
import type { Job, JobList } from "./models.js";
import * as jobs from "./jobs.js";
import * as operations from "./operations.js";

/** Operations tagged `batch_v1`. */
export class BatchV1Api {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
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

  /** Lists the resources of this version and their verbs. */
  getAPIResources(options?: CallOptions): Promise<APIResourceList> {
    return operations.getAPIResources(this.#client, options);
  }
}
