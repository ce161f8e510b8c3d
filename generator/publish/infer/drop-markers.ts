import { annotation } from "../../annotations/table.js";
import type { Marker, OperationSet, Property, TypeDeclaration, TypeRef } from "../../model/api-model.js";
import type { Span } from "../../../openapi/diagnostics/span.js";
import { NO_SPAN } from "./span.js";

/** An annotation as an extension, if it emits one. */
export function asExtension({ name, value }: Marker): Marker | undefined {
  const emits = annotation(name)?.emits;
  if (emits?.keyword.startsWith("x-") !== true || emits.collect === true) return undefined;
  const json = Array.isArray(value) ? value.join(",") : value;
  return { name: "extension", value: { name: emits.keyword, value: json }, span: NO_SPAN };
}

/** Removes annotations that a check refuses; vendor extensions are written as such instead. */
export class MarkerFilter {
  readonly #refused: ReadonlySet<Span>;
  readonly #drop: (marker: Marker) => void;

  /** @param drop - called with what is removed altogether */
  constructor(refused: ReadonlySet<Span>, drop: (marker: Marker) => void) {
    this.#refused = refused;
    this.#drop = drop;
  }

  declaration(type: TypeDeclaration): TypeDeclaration {
    return { ...type, markers: this.#markers(type.markers), type: this.#type(type.type) };
  }

  /** The parameters and responses of operations. */
  operationSet(set: OperationSet): OperationSet {
    return {
      ...set,
      operations: set.operations.map((operation) => ({
        ...operation,
        parameters: operation.parameters.map((parameter) => ({ ...parameter, type: this.#type(parameter.type) })),
        responses: operation.responses.map((response) => ({
          ...response,
          ...(response.type !== undefined && { type: this.#type(response.type) }),
          headers: response.headers.map((header) => this.#property(header)),
        })),
      })),
    };
  }

  #markers(markers: readonly Marker[]): readonly Marker[] {
    if (!markers.some(({ span }) => this.#refused.has(span))) return markers;
    return markers.flatMap((marker) => {
      if (!this.#refused.has(marker.span)) return [marker];
      const extension = asExtension(marker);
      if (extension === undefined) this.#drop(marker);
      return extension === undefined ? [] : [extension];
    });
  }

  #type(type: TypeRef): TypeRef {
    const own = type.markers === undefined ? type : { ...type, markers: this.#markers(type.markers) };
    switch (own.kind) {
      case "array":
        return { ...own, items: this.#type(own.items) };
      case "union":
        return { ...own, members: own.members.map((member) => this.#type(member)) };
      case "tuple":
        return {
          ...own,
          items: own.items.map((item) => this.#type(item)),
          ...(own.rest !== undefined && { rest: this.#type(own.rest) }),
        };
      case "map":
        return { ...own, values: this.#type(own.values) };
      case "nullable":
        return { ...own, type: this.#type(own.type) };
      case "object":
        return {
          ...own,
          properties: own.properties.map((property) => this.#property(property)),
          ...(own.additional !== undefined && { additional: this.#type(own.additional) }),
        };
      default:
        return own;
    }
  }

  #property(property: Property): Property {
    return { ...property, markers: this.#markers(property.markers), type: this.#type(property.type) };
  }
}
