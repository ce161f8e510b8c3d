import type { Operation, Parameter } from "../../client-model/client-model.js";
import type { Answer } from "./answer.js";
import type { OperationPlan } from "./kubernetes-twins.js";
import { choose, group, indent, join, line, softline, type Layout } from "./layout.js";
import { stringLiteral } from "./literals.js";
import { isFormType, mediaKind, type MediaKind } from "./media-types.js";
import type { FieldView } from "./view.js";

/** Elements of a list, one on a line if they do not fit on one. */
const list = (elements: readonly Layout[]): Layout =>
  elements.length === 0
    ? "[]"
    : group(["[", indent([softline, join([",", line], elements)]), choose(",", ""), softline, "]"]);

const strings = (texts: readonly string[]): Layout => list(texts.map(stringLiteral));

/** A list of lists of strings; prettier breaks it as soon as all of several elements have several. */
function lists(elements: readonly (readonly string[])[]): Layout {
  const isBroken = elements.length > 1 && elements.every((element) => element.length > 1);
  const layout = list(elements.map(strings));
  return isBroken && typeof layout === "object" && "kind" in layout && layout.kind === "group"
    ? { ...layout, broken: true }
    : layout;
}

const object = (fields: readonly string[]): Layout =>
  group(["{", indent([line, join([",", line], fields)]), choose(",", ""), line, "}"]);

function parameterSpecs(parameters: readonly Parameter[], propertyName: (parameter: Parameter) => string): Layout {
  const specs = parameters.map((parameter): { readonly layout: Layout; readonly fields: number } => {
    const name = propertyName(parameter);
    const isFile =
      parameter.type.kind === "file" || (parameter.type.kind === "array" && parameter.type.items.kind === "file");
    const fields = [
      `name: ${stringLiteral(name)}`,
      ...(name === parameter.name ? [] : [`wire: ${stringLiteral(parameter.name)}`]),
      ...(parameter.collectionFormat === undefined || parameter.collectionFormat === "csv"
        ? []
        : [`format: ${stringLiteral(parameter.collectionFormat)}`]),
      ...(isFile ? ["file: true"] : []),
    ];
    return fields.length === 1
      ? { layout: stringLiteral(name), fields: 0 }
      : { layout: object(fields), fields: fields.length };
  });
  const layout = list(specs.map((spec) => spec.layout));
  const isBroken = specs.length > 1 && specs.every(({ fields }) => fields > 1);
  return isBroken && typeof layout === "object" && "kind" in layout && layout.kind === "group"
    ? { ...layout, broken: true }
    : layout;
}

/** Whether media types go without saying. */
const isJson = (mediaTypes: readonly string[]): boolean =>
  mediaTypes.length === 0 || (mediaTypes.length === 1 && /^(?:application\/json|\*\/\*)$/.test(mediaTypes[0] ?? ""));

const selected = (mediaTypes: readonly string[], kinds: readonly MediaKind[]): readonly string[] => {
  const some = mediaTypes.filter((mediaType) => kinds.includes(mediaKind(mediaType)));
  return some.length === 0 ? mediaTypes : some;
};

/** Media types that a call accepts, of those that the operation has: the ones that it can hand over. */
function accepted(operation: Operation, answer: Answer): readonly string[] {
  const { produces } = operation;
  switch (answer.kind) {
    case "json": {
      const types = selected(produces, ["json", "any"]);
      return types.includes("application/json") ? [] : types;
    }
    case "text":
      return selected(produces, ["text"]);
    case "events":
      return selected(produces, ["events"]);
    case "none":
      return [];
    case "binary":
      return produces;
  }
}

/** Media types of what a call sends. A patch brings its own. */
function sent(operation: Operation): readonly string[] {
  const { consumes, body } = operation;
  const hasForm = operation.parameters.some((parameter) => parameter.in === "formData");
  if (hasForm) {
    const types = consumes.filter(isFormType);
    // The runtime sends a form like that, unless there is a file in it.
    return types.every((mediaType) => mediaType === "application/x-www-form-urlencoded") ? [] : types;
  }
  if (body === undefined || operation.kubernetes?.action === "patch") return [];
  const types = consumes.filter((mediaType) => !isFormType(mediaType));
  return types.includes("application/json") ? [] : types;
}

const isOwn = (plan: OperationPlan, { name }: Parameter): boolean =>
  // The runtime looks this one up, to know whether it may ask for bookmarks.
  plan.ownParameters.has(name) && name !== "allowWatchBookmarks";

/** The data of an operation; what the runtime takes for granted is left out. */
export function operationFields(
  plan: OperationPlan,
  options: {
    readonly id: string;
    /** Undefined where there is no answer, but a connection. */
    readonly answer: Answer | undefined;
    readonly propertyName: (parameter: Parameter) => string;
    /** Alternatives of schemes, where they have to be told. */
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
    { key: "method", value: stringLiteral(operation.method.toUpperCase()) },
    { key: "path", value: stringLiteral(path) },
  ];
  for (const [key, place] of places) {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place && !isOwn(plan, parameter));
    if (parameters.length > 0) fields.push({ key, value: parameterSpecs(parameters, propertyName) });
  }
  const consumes = sent(operation);
  if (!isJson(consumes)) fields.push({ key: "consumes", value: strings(consumes) });
  const produces = answer === undefined ? [] : accepted(operation, answer);
  if (!isJson(produces)) fields.push({ key: "produces", value: strings(produces) });
  if (answer !== undefined && answer.kind !== "json")
    fields.push({ key: "response", value: stringLiteral(answer.kind) });
  if (security !== undefined) fields.push({ key: "security", value: lists(security) });
  return fields;
}

const places = [
  ["query", "query"],
  ["header", "header"],
  ["form", "formData"],
] as const;
