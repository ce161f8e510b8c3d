import type { LevelOptions } from "./catalogue/change-rule.js";
import type { Change } from "./changes/change.js";
import type { RawChange } from "./changes/collector.js";
import { finishChanges } from "./changes/finish.js";
import { schemaChanges } from "./changes/schema-changes.js";
import { compareCrds } from "./kubernetes/compare-crds.js";
import { compareNames } from "./documents/compare-names.js";
import { compareDocuments } from "./documents/compare-documents.js";
import type { Level } from "./levels/level.js";
import type { Part } from "./parts/part.js";
import { SchemaComparer } from "./schemas/schema-comparer.js";

/** What one version of an API consists of. */
export interface Side {
  /** The roots of OpenAPI documents. */
  readonly documents: readonly Part[];
  /** CustomResourceDefinitions. */
  readonly crds: readonly Part[];
}

export interface CompareOptions extends LevelOptions {
  /** The day that dates of removal are compared with, as `2026-11-30`; by default none has passed. */
  readonly today?: string;
  /** Whether safe changes are wanted, too. */
  readonly all?: boolean;
}

/** The differences of two versions of an API. */
export interface Comparison {
  /** From worst to best; without safe ones, unless they are wanted. */
  readonly changes: readonly Change[];
  /** How many there are of each level, safe ones included. */
  readonly counts: Readonly<Record<Level, number>>;
}

/** Compares two versions of an API. */
export function compareSides(old: Side, now: Side, options: CompareOptions = {}): Comparison {
  const schemas = new SchemaComparer();
  const changes: RawChange[] = [];
  const report = (change: RawChange): void => void changes.push(change);
  const roots = [...compareDocuments(old.documents, now.documents, { schemas, report, today: options.today ?? "" })];
  roots.push(...compareCrds(old.crds, now.crds, { schemas, report }));
  changes.push(...schemaChanges(schemas, roots));
  if (options.clients === true) compareNames(old.documents, now.documents, schemas, report);
  return finishChanges(changes, options, (level) => options.all === true || level !== "safe");
}
