import type { Document } from "../types/swagger-2.js";
import { componentNames, validName } from "./component-names.js";
import { DefinitionFamilies } from "./definition-families.js";
import { mediaTypesOf } from "./operations/media-types.js";
import { Growth } from "./growth.js";
import { isObject, memberOf, type UnknownObject } from "../types/objects.js";
import { decodeToken, resolvePointer } from "../types/json-pointer.js";

/** Where a document keeps shared parts. */
export type Place = "definitions" | "parameters" | "responses" | "securityDefinitions";

/** Longest chain of references. Longer ones are treated as circular. */
const MAXIMUM_HOPS = 10;

const PLACE = /^#\/(definitions|parameters|responses)\/([^/]+)(\/.*)?$/s;

/** A resolved parameter or response. */
export interface Resolved {
  readonly value: UnknownObject;
  /** Its name among the shared parts; `undefined` if it is inline or elsewhere. */
  readonly entry?: string;
}

/** State that all parts of one conversion share. */
export class Conversion {
  readonly document: Document;
  /** Default media types of operations. */
  readonly consumes: readonly string[] | undefined;
  readonly produces: readonly string[] | undefined;
  /** Shared body parameters that operations refer to, by name. */
  readonly sharedBodies = new Set<string>();
  readonly growth = new Growth();
  readonly #names: Readonly<Record<Place, ReadonlyMap<string, string>>>;
  /** Referenced schemas outside of the definitions, by pointer. */
  readonly #hoisted = new Map<string, { readonly name: string; readonly schema: unknown }>();
  /** Names of hoisted schemas. */
  #taken: Set<string> | undefined;
  #families: DefinitionFamilies | undefined;

  constructor(document: Document) {
    this.document = document;
    this.consumes = mediaTypesOf(document["consumes"]);
    this.produces = mediaTypesOf(document["produces"]);
    this.#names = {
      definitions: componentNames(document.definitions),
      parameters: componentNames(document.parameters),
      responses: componentNames(document["responses"]),
      securityDefinitions: componentNames(document["securityDefinitions"]),
    };
  }

  /** The name of a component by its name in the 2.0 document. A missing one keeps its name. */
  nameOf(place: Place, name: string): string {
    return this.#names[place].get(name) ?? name;
  }

  /** Entries of a place with their new names, each component once. */
  *entries(place: Place): Iterable<readonly [name: string, value: unknown, oldName: string]> {
    const given = new Set<string>();
    for (const [oldName, name] of this.#names[place]) {
      if (given.has(name)) continue;
      given.add(name);
      yield [name, memberOf(this.document[place], oldName), oldName];
    }
  }

  /** Converts a reference to a schema. References to other files stay as they are. */
  schemaReference(reference: string): string {
    const [, place, encoded = "", inside = ""] = PLACE.exec(reference) ?? [];
    if (place === "definitions") return `#/components/schemas/${this.#named(place, encoded)}${inside}`;
    if (!reference.startsWith("#/")) return reference;
    const schema = resolvePointer(this.document, reference);
    return schema === undefined ? reference : `#/components/schemas/${this.#hoist(reference, schema)}`;
  }

  /** Converts a reference of any kind, if its target has moved. */
  movedReference(reference: string): string {
    const [, place, encoded = "", inside = ""] = PLACE.exec(reference) ?? [];
    if (place === undefined || place === "definitions") return place ? this.schemaReference(reference) : reference;
    const name = decodeToken(encoded);
    const isBody = place === "parameters" && memberOf(memberOf(this.document.parameters, name), "in") === "body";
    if (isBody) this.sharedBodies.add(name);
    return `#/components/${isBody ? "requestBodies" : place}/${this.#named(place as Place, encoded)}${inside}`;
  }

  /** Follows references of a parameter or response; `undefined` if they lead to another file or nowhere. */
  resolve(value: unknown, place: Place): Resolved | undefined {
    let entry: string | undefined;
    let target = value;
    for (let hops = 0; isObject(target) && typeof target["$ref"] === "string"; hops++) {
      if (hops > MAXIMUM_HOPS) return undefined;
      const [, named, encoded = "", inside] = PLACE.exec(target["$ref"]) ?? [];
      if (named === place && inside === undefined) entry ??= decodeToken(encoded);
      target = resolvePointer(this.document, target["$ref"]);
    }
    if (!isObject(target)) return undefined;
    return { value: target, ...(entry !== undefined && { entry }) };
  }

  /** Which definitions inherit from which. Needed only for documents with discriminators. */
  get families(): DefinitionFamilies {
    return (this.#families ??= new DefinitionFamilies(this.document));
  }

  /** Referenced schemas that became components. Converting one may add more, which follow. */
  *hoisted(): Iterable<readonly [name: string, schema: unknown]> {
    for (const { name, schema } of this.#hoisted.values()) yield [name, schema];
  }

  /** The name of a component by a token of a reference. */
  #named(place: Place, encoded: string): string {
    return this.#names[place].get(decodeToken(encoded)) ?? encoded;
  }

  #hoist(reference: string, schema: unknown): string {
    const known = this.#hoisted.get(reference);
    if (known !== undefined) return known.name;
    const base = validName(reference.slice(2).replace(/~1/g, "").replace(/\//g, "."));
    this.#taken ??= new Set(this.#names.definitions.values());
    let name = base;
    for (let number = 2; this.#taken.has(name); number++) name = `${base}_${number}`;
    this.#taken.add(name);
    this.#hoisted.set(reference, { name, schema });
    return name;
  }
}
