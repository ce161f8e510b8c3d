import type { StoredObject } from "../../registry/stored-object.js";
import type { ApiRequest } from "../api-request.js";
import { partialJson, readIncludeObject, tableJson } from "../answers.js";
import type { AcceptedForm } from "../negotiation/accepted-form.js";
import type { JsonAnswer } from "../negotiation/send.js";

/** A response with one object, in the form that the client accepts. */
export function objectAnswer(asked: ApiRequest, form: AcceptedForm, object: StoredObject, status = 200): JsonAnswer {
  const { version } = asked;
  if (form.form === "object") return { status, parts: [object.json(version)] };
  if (form.form === "PartialObjectMetadata") return { status, parts: [partialJson(object, form.version)] };
  const metadata = { resourceVersion: String(object.revision) };
  const include = readIncludeObject(asked.query);
  const now = asked.registry.now();
  return { status, parts: [tableJson({ objects: [object], version, include, metadata, now, columns: true }, form)] };
}
