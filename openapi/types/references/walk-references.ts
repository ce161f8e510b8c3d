import type { UnknownObject } from "../objects.js";
import { kindBelow, targetOf, type PartKind } from "./part-kind.js";
import { SWAGGER_2 } from "./swagger-2-kinds.js";

/** Steps to a value. The walk changes the list as it goes on: copy what is kept. */
export type LivePath = readonly (string | number)[];

export interface Walked {
  /** Keys of all objects together. */
  readonly keys: number;
  /** The first place that is nested more than `maximumDepth` levels; nothing deeper was walked. */
  readonly tooDeep: LivePath | undefined;
}

/** Gets a reference as it is written, the path of its `$ref`, and the kind of what it leads to. */
export type Visit = (reference: string, path: LivePath, target: PartKind) => void;

export interface WalkOptions {
  /** What the value is; a Swagger 2.0 document by default. */
  readonly kind?: PartKind;
  /** Where the value stands in its file. */
  readonly path?: LivePath;
  /** Objects and lists that an earlier walk visited, and that this one skips. The walk adds its own. */
  readonly walked?: Set<object>;
  /** Levels to walk; unlimited by default. */
  readonly maximumDepth?: number;
  /** Whether to go through data as well, where no references are, to count its keys and levels. */
  readonly countData?: boolean;
}

/** Visits every reference in a value, and none of what only looks like one in examples, defaults and extensions. */
export function walkReferences(value: unknown, visit: Visit, options: WalkOptions = {}): Walked {
  const { kind: start = SWAGGER_2.root, walked, maximumDepth = Infinity, countData = false } = options;
  const path: (string | number)[] = [...(options.path ?? [])];
  let keys = 0;
  let tooDeep: LivePath | undefined;
  const walk = (node: object, kind: PartKind, depth: number): void => {
    if (depth >= maximumDepth) {
      tooDeep ??= [...path];
      return;
    }
    if (walked !== undefined && !kind.isData) {
      if (walked.has(node)) return;
      walked.add(node);
    }
    if (Array.isArray(node)) {
      const items: readonly unknown[] = node;
      for (let i = 0; i < items.length; i++) {
        const item = items[i];
        if (typeof item !== "object" || item === null) continue;
        path.push(i);
        walk(item, kind.items, depth + 1);
        path.pop();
      }
      return;
    }
    const object = node as UnknownObject;
    for (const key of Object.keys(object)) {
      keys++;
      const child = object[key];
      if (typeof child === "object" && child !== null) {
        const below = kindBelow(kind, key);
        if (below.isData && !countData) continue;
        path.push(key);
        walk(child, below, depth + 1);
        path.pop();
      } else if (typeof child === "string") {
        const target = targetOf(kind, key, child);
        if (target === undefined) continue;
        path.push(key);
        visit(child, path, target);
        path.pop();
      }
    }
  };
  if (typeof value === "object" && value !== null) walk(value, start, 0);
  return { keys, tooDeep };
}

/** Whether a path leads into data, where a `$ref` counts only once a reference leads there. */
export function leadsIntoData(path: readonly string[], start: PartKind = SWAGGER_2.root): boolean {
  let kind = start;
  for (const key of path) {
    kind = kindBelow(kind, key);
    if (kind.isData) return true;
  }
  return false;
}
