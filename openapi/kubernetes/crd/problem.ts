import type { UnknownObject } from "../../types/objects.js";

/** Keys and indices from the manifest to what a problem is about. */
export type ManifestPath = readonly (string | number)[];

/** Families of rules that an API server enforces on CustomResourceDefinitions. */
export type CrdRule =
  | "group"
  | "approval"
  | "name"
  | "versions"
  | "deprecation"
  | "conversion"
  | "column"
  | "selectableField"
  | "scale"
  | "root"
  | "type"
  | "keyword"
  | "pattern"
  | "junction"
  | "metadata"
  | "extension"
  | "list"
  | "default"
  | "rule"
  | "cel"
  | "oldSelf";

/** Why an API server would refuse a manifest. */
export interface CrdProblem {
  readonly rule: CrdRule;
  readonly path: ManifestPath;
  /** A sentence without its end, in words of the manifest. */
  readonly problem: string;
}

/** Collects problems below a place of the manifest. */
export class Place {
  readonly path: ManifestPath;
  readonly #found: CrdProblem[];

  constructor(path: ManifestPath, found: CrdProblem[]) {
    this.path = path;
    this.#found = found;
  }

  at(...steps: ManifestPath): Place {
    return new Place([...this.path, ...steps], this.#found);
  }

  report(rule: CrdRule, problem: string): void {
    this.#found.push({ rule, path: this.path, problem });
  }
}

/** A schema of a manifest. Its keywords are checked one by one, since manifests come from anywhere. */
export type ManifestSchema = UnknownObject;
