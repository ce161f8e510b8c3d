import { stringifyExact } from "../json/exact-json.js";
import { isObject, type UnknownObject } from "../../../openapi/types/objects.js";
import { badRequest, tooLarge } from "../errors/api-errors.js";
import { deepEqual } from "../schema/deep-equal.js";

/** Most operations of one patch. */
const MOST_OPERATIONS = 10_000;
/** Most bytes that `copy` may add. */
const MOST_COPIED = 3 * 1024 * 1024;

/** A well-formed patch that cannot be applied to the object. */
export class PatchFailed extends Error {}

interface Operation {
  readonly op: string;
  readonly path: readonly string[];
  readonly from: readonly string[];
  readonly value: unknown;
}

function pointer(value: unknown, what: string): readonly string[] {
  if (typeof value !== "string" || (value !== "" && !value.startsWith("/")))
    throw badRequest(`${what} of a JSON patch operation must be a JSON pointer`);
  return value
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

const OPERATIONS: ReadonlySet<unknown> = new Set(["add", "remove", "replace", "move", "copy", "test"]);

function readOperation(value: unknown): Operation {
  if (!isObject(value)) throw badRequest("a JSON patch is a list of operations");
  const op: unknown = value["op"];
  if (!OPERATIONS.has(op)) throw badRequest(`unexpected kind of JSON patch operation: ${JSON.stringify(op ?? null)}`);
  const needsValue = op === "add" || op === "replace" || op === "test";
  if (needsValue && !Object.hasOwn(value, "value")) throw badRequest(`a JSON patch operation ${op} needs a value`);
  return {
    op: String(op),
    path: pointer(value["path"], "the path"),
    from: op === "move" || op === "copy" ? pointer(value["from"], "from") : [],
    value: value["value"],
  };
}

type Container = Record<string, unknown> | unknown[];

const shown = (path: readonly string[]): string => path.map((part) => `/${part}`).join("");

const isContainer = (value: unknown): value is Container => Array.isArray(value) || isObject(value);

/** An index of a list; `-` is the one after the last. Negative ones and leading zeros are none. */
function indexOf(list: readonly unknown[], key: string, most: number): number {
  const index = key === "-" ? list.length : /^(0|[1-9]\d*)$/.test(key) ? Number(key) : NaN;
  if (!(index <= most)) throw new PatchFailed(`no index ${key} in a list of ${list.length}`);
  return index;
}

class Patcher {
  #root: unknown;
  #copied = 0;

  constructor(document: unknown) {
    this.#root = document;
  }

  apply(operation: Operation): void {
    const { op, path, from, value } = operation;
    if (op === "add") return this.#add(path, structuredClone(value));
    if (op === "remove") return void this.#remove(path);
    if (op === "replace") return this.#replace(path, structuredClone(value));
    if (op === "test") {
      const present = this.#find(path, true);
      if (!deepEqual(present ?? null, value)) throw new PatchFailed(`testing value ${shown(path)} failed`);
      return;
    }
    if (op === "copy") {
      const copy: unknown = this.#find(from, false);
      this.#copied += Buffer.byteLength(stringifyExact(copy));
      if (this.#copied > MOST_COPIED) throw tooLarge("the JSON patch copies too much");
      return this.#add(path, structuredClone(copy));
    }
    if (path.length > from.length && from.every((part, i) => path[i] === part))
      throw new PatchFailed(`cannot move ${shown(from)} into itself`);
    this.#add(path, this.#remove(from));
  }

  get result(): unknown {
    return this.#root;
  }

  #find(path: readonly string[], absentIsNull: boolean): unknown {
    let value = this.#root;
    for (const [i, key] of path.entries()) {
      const last = i === path.length - 1;
      if (Array.isArray(value)) value = (value as unknown[])[indexOf(value, key, value.length - 1)];
      else if (isObject(value) && Object.hasOwn(value, key)) value = value[key];
      else if (last && absentIsNull && isObject(value)) return undefined;
      else throw new PatchFailed(`there is nothing at ${shown(path)}`);
    }
    return value;
  }

  #parent(path: readonly string[]): readonly [Container, string] {
    const parent = this.#find(path.slice(0, -1), false);
    const key = path.at(-1);
    if (!isContainer(parent) || key === undefined)
      throw new PatchFailed(`there is nothing to change at ${shown(path)}`);
    return [parent, key];
  }

  #add(path: readonly string[], value: unknown): void {
    if (path.length === 0) {
      this.#root = value;
      return;
    }
    const [parent, key] = this.#parent(path);
    if (Array.isArray(parent)) parent.splice(indexOf(parent, key, parent.length), 0, value);
    else setKey(parent, key, value);
  }

  #replace(path: readonly string[], value: unknown): void {
    if (path.length === 0) {
      this.#root = value;
      return;
    }
    const [parent, key] = this.#parent(path);
    if (Array.isArray(parent)) parent[indexOf(parent, key, parent.length - 1)] = value;
    else if (Object.hasOwn(parent, key)) setKey(parent, key, value);
    else throw new PatchFailed(`there is nothing to replace at ${shown(path)}`);
  }

  #remove(path: readonly string[]): unknown {
    const [parent, key] = this.#parent(path);
    if (Array.isArray(parent)) return parent.splice(indexOf(parent, key, parent.length - 1), 1)[0];
    if (!Object.hasOwn(parent, key)) throw new PatchFailed(`there is nothing to remove at ${shown(path)}`);
    const value = parent[key];
    Reflect.deleteProperty(parent, key);
    return value;
  }
}

function setKey(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Reads a JSON patch (RFC 6902). Throws a `StatusError` (400, 413) if it is malformed. */
export function readJsonPatch(patch: unknown): (document: UnknownObject) => unknown {
  if (!Array.isArray(patch)) throw badRequest("a JSON patch is a list of operations");
  if (patch.length > MOST_OPERATIONS)
    throw tooLarge(`The allowed maximum operations in a JSON patch is ${MOST_OPERATIONS}, got ${patch.length}`);
  const operations = patch.map(readOperation);
  /** Throws {@link PatchFailed} if it does not fit. May change the document. */
  return (document) => {
    const patcher = new Patcher(document);
    for (const operation of operations) patcher.apply(operation);
    return patcher.result;
  };
}
