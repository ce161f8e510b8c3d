import { CompactedError, FutureRevisionError } from "../storage/errors.js";
import type { ListOptions, StoredList } from "../storage/storage.js";
import { expired, versionAhead } from "../machinery/errors/api-errors.js";
import type { Continuation } from "./continue-token.js";
import { readContinue, writeContinue } from "./continue-token.js";
import type { Kind } from "./kind.js";
import type { ListObjectsOptions } from "./list-options.js";
import type { RegistryContext } from "./registry-context.js";
import { StoredObject } from "./stored-object.js";

/** A list, or a page of one. */
export interface ListedObjects {
  readonly items: readonly StoredObject[];
  readonly revision: number;
  /** Empty: this is the last page. */
  readonly continue: string;
  /** How many objects follow, if known. */
  readonly remaining: number | undefined;
}

/** Objects of a list that are read together. */
export interface ObjectBatch {
  readonly objects: readonly StoredObject[];
  readonly revision: number;
  /** How many objects follow; with a selector, at most. */
  readonly remaining: number;
}

const EXPIRED_TOKEN =
  "The continue token is too old for a consistent list. List again without it, or go on with the token in this response: what follows may then lack or repeat objects that changed since the first page.";

/** What follows a key, whatever may come after it. Names hold no control characters. */
const after = (key: string): string => `${key}\u0001`;

type Start = Pick<ListOptions, "from" | "revision">;

async function startOf({ storage }: RegistryContext, prefix: string, options: ListObjectsOptions): Promise<Start> {
  const { resourceVersion, match } = options;
  if (options.continue !== "") {
    const { revision, start }: Continuation = readContinue(options.continue);
    return { from: prefix + start.replace(/\0$/, "\u0001"), ...(revision !== -1 && { revision }) };
  }
  if (resourceVersion === "" || resourceVersion === "0") return {};
  const { revision: latest } = await storage.status();
  const asked = Number(resourceVersion);
  // The latest state is never older than what was asked for, unless that is not reached.
  const exact = match === "Exact" || (match === "" && options.limit > 0);
  if (asked > latest) throw versionAhead(resourceVersion, latest);
  return exact ? { revision: asked } : {};
}

async function read(
  context: RegistryContext,
  prefix: string,
  options: ListOptions,
  token: string,
): Promise<StoredList> {
  try {
    return await context.storage.list(prefix, options);
  } catch (error) {
    if (error instanceof FutureRevisionError) throw versionAhead(error.revision, error.latest);
    if (!(error instanceof CompactedError)) throw error;
    if (token === "") throw expired("The resourceVersion for the provided list is too old.");
    throw expired(EXPIRED_TOKEN, writeContinue({ revision: -1, start: readContinue(token).start }));
  }
}

/** Whether a list has no pages. Cached state has none, whatever the limit. */
const isWhole = ({ limit, resourceVersion }: ListObjectsOptions): boolean => limit === 0 || resourceVersion === "0";

/** Whether a list is of one object that is known by its name. */
const isOfOne = ({ namespaced }: Kind, namespace: string, options: ListObjectsOptions): boolean =>
  options.selector.name !== undefined && options.continue === "" && (namespace !== "" || !namespaced);

/** Whether `scanObjects` can read a list. */
export const isScannable = (kind: Kind, namespace: string, options: ListObjectsOptions): boolean =>
  isWhole(options) && !isOfOne(kind, namespace, options);

/**
 * Passes the objects of a list without pages to `take` in batches, in order of their keys. Only one batch is in memory at a
 * time. Returns the list's revision.
 */
export async function scanObjects(
  context: RegistryContext,
  kind: Kind,
  namespace: string,
  options: ListObjectsOptions,
  take: (batch: ObjectBatch) => Promise<void> | void,
): Promise<number> {
  const prefix = kind.prefixOf(namespace);
  const { selector } = options;
  const start = await startOf(context, prefix, options);
  const { revision } = await read(
    context,
    prefix,
    {
      ...start,
      take: ({ values, revision, remaining }) => {
        const all = values.map((value) => StoredObject.once(kind.stored, value));
        const objects = selector.empty ? all : all.filter(({ object }) => selector.matches(object));
        return take({ objects, revision, remaining });
      },
    },
    options.continue,
  );
  return revision;
}

/** Lists objects of a namespace, or of all with an empty one, in order of their keys. */
export async function listObjects(
  context: RegistryContext,
  kind: Kind,
  namespace: string,
  options: ListObjectsOptions,
): Promise<ListedObjects> {
  const prefix = kind.prefixOf(namespace);
  const { selector, limit } = options;
  if (selector.name !== undefined && isOfOne(kind, namespace, options))
    return listOne(context, kind, namespace, options, selector.name);
  const items: StoredObject[] = [];
  if (isWhole(options)) {
    const revision = await scanObjects(context, kind, namespace, options, ({ objects }) => void items.push(...objects));
    return { items, revision, continue: "", remaining: undefined };
  }
  let start = await startOf(context, prefix, options);
  for (;;) {
    const page = await read(context, prefix, { ...start, limit: limit - items.length }, options.continue);
    const { revision } = page;
    for (const value of page.values) {
      const object = StoredObject.once(kind.stored, value);
      if (selector.empty || selector.matches(object.object)) items.push(object);
    }
    const last = page.values.at(-1)?.key;
    if (page.remaining === 0 || last === undefined) return { items, revision, continue: "", remaining: undefined };
    start = { from: after(last), revision };
    if (items.length >= limit)
      return {
        items,
        revision,
        continue: writeContinue({ revision, start: `${last.slice(prefix.length)}\0` }),
        remaining: selector.empty ? page.remaining : undefined,
      };
  }
}

async function listOne(
  context: RegistryContext,
  kind: Kind,
  namespace: string,
  options: ListObjectsOptions,
  name: string,
): Promise<ListedObjects> {
  const start = await startOf(context, kind.prefixOf(namespace), options);
  const key = kind.key(namespace, name);
  const page = await read(context, key, { ...start, from: key, limit: 1 }, "");
  const items = page.values
    .filter((value) => value.key === key)
    .map((value) => StoredObject.of(kind.stored, value))
    .filter(({ object }) => options.selector.matches(object));
  return { items, revision: page.revision, continue: "", remaining: undefined };
}
