import { isObject, type UnknownObject } from "../../../openapi/types/objects.js";
import { badRequest } from "../../machinery/errors/api-errors.js";
import { invalidValue, notSupported, type FieldError } from "../../machinery/errors/field-error.js";
import type { DeleteOptions, Propagation } from "../../registry/delete-object.js";
import { checkOptions } from "./option-errors.js";
import { dryRunErrors } from "./read-write-options.js";

const POLICIES: readonly string[] = ["Foreground", "Background", "Orphan"];

/** `DeleteOptions` of a request. */
export interface RequestDeleteOptions extends DeleteOptions {
  readonly dryRun: boolean;
  /** Whether `orphanDependents` asked to delete dependents first: then 202 says that the object still exists. */
  readonly waits: boolean;
}

/** Options as the query has them, in the form of a body. */
function ofQuery(query: URLSearchParams): UnknownObject {
  const found: Record<string, unknown> = {};
  const orphan = query.get("orphanDependents");
  if (orphan !== null) found["orphanDependents"] = orphan === "true" || orphan === "1";
  const policy = query.get("propagationPolicy");
  if (policy !== null && policy !== "") found["propagationPolicy"] = policy;
  const dryRun = query.getAll("dryRun").filter((each) => each !== "");
  if (dryRun.length > 0) found["dryRun"] = dryRun;
  return found;
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

function ofBody(body: unknown): UnknownObject | undefined {
  if (body === undefined || body === null) return undefined;
  if (!isObject(body)) throw badRequest("the body of a deletion must be DeleteOptions");
  const kind = body["kind"];
  if (kind !== undefined && kind !== "" && kind !== "DeleteOptions")
    throw badRequest(`the body of a deletion must be DeleteOptions, and this is ${JSON.stringify(kind)}`);
  return body;
}

/** Reads the options of a deletion: of its body, or else of the query. Throws a `StatusError` (400, 422). */
export function readDeleteOptions(query: URLSearchParams, body: unknown): RequestDeleteOptions {
  // A body, even an empty object, speaks alone: the query has no effect beside it.
  const options: UnknownObject = ofBody(body) ?? ofQuery(query);
  const { propagationPolicy: policy, orphanDependents: orphan, dryRun, preconditions } = options;
  const errors: FieldError[] = [];
  if (typeof orphan === "boolean" && policy !== undefined)
    errors.push(
      invalidValue("propagationPolicy", policy, "orphanDependents and deletionPropagation cannot be both set"),
    );
  if (policy !== undefined && !POLICIES.some((known) => known === policy))
    errors.push(notSupported("propagationPolicy", policy, [...POLICIES, "nil"]));
  const dry = Array.isArray(dryRun) ? dryRun.map(String) : [];
  errors.push(...dryRunErrors(dry));
  checkOptions("DeleteOptions", errors);
  const wanted = isObject(preconditions) ? preconditions : {};
  const [uid, resourceVersion] = [text(wanted["uid"]), text(wanted["resourceVersion"])];
  return {
    preconditions: { ...(uid !== undefined && { uid }), ...(resourceVersion !== undefined && { resourceVersion }) },
    propagation:
      typeof policy === "string"
        ? (policy as Propagation)
        : orphan === true
          ? "Orphan"
          : orphan === false
            ? "Background"
            : undefined,
    dryRun: dry.length > 0,
    waits: orphan === false,
  };
}
