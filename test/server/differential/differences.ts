import { isDeepStrictEqual } from "node:util";

/** A difference between two servers that stays as it is. */
export interface KnownDifference {
  readonly why: string;
  /** The requests that show it, as text. */
  readonly request: RegExp;
  /** Where the answers differ and how, as `PATH: real VALUE, ours VALUE`. */
  readonly part: RegExp;
}

interface Difference {
  readonly request: string;
  readonly parts: readonly string[];
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function* partsOf(real: unknown, ours: unknown, path: string): Iterable<string> {
  if (isDeepStrictEqual(real, ours)) return;
  if (!isMap(real) || !isMap(ours)) yield `${path}: real ${JSON.stringify(real)}, ours ${JSON.stringify(ours)}`;
  else
    for (const key of new Set([...Object.keys(real), ...Object.keys(ours)]))
      yield* partsOf(real[key], ours[key], `${path}/${key}`);
}

/** Collects in what two servers differ, and tells what is known of it from what is not. */
export class Differences {
  readonly #unknown: Difference[] = [];
  readonly #seen = new Set<KnownDifference>();

  constructor(readonly known: readonly KnownDifference[] = []) {}

  /** Compares two answers to one request. Returns whether they are the same. */
  note(request: string, real: unknown, ours: unknown): boolean {
    const parts = [...partsOf(real, ours, "")];
    const unknown = parts.filter((part) => {
      const entry = this.known.find((each) => each.request.test(request) && each.part.test(part));
      if (entry !== undefined) this.#seen.add(entry);
      return entry === undefined;
    });
    if (unknown.length > 0) this.#unknown.push({ request, parts: unknown });
    return parts.length === 0;
  }

  /** The first differences that are not known, as texts. */
  get unknown(): readonly string[] {
    return this.#unknown.slice(0, 40).map(({ request, parts }) => [request, ...parts.slice(0, 5)].join("\n"));
  }

  /** What is known and no longer occurs. */
  get outdated(): readonly string[] {
    return this.known.filter((entry) => !this.#seen.has(entry)).map(({ why }) => why);
  }
}
