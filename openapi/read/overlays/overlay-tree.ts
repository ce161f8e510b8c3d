import type { Json } from "../../types/json.js";
import type { Token } from "../../types/json-pointer.js";
import { memberAt, memberOf } from "../../types/objects.js";
import type { DocumentFile, Place } from "../document-file.js";

/** A list or object that can be changed. */
type Node = Json[] | Record<string, Json>;

const isNode = (value: Json | undefined): value is Json & object => typeof value === "object" && value !== null;

const set = (node: Node, key: Token, value: Json): void => {
  // Assigning would lose a key `__proto__`.
  Object.defineProperty(node, key, { value, enumerable: true, writable: true, configurable: true });
};

/** A copy of a document that overlays change. It knows where each part was written. */
export class OverlayTree {
  readonly #origins = new Map<object, Place>();
  /** Where scalars were written that an overlay set, by the object that has them. */
  readonly #scalars = new Map<object, Map<Token, Place>>();
  readonly value: Json;

  constructor(file: DocumentFile) {
    this.value = this.#copy(file.value, { file, path: [] });
  }

  /** Where the value at a path was written: the nearest part that is known. */
  placeOf(path: readonly Token[]): Place {
    let value: Json | undefined = this.value;
    let place: Place | undefined = isNode(value) ? this.#origins.get(value) : undefined;
    for (const token of path) {
      const parent: Json | undefined = value;
      value = isNode(parent) ? memberOf(parent, token) : undefined;
      const known: Place | undefined = isNode(value)
        ? this.#origins.get(value)
        : isNode(parent)
          ? this.#scalars.get(parent)?.get(token)
          : undefined;
      if (known !== undefined) place = known;
      else if (place !== undefined) place = { ...place, path: [...place.path, token] };
    }
    return place ?? { path };
  }

  /** Removes the values at paths. */
  remove(paths: readonly (readonly Token[])[]): void {
    // Later items first: removing one moves those after it.
    for (const path of [...paths].sort((a, b) => compare(b, a))) {
      const parent = memberAt(this.value, path.slice(0, -1));
      const key = path.at(-1);
      if (!isNode(parent) || key === undefined) continue;
      if (Array.isArray(parent)) (parent as Json[]).splice(Number(key), 1);
      else Reflect.deleteProperty(parent, key);
    }
  }

  /** Merges a value into the object at a path, or adds it to the list there. False for a text, a number and the like. */
  update(path: readonly Token[], update: Json, from: Place): boolean {
    const target = memberAt(this.value, path);
    if (!isNode(target)) return false;
    if (Array.isArray(target)) this.#append(target as Json[], update, from);
    else if (!isNode(update) || Array.isArray(update)) return false;
    else this.#merge(target as Record<string, Json>, update as Readonly<Record<string, Json>>, from);
    return true;
  }

  #append(list: Json[], update: Json, from: Place): void {
    if (!Array.isArray(update)) list.push(this.#copy(update, from));
    else
      for (const [i, item] of (update as readonly Json[]).entries())
        list.push(this.#copy(item, { ...from, path: [...from.path, String(i)] }));
  }

  #merge(target: Record<string, Json>, update: Readonly<Record<string, Json>>, from: Place): void {
    for (const [key, value] of Object.entries(update)) {
      const known = memberOf(target, key);
      const inner = { ...from, path: [...from.path, key] };
      if (Array.isArray(known) && Array.isArray(value)) this.#append(known as Json[], value, inner);
      else if (isNode(known) && isNode(value) && !Array.isArray(known) && !Array.isArray(value))
        this.#merge(known as Record<string, Json>, value as Readonly<Record<string, Json>>, inner);
      else {
        set(target, key, this.#copy(value, inner));
        const scalars = this.#scalars.get(target) ?? new Map<Token, Place>();
        this.#scalars.set(target, scalars.set(key, inner));
      }
    }
  }

  #copy(value: Json, place: Place): Json {
    if (!isNode(value)) return value;
    const inside = (key: Token): Place => ({ ...place, path: [...place.path, key] });
    const node: Node = Array.isArray(value)
      ? (value as readonly Json[]).map((item, i) => this.#copy(item, inside(String(i))))
      : {};
    if (!Array.isArray(value))
      for (const [key, child] of Object.entries(value as Readonly<Record<string, Json>>))
        set(node, key, this.#copy(child, inside(key)));
    this.#origins.set(node, place);
    return node;
  }
}

/** Order of paths in a document; items of a list by number. */
function compare(a: readonly Token[], b: readonly Token[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x = "", y = ""] = [a[i], b[i]];
    if (x === y) continue;
    const [first, second] = [Number(x), Number(y)];
    return Number.isInteger(first) && Number.isInteger(second) ? first - second : x < y ? -1 : 1;
  }
  return a.length - b.length;
}
