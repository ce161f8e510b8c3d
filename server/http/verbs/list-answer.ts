import type { ListedObjects } from "../../registry/list-objects.js";
import type { StoredObject } from "../../registry/stored-object.js";
import { partialJson, readIncludeObject, tableJson } from "../answers.js";
import type { ApiRequest } from "../api-request.js";
import type { AcceptedForm } from "../negotiation/accepted-form.js";
import type { JsonAnswer } from "../negotiation/send.js";

/** What follows the items of a list. */
export const LIST_END = "]}";

/** Separates items. As bytes, it is encoded once, not thousands of times. */
export const COMMA = Buffer.from(",");

/** A list up to its items, as JSON. */
export function listHead({ version }: ApiRequest, form: AcceptedForm, metadata: object): string {
  const [kind, apiVersion] =
    form.form === "PartialObjectMetadataList"
      ? [form.form, `meta.k8s.io/${form.version}`]
      : [version.kind.model.listKind, version.apiVersion];
  return `{"kind":${JSON.stringify(kind)},"apiVersion":${JSON.stringify(apiVersion)},"metadata":${JSON.stringify(metadata)},"items":[`;
}

/** Items of a list, with commas between them. */
export function listItems(
  { version }: ApiRequest,
  form: AcceptedForm,
  objects: readonly StoredObject[],
): readonly (Buffer | string)[] {
  const isPartial = form.form === "PartialObjectMetadataList";
  const parts: (Buffer | string)[] = [];
  for (const object of objects) {
    if (parts.length > 0) parts.push(COMMA);
    if (isPartial) parts.push(partialJson(object, form.version));
    else parts.push(...object.jsonParts(version));
  }
  return parts;
}

/** A list in the form that the client accepts. */
export function listAnswer(asked: ApiRequest, form: AcceptedForm, listed: ListedObjects): JsonAnswer {
  const { version } = asked;
  const { items, revision, remaining } = listed;
  const metadata = {
    resourceVersion: String(revision),
    ...(listed.continue !== "" && { continue: listed.continue }),
    ...(remaining !== undefined && remaining > 0 && { remainingItemCount: remaining }),
  };
  if (form.form === "Table") {
    const [include, now] = [readIncludeObject(asked.query), asked.registry.now()];
    return {
      status: 200,
      parts: [tableJson({ objects: items, version, include, metadata, now, columns: true }, form)],
    };
  }
  return { status: 200, parts: [listHead(asked, form, metadata), ...listItems(asked, form, items), LIST_END] };
}
