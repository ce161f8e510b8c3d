import { isObject } from "../../openapi/types/objects.js";
import { badRequest, internalError } from "../machinery/errors/api-errors.js";
import { decodeObjectMeta } from "../machinery/meta/decode-object-meta.js";
import type { KubeObject } from "../machinery/meta/object-meta.js";
import { applyDefaults } from "../machinery/schema/apply-defaults.js";
import { prune } from "../machinery/schema/prune.js";
import type { KindVersion } from "./kind.js";

/** An object of a request, and its unknown fields. */
export interface DecodedBody {
  readonly object: KubeObject;
  /** `unknown field "spec.x"`. */
  readonly unknown: readonly string[];
}

/** What a body is: a whole object, the result of a patch, or a configuration that is applied. */
export type BodyForm = "object" | "patched" | "applied";

/**
 * Checks the type of an object. Kinds other than custom resources need not say theirs. Of custom resources the real
 * server refuses a wrong `kind` only when it validates them, which `checkType` does.
 */
function settleType({ kind, apiVersion }: KindVersion, object: Record<string, unknown>, form: BodyForm): void {
  const { custom } = kind.model;
  const { apiVersion: givenVersion = custom ? "" : apiVersion, kind: givenKind = custom ? "" : kind.kind } = object;
  if (form === "applied" && custom && (givenVersion !== apiVersion || givenKind !== kind.kind))
    throw badRequest(`invalid object type: ${String(givenVersion) || "/"}, Kind=${String(givenKind)}`);
  if (givenVersion === "" && form === "patched")
    throw internalError("Object 'apiVersion' is missing in 'object has no apiVersion field'");
  if (givenVersion !== apiVersion && !(custom && form === "patched"))
    throw badRequest(
      `the API version in the data (${String(givenVersion)}) does not match the expected API version (${apiVersion})`,
    );
  if (custom && givenKind === "")
    throw badRequest(`the object provided is unrecognized (must be of type ${kind.kind}): Object 'Kind' is missing`);
  if (!custom && givenKind !== kind.kind)
    throw badRequest(`the kind in the data (${String(givenKind)}) does not match the expected kind (${kind.kind})`);
  object["apiVersion"] = String(givenVersion);
  object["kind"] = String(givenKind);
}

/**
 * Turns a parsed body into an object of a version: checks its type, reads its metadata, drops unknown fields and sets
 * defaults. The value is changed and becomes the object. Throws a `StatusError` (400).
 *
 * @param form - what the body is. An applied configuration gets no defaults, and one of a custom resource keeps what
 *   its type does not declare, so that applying it fails
 */
export function decodeBody(version: KindVersion, value: unknown, form: BodyForm = "object"): DecodedBody {
  if (!isObject(value)) throw badRequest("the body of the request must be an object");
  const { kind } = version;
  const object = value as Record<string, unknown>;
  settleType(version, object, form);
  const inMetadata: string[] = [];
  const wrong: string[] = [];
  object["metadata"] = decodeObjectMeta(object["metadata"], "metadata", {
    unknown: (path) => inMetadata.push(path),
    wrong: (path, _value, expected) => wrong.push(`${path} must be ${expected}`),
  });
  if (wrong.length > 0)
    throw badRequest(
      `${kind.kind} in version ${JSON.stringify(version.version.name)} cannot be handled as a ${kind.kind}: ${wrong.join(", ")}`,
    );
  const elsewhere = [...prune(version.type, object, form === "applied" && kind.model.custom)];
  // In the order of the real server.
  const unknown = kind.model.custom ? [...inMetadata.sort(), ...elsewhere.sort()] : [...inMetadata, ...elsewhere];
  if (form !== "applied") {
    applyDefaults(version.type, object);
    kind.strategy.defaults?.(object as KubeObject);
  }
  return { object: object as KubeObject, unknown: unknown.map((path) => `unknown field ${JSON.stringify(path)}`) };
}
