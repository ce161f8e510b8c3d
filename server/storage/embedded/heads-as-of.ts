import { compareKeys } from "../keys.js";
import type { Address, Engine } from "./engine.js";

/** Where the values of keys with a prefix were at a revision that is past, in order of the keys, from a key on. */
export function* headsAsOf(engine: Engine, prefix: string, from: string, revision: number): Iterable<Address> {
  // The first version after the revision names the one before it.
  const before = new Map<string, Address | undefined>();
  for (const { key, previous } of engine.history(revision))
    if (key.startsWith(prefix) && !before.has(key) && compareKeys(key, from) >= 0) before.set(key, previous);
  const changed = [...before].sort(([left], [right]) => compareKeys(left, right));
  let next = 0;
  for (const [key, { address }] of engine.heads(prefix, from)) {
    for (let entry = changed[next]; entry !== undefined && compareKeys(entry[0], key) < 0; entry = changed[++next])
      if (entry[1] !== undefined) yield entry[1];
    if (changed[next]?.[0] !== key) yield address;
  }
  for (const [, address] of changed.slice(next)) if (address !== undefined) yield address;
}
