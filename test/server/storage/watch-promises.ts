import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Change, Storage, StorageEvent } from "../../../server/storage/storage.js";
import { Random } from "../differential/random.js";

const KEYS = ["/a/1", "/a/2", "/a/3", "/b/1", "/b/2", "/c"];
const PREFIXES = ["/", "/a/", "/b/", "/c", "/none"];

type Told = readonly [key: string, revision: number, value: string | undefined, previous: string | undefined];

const text = (value: Uint8Array | undefined): string | undefined => value && Buffer.from(value).toString();

const told = ({ key, revision, current, previous }: StorageEvent): Told => [
  key,
  revision,
  text(current?.value),
  text(previous?.value),
];

const byRevision = ([key, revision]: Told, [otherKey, other]: Told): number =>
  revision - other || (key < otherKey ? -1 : 1);

/** Some changes of different keys. */
function randomChanges(random: Random, content: string): Change[] {
  const keys = random.some(KEYS).slice(0, 1 + random.below(3));
  return keys.map((key) =>
    random.chance(0.3)
      ? { kind: "delete", key, compare: "any" }
      : { kind: "put", key, value: Buffer.from(content), compare: "any" },
  );
}

/** Writes at random, and notes what every commit that went through changed. */
async function write(storage: Storage, random: Random, writer: string, history: Map<number, readonly Change[]>) {
  for (let i = 0; i < 60; i++) {
    const changes = randomChanges(random, `${writer}.${String(i)}`);
    if (changes.length === 0) continue;
    const result = await storage.commit(changes);
    if (result.kind === "committed") history.set(result.revision, changes);
    if (random.chance(0.3)) await new Promise((resolve) => setTimeout(resolve, random.below(3)));
  }
}

/** What a watch of everything has to tell, by what the writers know. */
function expectedEvents(history: ReadonlyMap<number, readonly Change[]>): Told[] {
  const present = new Map<string, string>();
  const events: Told[] = [];
  for (const [revision, changes] of [...history].sort(([left], [right]) => left - right))
    for (const change of changes) {
      const { key } = change;
      const value = change.kind === "put" ? text(change.value) : undefined;
      events.push([key, revision, value, present.get(key)]);
      if (value === undefined) present.delete(key);
      else present.set(key, value);
    }
  return events.sort(byRevision);
}

/** Follows a prefix, breaks off at random, and resumes after the last revision that it was told of. */
async function follow(
  storage: Storage,
  random: Random,
  prefix: string,
  from: number,
  reached: () => number | undefined,
): Promise<Told[]> {
  const seen: Told[] = [];
  let at = from;
  for (;;) {
    const stop = new AbortController();
    // Other keys may change without an event, so that a watch may have nothing to wait for.
    const timer = setTimeout(() => stop.abort(), 20 + random.below(60));
    for await (const batch of storage.watch(prefix, at, stop.signal)) {
      // Whole commits, each after all that was told before: nothing twice, and no bookmark ahead of an event.
      const revisions = batch.kind === "events" ? batch.events.map(({ revision }) => revision) : [batch.revision];
      expect(Math.min(...revisions)).toBeGreaterThan(batch.kind === "events" ? at : at - 1);
      expect(Math.max(...revisions)).toBeLessThanOrEqual(batch.revision);
      expect(revisions).toEqual([...revisions].sort((left, right) => left - right));
      if (batch.kind === "events") seen.push(...batch.events.map(told));
      at = batch.revision;
      if (random.chance(0.2)) break;
    }
    clearTimeout(timer);
    const last = reached();
    if (last !== undefined && (seen.at(-1)?.[1] ?? from) >= last) return seen;
  }
}

/**
 * What watches promise, whatever is written and whenever they begin: order, nothing twice, nothing missing, going on where
 * one broke off, what was before, and bookmarks that do not run ahead.
 */
export function describeWatchPromises(name: string, open: () => Promise<Storage>): void {
  describe(name, () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await open();
    });
    afterEach(() => storage.close());

    test.each([1, 2, 3, 4])("watches keep their promises (seed %i)", async (seed) => {
      const random = new Random(seed);
      const start = (await storage.status()).revision;
      const history = new Map<number, readonly Change[]>();
      const known: { events?: readonly Told[] } = {};
      const of = (prefix: string): Told[] => (known.events ?? []).filter(([key]) => key.startsWith(prefix));
      const writers = ["x", "y", "z"].map((writer, i) => write(storage, new Random(seed * 10 + i), writer, history));
      const watchers = [...PREFIXES, ...PREFIXES].map(async (prefix, i) => {
        const reached = (): number | undefined => known.events && (of(prefix).at(-1)?.[1] ?? start);
        const seen = await follow(storage, new Random(seed * 100 + i), prefix, start, reached);
        return [prefix, seen.sort(byRevision)] as const;
      });
      await Promise.all(writers);
      known.events = expectedEvents(history);
      for (const [prefix, seen] of await Promise.all(watchers)) expect(seen).toEqual(of(prefix));
      // One that begins in the middle is told what follows, and no more.
      const middle = start + Math.floor(history.size / 2);
      const later = await follow(storage, random, "/", middle, () => of("/").at(-1)?.[1]);
      expect(later.sort(byRevision)).toEqual(of("/").filter(([, revision]) => revision > middle));
      expect(history.size).toBeGreaterThan(100);
    });
  });
}
