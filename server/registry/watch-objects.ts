import { CompactedError, FutureRevisionError } from "../storage/errors.js";
import type { StorageEvent, WatchBatch } from "../storage/storage.js";
import { expired, versionAhead } from "../machinery/errors/api-errors.js";
import type { ObjectSelector } from "../machinery/selectors/object-selector.js";
import type { Kind } from "./kind.js";
import { listObjects } from "./list-objects.js";
import type { RegistryContext } from "./registry-context.js";
import { StoredObject } from "./stored-object.js";

/** What happened to an object, or how far the watch has come. */
export type ObjectEvent =
  | { readonly type: "ADDED" | "MODIFIED" | "DELETED"; readonly object: StoredObject }
  | {
      readonly type: "BOOKMARK";
      readonly revision: number;
      /** Whether all objects that were there at the beginning have been sent. */
      readonly initialEnd: boolean;
    };

/** What to watch. */
export interface WatchObjectsOptions {
  readonly selector: ObjectSelector;
  /** Empty or `0`: begin with the present objects; else changes after it. */
  readonly resourceVersion: string;
  /** Whether to begin with the present objects; `undefined`: as the resource version says. */
  readonly sendInitialEvents: boolean | undefined;
  readonly signal: AbortSignal;
}

const EVERYTHING = { limit: 0, continue: "", resourceVersion: "", match: "" } as const;

/** An event as a selector sees it: an object that starts to match is added, one that stops matching is deleted. */
function eventOf(kind: Kind, event: StorageEvent, { empty, matches }: ObjectSelector): ObjectEvent | undefined {
  const { current, previous, revision } = event;
  const now = current && StoredObject.of(kind.stored, current);
  const before = previous && StoredObject.of(kind.stored, previous);
  const matchesNow = now !== undefined && (empty || matches(now.object));
  const matchedBefore = before !== undefined && (empty || matches(before.object));
  if (matchesNow) return { type: matchedBefore ? "MODIFIED" : "ADDED", object: now };
  if (!matchedBefore || previous === undefined) return undefined;
  return { type: "DELETED", object: StoredObject.of(kind.stored, previous, revision) };
}

interface Events {
  readonly kind: Kind;
  readonly events: readonly ObjectEvent[];
}

/** The events of batches for watches without a selector. The storage returns the same batch to watches that follow closely. */
const plainEvents = new WeakMap<WatchBatch, Events>();

/** The events of a batch after a revision, and a bookmark. */
function eventsOf(kind: Kind, batch: WatchBatch, selector: ObjectSelector, asked: number): readonly ObjectEvent[] {
  const shares = selector.empty && (batch.kind !== "events" || (batch.events[0]?.revision ?? 0) > asked);
  const known = shares ? plainEvents.get(batch) : undefined;
  if (known?.kind === kind) return known.events;
  const events: ObjectEvent[] = [];
  if (batch.kind === "events")
    for (const event of batch.events) {
      if (event.revision <= asked) continue;
      const seen = eventOf(kind, event, selector);
      if (seen !== undefined) events.push(seen);
    }
  events.push({ type: "BOOKMARK", revision: batch.revision, initialEnd: false });
  if (shares) plainEvents.set(batch, { kind, events });
  return events;
}

/**
 * Watches objects of a namespace, or of all with an empty one. Batches hold what is known already; a bookmark comes last in a
 * batch, and tells how far the watch is. Throws a `StatusError`, at first or later, where changes are no longer known.
 */
export async function* watchObjects(
  context: RegistryContext,
  kind: Kind,
  namespace: string,
  options: WatchObjectsOptions,
): AsyncGenerator<readonly ObjectEvent[], void> {
  const { selector, sendInitialEvents, signal, resourceVersion } = options;
  const asked = resourceVersion === "" ? 0 : Number(resourceVersion);
  const { revision: latest } = await context.storage.status();
  // A watch of a future version waits for it.
  let after = Math.min(asked, latest);
  if (sendInitialEvents ?? asked === 0) {
    if (asked > latest) throw versionAhead(resourceVersion, latest);
    const { items, revision } = await listObjects(context, kind, namespace, { ...EVERYTHING, selector });
    after = revision;
    const added = items.map((object) => ({ type: "ADDED", object }) as const);
    yield [...added, { type: "BOOKMARK", revision, initialEnd: true }];
  } else if (asked === 0) after = latest;
  try {
    for await (const batch of context.storage.watch(kind.prefixOf(namespace), after, signal))
      if (batch.revision >= asked) yield eventsOf(kind, batch, selector, asked);
  } catch (error) {
    if (error instanceof CompactedError) throw expired(`too old resource version: ${after} (${error.compacted})`);
    if (error instanceof FutureRevisionError) throw versionAhead(error.revision, error.latest);
    throw error;
  }
}
