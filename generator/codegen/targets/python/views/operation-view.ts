import { isCustomGroup } from "../../../../../openapi/kubernetes/group-version.js";
import { isFiles } from "../../common/types/bytes.js";
import { partTypeOf } from "../../common/operations/part-type.js";
import { mediaTypesOf, typeOfContents } from "../../common/operations/contents.js";
import { groupInputs } from "../../common/operations/group-inputs.js";
import { ownServer } from "../../common/operations/own-server.js";
import {
  innerFormats,
  inputsOf,
  listFormat,
  routeInputs,
  styleFlags,
  type Input,
} from "../../common/operations/request.js";
import { isSuccess } from "../../../client-model/model/status.js";
import { wireMethod } from "../../common/operations/wire-method.js";
import type { Operation, Status, Type } from "../../../client-model/client-model.js";
import { answerOf, failures, jsonTypes, successes, type Answer } from "../../common/operations/answer.js";
import { acceptedTypes, isPlainJson, sentTypes } from "../../common/operations/exchanged-types.js";
import { flatText, type Layout } from "../../common/text/layout.js";
import type { SecurityRequirementsOf } from "../../common/operations/security-requirements.js";
import { annotation, unionAnnotation, type AnnotationContext } from "../text/annotation.js";
import { bracketed, standalone, tuple } from "../text/code.js";
import { stringLiteral } from "../text/literals.js";
import type { NamedOperation } from "../names/named-package.js";
import { parameterIdentity } from "../names/parameter-names.js";
import type { OperationView } from "../view.js";
import { streamOf, type Stream } from "../../common/operations/streams.js";
import { pageSpec } from "./page-spec.js";
import { isTextStream, itemLayout } from "./stream-view.js";
import { headerEntries, headersViews, isTyped, wholeLayout } from "./whole-response.js";

/** Settings for all operations of a package. */
export interface OperationContext {
  /** The type behind references. */
  readonly resolve: (type: Type) => Type;
  readonly securityOf: SecurityRequirementsOf;
  /** Whether the body of a patch decides its media type. */
  readonly isPatch: (operation: Operation) => boolean;
  /** Whether requests leave out properties that only responses have. */
  readonly omitsReadOnly: boolean;
  /** The description of a parameter. */
  readonly describe: (input: Input) => string;
}

/** The kind of a call's response. Kubernetes' connections are calls with a text response. */
export function callAnswer(operation: Operation, { resolve }: OperationContext): Answer {
  const answer = answerOf(operation, resolve);
  return operation.kubernetes?.action === "connect" ? { ...answer, kind: "text" } : answer;
}

/** Type of a call's result. */
export function answerLayout(answer: Answer, operation: Operation, context: AnnotationContext): Layout {
  switch (answer.kind) {
    case "none":
      return "None";
    case "text":
    case "events":
      return "str";
    case "binary":
      return "bytes";
    case "json": {
      const { kubernetes } = operation;
      const removed = kubernetes?.action === "delete" ? kubernetes.object : undefined;
      const types: readonly Type[] = [
        ...(removed === undefined ? [] : [{ kind: "reference", id: removed } as const]),
        ...answer.types,
      ];
      return unionAnnotation(types, context, ...(answer.mayBeEmpty ? ["None"] : []));
    }
  }
}

/** The name of the constant with an operation's data. */
export const constantName = ({ name }: Pick<NamedOperation, "name">): string => name.toUpperCase();

interface OperationOptions {
  readonly context: OperationContext;
  readonly types: AnnotationContext;
}

/** An operation as data, without the runtime's defaults; and once more as a stream, if its calls have the choice. */
export function operationViews(named: NamedOperation, options: OperationOptions): readonly OperationView[] {
  const { operation, stream: name } = named;
  const stream = streamOf(operation);
  if (stream?.isChoice === false) return [streamView(named, stream, options)];
  const view = operationView(named, options);
  if (stream === undefined || name === undefined) return [view];
  return [view, streamView({ ...named, name }, stream, options)];
}

