import { badRequest, notFound, versionAhead } from "../../machinery/errors/api-errors.js";
import { unreadableVersion } from "../../machinery/meta/resource-version.js";
import { listObjects, type ListedObjects } from "../../registry/list-objects.js";
import { StoredObject } from "../../registry/stored-object.js";
import type { ApiRequest } from "../api-request.js";
import { readIncludeObject, partialJson, tableJson } from "../answers.js";
import { acceptedForm, LIST_FORMS, OBJECT_FORMS, type AcceptedForm } from "../negotiation/accepted-form.js";
import { send, type JsonAnswer } from "../negotiation/send.js";
import { readListOptions } from "../options/read-list-options.js";
import { objectAnswer } from "./object-answer.js";

/** Reads the object of a request. Throws a `StatusError` (400, 404, 504). */
export async function readObject(asked: ApiRequest): Promise<StoredObject> {
  const { query, version, at, registry } = asked;
  const { kind } = version;
  if (query.has("export")) throw badRequest("the export parameter, deprecated since v1.14, is no longer supported");
  const resourceVersion = query.get("resourceVersion") ?? "";
  const problem = resourceVersion === "" ? undefined : unreadableVersion(resourceVersion);
  if (problem !== undefined) throw badRequest(`invalid resource version: ${problem}`);
  const value = await registry.storage.get(kind.key(at.namespace, at.name));
  if (Number(resourceVersion) > (value?.revision ?? 0)) {
    const { revision } = await registry.storage.status();
    if (Number(resourceVersion) > revision) throw versionAhead(resourceVersion, revision);
  }
  if (value === undefined) throw notFound(kind, at.name);
  return StoredObject.of(kind.stored, value);
}

export async function getObject(asked: ApiRequest): Promise<void> {
  const form = acceptedForm(asked.accept, OBJECT_FORMS, asked.query, asked.userAgent);
  const object = await readObject(asked);
  await send(asked.request, asked.response, objectAnswer(asked, form, object), form);
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
  const isPartial = form.form === "PartialObjectMetadataList";
  const [kind, apiVersion] = isPartial
    ? [form.form, `meta.k8s.io/${form.version}`]
    : [version.kind.model.listKind, version.apiVersion];
  const parts: (Buffer | string)[] = [
    `{"kind":${JSON.stringify(kind)},"apiVersion":${JSON.stringify(apiVersion)},"metadata":${JSON.stringify(metadata)},"items":[`,
  ];
  for (const [i, item] of items.entries()) {
    if (i > 0) parts.push(",");
    parts.push(isPartial ? partialJson(item, form.version) : item.json(version));
  }
  parts.push("]}");
  return { status: 200, parts };
}

export async function listResource(asked: ApiRequest): Promise<void> {
  const { query, version, at, registry } = asked;
  const form = acceptedForm(asked.accept, LIST_FORMS, query, asked.userAgent);
  const options = readListOptions(query, version, false);
  const listed = await listObjects(registry, version.kind, at.namespace, options);
  await send(asked.request, asked.response, listAnswer(asked, form, listed), form);
}
