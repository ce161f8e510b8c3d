import type { Storage, StoredValue } from "../../storage/storage.js";
import { encodeObject } from "../encode-object.js";
import type { Kind } from "../kind.js";
import { StoredObject } from "../stored-object.js";
import { noteMigrated } from "./stored-schemas.js";

/** Objects that are read together. */
const PAGE = 100;

/** Rewrites the objects of a kind that are not stored in its storage version. Aborting the signal ends it early. */
export async function migrateObjects(storage: Storage, kind: Kind, signal: AbortSignal): Promise<void> {
  let from = kind.prefix;
  for (let more = true; more;) {
    if (signal.aborted) return;
    const { values } = await storage.list(kind.prefix, { from, limit: PAGE });
    for (const value of values) await storeAnew(storage, kind, value);
    more = values.length === PAGE;
    from = `${values.at(-1)?.key ?? ""}\0`;
  }
  await noteMigrated(storage, kind);
}

/** A concurrent write also uses the storage version, so a commit that loses to it needs no retry. */
async function storeAnew(storage: Storage, kind: Kind, stored: StoredValue): Promise<void> {
  const { headBytes } = kind.stored;
  if (Buffer.compare(stored.value.subarray(0, headBytes.length), headBytes) === 0) return;
  const object = StoredObject.once(kind.stored, stored).decode(kind.stored);
  const ttl = kind.strategy.timeToLive?.(object);
  const value = encodeObject(kind.stored, object);
  const put = { kind: "put", key: stored.key, value, compare: stored.revision } as const;
  await storage.commit([{ ...put, ...(ttl !== undefined && { ttl }) }]);
}