function streamView(named: NamedOperation, stream: Stream, { context, types }: OperationOptions): OperationView {
  const isText = isTextStream(stream);
  const { framing, mediaTypes, events } = stream;
  return {
    name: constantName(named),
    headers: [],
    spaced: false,
    answers: [isText ? "str" : itemLayout(stream, types)],
    fields: [
      ...requestFields(named, { context, types }),
      ["produces=", strings(mediaTypes)],
      ...(isText ? [] : [["response=lambda: ", standalone(annotation(stream.item, types))]]),
      ...errorFields(named, types),
      `kind="${isText ? "events" : "stream"}"`,
      ...(isText || framing === "json-lines" ? [] : [`framing="${framing}"`]),
      ...(isText || events === undefined ? [] : [eventTypes(events, types)]),
      ...securityField(named.operation, context),
    ],
  };
}

/** The types of events by name. */
const eventTypes = (events: NonNullable<Stream["events"]>, types: AnnotationContext): Layout => [
  "events=lambda: ",
  bracketed(
    "{",
    events.map(({ name, type }) => [stringLiteral(name), ": ", standalone(annotation(type, types))]),
    "}",
  ),
];

function operationView(named: NamedOperation, options: OperationOptions): OperationView {
  const { operation } = named;
  const { context, types } = options;
  const answer = callAnswer(operation, context);
  const content = answerLayout(answer, operation, types);
  const whole = named.response !== undefined && isTyped(answer);
  const headers = whole ? headersViews(named, types.scope) : [];
  return {
    name: constantName(named),
    headers,
    spaced: (headers.at(-1)?.fields.length ?? 0) > 0,
    // One layout serves as the runtime's value and as the checkers' type.
    answers: [content, ...(whole ? [wholeLayout(named, answer, { types, scope: types.scope, operations: "" })] : [])],
    fields: [
      ...requestFields(named, options),
      ...responseMediaFields(operation, answer),
      ...(answer.kind === "json" ? responseFields(operation, content, types) : []),
      ...errorFields(named, types),
      ...(whole ? headerFields(named) : []),
      ...pageFields(named, types),
      ...securityField(operation, context),
    ],
  };
}

/** The request of an operation. */
function requestFields(named: NamedOperation, { context, types }: OperationOptions): readonly Layout[] {
  const { operation } = named;
  return [
    ["id=", stringLiteral(operation.operationId ?? operation.id)],
    ["method=", stringLiteral(wireMethod(operation.method))],
    ["path=", stringLiteral(pathOf(named))],
    ...parameterFields(named, types),
    ...requestMediaFields(operation, context),
  ];
}

const nameOf = ({ operation, parameters }: NamedOperation, parameter: Input): string =>
  parameters.get(parameterIdentity(operation, parameter)) ?? "";

function pathOf(named: NamedOperation): string {
  const { operation } = named;
  const names = new Map(
    operation.parameters
      .filter((parameter) => parameter.in === "path")
      .map((parameter) => [parameter.name, nameOf(named, parameter)]),
  );
  return operation.path.replace(/\{([^{}]*)\}/g, (_, name: string) => `{${names.get(name) ?? name}}`);
}

function parameterFields(named: NamedOperation, types: AnnotationContext): readonly Layout[] {
  const inputs = inputsOf(named.operation);
  const server = ownServer(named.operation);
  const specs = (parameters: readonly Input[]): Layout =>
    tuple(parameters.map((parameter) => parameterSpec(parameter, nameOf(named, parameter), types)));
  const route = routeInputs(named.operation);
  const inPath: readonly Layout[] = route.length === 0 ? [] : [["route=", specs(route)]];
  const others = [...groupInputs(inputs)].map(([part, parameters]): Layout => [`${part}=`, specs(parameters)]);
  const ownServerField: readonly Layout[] = server === undefined ? [] : [["server=", stringLiteral(server)]];
  return [...inPath, ...others, ...ownServerField];
}

