import type { CallOptions, Client } from "../../runtime/index.js";
import type { WatchEvent, WatchOptions } from "../../runtime/kubernetes/index.js";
import type { APIResourceList, Status } from "../../unversioned/models.js";
import type { CronJob, CronJobList, Job, JobList } from "./models.js";
import * as cronjobs from "./cronjobs.js";
import * as jobs from "./jobs.js";
import * as operations from "./operations.js";
import * as scheduledjobs from "./scheduledjobs.js";

/** Operations tagged `batch_v2alpha1`. */
export class BatchV2alpha1Api {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** List or watch objects of kind CronJob. */
  listCronJobForAllNamespaces(
    params?: cronjobs.ListCronJobForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<CronJobList> {
    return cronjobs.listCronJobForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind CronJob. */
  watchCronJobForAllNamespaces(
    params?: cronjobs.ListCronJobForAllNamespacesParams,
    options?: WatchOptions<CronJob>,
  ): AsyncIterable<WatchEvent<CronJob>> {
    return cronjobs.watchCronJobForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind CronJob. */
  listNamespacedCronJob(params: cronjobs.ListNamespacedCronJobParams, options?: CallOptions): Promise<CronJobList> {
    return cronjobs.listNamespacedCronJob(this.#client, params, options);
  }

  /** List or watch objects of kind CronJob. */
  watchNamespacedCronJob(
    params: cronjobs.ListNamespacedCronJobParams,
    options?: WatchOptions<CronJob>,
  ): AsyncIterable<WatchEvent<CronJob>> {
    return cronjobs.watchNamespacedCronJob(this.#client, params, options);
  }

  /** Create a CronJob. */
  createNamespacedCronJob(params: cronjobs.CreateNamespacedCronJobParams, options?: CallOptions): Promise<CronJob> {
    return cronjobs.createNamespacedCronJob(this.#client, params, options);
  }

  /** Delete collection of CronJob. */
  deleteCollectionNamespacedCronJob(
    params: cronjobs.DeleteCollectionNamespacedCronJobParams,
    options?: CallOptions,
  ): Promise<Status> {
    return cronjobs.deleteCollectionNamespacedCronJob(this.#client, params, options);
  }

  /** Read the specified CronJob. */
  readNamespacedCronJob(params: cronjobs.ReadNamespacedCronJobParams, options?: CallOptions): Promise<CronJob> {
    return cronjobs.readNamespacedCronJob(this.#client, params, options);
  }

  /** Replace the specified CronJob. */
  replaceNamespacedCronJob(params: cronjobs.ReplaceNamespacedCronJobParams, options?: CallOptions): Promise<CronJob> {
    return cronjobs.replaceNamespacedCronJob(this.#client, params, options);
  }

  /** Delete a CronJob. */
  deleteNamespacedCronJob(
    params: cronjobs.DeleteNamespacedCronJobParams,
    options?: CallOptions,
  ): Promise<CronJob | Status> {
    return cronjobs.deleteNamespacedCronJob(this.#client, params, options);
  }

  /** Partially update the specified CronJob. */
  patchNamespacedCronJob(params: cronjobs.PatchNamespacedCronJobParams, options?: CallOptions): Promise<CronJob> {
    return cronjobs.patchNamespacedCronJob(this.#client, params, options);
  }

  /** Read status of the specified CronJob. */
  readNamespacedCronJobStatus(
    params: cronjobs.ReadNamespacedCronJobStatusParams,
    options?: CallOptions,
  ): Promise<CronJob> {
    return cronjobs.readNamespacedCronJobStatus(this.#client, params, options);
  }

  /** Replace status of the specified CronJob. */
  replaceNamespacedCronJobStatus(
    params: cronjobs.ReplaceNamespacedCronJobStatusParams,
    options?: CallOptions,
  ): Promise<CronJob> {
    return cronjobs.replaceNamespacedCronJobStatus(this.#client, params, options);
  }

  /** Partially update status of the specified CronJob. */
  patchNamespacedCronJobStatus(
    params: cronjobs.PatchNamespacedCronJobStatusParams,
    options?: CallOptions,
  ): Promise<CronJob> {
    return cronjobs.patchNamespacedCronJobStatus(this.#client, params, options);
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

  /** List or watch objects of kind ScheduledJob. */
  listNamespacedScheduledJob(
    params: scheduledjobs.ListNamespacedScheduledJobParams,
    options?: CallOptions,
  ): Promise<CronJobList> {
    return scheduledjobs.listNamespacedScheduledJob(this.#client, params, options);
  }

  /** List or watch objects of kind ScheduledJob. */
  watchNamespacedScheduledJob(
    params: scheduledjobs.ListNamespacedScheduledJobParams,
    options?: WatchOptions<CronJob>,
  ): AsyncIterable<WatchEvent<CronJob>> {
    return scheduledjobs.watchNamespacedScheduledJob(this.#client, params, options);
  }

  /** Create a ScheduledJob. */
  createNamespacedScheduledJob(
    params: scheduledjobs.CreateNamespacedScheduledJobParams,
    options?: CallOptions,
  ): Promise<CronJob> {
    return scheduledjobs.createNamespacedScheduledJob(this.#client, params, options);
  }

  /** Delete collection of ScheduledJob. */
  deleteCollectionNamespacedScheduledJob(
    params: scheduledjobs.DeleteCollectionNamespacedScheduledJobParams,
    options?: CallOptions,
  ): Promise<Status> {
    return scheduledjobs.deleteCollectionNamespacedScheduledJob(this.#client, params, options);
  }

  /** Read the specified ScheduledJob. */
  readNamespacedScheduledJob(
    params: scheduledjobs.ReadNamespacedScheduledJobParams,
    options?: CallOptions,
  ): Promise<CronJob> {
    return scheduledjobs.readNamespacedScheduledJob(this.#client, params, options);
  }

  /** Replace the specified ScheduledJob. */
  replaceNamespacedScheduledJob(
    params: scheduledjobs.ReplaceNamespacedScheduledJobParams,
    options?: CallOptions,
  ): Promise<CronJob> {
    return scheduledjobs.replaceNamespacedScheduledJob(this.#client, params, options);
  }

  /** Delete a ScheduledJob. */
  deleteNamespacedScheduledJob(
    params: scheduledjobs.DeleteNamespacedScheduledJobParams,
    options?: CallOptions,
  ): Promise<CronJob | Status> {
    return scheduledjobs.deleteNamespacedScheduledJob(this.#client, params, options);
  }

  /** Partially update the specified ScheduledJob. */
  patchNamespacedScheduledJob(
    params: scheduledjobs.PatchNamespacedScheduledJobParams,
    options?: CallOptions,
  ): Promise<CronJob> {
    return scheduledjobs.patchNamespacedScheduledJob(this.#client, params, options);
  }

  /** Read status of the specified ScheduledJob. */
  readNamespacedScheduledJobStatus(
    params: scheduledjobs.ReadNamespacedScheduledJobStatusParams,
    options?: CallOptions,
  ): Promise<CronJob> {
    return scheduledjobs.readNamespacedScheduledJobStatus(this.#client, params, options);
  }

  /** Replace status of the specified ScheduledJob. */
  replaceNamespacedScheduledJobStatus(
    params: scheduledjobs.ReplaceNamespacedScheduledJobStatusParams,
    options?: CallOptions,
  ): Promise<CronJob> {
    return scheduledjobs.replaceNamespacedScheduledJobStatus(this.#client, params, options);
  }

  /** Partially update status of the specified ScheduledJob. */
  patchNamespacedScheduledJobStatus(
    params: scheduledjobs.PatchNamespacedScheduledJobStatusParams,
    options?: CallOptions,
  ): Promise<CronJob> {
    return scheduledjobs.patchNamespacedScheduledJobStatus(this.#client, params, options);
  }

  /** List or watch objects of kind ScheduledJob. */
  listScheduledJobForAllNamespaces(
    params?: scheduledjobs.ListScheduledJobForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<CronJobList> {
    return scheduledjobs.listScheduledJobForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind ScheduledJob. */
  watchScheduledJobForAllNamespaces(
    params?: scheduledjobs.ListScheduledJobForAllNamespacesParams,
    options?: WatchOptions<CronJob>,
  ): AsyncIterable<WatchEvent<CronJob>> {
    return scheduledjobs.watchScheduledJobForAllNamespaces(this.#client, params, options);
  }
}
