import { isObject } from "../../openapi/types/objects.js";
import { badRequest } from "../machinery/errors/api-errors.js";
import { decodeObjectMeta } from "../machinery/meta/decode-object-meta.js";
import type { KubeObject } from "../machinery/meta/object-meta.js";
import { applyDefaults } from "../machinery/schema/apply-defaults.js";
import { prune } from "../machinery/schema/prune.js";
import type { KindVersion } from "./kind.js";

/** An object of a request, and what it held that its kind does not have. */
export interface DecodedBody {
  readonly object: KubeObject;
  /** `unknown field "spec.x"`. */
  readonly unknown: readonly string[];
}

/**
 * Turns a parsed body into an object of a version: checks its kind, reads its metadata, drops unknown fields and sets
 * defaults. The value is changed and becomes the object. Throws a `StatusError` (400).
 *
 * @param defaults - whether to set defaults
 */
export function decodeBody(version: KindVersion, value: unknown, defaults = true): DecodedBody {
  if (!isObject(value)) throw badRequest("the body of the request must be an object");
  const { apiVersion, kind } = version;
  const { apiVersion: givenVersion = apiVersion, kind: givenKind = kind.kind } = value;
  if (givenVersion !== apiVersion)
    throw badRequest(
      `the API version in the data (${String(givenVersion)}) does not match the expected API version (${apiVersion})`,
    );
  if (givenKind !== kind.kind)
    throw badRequest(`the kind in the data (${String(givenKind)}) does not match the expected kind (${kind.kind})`);
  const object = value as Record<string, unknown>;
  object["apiVersion"] = apiVersion;
  object["kind"] = kind.kind;
  const unknown: string[] = [];
  const wrong: string[] = [];
  object["metadata"] = decodeObjectMeta(object["metadata"], "metadata", {
    unknown: (path) => unknown.push(path),
    wrong: (path, _value, expected) => wrong.push(`${path} must be ${expected}`),
  });
  if (wrong.length > 0)
    throw badRequest(
      `${kind.kind} in version ${JSON.stringify(version.version.name)} cannot be handled as a ${kind.kind}: ${wrong.join(", ")}`,
    );
  unknown.push(...prune(version.type, object));
  if (defaults) {
    applyDefaults(version.type, object);
    kind.strategy.defaults?.(object as KubeObject);
  }
  return { object: object as KubeObject, unknown: unknown.map((path) => `unknown field ${JSON.stringify(path)}`) };
}