function parameterSpec(parameter: Input, name: string, { scope }: AnnotationContext): Layout {
  const format = listFormat(parameter);
  const inner = innerFormats(parameter);
  const flags = styleFlags(parameter);
  const partType = partTypeOf(parameter);
  const further = [
    ...(name === parameter.name ? [] : [`wire=${stringLiteral(parameter.name)}`]),
    ...(format === "csv" ? [] : [`format=${stringLiteral(format)}`]),
    ...(inner.length === 0 ? [] : [["inner=", tuple(inner.map(stringLiteral))]]),
    ...(flags.style === undefined ? [] : [`style=${stringLiteral(flags.style)}`]),
    ...(flags.explode === true ? ["explode=True"] : []),
    ...(flags.reserved === true ? ["reserved=True"] : []),
    ...(flags.whole === true ? ["whole=True"] : []),
    ...(isFiles(parameter.type) ? ["file=True"] : []),
    ...(partType === undefined ? [] : [`type=${stringLiteral(partType)}`]),
  ];
  if (further.length === 0) return stringLiteral(name);
  return [scope.useRuntime("operation", "Parameter"), bracketed("(", [stringLiteral(name), ...further], ")")];
}

const strings = (texts: readonly string[]): Layout => tuple(texts.map(stringLiteral));

function requestMediaFields(operation: Operation, context: OperationContext): readonly Layout[] {
  const isPatch = context.isPatch(operation);
  const consumes = isPatch ? mediaTypesOf(operation.body?.contents ?? []) : sentTypes(operation);
  return [
    // A server that takes strategic merge patches for its own kinds need not do so for custom resources.
    ...(isPatch
      ? [isCustomGroup(operation.kubernetes?.groupVersion.group ?? "") ? 'patch="merge"' : "patch=True"]
      : []),
    ...(isPlainJson(consumes) && !isPatch ? [] : [["consumes=", strings(consumes)]]),
    ...(context.omitsReadOnly && operation.body !== undefined ? ["omits_read_only=True"] : []),
  ];
}

function responseMediaFields(operation: Operation, answer: Answer): readonly Layout[] {
  const produces = acceptedTypes(answer);
  return [
    ...(isPlainJson(produces) ? [] : [["produces=", strings(produces)]]),
    ...(answer.kind === "json" ? [] : [["kind=", stringLiteral(answer.kind)]]),
  ];
}

function responseFields(operation: Operation, content: Layout, types: AnnotationContext): readonly Layout[] {
  const fields: Layout[] = [["response=lambda: ", standalone(content)]];
  // If types depend on the status, the runtime need not guess from the content.
  const good = operation.responses.filter(({ status, contents }) => isSuccess(status) && contents.length > 0);
  const texts = good.map((response): [Status, Layout] => [
    response.status,
    unionAnnotation(jsonTypes([response]), types),
  ]);
  const differ = new Set(texts.map(([, layout]) => flatText(layout) ?? "")).size > 1;
  if (differ && operation.kubernetes === undefined) fields.push(["responses=lambda: ", byStatus(texts)]);
  return fields;
}

/** The runtime looks a response up by its status, then by its class, then as `default`. */
const statusKey = (status: Status): string => (typeof status === "number" ? String(status) : stringLiteral(status));

const byStatus = (entries: readonly (readonly [Status, Layout])[]): Layout =>
  bracketed(
    "{",
    entries.map(([status, layout]): Layout => [statusKey(status), ": ", layout]),
    "}",
  );

/** The types of failures. Those without content have none, but belong to whole responses. */
function errorFields(
  { operation, response }: Pick<NamedOperation, "operation" | "response">,
  types: AnnotationContext,
): readonly Layout[] {
  const good = new Set(successes(operation));
  const declared = response === undefined ? failures(operation) : operation.responses.filter((each) => !good.has(each));
  if (declared.length === 0) return [];
  const entries = declared.map(({ status, contents }): [Status, Layout] => {
    const type = typeOfContents(contents);
    return [status, type === undefined ? "None" : annotation(type, types)];
  });
  return [["errors=lambda: ", byStatus(entries)]];
}

function headerFields(named: NamedOperation): readonly Layout[] {
  const entries = headerEntries(named);
  return entries.length === 0 ? [] : [["headers=lambda: ", byStatus(entries)]];
}

function pageFields(named: NamedOperation, { scope }: AnnotationContext): readonly Layout[] {
  const { pagination } = named.operation;
  if (pagination === undefined || named.items === undefined) return [];
  return [["pages=", pageSpec(named, pagination, scope.useRuntime("pages", "Pages"))]];
}

function securityField(operation: Operation, { securityOf }: OperationContext): readonly Layout[] {
  const security = securityOf(operation);
  return security === undefined ? [] : [["security=", tuple(security.map(strings))]];
}
