import type { Input } from "../../common/operations/request.js";
import type { ClientModel, Content, Example, Facets, Operation, Type } from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";
import { SAMPLE_TEXTS } from "../../common/text/sample-texts.js";
import { bodyOn, shownContent } from "../site/request-parts.js";
import type { TypeIndex } from "../../common/types/type-index.js";
import { inDocumentOrder } from "./document-order.js";
import { knownFields } from "./known-fields.js";
import { ValueChecker } from "../../common/examples/check-value.js";
import { ValueMaker, type Direction } from "../../common/examples/make-value.js";

/** A value to show. */
export interface ShownValue {
  /** The author's name for it; may be empty. */
  readonly name: string;
  readonly value: Json;
  /** Whether the document has it, rather than that it was made from the schema. */
  readonly isAuthors: boolean;
  /** Where it does not match its schema: `.grams: not an integer`; empty if it does. */
  readonly problem: string;
}

/** Longer bodies are on a page of their own, and not in calls. Characters. */
const LONGEST = 8000;

/** The examples of a document: the author's, otherwise values made from the types. */
export class ExampleValues {
  readonly #types: TypeIndex;
  /** What validators of other people say of a value. */
  readonly #exact: ValueChecker;
  readonly #maker: ValueMaker;
  readonly #made = new Map<string, Json | undefined>();
  /** What is shown of named types, by direction and id. */
  readonly #shown = new Map<string, readonly ShownValue[]>();

  constructor(model: ClientModel, types: TypeIndex) {
    this.#types = types;
    this.#exact = new ValueChecker(types, { isExact: true });
    this.#maker = new ValueMaker(model, types, new ValueChecker(types), (examples) =>
      inDocumentOrder(examples).map(({ value, written = value }) => written),
    );
  }

  /** A body for the call of a typed client, which takes declared fields only; undefined if there is none. */
  body(operation: Operation): Json | undefined {
    const value = this.sent(operation);
    const body = bodyOn(operation);
    const content = body === undefined ? undefined : shownContent(body);
    return value === undefined || content === undefined ? value : knownFields(content.type, value, this.#types);
  }

  /** A valid body for a call; undefined if there is none. */
  sent(operation: Operation): Json | undefined {
    const { value, problem } = this.shown(operation);
    return problem === "" ? value : this.#madeFor(operation);
  }

  /**
   * A body to show: the author's, a valid one if there is any, otherwise one that was made. Without a value there is no
   * body. What is made matches its schema, except where every value of a type matches another type that excludes it.
   */
  shown(operation: Operation): Pick<ShownValue, "isAuthors" | "problem"> & Partial<Pick<ShownValue, "value">> {
    const body = bodyOn(operation);
    const content = body === undefined ? undefined : shownContent(body);
    if (content === undefined) return { isAuthors: false, problem: "" };
    const { type, facets = {}, examples } = content;
    const authors = this.#authors(type, facets, examples).filter(
      ({ value }) => JSON.stringify(value).length <= LONGEST,
    );
    const best = authors.find(({ problem }) => problem === "") ?? authors[0];
    if (best !== undefined) return best;
    const made = this.#madeFor(operation);
    if (made === undefined) return { isAuthors: false, problem: "" };
    return { isAuthors: false, value: made, problem: this.#exact.problem(type, facets, made) ?? "" };
  }

  #madeFor(operation: Operation): Json | undefined {
    if (operation.kubernetes?.action === "patch") return { metadata: { labels: { app: "example" } } };
    const body = bodyOn(operation);
    const content = body === undefined ? undefined : shownContent(body);
    return content === undefined ? undefined : this.#make(content.type, content.facets ?? {}, "request");
  }

  /** A value for a parameter. */
  parameter({ type, name, in: place, ...facets }: Input): Json {
    if (place === "path" && type.kind === "scalar" && type.scalar === "string" && facets.examples === undefined) {
      if (name === "namespace") return "default";
      if (facets.default === undefined && facets.constraints === undefined)
        return SAMPLE_TEXTS[type.format ?? ""] ?? "example";
    }
    return this.#make(type, facets, "request") ?? "example";
  }

  /** The examples of a content; of one without examples, a value that was made. */
  ofContent({ type, examples, facets = {} }: Content, direction: Direction): readonly ShownValue[] {
    if (examples.length > 0 || type.kind !== "reference" || Object.keys(facets).length > 0)
      return this.#shownOf(type, facets, { examples, direction });
    const key = `${direction} ${type.id}`;
    const known = this.#shown.get(key) ?? this.#shownOf(type, facets, { examples, direction });
    this.#shown.set(key, known);
    return known;
  }

  #shownOf(
    type: Type,
    facets: Facets,
    { examples, direction }: { readonly examples: readonly Example[]; readonly direction: Direction },
  ): readonly ShownValue[] {
    const authors = this.#authors(type, facets, examples);
    if (authors.length > 0) return authors;
    const value = this.#make(type, facets, direction);
    if (value === undefined) return [];
    return [{ name: "", value, isAuthors: false, problem: this.#exact.problem(type, facets, value) ?? "" }];
  }

  /** The author's examples of a content, otherwise of its type. */
  #authors(type: Type, facets: Facets, examples: readonly Example[]): readonly ShownValue[] {
    const own = type.kind === "reference" ? this.#types.find(type.id)?.examples : facets.examples;
    return inDocumentOrder(examples.length > 0 ? examples : (own ?? [])).map(
      ({ name = "", summary = "", value, written = value }) => ({
        name: summary === "" ? name : summary,
        value: written,
        isAuthors: true,
        problem: this.#exact.problem(type, facets, value) ?? "",
      }),
    );
  }

  /** Makes each value of a named type once. */
  #make(type: Type, facets: Facets, direction: Direction): Json | undefined {
    if (type.kind !== "reference") return this.#maker.make(type, facets, direction);
    const key = `${direction} ${type.id}`;
    if (!this.#made.has(key)) this.#made.set(key, this.#maker.make(type, {}, direction));
    return this.#made.get(key);
  }
}
