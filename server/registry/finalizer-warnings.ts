import { goQuote } from "../machinery/errors/go-quote.js";
import type { ObjectMeta } from "../machinery/meta/object-meta.js";

/** The garbage collector's. */
const STANDARD: ReadonlySet<string> = new Set(["orphan", "foregroundDeletion"]);

/** What to tell a client about finalizers that it adds to a custom resource. */
export function finalizerWarnings({ finalizers = [] }: ObjectMeta, old: ObjectMeta | undefined): readonly string[] {
  const known = new Set(old?.finalizers);
  return [...new Set(finalizers)]
    .filter((name) => !known.has(name) && !name.includes("/") && !STANDARD.has(name))
    .sort()
    .map(
      (name) =>
        `metadata.finalizers: ${goQuote(name)}: prefer a domain-qualified finalizer name to avoid accidental conflicts with other finalizer writers`,
    );
}
