import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { compareSides, type CompareOptions, type Comparison } from "../../../../openapi/compare/compare.js";
import type { Change } from "../../../../openapi/compare/changes/change.js";
import { isAtLeast } from "../../../../openapi/compare/levels/level.js";
import { NOTHING, sideOf } from "./sides.js";
import { AZURE_IDS, CHECKER_IDS, CRDIFY_IDS, OASDIFF_IDS } from "./other-ids.js";

/** An expectation that is not met. */
export interface Unmet {
  /** `<set> <new document> <what is expected>`. */
  readonly name: string;
  readonly found: readonly string[];
}

interface Pair {
  readonly old: string | null;
  readonly new: string;
}

/** The documents of one set, and what is expected of each two. */
export class Expectations {
  readonly unmet: Unmet[] = [];
  readonly #root: string;
  #count = 0;

  constructor(root: string) {
    this.#root = root;
  }

  /** How many expectations were looked at. */
  get count(): number {
    return this.#count;
  }

  #text(file: string): string {
    return readFileSync(path.join(this.#root, file), "utf8");
  }

  async #compare(pair: Pair, options: CompareOptions = {}): Promise<Comparison> {
    const [old, now] = [pair.old, pair.new].map(async (file) =>
      file === null ? NOTHING : sideOf(this.#text(file), file),
    );
    return compareSides((await old) ?? NOTHING, (await now) ?? NOTHING, { all: true, today: "2026-01-01", ...options });
  }

  #expect(name: string, isMet: boolean, { changes }: Comparison): void {
    this.#count++;
    if (!isMet)
      this.unmet.push({ name, found: changes.map(({ level, id, path: place }) => `${level} ${id} ${place}`) });
  }

  async azure(pairs: readonly (Pair & { readonly expect: readonly AzureExpectation[] })[]): Promise<void> {
    for (const pair of pairs) {
      const comparison = await this.#compare(pair);
      for (const { test, codes, severity = [], absent = false } of pair.expect)
        for (const { code } of codes) {
          const ids = AZURE_IDS[code] ?? [];
          const found = comparison.changes.filter(({ id }) => ids.includes(id));
          const isSevere = severity.length === 1 && severity[0] === "Error";
          const met = absent ? !found.some(isBreaking) : found.some(({ level }) => !isSevere || level !== "safe");
          this.#expect(
            `azure ${nameOf(pair)} ${test.replace(/^.*\//, "")}: ${absent ? "no " : ""}${code}`,
            met,
            comparison,
          );
        }
    }
  }

  async oasdiff(pairs: readonly (Pair & OasdiffExpectation)[]): Promise<void> {
    for (const pair of pairs) {
      const comparison = await this.#compare(pair);
      const { changes } = comparison;
      for (const { id, level } of pair.expect) {
        const ids = OASDIFF_IDS.find(([pattern]) => pattern.test(id))?.[1] ?? [];
        const found = changes.filter((change) => ids.includes(change.id));
        const met = found.some((change) => LEVELS[level]?.includes(change.level) === true);
        this.#expect(`oasdiff ${nameOf(pair)}: ${id} is ${level}`, met, comparison);
      }
      if (pair.expect.length > 0 && pair.scope !== "all") continue;
      if (!pair.complete) continue;
      const least =
        pair.least === "error" || pair.expect.some(({ level }) => level === "error") ? "breaking" : "dangerous";
      const isQuiet = pair.expect.length > 0 || !changes.some(({ level }) => isAtLeast(level, least));
      this.#expect(`oasdiff ${nameOf(pair)}: nothing from ${pair.least} upwards`, isQuiet, comparison);
    }
  }

  async openapitools(pairs: readonly (Pair & { readonly verdict: string })[]): Promise<void> {
    for (const pair of pairs) {
      const comparison = await this.#compare(pair);
      const verdict = comparison.changes.some(isBreaking) ? "breaking" : "compatible";
      this.#expect(`openapitools ${nameOf(pair)}: ${pair.verdict}`, verdict === pair.verdict, comparison);
    }
  }

  async crdify(pairs: readonly (Pair & { readonly expected: string })[]): Promise<void> {
    for (const pair of pairs) {
      const comparison = await this.#compare(pair, { strict: true });
      const expected = JSON.parse(this.#text(pair.expected)) as CrdifyExpectation;
      const folder = path.basename(path.dirname(pair.new));
      for (const { name } of expected.crdValidation ?? [])
        this.#expect(`crdify ${folder}: ${name}`, hasChange(comparison, CRDIFY_IDS[name], ""), comparison);
      for (const { propertyComparisons } of expected.sameVersionValidation ?? [])
        for (const { property, comparisonResults } of propertyComparisons)
          for (const { name } of comparisonResults)
            this.#expect(
              `crdify ${folder}: ${name} of ${property}`,
              hasChange(comparison, CRDIFY_IDS[name], property.slice(1)),
              comparison,
            );
    }
  }

  async checker(pairs: readonly (Pair & { readonly expected: string })[]): Promise<void> {
    for (const pair of pairs) {
      const comparison = await this.#compare(pair);
      const { items } = parse(this.#text(pair.expected)) as CheckerExpectation;
      const test = pair.new.split("/").slice(1, -1).join(" ");
      for (const { name, errors } of items) {
        const ids = CHECKER_IDS[name];
        for (const error of errors ?? []) {
          // That a status lacks its subresource is about the version.
          const [, field = ""] = name === "MustHaveStatus" ? [] : (/\^(\.[\w.[\]*-]*[\w\]])/.exec(error) ?? []);
          this.#expect(
            `checker ${test}: ${name} of ${field}`,
            hasChange(comparison, ids, field.replaceAll("[*]", "[]")),
            comparison,
          );
        }
        if ((errors ?? []).length === 0)
          this.#expect(
            `checker ${test}: no ${name}`,
            !comparison.changes.some(({ id, level }) => level !== "safe" && (ids ?? []).includes(id)),
            comparison,
          );
      }
    }
  }
}

interface AzureExpectation {
  readonly test: string;
  readonly codes: readonly { readonly code: string }[];
  readonly severity?: readonly string[];
  readonly absent?: boolean;
}

interface OasdiffExpectation {
  readonly scope: "all" | "one";
  readonly least: string;
  readonly complete: boolean;
  readonly expect: readonly { readonly id: string; readonly level: "error" | "warning" | "info" }[];
}

interface CrdifyExpectation {
  readonly crdValidation?: readonly { readonly name: string }[];
  readonly sameVersionValidation?: readonly {
    readonly propertyComparisons: readonly {
      readonly property: string;
      readonly comparisonResults: readonly { readonly name: string }[];
    }[];
  }[];
}

interface CheckerExpectation {
  readonly items: readonly { readonly name: string; readonly errors: readonly string[] | null }[];
}

const LEVELS = {
  error: ["breaking"],
  warning: ["breaking", "dangerous"],
  info: ["safe", "dangerous"],
} as const satisfies Record<string, readonly Change["level"][]> as Readonly<Record<string, readonly string[]>>;

const isBreaking = ({ level }: Change): boolean => level === "breaking";

const nameOf = ({ old, new: now }: Pair): string =>
  [old ?? "nothing", now].map((file) => path.basename(file).replace(/\.\w+$/, "")).join(" → ");

/** Whether a change of one of certain ids is at a field or below it, and not safe. */
const hasChange = ({ changes }: Comparison, ids: readonly string[] | undefined, field: string): boolean =>
  changes.some(
    ({ id, level, path: place }) =>
      level !== "safe" && (ids ?? []).includes(id) && (place.endsWith(field) || place.includes(`${field}.`)),
  );
