/**
 * Cron jobs, in between.
 * @packageDocumentation
 * @groupVersion testdata.kubebuilder.io/v1beta2
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";

/**
 * A cron job.
 * @resource cronjobs verbs=get singular=mycronjob
 * @subresource status
 * @deprecated Use v1.
 */
export interface CronJob extends TypeMeta {
  metadata?: ObjectMeta;
}
