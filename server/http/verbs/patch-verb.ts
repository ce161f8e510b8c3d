import { isObject } from "../../../openapi/types/objects.js";
import { badRequest, invalid, unsupportedMediaType } from "../../machinery/errors/api-errors.js";
import { invalidValue } from "../../machinery/errors/field-error.js";
import { StatusError } from "../../machinery/errors/status.js";
import type { KubeObject } from "../../machinery/meta/object-meta.js";
import { PatchFailed, readJsonPatch } from "../../machinery/patch/json-patch.js";
import { mergePatch } from "../../machinery/patch/merge-patch.js";
import { strategicMergePatch } from "../../machinery/patch/strategic-merge-patch.js";
import { checkUnknown } from "../../registry/check-unknown.js";
import { decodeBody } from "../../registry/decode-body.js";
import type { KindVersion } from "../../registry/kind.js";
import { updateObject, type Written } from "../../registry/update-object.js";
import type { WriteOptions } from "../../registry/write-options.js";
import type { ApiRequest } from "../api-request.js";
import { acceptedForm, OBJECT_FORMS } from "../negotiation/accepted-form.js";
import { send } from "../negotiation/send.js";
import { readWriteOptions } from "../options/read-write-options.js";
import { APPLY_PATCH, JSON_PATCH, MERGE_PATCH, patchTypes } from "../patch-types.js";
import { bodyTypeOf, parseJsonBody, readBytes } from "../read-body.js";
import { applyConfiguration } from "./apply-verb.js";
import { checkName } from "./check-name.js";
import { objectAnswer } from "./object-answer.js";

/** Makes a patched object of the live one, which it may change. */
type Patch = (live: KubeObject) => unknown;

/** Reads a patch. Throws a `StatusError` (400) for a malformed one. */
export function readPatch(type: string, bytes: Buffer, version: KindVersion): Patch {
  const { value } = parseJsonBody(bytes);
  if (type === JSON_PATCH) return readJsonPatch(value);
  if (!isObject(value)) throw badRequest("a patch of this kind must be an object");
  if (type === MERGE_PATCH) return (live) => mergePatch(live, structuredClone(value));
  return (live) => strategicMergePatch(live, structuredClone(value), version.type);
}

/** Applies a patch, and reads its result as an object of the version. */
export function patched(version: KindVersion, live: KubeObject, patch: Patch, options: WriteOptions): KubeObject {
  const { kind } = version;
  const name = live.metadata.name ?? "";
  let result: unknown;
  try {
    result = patch(live);
  } catch (error) {
    if (!(error instanceof PatchFailed)) throw error;
    // Kubernetes does not say which operation it was; here the message does.
    throw new StatusError(
      422,
      "Invalid",
      `the server rejected our request due to an error in our request: ${error.message}`,
      {},
    );
  }
  try {
    const { object, unknown } = decodeBody(version, result, "patched");
    checkUnknown(unknown, options);
    return object;
  } catch (error) {
    if (!(error instanceof StatusError) || error.code !== 400) throw error;
    const { status } = invalid(kind, name, [invalidValue("patch", "", error.message)]);
    throw new StatusError(422, "Invalid", status.message ?? "", { causes: status.details?.causes ?? [] });
  }
}

export async function patchResource(asked: ApiRequest): Promise<void> {
  const { query, version, request, response, at } = asked;
  const form = acceptedForm(asked.accept, OBJECT_FORMS, query, asked.userAgent);
  const type = bodyTypeOf(request);
  const types = patchTypes(version);
  if (!types.includes(type)) throw unsupportedMediaType(types);
  const isApply = type === APPLY_PATCH;
  const options = readWriteOptions("PatchOptions", query, asked.optionsContext, isApply);
  const bytes = await readBytes(request);
  const written: Written = isApply
    ? await applyConfiguration(asked, bytes, options)
    : await patchObject(asked, readPatch(type, bytes, version), options);
  await send(request, response, objectAnswer(asked, form, written.object, written.created ? 201 : 200), form);

  function patchObject(of: ApiRequest, patch: Patch, how: WriteOptions): Promise<Written> {
    return updateObject(
      of.registry,
      version,
      at,
      (live) => {
        if (live === undefined) return undefined;
        const uid = live.metadata.uid ?? "";
        const object = patched(version, live, patch, how);
        checkName(object.metadata.name, at.name);
        // A patch that drops the uid does not ask for another object.
        object.metadata.uid ??= uid;
        return object;
      },
      { ...how, patched: true },
    );
  }
}
