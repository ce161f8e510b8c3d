import { isObject } from "../../openapi/types/objects.js";
import { FieldSet } from "../machinery/apply/field-set.js";
import { fieldsOf } from "../machinery/apply/fields-of.js";
import type { MapMerge } from "../machinery/apply/merge-type.js";
import { parseExact, stringifyExact } from "../machinery/json/exact-json.js";
import type { KubeObject } from "../machinery/meta/object-meta.js";

/** The annotation in which client-side `kubectl apply` keeps what it applied. */
const ANNOTATION = "kubectl.kubernetes.io/last-applied-configuration";

/** The fields that client-side `kubectl apply` set. */
export function lastAppliedFields(type: MapMerge, live: KubeObject): FieldSet {
  try {
    const config: unknown = parseExact(live.metadata.annotations?.[ANNOTATION] ?? "null");
    return isObject(config) ? fieldsOf(type, config) : FieldSet.EMPTY;
  } catch {
    // The annotation is text that anybody can write.
    return FieldSet.EMPTY;
  }
}

/** Updates the annotation if there is one, so that users can return to client-side apply. */
export function noteLastApplied(object: KubeObject, live: KubeObject, applied: KubeObject): void {
  if (live.metadata.annotations?.[ANNOTATION] === undefined) return;
  const { managedFields: _managedFields, annotations, ...metadata } = applied.metadata;
  const { [ANNOTATION]: _own, ...others } = annotations ?? {};
  const config = { ...applied, metadata: { ...(annotations !== undefined && { annotations: others }), ...metadata } };
  object.metadata.annotations = { ...object.metadata.annotations, [ANNOTATION]: `${stringifyExact(config)}\n` };
}
