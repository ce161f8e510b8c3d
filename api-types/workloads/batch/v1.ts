/**
 * Jobs, and jobs at given times.
 * @packageDocumentation
 * @groupVersion batch/v1
 */
import type { DateTime, Int32, Int64 } from "groupversion/types";
import type { JobSpec as FirstJobSpec, JobStatus as FirstJobStatus } from "../../batch/v1.js";
import type { CronJobStatus as FirstCronJobStatus } from "../../batch/v2alpha1.js";
import type { ListMeta, ObjectMeta, TypeMeta } from "../../meta/v1.js";
import type { PodTemplateSpec } from "../core/v1/pods.js";

/**
 * Runs pods until a number of them succeeded.
 * @resource jobs categories=all
 * @subresource status
 * @printColumn Succeeded .status.succeeded type=integer
 * @printColumn Age .metadata.creationTimestamp
 */
export interface Job extends TypeMeta {
  /** Name, namespace, labels and the like. */
  metadata?: ObjectMeta;
  /** Which pods, and how many must succeed. */
  spec?: JobSpec;
  /** How far it is. */
  status?: JobStatus;
}

/** A list of jobs. */
export interface JobList extends TypeMeta {
  /** Version and continuation of the list. */
  metadata?: ListMeta;
  /** Jobs of the list. */
  items: Job[];
}

/** What is wanted of a job. */
export interface JobSpec extends Omit<FirstJobSpec, "template"> {
  /**
   * Failures after which the job fails.
   * @default 6
   */
  backoffLimit?: Int32;
  /** Failures after which an index fails; only of indexed jobs. */
  backoffLimitPerIndex?: Int32;
  /**
   * `NonIndexed`, or `Indexed` to give each pod a number.
   * @default "NonIndexed"
   */
  completionMode?: string;
  /** Controller in charge; absent: the built-in one. */
  managedBy?: string;
  /** Failed indexes after which the job fails. */
  maxFailedIndexes?: Int32;
  /** What the failure of a pod means. */
  podFailurePolicy?: PodFailurePolicy;
  /** When a pod is replaced: `TerminatingOrFailed` or `Failed`. */
  podReplacementPolicy?: string;
  /** When an indexed job has succeeded; absent: when every index has. */
  successPolicy?: SuccessPolicy;
  /**
   * Whether no pods are to run.
   * @default false
   */
  suspend?: boolean;
  /** The pod. Its restart policy is `OnFailure` or `Never`. */
  template: PodTemplateSpec;
  /** Seconds after its end until the job is deleted; absent: never. */
  ttlSecondsAfterFinished?: Int32;
}

/** How far a job is. */
export interface JobStatus extends FirstJobStatus {
  /** Indexes that succeeded, such as `1,3-5`. */
  completedIndexes?: string;
  /** Indexes that failed, such as `1,3-5`. */
  failedIndexes?: string;
  /** Pods that are ready. */
  ready?: Int32;
  /** Pods that are ending. */
  terminating?: Int32;
  /** Pods that ended and are not counted yet. */
  uncountedTerminatedPods?: UncountedTerminatedPods;
}

/** Identities of pods that ended and are not counted yet. */
export interface UncountedTerminatedPods {
  /**
   * Those that failed.
   * @listType set
   */
  failed?: string[];
  /**
   * Those that succeeded.
   * @listType set
   */
  succeeded?: string[];
}

/** What the failure of a pod means for its job. */
export interface PodFailurePolicy {
  /**
   * Rules in order. The first that applies decides.
   * @listType atomic
   */
  rules: PodFailurePolicyRule[];
}

/** What one kind of failure means. One of the conditions is set. */
export interface PodFailurePolicyRule {
  /** `FailJob`, `FailIndex`, `Ignore` or `Count`. */
  action: string;
  /** A condition on exit codes. */
  onExitCodes?: PodFailurePolicyOnExitCodesRequirement;
  /**
   * Conditions of the pod, of which one must hold.
   * @listType atomic
   * @default []
   */
  onPodConditions?: PodFailurePolicyOnPodConditionsPattern[];
}

/** A condition on exit codes. */
export interface PodFailurePolicyOnExitCodesRequirement {
  /** Container that it is about; absent: all. */
  containerName?: string;
  /** `In` or `NotIn`. */
  operator: string;
  /**
   * Exit codes; `0` is not one of them with `In`.
   * @listType set
   */
  values: Int32[];
}

/** A condition of a pod. */
export interface PodFailurePolicyOnPodConditionsPattern {
  /**
   * Status that it has.
   * @default "True"
   */
  status?: string;
  /** Type of the condition. */
  type: string;
}

/** When an indexed job has succeeded. */
export interface SuccessPolicy {
  /**
   * Rules, of which one must hold.
   * @listType atomic
   */
  rules: SuccessPolicyRule[];
}

/** Indexes that must succeed. One of the fields is set at least. */
export interface SuccessPolicyRule {
  /** Number of pods that must succeed. */
  succeededCount?: Int32;
  /** Which, such as `1,3-5`. */
  succeededIndexes?: string;
}

/** The job that a cron job creates. */
export interface JobTemplateSpec {
  /** Labels and annotations of the jobs. */
  metadata?: ObjectMeta;
  /** What is wanted of them. */
  spec?: JobSpec;
}

/**
 * Creates jobs at given times.
 * @resource cronjobs shortNames=cj categories=all
 * @subresource status
 * @printColumn Schedule .spec.schedule
 * @printColumn Suspend .spec.suspend type=boolean
 * @printColumn Age .metadata.creationTimestamp
 */
export interface CronJob extends TypeMeta {
  /** Name, namespace, labels and the like. */
  metadata?: ObjectMeta;
  /** When, and which jobs. */
  spec: CronJobSpec;
  /** What was created last. */
  status?: CronJobStatus;
}

/** A list of cron jobs. */
export interface CronJobList extends TypeMeta {
  /** Version and continuation of the list. */
  metadata?: ListMeta;
  /** The cron jobs. */
  items: CronJob[];
}

/** When jobs are created, and which. */
export interface CronJobSpec {
  /**
   * Whether jobs may overlap: `Allow`, `Forbid`, or `Replace` the running one.
   * @default "Allow"
   */
  concurrencyPolicy?: string;
  /**
   * Failed jobs to keep.
   * @default 1
   */
  failedJobsHistoryLimit?: Int32;
  /** What its jobs are made from. */
  jobTemplate: JobTemplateSpec;
  /** When, in the form of cron. */
  schedule: string;
  /** Seconds after its time within which a job may still be created. */
  startingDeadlineSeconds?: Int64;
  /**
   * Successful jobs to keep.
   * @default 3
   */
  successfulJobsHistoryLimit?: Int32;
  /**
   * Whether no jobs are created.
   * @default false
   */
  suspend?: boolean;
  /** Time zone of the schedule, such as `Etc/UTC`; absent: the controller's. */
  timeZone?: string;
}

/** What a cron job created last. */
export interface CronJobStatus extends FirstCronJobStatus {
  /** When a job succeeded last. */
  lastSuccessfulTime?: DateTime;
}
