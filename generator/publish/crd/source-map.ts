import type { ManifestPath } from "../../../openapi/kubernetes/crd/problem.js";
import type { Span } from "../../../openapi/diagnostics/span.js";

/** Where the sources say what a part of a manifest says. */
export interface Origin {
  readonly span: Span;
  /** Of single keywords, and of the items of lists. */
  readonly keywords?: Readonly<Record<string, Span | readonly Span[]>>;
}

/** Where the parts of manifests come from. */
export class SourceMap {
  readonly #origins = new WeakMap<object, Origin>();

  /** Notes where a part comes from, and returns it. */
  note<T extends object>(part: T, origin: Origin): T {
    this.#origins.set(part, origin);
    return part;
  }

  /** Gives a copy the origin of the original. */
  copy<T extends object>(part: T, original: object): T {
    const origin = this.#origins.get(original);
    if (origin !== undefined) this.#origins.set(part, origin);
    return part;
  }

  /** The nearest place in the sources of what a path leads to. */
  find(manifest: object, path: ManifestPath): Span | undefined {
    let part: unknown = manifest;
    let span: Span | undefined;
    let list: readonly Span[] | undefined;
    for (const step of [...path, undefined]) {
      const origin = typeof part === "object" && part !== null ? this.#origins.get(part) : undefined;
      if (origin !== undefined) span = origin.span;
      if (step === undefined) break;
      if (typeof step === "number" && list?.[step] !== undefined) span = list[step];
      const known = origin?.keywords?.[step];
      list = Array.isArray(known) ? (known as readonly Span[]) : undefined;
      if (known !== undefined) span = list === undefined ? (known as Span) : (list[0] ?? span);
      part = typeof part === "object" && part !== null ? (part as Readonly<Record<string, unknown>>)[step] : undefined;
    }
    return span;
  }
}
