import type { StatusDetails } from "../../machinery/errors/status.js";
import { StatusError } from "../../machinery/errors/status.js";
import { deleteObject, type Deleted } from "../../registry/delete-object.js";
import type { Kind } from "../../registry/kind.js";
import { listObjects } from "../../registry/list-objects.js";
import type { StoredObject } from "../../registry/stored-object.js";
import type { WriteOptions } from "../../registry/write-options.js";
import type { ApiRequest } from "../api-request.js";
import { acceptedForm, LIST_FORMS, OBJECT_FORMS } from "../negotiation/accepted-form.js";
import { send } from "../negotiation/send.js";
import { readDeleteOptions, type RequestDeleteOptions } from "../options/read-delete-options.js";
import { readListOptions } from "../options/read-list-options.js";
import { bodyTypeOf, parseBody, readBytes } from "../read-body.js";
import { objectAnswer } from "./object-answer.js";
import { listAnswer } from "./list-answer.js";

async function deleteOptions(asked: ApiRequest): Promise<RequestDeleteOptions> {
  const bytes = await readBytes(asked.request);
  const body = bytes.length === 0 ? undefined : (await parseBody(bytes, bodyTypeOf(asked.request))).value;
  return readDeleteOptions(asked.query, body);
}

const writeOptions = (asked: ApiRequest, { dryRun }: RequestDeleteOptions): WriteOptions => ({
  ...asked.optionsContext,
  dryRun,
  fieldManager: "",
  fieldValidation: "Ignore",
});

/** The response to a completed deletion. */
function successJson({ group, plural }: Kind, { object: { metadata } }: StoredObject): string {
  const { name = "", uid = "" } = metadata;
  const details: StatusDetails = { name, ...(group !== "" && { group }), kind: plural, uid };
  return JSON.stringify({ kind: "Status", apiVersion: "v1", metadata: {}, status: "Success", details });
}

export async function deleteResource(asked: ApiRequest): Promise<void> {
  const { version, registry, request, response, at } = asked;
  const form = acceptedForm(asked.accept, OBJECT_FORMS, asked.query, asked.userAgent);
  const options = await deleteOptions(asked);
  const { object, gone } = await deleteObject(registry, version, at, options, writeOptions(asked, options));
  const status = !gone && options.waits ? 202 : 200;
  const answer =
    gone && version.version.returnsDeleted !== true
      ? { status, parts: [successJson(version.kind, object)] }
      : objectAnswer(asked, form, object, status);
  await send(request, response, answer, form);
}

/** Deletions that run at once. */
const AT_ONCE = 16;

export async function deleteCollection(asked: ApiRequest): Promise<void> {
  const { query, version, registry, request, response, at } = asked;
  const { kind } = version;
  const form = acceptedForm(asked.accept, LIST_FORMS, query, asked.userAgent);
  const options = await deleteOptions(asked);
  const listed = await listObjects(registry, kind, at.namespace, readListOptions(query, version, false));
  const waiting = [...listed.items];
  const work = async (): Promise<void> => {
    for (let object = waiting.shift(); object !== undefined; object = waiting.shift()) {
      const { namespace = "", name = "" } = object.object.metadata;
      await ignoreMissing(deleteObject(registry, version, { namespace, name }, options, writeOptions(asked, options)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await send(request, response, listAnswer(asked, form, listed), form);
}

async function ignoreMissing(deletion: Promise<Deleted>): Promise<void> {
  try {
    await deletion;
  } catch (error) {
    if (!(error instanceof StatusError) || error.code !== 404) throw error;
  }
}
