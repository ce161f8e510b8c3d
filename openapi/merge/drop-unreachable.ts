import type { Schema } from "../types/swagger-2.js";
import { KINDS, type Kind, type SharedEntries } from "./shared-entries.js";
import { referencesOf } from "./local-references.js";

const keyOf = (kind: Kind, name: string): string => `${kind} ${name}`;

/** Everything that a value refers to, directly or indirectly. */
function reach(all: SharedEntries, from: unknown): Set<string> {
  const reached = new Set<string>();
  const waiting = [from];
  while (waiting.length > 0) {
    const value = waiting.pop();
    for (const kind of KINDS)
      for (const name of referencesOf(value, kind)) {
        if (reached.has(keyOf(kind, name))) continue;
        reached.add(keyOf(kind, name));
        waiting.push(all[kind][name]);
      }
  }
  return reached;
}

/**
 * Drops entries that became unused because paths were left out.
 *
 * An entry that was never used stays, such as an alias that keeps an old name, together with what it refers to.
 */
export function dropUnreachable(all: SharedEntries, before: unknown, after: unknown): SharedEntries {
  const was = reach(all, before);
  const unused = KINDS.flatMap((kind) =>
    Object.entries(all[kind]).flatMap(([name, entry]) => (was.has(keyOf(kind, name)) ? [] : [entry])),
  );
  const is = reach(all, [after, unused]);
  const staying = (kind: Kind): Readonly<Record<string, Schema>> =>
    Object.fromEntries(
      Object.entries(all[kind]).filter(([name]) => is.has(keyOf(kind, name)) || !was.has(keyOf(kind, name))),
    );
  return {
    definitions: staying("definitions"),
    parameters: staying("parameters"),
    responses: staying("responses"),
  };
}
