import type { Operation, Pagination, ValuePath } from "../../../client-model/client-model.js";
import { inputsOf, type Input } from "../../common/operations/request.js";
import type { Layout } from "../../common/text/layout.js";
import { list, object } from "../text/data-layout.js";
import { stringLiteral } from "../text/literals.js";

const pathLayout = (path: ValuePath): Layout =>
  list(path.map((step) => (typeof step === "number" ? String(step) : stringLiteral(step))));

/** How a list is divided into pages, as the runtime reads it. */
export function pageSpec(operation: Operation, pagination: Pagination, propertyName: (input: Input) => string): Layout {
  const { style, parameter, first, size, items, next, more } = pagination;
  const property = (key: string, name: string | undefined): readonly Layout[] => {
    const input = inputsOf(operation).find((each) => each.in === "query" && each.name === name);
    return input === undefined ? [] : [`${key}: ${stringLiteral(propertyName(input))}`];
  };
  const path = (key: string, given: ValuePath | undefined): readonly Layout[] =>
    given === undefined || given.length === 0 ? [] : [[`${key}: `, pathLayout(given)]];
  return object([
    `style: ${stringLiteral(style)}`,
    ...property("parameter", parameter),
    ...(first === undefined ? [] : [`first: ${String(first)}`]),
    ...property("size", size),
    ...path("items", items),
    ...path("next", next),
    ...path("more", more),
  ]);
}
