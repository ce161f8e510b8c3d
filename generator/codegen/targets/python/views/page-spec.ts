import type { Operation, Pagination, ValuePath } from "../../../client-model/client-model.js";
import { inputsOf } from "../../common/operations/request.js";
import type { Layout } from "../../common/text/layout.js";
import { bracketed, tuple } from "../text/code.js";
import { stringLiteral } from "../text/literals.js";
import { parameterIdentity } from "../names/parameter-names.js";
import type { NamedOperation } from "../names/named-package.js";

const pathLayout = (path: ValuePath): Layout =>
  tuple(path.map((step) => (typeof step === "number" ? String(step) : stringLiteral(step))));

const argumentName = (
  { parameters }: NamedOperation,
  operation: Operation,
  name: string | undefined,
): string | undefined => {
  const input = inputsOf(operation).find((each) => each.in === "query" && each.name === name);
  return input && parameters.get(parameterIdentity(operation, input));
};

/** How a list is divided into pages, as the runtime reads it: `Pages("cursor", "after", items=("data",))`. */
export function pageSpec(named: NamedOperation, pagination: Pagination, pages: string): Layout {
  const { style, parameter, first, size, items, next, more } = pagination;
  const [position, amount] = [parameter, size].map((name) => argumentName(named, named.operation, name));
  const path = (key: string, given: ValuePath | undefined): readonly Layout[] =>
    given === undefined || given.length === 0 ? [] : [[`${key}=`, pathLayout(given)]];
  return bracketed(
    `${pages}(`,
    [
      stringLiteral(style),
      ...(position === undefined ? [] : [`parameter=${stringLiteral(position)}`]),
      ...(amount === undefined ? [] : [`size=${stringLiteral(amount)}`]),
      ...path("items", items),
      ...path("next", next),
      ...path("more", more),
      ...(first === undefined ? [] : [`first=${String(first)}`]),
    ],
    ")",
  );
}
