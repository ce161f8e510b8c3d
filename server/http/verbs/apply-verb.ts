import { isObject } from "../../../openapi/types/objects.js";
import { badRequest, conflict } from "../../machinery/errors/api-errors.js";
import { applyDefaults } from "../../machinery/schema/apply-defaults.js";
import { withoutEmptyMeta } from "../../machinery/meta/decode-object-meta.js";
import { timestamp } from "../../machinery/meta/timestamp.js";
import { checkUnknown } from "../../registry/check-unknown.js";
import { decodeBody } from "../../registry/decode-body.js";
import { updateObject, type Written } from "../../registry/update-object.js";
import type { WriteOptions } from "../../registry/write-options.js";
import type { ApiRequest } from "../api-request.js";
import { checkName } from "./check-name.js";
import { parseBody } from "../read-body.js";

/** Applies a configuration (server-side apply). Creates the object if it does not exist. */
export async function applyConfiguration(asked: ApiRequest, bytes: Buffer, options: WriteOptions): Promise<Written> {
  const { version, registry, at, query } = asked;
  const { fieldManager } = registry;
  const body = await parseBody(bytes, "application/yaml");
  const { value } = body;
  const force = query.get("force") === "true";
  // Without defaults: what a client did not write is not its own.
  const empty = emptyMetadata(value);
  if (isObject(value) && isObject(value["metadata"])) {
    // When an object was created is never part of a configuration.
    const { creationTimestamp: _time, ...metadata } = value["metadata"];
    Object.assign(value, { metadata });
  }
  const { object: applied, unknown } = decodeBody(version, value, "applied");
  // Decoding drops what is empty in metadata. An applier owns it nevertheless.
  Object.assign(applied.metadata, empty);
  // Applying what a custom resource does not declare fails, so that nobody needs to be warned of it.
  const warned = version.kind.model.custom && options.fieldValidation !== "Strict" ? [] : unknown;
  checkUnknown([...body.duplicates(), ...warned], options);
  if (applied.metadata.managedFields !== undefined) throw badRequest("metadata.managedFields must be nil");
  return updateObject(
    registry,
    version,
    at,
    (live) => {
      // Only the main endpoint creates.
      if (live === undefined && options.subresource !== "") return undefined;
      const { uid } = applied.metadata;
      if (live === undefined && uid !== undefined)
        throw conflict(
          version.kind,
          at.name,
          `uid mismatch: the provided object specified uid ${uid}, and no existing object was found`,
        );
      const { fieldManager: manager, subresource } = options;
      const time = timestamp(registry.now());
      const result = fieldManager.apply(structuredClone(applied), { version, live, manager, subresource, time }, force);
      checkName(result.metadata.name, at.name);
      result.metadata = withoutEmptyMeta(result.metadata);
      // Defaults come last: nobody owns them.
      applyDefaults(version.type, result);
      version.kind.strategy.defaults?.(result);
      return result;
    },
    { ...options, applied: true },
  );
}

/** Empty maps and lists in a body's metadata. */
function emptyMetadata(body: unknown): Record<string, unknown> {
  const metadata = isObject(body) ? body["metadata"] : undefined;
  if (!isObject(metadata)) return {};
  const maps = ["labels", "annotations"].filter((key) => isObject(metadata[key]));
  const lists = ["finalizers", "ownerReferences"].filter((key) => Array.isArray(metadata[key]));
  const empty = [...maps, ...lists].filter((key) => Object.keys(metadata[key] as object).length === 0);
  return Object.fromEntries(empty.map((key) => [key, metadata[key]]));
}
