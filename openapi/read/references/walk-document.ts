import type { Json } from "../../types/json.js";
import { DATA_KEYS, NAME_KEYS } from "../../types/swagger-keys.js";
import { MAXIMUM_DEPTH } from "../limits.js";

/** What an object's keys are: a part's keywords; names, with or without extensions between them; or anything at all. */
type Kind = "part" | "names" | "names and extensions" | "data";

const isExtension = (key: string): boolean => key.startsWith("x-");

function kindOf(parent: Kind, key: string, depth: number, list: boolean): Kind {
  if (parent === "data") return "data";
  if (parent === "names") return "part";
  if (parent === "names and extensions") return isExtension(key) ? "data" : "part";
  if (DATA_KEYS.has(key) || isExtension(key)) return "data";
  if (!NAME_KEYS.has(key) || list) return "part";
  // Below an operation, answers stand beside extensions; at the root they have names, which may begin with x-.
  return key === "paths" || (key === "responses" && depth > 0) ? "names and extensions" : "names";
}

/** Steps to a value, shared while walking: copy what is kept. */
export type LivePath = readonly (string | number)[];

export interface Walked {
  /** Keys of all objects together. */
  readonly keys: number;
  /** The first place that is nested more than `MAXIMUM_DEPTH` levels; nothing deeper was walked. */
  readonly tooDeep: LivePath | undefined;
}

export type Visit = (reference: string, path: LivePath) => void;

export interface WalkOptions {
  /** Where the value stands in its file. */
  readonly path?: LivePath;
  /** Objects and lists that were walked before and are left out, to which this walk adds its own. */
  readonly walked?: Set<object>;
}

/** Visits every reference in a value, at the path of its `$ref`; not those in examples, defaults and extensions. */
export function walkDocument(value: Json, visit: Visit, options: WalkOptions = {}): Walked {
  const path: (string | number)[] = [...(options.path ?? [])];
  const { walked } = options;
  let keys = 0;
  let tooDeep: LivePath | undefined;
  const walk = (node: object, kind: Kind, depth: number): void => {
    if (depth >= MAXIMUM_DEPTH) {
      tooDeep ??= [...path];
      return;
    }
    if (walked !== undefined && kind !== "data") {
      if (walked.has(node)) return;
      walked.add(node);
    }
    if (Array.isArray(node)) {
      const items: readonly Json[] = node;
      for (let i = 0; i < items.length; i++) {
        const item = items[i];
        if (typeof item !== "object" || item === null) continue;
        path.push(i);
        walk(item, kind === "data" ? kind : "part", depth + 1);
        path.pop();
      }
      return;
    }
    const object = node as Readonly<Record<string, Json>>;
    for (const key of Object.keys(object)) {
      keys++;
      const child = object[key];
      if (typeof child === "object" && child !== null) {
        path.push(key);
        walk(child, kindOf(kind, key, depth, Array.isArray(child)), depth + 1);
        path.pop();
      } else if (key === "$ref" && kind !== "data" && typeof child === "string") {
        // Among names, too: a part is never a text, and people put whole maps into files of their own.
        path.push(key);
        visit(child, path);
        path.pop();
      }
    }
  };
  if (typeof value === "object" && value !== null) walk(value, "part", 0);
  return { keys, tooDeep };
}

/** Whether a path leads into what `walkDocument` takes for data, where references only count once they are used. */
export function leadsIntoData(path: readonly string[]): boolean {
  let kind: Kind = "part";
  for (const [depth, key] of path.entries()) {
    kind = kindOf(kind, key, depth, false);
    if (kind === "data") return true;
  }
  return false;
}
