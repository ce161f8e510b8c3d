import type { Marker, TypeId, TypeRef } from "../../../model/api-model.js";
import type { Schema } from "../../../../openapi/types/swagger-2.js";
import { canonical } from "../majority.js";
import type { ModelDraft } from "../model-draft.js";
import { identifier } from "../read-definitions.js";
import { NO_SPAN } from "../span.js";

const upper = (name: string): string => {
  const plain = name.replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => (next ?? "").toUpperCase());
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

/** Keywords that a place says, not the object. */
const OF_PLACES = ["description", "default", "nullable", "x-kubernetes-embedded-resource"];

/** The interfaces of one GroupVersion: equal objects share one. */
export class CrdTypes {
  readonly #draft: ModelDraft;
  readonly #owner: string;
  readonly #known = new Map<string, TypeId>();

  constructor(draft: ModelDraft, owner: string) {
    this.#draft = draft;
    this.#owner = owner;
  }

  /** The name of an object below another. */
  childName(parent: string, property: string): string {
    return `${parent}${upper(property)}`;
  }

  /**
   * The interface of an object; made by `build` unless there is an equal one.
   *
   * @param description - its comment; fields without a comment take it over
   */
  interfaceFor(
    schema: Schema,
    hint: string,
    description: string,
    build: () => { readonly type: TypeRef; readonly markers: readonly Marker[] },
  ): TypeId {
    const content = Object.fromEntries(Object.entries(schema).filter(([key]) => !OF_PLACES.includes(key)));
    const key = `${canonical(content)} ${description}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const id = this.#draft.freeId(this.#owner, identifier(hint));
    this.#known.set(key, id);
    const dot = id.lastIndexOf(".");
    const draft = { id, package: this.#owner, name: id.slice(dot + 1), description, flattened: [], span: NO_SPAN };
    // Its name is taken while its parts are read.
    this.#draft.addType({ ...draft, type: { kind: "object", properties: [] }, markers: [] });
    const { type, markers } = build();
    this.#draft.addType({ ...draft, type, markers });
    return id;
  }
}
