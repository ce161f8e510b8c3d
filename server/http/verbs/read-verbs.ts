import { badRequest, notFound, versionAhead } from "../../machinery/errors/api-errors.js";
import { unreadableVersion } from "../../machinery/meta/resource-version.js";
import { isScannable, listObjects } from "../../registry/list-objects.js";
import { StoredObject } from "../../registry/stored-object.js";
import type { ApiRequest } from "../api-request.js";
import { acceptedForm, LIST_FORMS, OBJECT_FORMS } from "../negotiation/accepted-form.js";
import { send } from "../negotiation/send.js";
import { readListOptions } from "../options/read-list-options.js";
import { listAnswer } from "./list-answer.js";
import { objectAnswer } from "./object-answer.js";
import { streamList } from "./stream-list.js";

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

export async function listResource(asked: ApiRequest): Promise<void> {
  const { query, version, at, registry } = asked;
  const form = acceptedForm(asked.accept, LIST_FORMS, query, asked.userAgent);
  const options = readListOptions(query, version, false);
  const isPlain = form.encoding === "json" && !form.pretty && form.form !== "Table";
  if (isPlain && isScannable(version.kind, at.namespace, options)) return streamList(asked, form, options);
  const listed = await listObjects(registry, version.kind, at.namespace, options);
  await send(asked.request, asked.response, listAnswer(asked, form, listed), form);
}
