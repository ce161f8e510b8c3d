/**
 * The core group: the only one whose name is empty.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";

/** @resource cronjobs verbs=get */
export interface CronJob extends TypeMeta {
  metadata?: ObjectMeta;
}
