/**
 * Cron jobs, earlier.
 * @packageDocumentation
 * @groupVersion testdata.kubebuilder.io/v1beta1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";
import type { Int32 } from "groupversion/types";

/** What it should be like. */
export interface CronJobSpec {
  /**
   * @minimum -2
   * @maximum 2
   * @multipleOf 2
   */
  int32WithValidations: Int32;
  /** @minLength 4 */
  twoOfAKindPart0: string;
}

/**
 * A cron job.
 * @resource cronjobs verbs=get singular=mycronjob
 * @subresource status
 * @served no
 */
export interface CronJob extends TypeMeta {
  metadata?: ObjectMeta;
  spec?: CronJobSpec;
}
