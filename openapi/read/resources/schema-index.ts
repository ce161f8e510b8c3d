import path from "node:path/posix";
import { encodeToken, tokensOf } from "../../types/json-pointer.js";
import type { Json } from "../../types/json.js";
import { memberAt } from "../../types/objects.js";
import { absolute } from "../references/absolute.js";
import { readReference } from "../references/reference.js";
import { listSchemas, type SchemaPart, type SchemaResource } from "./list-schemas.js";

/** A pointer as a reference within its file. */
export const referenceTo = (pointer: string): string =>
  `#${tokensOf(pointer)
    .map((token) => `/${encodeToken(token)}`)
    .join("")}`;

/** The schemas of a file by pointer, identifier and anchor. */
export class SchemaIndex {
  readonly schemas: readonly SchemaPart[];
  readonly #file: Json;
  readonly #address: string;
  readonly #byPointer = new Map<string, SchemaPart>();
  readonly #byAddress = new Map<string, SchemaResource>();
  /** Pointers by anchor. If several schemas have it, the pointer that sorts first. */
  readonly #anchors = new Map<string, string>();
  /** Pointers by outermost schema and anchor (`/components/schemas/Page#item`). If several schemas have it, the outer one. */
  readonly #ownAnchors = new Map<string, string>();

  /** @param address - of the file, as an absolute address */
  constructor(file: Json, address: string) {
    this.#file = file;
    this.#address = address;
    this.schemas = listSchemas(file, address);
    for (const part of this.schemas) {
      const { pointer, resource, value } = part;
      this.#byPointer.set(pointer, part);
      if (resource?.pointer === pointer && !this.#byAddress.has(resource.address))
        this.#byAddress.set(resource.address, resource);
      for (const anchor of [value["$anchor"], value["$dynamicAnchor"]]) {
        if (typeof anchor !== "string") continue;
        const known = this.#anchors.get(anchor);
        if (known === undefined || pointer < known) this.#anchors.set(anchor, pointer);
        const own = `${part.root}#${anchor}`;
        if (!this.#ownAnchors.has(own)) this.#ownAnchors.set(own, pointer);
      }
    }
  }

  /** The schema at a pointer. */
  at(pointer: string): SchemaPart | undefined {
    return this.#byPointer.get(pointer);
  }

  /**
   * A reference of a schema as it would be written at the root of the file. `$id` makes references relative to itself; a
   * pointer that leads nowhere from there is one from the root, as many authors mean it. If that leads nowhere, too, see
   * {@link pasted}.
   */
  rebased(part: SchemaPart, reference: string): string {
    const { resource } = part;
    const [name = "", fragment = ""] = reference.split("#", 2);
    if (name === "")
      return (resource && this.#inResource(resource, fragment)) ?? this.pasted(part, reference) ?? reference;
    const address = absolute(name, resource?.address ?? this.#address);
    const named = address === undefined ? undefined : this.#byAddress.get(address);
    if (named !== undefined) return this.#inResource(named, fragment) ?? reference;
    const file = resource === undefined || address === undefined ? undefined : this.#fileAt(resource, address);
    return file === undefined ? reference : reference.replace(name, () => file);
  }

  /**
   * A reference such as `#/$defs/Item` that leads nowhere from the root of the file, as one into the nearest schema around it
   * that has the definition: another tool wrote the schema as a file of its own. `undefined` for other references.
   */
  pasted(part: SchemaPart, reference: string): string | undefined {
    if (!/^#\/(?:\$defs|definitions)\//.test(reference)) return undefined;
    const { pointer } = readReference(this.#file, reference);
    const path = tokensOf(pointer);
    if (memberAt(this.#file, path) !== undefined) return undefined;
    let around: SchemaPart | undefined = part;
    while (around !== undefined && memberAt(around.value, path) === undefined) ({ around } = around);
    return around === undefined ? undefined : referenceTo(around.pointer + pointer);
  }

  /** What a dynamic reference leads to if no schema around it declares its anchor anew. */
  usualTarget(part: SchemaPart, reference: string): string {
    const rebased = this.rebased(part, reference);
    const anchor = rebased.startsWith("#") ? rebased.slice(1) : "";
    const pointer = this.#ownAnchors.get(`${part.root}#${anchor}`) ?? this.#anchors.get(anchor);
    return pointer === undefined ? rebased : referenceTo(pointer);
  }

  /** The schema of this file that a rebased reference leads to. */
  target(reference: string): SchemaPart | undefined {
    if (!reference.startsWith("#")) return undefined;
    const { pointer } = readReference(this.#file, reference);
    return this.at(this.#anchors.get(pointer) ?? pointer);
  }

  #inResource(resource: SchemaResource, fragment: string): string | undefined {
    const { pointer } = readReference(this.#file, `#${fragment}`);
    const inFile =
      pointer === "" || pointer.startsWith("/") ? resource.pointer + pointer : resource.anchors.get(pointer);
    if (inFile === undefined) return undefined;
    return memberAt(this.#file, tokensOf(inFile)) === undefined ? undefined : referenceTo(inFile);
  }

  /** The path from this file to an address, if a relative `$id` gave the address. */
  #fileAt(resource: SchemaResource, address: string): string | undefined {
    const [file, base, target] = [this.#address, resource.address, address].map((each) => new URL(each));
    if (file === undefined || base === undefined || target === undefined) return undefined;
    const folder = path.dirname(file.pathname);
    const isBeside = base.protocol === file.protocol && base.host === file.host && base.pathname.startsWith(folder);
    if (!isBeside || target.host !== file.host) return undefined;
    return path.relative(folder, target.pathname) + target.search;
  }
}
