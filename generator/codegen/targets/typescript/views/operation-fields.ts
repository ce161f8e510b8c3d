import { isFiles } from "../../common/types/bytes.js";
import { partTypeOf } from "../../common/operations/part-type.js";
import {
  innerFormats,
  inputsOf,
  listFormat,
  routeInputs,
  styleFlags,
  type Input,
} from "../../common/operations/request.js";
import { groupInputs } from "../../common/operations/group-inputs.js";
import { ownServer } from "../../common/operations/own-server.js";
import { wireMethod } from "../../common/operations/wire-method.js";
import type { Answer } from "../../common/operations/answer.js";
import { acceptedTypes, isPlainJson, sentTypes } from "../../common/operations/exchanged-types.js";
import type { OperationPlan } from "../../common/operations/plan-operations.js";
import type { Layout } from "../../common/text/layout.js";
import { lists, specsLayout, strings } from "../text/data-layout.js";
import { stringLiteral } from "../text/literals.js";
import type { FieldView } from "../view.js";

const parameterSpecs = (parameters: readonly Input[], propertyName: (parameter: Input) => string): Layout =>
  specsLayout(
    parameters.map((parameter) => {
      const name = propertyName(parameter);
      const format = listFormat(parameter);
      const inner = innerFormats(parameter);
      const partType = partTypeOf(parameter);
      const more = [
        ...(name === parameter.name ? [] : [`wire: ${stringLiteral(parameter.name)}`]),
        ...(format === "csv" ? [] : [`format: ${stringLiteral(format)}`]),
        ...(inner.length === 0 ? [] : [`inner: [${inner.map(stringLiteral).join(", ")}]`]),
        ...Object.entries(styleFlags(parameter)).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
        ...(isFiles(parameter.type) ? ["file: true"] : []),
        ...(partType === undefined ? [] : [`type: ${stringLiteral(partType)}`]),
      ];
      return { name, more };
    }),
  );

const isOwn = (plan: OperationPlan, { name }: Input): boolean =>
  // The runtime checks for this parameter to decide whether to request bookmarks.
  plan.ownParameters.has(name) && name !== "allowWatchBookmarks";

/** The data of an operation, without the runtime's defaults. */
export function operationFields(
  plan: OperationPlan,
  options: {
    readonly id: string;
    /** Undefined for connections, which have no response content. */
    readonly answer: Answer | undefined;
    readonly propertyName: (parameter: Input) => string;
    /** Security requirements to document. */
    readonly security: readonly (readonly string[])[] | undefined;
  },
): readonly FieldView[] {
  const { operation } = plan;
  const { id, answer, propertyName, security } = options;
  const names = new Map(
    operation.parameters
      .filter((parameter) => parameter.in === "path")
      .map((parameter) => [parameter.name, propertyName(parameter)]),
  );
  const path = operation.path.replace(/\{([^{}]*)\}/g, (_, name: string) => `{${names.get(name) ?? name}}`);
  const fields: FieldView[] = [
    { key: "id", value: stringLiteral(id) },
    { key: "method", value: stringLiteral(wireMethod(operation.method)) },
    { key: "path", value: stringLiteral(path) },
  ];
  const route = routeInputs(operation);
  if (route.length > 0) fields.push({ key: "route", value: parameterSpecs(route, propertyName) });
  const inputs = inputsOf(operation).filter((input) => !isOwn(plan, input));
  for (const [part, parameters] of groupInputs(inputs))
    fields.push({ key: part, value: parameterSpecs(parameters, propertyName) });
  const server = ownServer(operation);
  if (server !== undefined) fields.push({ key: "server", value: stringLiteral(server) });
  const consumes = sentTypes(operation);
  if (!isPlainJson(consumes)) fields.push({ key: "consumes", value: strings(consumes) });
  const produces = answer === undefined ? [] : acceptedTypes(answer);
  if (!isPlainJson(produces)) fields.push({ key: "produces", value: strings(produces) });
  if (answer !== undefined && answer.kind !== "json")
    fields.push({ key: "response", value: stringLiteral(answer.kind) });
  if (security !== undefined) fields.push({ key: "security", value: lists(security) });
  return fields;
}
