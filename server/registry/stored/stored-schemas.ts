import type { Storage } from "../../storage/storage.js";
import type { Kind } from "../kind.js";

/** The key under which the storage keeps the schemas that objects were stored under. */
const KEY = "/groupversion/schemas";

/** What is known about the stored objects of a resource. */
interface StoredSchema {
  /** Digest of the schema that newer objects were stored under. */
  readonly schema: string;
  /** Objects of this revision and older were stored under other schemas. */
  readonly since: number;
  /** Versions that objects may be stored in. */
  readonly versions: readonly string[];
}

type StoredSchemas = Readonly<Record<string, StoredSchema>>;

/** Objects are stored in versions that the documents no longer have. */
export class StoredVersionError extends Error {
  override readonly name = "StoredVersionError";

  /** @param lost - by resource, such as `beds.garden.example`, the versions */
  constructor(lost: ReadonlyMap<string, readonly string[]>) {
    const list = [...lost].map(([resource, versions]) => `${resource} in ${versions.join(" and ")}`).join(", ");
    super(
      `objects are stored in versions that the documents no longer have: ${list}. Serve the documents once with these versions, beside the new storage version: that rewrites all objects. Or give the server a conversion`,
    );
  }
}

const nameOf = ({ plural, group }: Kind): string => (group === "" ? plural : `${plural}.${group}`);

async function read(storage: Storage): Promise<{ readonly schemas: StoredSchemas; readonly revision: number }> {
  const value = await storage.get(KEY);
  if (value === undefined) return { schemas: {}, revision: 0 };
  return { schemas: JSON.parse(Buffer.from(value.value).toString()) as StoredSchemas, revision: value.revision };
}

/** Changes the stored schemas. Retries if another server changed them meanwhile. */
async function change(storage: Storage, next: (schemas: StoredSchemas) => Promise<StoredSchemas>): Promise<void> {
  for (;;) {
    const { schemas, revision } = await read(storage);
    const changed = await next(schemas);
    const text = JSON.stringify(changed);
    if (text === JSON.stringify(schemas)) return;
    const compare = revision === 0 ? "absent" : revision;
    const { kind } = await storage.commit([{ kind: "put", key: KEY, value: Buffer.from(text), compare }]);
    if (kind === "committed") return;
  }
}

const hasObjects = async (storage: Storage, { prefix }: Kind): Promise<boolean> =>
  (await storage.list(prefix, { limit: 1 })).values.length > 0;

/**
 * Compares the schemas of kinds with those that their objects were stored under, and stores the new ones. Sets `since` of
 * kinds whose schemas have changed, so that reads prune and default older objects.
 *
 * @throws StoredVersionError if objects can no longer be read
 */
export async function adoptSchemas(storage: Storage, kinds: readonly Kind[]): Promise<void> {
  const { revision } = await storage.status();
  const lost = new Map<string, readonly string[]>();
  await change(storage, async (schemas) => {
    const next: Record<string, StoredSchema> = { ...schemas };
    for (const kind of kinds) {
      const name = nameOf(kind);
      const before = schemas[name];
      const isNew = before === undefined && !(revision > 0 && (await hasObjects(storage, kind)));
      const schema = kind.digest;
      kind.since = isNew ? 0 : before?.schema === schema ? before.since : revision;
      const versions = new Set([...(before?.versions ?? []), kind.model.storageVersion]);
      const gone = [...versions].filter((version) => !kind.versions.has(version));
      if (gone.length > 0 && kind.strategy.convert === undefined && (await hasObjects(storage, kind)))
        lost.set(name, gone);
      next[name] = { schema, since: kind.since, versions: [...versions].sort() };
    }
    return lost.size > 0 ? schemas : next;
  });
  if (lost.size > 0) throw new StoredVersionError(lost);
}

/** The kinds of which objects may be stored in other versions than the storage version. */
export async function kindsToMigrate(storage: Storage, kinds: readonly Kind[]): Promise<readonly Kind[]> {
  const { schemas } = await read(storage);
  return kinds.filter((kind) =>
    schemas[nameOf(kind)]?.versions.some((version) => version !== kind.model.storageVersion),
  );
}

/** Records that all objects of a kind are stored in its storage version. */
export const noteMigrated = (storage: Storage, kind: Kind): Promise<void> =>
  change(storage, (schemas) => {
    const known = schemas[nameOf(kind)];
    const versions = [kind.model.storageVersion];
    return Promise.resolve(known === undefined ? schemas : { ...schemas, [nameOf(kind)]: { ...known, versions } });
  });
