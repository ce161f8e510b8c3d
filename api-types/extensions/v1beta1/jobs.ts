/**
 * Jobs as the extensions group serves them.
 * @packageDocumentation
 * @groupVersion extensions/v1beta1
 */
import type { Int32, Int64 } from "groupversion/types";
import type { ObjectMeta } from "../../core/v1/meta.js";
import type { PodTemplateSpec } from "../../core/v1/pods.js";
import type { LabelSelector, ListMeta, Time, TypeMeta } from "../../machinery/unversioned.js";

/**
 * Runs pods until a given number of them finish successfully. Older form of the `batch/v1` job, which should be
 * preferred.
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
   * When `true`, the system generates a unique label and selector for the pods; the inverse of `manualSelector` in
   * `batch/v1`. May be left out.
   */
  autoSelector?: boolean;
  /**
   * How many pods have to succeed. If unset while `parallelism` is given, one success marks the whole job as
   * succeeded; if both are unset, `1` applies.
   */
  completions?: Int32;
  /**
   * Maximum number of pods that run at the same time; fewer run when few completions remain. Defaults to `1`; `0`
   * pauses the job.
   */
  parallelism?: Int32;
  /**
   * Picks the job's pods by label. When left out, it is generated under `autoSelector` and otherwise taken from the
   * template's labels.
   */
  selector?: LabelSelector;
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
