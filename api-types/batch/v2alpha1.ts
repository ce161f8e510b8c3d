/**
 * Work that runs to completion, and on a schedule.
 * @packageDocumentation
 * @groupVersion batch/v2alpha1
 */
import type { Int32, Int64 } from "groupversion/types";
import type { ObjectMeta } from "../core/v1/meta.js";
import type { PodTemplateSpec } from "../core/v1/pods.js";
import type { ObjectReference } from "../core/v1/references.js";
import type { LabelSelector, ListMeta, Time, TypeMeta } from "../machinery/unversioned.js";

/**
 * Creates jobs again and again on a time schedule. Alpha: the API server must have `batch/v2alpha1` switched on.
 * @resource cronjobs
 * @subresource status
 * @resource scheduledjobs kind=ScheduledJob list=CronJobList
 */
export interface CronJob extends TypeMeta {
  /** Name, namespace, labels and annotations; the name also begins the names of the jobs created. */
  metadata?: ObjectMeta;
  /** When to run, what to run, and how to treat late or overlapping runs. */
  spec?: CronJobSpec;
  /** Running jobs and the last time one was scheduled, as recorded by the controller; read-only for users. */
  status?: CronJobStatus;
}

/** Cron jobs returned by a list request, together with list metadata. */
export interface CronJobList extends TypeMeta {
  /** Resource version of the list, usable as the starting point of a watch. */
  metadata?: ListMeta;
  /** The cron jobs found; an empty array when nothing matches the request. */
  items: CronJob[];
}

/** Schedule of a cron job and the job that it launches. */
export interface CronJobSpec {
  /**
   * Run times in five-field cron syntax, such as `0 3 * * 1` for Mondays at three; read in the controller manager's
   * time zone.
   */
  schedule: string;
  /** Blueprint for the job created at each run; edits apply to later runs only. */
  jobTemplate: JobTemplateSpec;
  /**
   * What happens if the previous run is unfinished: `Allow` runs both, `Forbid` skips the new run, `Replace` cancels
   * the old one. Defaults to `Allow`.
   * @default "Allow"
   */
  concurrencyPolicy?: string;
  /**
   * How many seconds late a run may still start; later than that it is skipped and counts as failed. No limit when
   * unset.
   */
  startingDeadlineSeconds?: Int64;
  /** When `true`, no further runs are started, while running ones carry on. Defaults to `false`. */
  suspend?: boolean;
}

/** Metadata and settings given to each job that a cron job creates. */
export interface JobTemplateSpec {
  /** Labels and annotations to copy onto each created job; the name is generated. */
  metadata?: ObjectMeta;
  /** What each created job runs, how many pods must succeed, and under which limits. */
  spec?: JobSpec;
}

/** Desired execution of a job: pod, number of successes, parallelism and time limit. */
export interface JobSpec {
  /** Blueprint for the job's pods; its restart policy has to be `OnFailure` or `Never`, since `Always` is rejected. */
  template: PodTemplateSpec;
  /**
   * Time limit in seconds, counted from `status.startTime`; once exceeded, running pods are killed and the job fails.
   * Positive; no limit when unset.
   */
  activeDeadlineSeconds?: Int64;
  /**
   * How many pods have to succeed. If unset while `parallelism` is given, one success marks the whole job as
   * succeeded; if both are unset, `1` applies.
   */
  completions?: Int32;
  /**
   * When `true`, `selector` and template labels are used as given, and you must keep them unique. By default the
   * system generates both, which prevents clashes between jobs.
   */
  manualSelector?: boolean;
  /**
   * Maximum number of pods that run at the same time; fewer run when few completions remain. Defaults to `1`; `0`
   * pauses the job.
   */
  parallelism?: Int32;
  /**
   * Picks the job's pods by label. Normally left out, as the system generates a unique one; set it only together with
   * `manualSelector`.
   */
  selector?: LabelSelector;
}

/** Record of a cron job's current and latest runs. */
export interface CronJobStatus {
  /**
   * References to the jobs that are still running; empty between runs.
   * @listType atomic
   */
  active?: ObjectReference[];
  /** When a run was last started; absent before the first one. */
  lastScheduleTime?: Time;
}

/**
 * Runs pods until a given number of them finish successfully. Alpha form of the `batch/v1` job, with the same content.
 * @resource jobs
 * @subresource status
 */
export interface Job extends TypeMeta {
  /** Name, namespace, labels and annotations; the name also begins the names of the job's pods. */
  metadata?: ObjectMeta;
  /** The pod to run, how many must succeed and how many may run side by side. */
  spec?: JobSpec;
  /** Pod counts, times and outcome as last recorded by the job controller; read-only for users. */
  status?: JobStatus;
}

/** Jobs returned by a list request, together with list metadata. */
export interface JobList extends TypeMeta {
  /** Resource version of the list, usable as the starting point of a watch. */
  metadata?: ListMeta;
  /** The jobs found; an empty array when nothing matches the request. */
  items: Job[];
}

/** Progress and result of a job's run so far. */
export interface JobStatus {
  /** Count of pods that are currently pending or running. */
  active?: Int32;
  /** When the job was found to have succeeded, in RFC 3339 form and UTC; absent before that. */
  completionTime?: Time;
  /**
   * Outcome entries such as `Complete` or `Failed`; empty as long as the job is unfinished.
   * @patchStrategy merge
   * @patchMergeKey type
   * @listType atomic
   */
  conditions?: JobCondition[];
  /** Count of the job's pods that have ended in failure. */
  failed?: Int32;
  /** When the job controller first took up the job, in RFC 3339 form and UTC; the active deadline runs from here. */
  startTime?: Time;
  /** Count of the job's pods that have ended successfully. */
  succeeded?: Int32;
}

/** Final outcome of a job, recorded once it has completed or failed. */
export interface JobCondition {
  /** Which outcome is being reported: `Complete` or `Failed`. */
  type: string;
  /** Whether the outcome applies: `True`, `False`, or `Unknown` if that cannot be determined. */
  status: string;
  /** Moment at which the job controller last examined this condition; unset if never recorded. */
  lastProbeTime?: Time;
  /** Moment at which `status` last switched to a different value; unset if never recorded. */
  lastTransitionTime?: Time;
  /** Explanation for people of the condition's latest change; may be empty. */
  message?: string;
  /** Short CamelCase code for the latest change, for example `DeadlineExceeded`; suited to scripts. */
  reason?: string;
}
