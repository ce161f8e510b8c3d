import type { Json } from "../../types/json.js";
import { childPointer } from "../../types/json-pointer.js";
import { isObject, type JsonObject } from "../../types/objects.js";
import { OPENAPI_3 } from "../../types/references/openapi-3-grammar.js";
import { kindBelow, type PartKind } from "../../types/references/part-kind.js";
import { absolute } from "./absolute.js";
import type { Reference } from "./reference.js";

/** Whether a text may have anything to index. Most documents have nothing, and are not walked. */
const MAY_HAVE = /"?\$(?:anchor|dynamicAnchor|id|self)"?\s*:/;

/** The names of a file's schemas: `$anchor`, `$dynamicAnchor`, `$id`, and `$self` of the file. */
export class Anchors {
  /** Pointers by anchor, and by identifier and anchor (`https://example.com/pet#name`). */
  readonly #pointers = new Map<string, string>();
  /** Pointers by identifier, as written and as a whole. */
  readonly #ids = new Map<string, string>();
  readonly #bases = new Set<string>();

  /** @param start - what the value is */
  constructor(value: Json, text: string, start: PartKind) {
    if (!MAY_HAVE.test(text)) return;
    const self = isObject(value) ? value["$self"] : undefined;
    if (typeof self === "string") this.#identify(self, "", undefined);
    this.#walk(value, start, "", typeof self === "string" ? absolute(self) : undefined);
  }

  /** The pointer of a fragment; the fragment itself if it is a pointer, or names nothing. */
  pointerOf(fragment: string): string {
    return fragment === "" || fragment.startsWith("/") ? fragment : (this.#pointers.get(fragment) ?? fragment);
  }

  /** A reference with the pointer that its anchor stands for, and without the file if an identifier of this file names it. */
  resolve(reference: Reference): Reference {
    const { file, pointer } = reference;
    if (file === "") return { ...reference, pointer: this.pointerOf(pointer) };
    if (this.#ids.size === 0) return reference;
    const candidates = [file, ...[...this.#bases].flatMap((base) => absolute(file, base) ?? [])];
    for (const id of candidates) {
      const target = this.#ids.get(id);
      if (target === undefined) continue;
      if (pointer === "" || pointer.startsWith("/")) return { file: "", pointer: target + pointer };
      return { file: "", pointer: this.#pointers.get(`${id}#${pointer}`) ?? pointer };
    }
    return reference;
  }

  #identify(id: string, pointer: string, base: string | undefined): string | undefined {
    const whole = absolute(id, base);
    for (const each of [id.replace(/#$/, ""), whole])
      if (each !== undefined && !this.#ids.has(each)) this.#ids.set(each, pointer);
    if (whole !== undefined) this.#bases.add(whole);
    return whole;
  }

  #walk(node: Json, kind: PartKind, pointer: string, base: string | undefined): void {
    if (typeof node !== "object" || node === null || kind.isData) return;
    if (Array.isArray(node)) {
      for (const [i, item] of (node as readonly Json[]).entries())
        this.#walk(item, kind.items, childPointer(pointer, i), base);
      return;
    }
    const object = node as JsonObject;
    const inner = kind === OPENAPI_3.schema ? this.#index(object, pointer, base) : base;
    for (const [key, child] of Object.entries(object))
      this.#walk(child, kindBelow(kind, key), childPointer(pointer, key), inner);
  }

  /** Indexes a schema, and returns the identifier that its parts are relative to. */
  #index({ $id, $anchor, $dynamicAnchor }: JsonObject, pointer: string, base: string | undefined): string | undefined {
    const own = typeof $id === "string" ? (this.#identify($id, pointer, base) ?? base) : base;
    for (const anchor of [$anchor, $dynamicAnchor]) {
      if (typeof anchor !== "string") continue;
      if (!this.#pointers.has(anchor)) this.#pointers.set(anchor, pointer);
      for (const id of [own, typeof $id === "string" ? $id : undefined])
        if (id !== undefined) this.#pointers.set(`${id}#${anchor}`, pointer);
    }
    return own;
  }
}
