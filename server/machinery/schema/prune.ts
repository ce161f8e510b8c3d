import { isObject } from "../../../openapi/types/objects.js";
import { decodeObjectMeta } from "../meta/decode-object-meta.js";
import type { CompiledType } from "./compiled-type.js";
import { pathText } from "./field-path.js";

type Values = Record<string, unknown>;

/** Keys of a whole object that have no place in its type. */
const ENVELOPE: ReadonlySet<string> = new Set(["apiVersion", "kind", "metadata"]);

/**
 * Drops, in place, fields that a type does not declare, and nulls in fields that may not be null.
 *
 * @param value - a whole object, whose `apiVersion`, `kind` and `metadata` are left alone
 * @param onlyReports - whether to find unknown fields and drop nothing
 * @returns paths of unknown fields
 */
export function prune(type: CompiledType, value: Values, onlyReports = false): readonly string[] {
  const walk = new PruneWalk(onlyReports);
  walk.object(type, value, true);
  return walk.unknown;
}

class PruneWalk {
  readonly unknown: string[] = [];
  readonly #path: (string | number)[] = [];
  readonly #onlyReports: boolean;

  constructor(onlyReports: boolean) {
    this.#onlyReports = onlyReports;
  }

  object(type: CompiledType, value: Values, whole: boolean): void {
    const { node, properties } = type;
    const keeps = node.preserve === true || node.type === undefined;
    const skipped = whole || node.embedded === true ? ENVELOPE : undefined;
    if (node.embedded === true) this.#embeddedMeta(value);
    for (const key of Object.keys(value)) {
      if (skipped?.has(key) === true) continue;
      const field = properties.get(key) ?? type.additional;
      if (field === undefined) {
        if (keeps) continue;
        this.#report(key);
        if (!this.#onlyReports) Reflect.deleteProperty(value, key);
        continue;
      }
      const item = value[key];
      if (item === null) {
        if (!this.#onlyReports && field.node.nullable !== true && field.node.type !== undefined)
          Reflect.deleteProperty(value, key);
        continue;
      }
      if (typeof item === "object") this.#inside(field, item as Values, key);
      else if (typeof item === "number" && field.node.format === "quantity") value[key] = String(item);
    }
  }

  #inside(type: CompiledType, value: Values | unknown[], step: string | number): void {
    this.#path.push(step);
    if (Array.isArray(value)) {
      const { items } = type;
      if (items !== undefined)
        for (let i = 0; i < value.length; i++) {
          const item: unknown = value[i];
          if (typeof item === "object" && item !== null) this.#inside(items, item as Values, i);
        }
    } else if (type.node.type === undefined || type.node.type === "object") this.object(type, value, false);
    this.#path.pop();
  }

  /** Metadata of an object within an object is of the same shape everywhere. */
  #embeddedMeta(value: Values): void {
    if (!isObject(value["metadata"])) return;
    const path = pathText([...this.#path, "metadata"]);
    value["metadata"] = decodeObjectMeta(value["metadata"], path, {
      unknown: (at) => this.unknown.push(at),
      wrong: () => undefined,
    });
  }

  #report(key: string): void {
    this.unknown.push(pathText([...this.#path, key]));
  }
}
