import { CompactedError, FutureRevisionError } from "../storage/errors.js";
import type { StoredList } from "../storage/storage.js";
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

/** Objects read at a time when a selector may drop most of them. */
const STEP = 500;

const EXPIRED_TOKEN =
  "The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter, or use the continue token in this response to retrieve the remainder of the results. Continuing with the provided token results in an inconsistent list - objects that were created, modified, or deleted between the time the first chunk was returned and now may show up in the list.";

/** What follows a key, whatever may come after it. Names hold no control characters. */
const after = (key: string): string => `${key}\u0001`;

interface Start {
  readonly from: string | undefined;
  readonly revision: number | undefined;
}

function startOf(prefix: string, options: ListObjectsOptions, latest: number): Start {
  const { resourceVersion, match } = options;
  if (options.continue !== "") {
    const { revision, start }: Continuation = readContinue(options.continue);
    return { from: prefix + start.replace(/\0$/, "\u0001"), revision: revision === -1 ? undefined : revision };
  }
  if (resourceVersion === "" || resourceVersion === "0") return { from: undefined, revision: undefined };
  const asked = Number(resourceVersion);
  // The latest state is never older than what was asked for, unless that is not reached.
  const exact = match === "Exact" || (match === "" && options.limit > 0);
  if (asked > latest) throw versionAhead(resourceVersion, latest);
  return { from: undefined, revision: exact ? asked : undefined };
}

async function read(context: RegistryContext, prefix: string, options: object, token: string): Promise<StoredList> {
  try {
    return await context.storage.list(prefix, options);
  } catch (error) {
    if (error instanceof FutureRevisionError) throw versionAhead(error.revision, error.latest);
    if (!(error instanceof CompactedError)) throw error;
    if (token === "") throw expired("The resourceVersion for the provided list is too old.");
    throw expired(EXPIRED_TOKEN, writeContinue({ revision: -1, start: readContinue(token).start }));
  }
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
  if (selector.name !== undefined && options.continue === "" && (namespace !== "" || !kind.namespaced))
    return listOne(context, kind, namespace, options, selector.name);
  const needsLatest = options.resourceVersion !== "" && options.resourceVersion !== "0";
  const latest = needsLatest ? (await context.storage.status()).revision : 0;
  const start = startOf(prefix, options, latest);
  // Cached state has no pages.
  const most = limit > 0 && options.resourceVersion !== "0" ? limit : Infinity;
  const items: StoredObject[] = [];
  let { from, revision } = start;
  for (;;) {
    const step = Math.min(most - items.length, selector.empty ? Infinity : Math.max(STEP, most));
    const page = await read(
      context,
      prefix,
      {
        ...(from !== undefined && { from }),
        ...(step !== Infinity && { limit: step }),
        ...(revision !== undefined && { revision }),
      },
      options.continue,
    );
    ({ revision } = page);
    for (const value of page.values) {
      const object = StoredObject.once(kind.stored, value);
      if (selector.empty || selector.matches(object.object)) items.push(object);
    }
    const last = page.values.at(-1)?.key;
    if (page.remaining === 0 || last === undefined) return { items, revision, continue: "", remaining: undefined };
    from = after(last);
    if (items.length >= most)
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
  const { revision } = await context.storage.status();
  const start = startOf(kind.prefixOf(namespace), options, revision);
  const key = kind.key(namespace, name);
  const page = await read(
    context,
    key,
    { from: key, limit: 1, ...(start.revision !== undefined && { revision: start.revision }) },
    "",
  );
  const items = page.values
    .filter((value) => value.key === key)
    .map((value) => StoredObject.of(kind.stored, value))
    .filter(({ object }) => options.selector.matches(object));
  return { items, revision: page.revision, continue: "", remaining: undefined };
}
