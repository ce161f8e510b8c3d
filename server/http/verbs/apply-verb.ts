import { badRequest, conflict } from "../../machinery/errors/api-errors.js";
import { timestamp } from "../../machinery/meta/timestamp.js";
import { checkUnknown } from "../../registry/check-unknown.js";
import { decodeBody } from "../../registry/decode-body.js";
import { updateObject, type Written } from "../../registry/update-object.js";
import type { WriteOptions } from "../../registry/write-options.js";
import type { ApiRequest } from "../api-request.js";
import { parseBody } from "../read-body.js";

/** Applies a configuration (server-side apply). Creates the object where there is none. */
export async function applyConfiguration(asked: ApiRequest, bytes: Buffer, options: WriteOptions): Promise<Written> {
  const { version, registry, at, query } = asked;
  const { fieldManager } = registry;
  if (fieldManager.apply === undefined) throw badRequest("this server has no field manager");
  const body = parseBody(bytes, "application/yaml");
  const { value } = body;
  const force = query.get("force") === "true";
  // Without defaults: what a client did not write is not its own.
  const { object: applied, unknown } = decodeBody(version, value, false);
  checkUnknown([...body.duplicates(), ...unknown], options);
  if (applied.metadata.managedFields !== undefined) throw badRequest("metadata.managedFields must be nil");
  return updateObject(
    registry,
    version,
    at,
    (live) => {
      const { uid } = applied.metadata;
      if (live === undefined && uid !== undefined)
        throw conflict(
          version.kind,
          at.name,
          `uid mismatch: the provided object specified uid ${uid}, and no existing object was found`,
        );
      const { fieldManager: manager, subresource } = options;
      const time = timestamp(registry.now());
      return fieldManager.apply(structuredClone(applied), { version, live, manager, subresource, time }, force);
    },
    { ...options, applied: true },
  );
}
