import { isBinary, isString } from "../../common/types/bytes.js";
import type { Operation, Type } from "../../../client-model/client-model.js";
import type { Answer } from "../../common/operations/answer.js";
import { flatText, textWidth, type Layout } from "../../common/text/layout.js";
import { isBinaryKind, isFormKind } from "../../common/operations/contents.js";
import { bodyOf, inputsOf, type Input, type RequestBody } from "../../common/operations/request.js";
import { markdownText, sentences } from "../../common/text/markdown-text.js";
import { annotation, optionalAnnotation, unionAnnotation, type AnnotationContext } from "../text/annotation.js";
import { bracketed, standalone, subscript } from "../text/code.js";
import { operationDoc, plainDoc, returnsText, textLine } from "../text/doc.js";
import { stringLiteral } from "../text/literals.js";
import type { ModuleScope } from "./module-scope.js";
import { answerLayout, callAnswer, constantName, type OperationContext } from "./operation-view.js";
import type { NamedOperation } from "../names/named-package.js";
import { WITH_HTTP_INFO } from "../names/package-names.js";
import { parameterIdentity } from "../names/parameter-names.js";
import type { DocView, MethodView } from "../view.js";
import { streamOf, type Stream } from "../../common/operations/streams.js";
import { isTextStream, itemLayout, ownStream } from "./stream-view.js";
import { isTyped, wholeLayout } from "./whole-response.js";

/** Settings for the methods of a tag. */
export interface MethodContext {
  readonly context: OperationContext;
  readonly types: AnnotationContext;
}

/** A method before it is split into synchronous and asynchronous forms. */
export interface MethodDraft extends Omit<MethodView, "returns" | "awaits"> {
  /** Type of the result, or of a stream's items. */
  readonly content: Layout;
  readonly gives: "content" | "binary" | "stream";
}

/**
 * The synchronous or asynchronous form of a method.
 *
 * @param scope - of the module that declares it
 */
export function finishMethod(
  { content, gives, ...draft }: MethodDraft,
  scope: ModuleScope,
  asynchronous: boolean,
): MethodView {
  switch (gives) {
    case "content":
      return { ...draft, returns: standalone(content), awaits: asynchronous };
    case "binary":
      return {
        ...draft,
        returns: scope.checkRuntime("binary_body", asynchronous ? "AsyncBinaryBody" : "BinaryBody"),
        awaits: asynchronous,
      };
    case "stream": {
      const iterator = scope.check("standard", "collections.abc", asynchronous ? "AsyncIterator" : "Iterator");
      return { ...draft, returns: subscript(iterator, [content]), awaits: false };
    }
  }
}

interface Argument {
  readonly name: string;
  /** Empty for a body. */
  readonly wire: string;
  readonly type: Type | undefined;
  readonly layout: Layout;
  readonly required: boolean;
  readonly doc: string;
}

/** The methods of an operation: the call, the call with status and headers, and the watch of a list. */
export function methodDrafts(named: NamedOperation, options: MethodContext): readonly MethodDraft[] {
  const { operation } = named;
  const { context, types } = options;
  const { scope } = types;
  const answer = callAnswer(operation, context);
  const args = argumentsOf(named, options);
  const optionsParameter = (module: string, name: string): string =>
    `**options: ${scope.check("other", "typing_extensions", "Unpack")}[${scope.checkRuntime(module, name)}]`;
  const values = valuesOf(args);
  const constant = `operations.${constantName(named)}`;
  const call: MethodDraft = {
    doc: operationDoc(operation, {
      parameters: args.map((each) => [entryName(each), each.doc]),
      returns: answer.kind === "none" ? "" : returnsText(operation),
    }),
    name: named.name,
    deprecated: operation.deprecated ? deprecation(operation, types) : undefined,
    parameters: parametersOf(args, optionsParameter("call_options", "CallOptions")),
    content: "None",
    gives: "content",
    callee: "_call",
    arguments: [constant, values, "options"],
  };
  const own = ownStream(operation);
  if (own !== undefined) return [streamDraft(call, own, types)];
  const further = furtherDrafts(named, call, { answer, types, values });
  if (answer.kind === "binary") return [{ ...call, gives: "binary", callee: "_binary" }, ...further];
  if (answer.kind === "events") {
    const event = scope.checkRuntime("server_sent_events", "ServerSentEvent");
    return [{ ...call, content: event, gives: "stream", callee: "_events" }];
  }
  const content = answerLayout(answer, operation, types);
  const whole = subscript(scope.checkRuntime("response", "ApiResponse"), [content]);
  const methods: MethodDraft[] = [
    { ...call, content },
    {
      ...call,
      doc: withHttpInfoDoc(named),
      name: named.name + WITH_HTTP_INFO,
      content: whole,
      callee: "_call_with_http_info",
    },
    ...further,
  ];
  const others = args.filter(({ wire }) => !named.ownParameters.has(wire));
  if (named.watch !== undefined) {
    const item = watchedLayout(operation, answer, options);
    methods.push({
      ...call,
      doc: plainDoc(`Follow the changes of the objects of \`${named.name}\`, until the caller leaves the loop.`),
      name: named.watch,
      parameters: parametersOf(others, optionsParameter("kubernetes.watch_event", "WatchOptions")),
      content: subscript(scope.checkRuntime("kubernetes.watch_event", "WatchEvent"), [item]),
      gives: "stream",
      callee: "_watch",
      arguments: [constant, ["lambda: ", item], valuesOf(others), "options"],
    });
  }
  if (named.follow !== undefined) {
    methods.push({
      ...call,
      doc: plainDoc(`Follow the lines of \`${named.name}\` as they are written, until the log ends.`),
      name: named.follow,
      parameters: parametersOf(others, optionsParameter("call_options", "CallOptions")),
      gives: "stream",
      content: "str",
      callee: "_follow",
      arguments: [constant, valuesOf(others), "options"],
    });
  }
  return methods;
}

/** The methods for the whole response, a stream, and the items of all pages. */
function furtherDrafts(
  named: NamedOperation,
  call: MethodDraft,
  { answer, types, values }: { readonly answer: Answer; readonly types: AnnotationContext; readonly values: Layout },
): readonly MethodDraft[] {
  const { operation, name, response, stream, items } = named;
  const { scope } = types;
  const found = streamOf(operation);
  const drafts: MethodDraft[] = [];
  if (response !== undefined && isTyped(answer))
    drafts.push({
      ...call,
      doc: plainDoc(`Like \`${name}\`, but returns the whole response. Declared failures are returned, not raised.`),
      name: response,
      content: wholeLayout(named, answer, { types, scope, operations: "operations." }),
      callee: "_respond",
    });
  if (stream !== undefined && found !== undefined) {
    const constant = `operations.${constantName({ name: stream })}`;
    const draft = {
      ...call,
      doc: plainDoc(`Like \`${name}\`, but returns the items of a stream one by one.`),
      name: stream,
      arguments: [constant, values, "options"],
    };
    drafts.push(streamDraft(draft, found, types));
  }
  if (items !== undefined && operation.pagination !== undefined)
    drafts.push({
      ...call,
      doc: plainDoc(`The items of all pages of \`${name}\`. A page is requested when the one before is used up.`),
      name: items,
      content: annotation(operation.pagination.item, types),
      gives: "stream",
      callee: "_items",
    });
  return drafts;
}

const streamDraft = (call: MethodDraft, stream: Stream, types: AnnotationContext): MethodDraft => ({
  ...call,
  content: itemLayout(stream, types),
  gives: "stream",
  callee: isTextStream(stream) ? "_events" : "_stream",
});

/** An argument in a docstring: its name and type. */
const entryName = ({ name, layout }: Argument): string => `${name} (${flatText(layout) ?? ""})`;

/** Arguments as a dict, by name. */
const valuesOf = (args: readonly Argument[]): Layout =>
  compact(
    bracketed(
      "{",
      args.map(({ name }) => `${stringLiteral(name)}: ${name}`),
      "}",
    ),
  );

/** Code of this width fits anywhere in a method. */
const CERTAIN = 80;

/** Code that never needs to break, as a string: most is such code, and strings print faster. */
function compact(layout: Layout): Layout {
  const flat = flatText(layout);
  return flat !== undefined && textWidth(flat) <= CERTAIN ? flat : layout;
}

const withHttpInfoDoc = ({ name }: NamedOperation): DocView =>
  plainDoc(`Like \`${name}\`, with the response's status and headers.`);

function deprecation(operation: Operation, { scope }: AnnotationContext): string {
  scope.useRuntime("deprecated", "deprecated");
  const text = textLine(operation.description || operation.summary);
  const said = /\bdeprecated\b[^.]*\./i.exec(text)?.[0].trim() ?? "";
  return stringLiteral(said === "" || said.length > 80 ? "This operation is deprecated." : said);
}

/** Item type of a list, for its watch. */
function watchedLayout(operation: Operation, answer: Answer, { context, types }: MethodContext): Layout {
  const { object } = operation.kubernetes ?? {};
  if (object !== undefined) return annotation({ kind: "reference", id: object }, types);
  const list = answer.types[0] === undefined ? undefined : context.resolve(answer.types[0]);
  const items = list?.kind === "object" ? list.properties.find(({ name }) => name === "items")?.type : undefined;
  return annotation(items?.kind === "array" ? items.items : { kind: "any" }, types);
}

/** Kubernetes' own order: `name` before `namespace`. */
const byName = (a: Input, b: Input): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

function argumentsOf(named: NamedOperation, options: MethodContext): readonly Argument[] {
  const { operation, parameters } = named;
  const { types } = options;
  const { scope } = types;
  const context: AnnotationContext = {
    ...types,
    bytes: "str",
    file: () => scope.checkRuntime("encode_form", "FileInput"),
  };
  const argument = (parameter: Input): Argument => ({
    name: parameters.get(parameterIdentity(operation, parameter)) ?? "",
    wire: parameter.name,
    type: parameter.type,
    layout: isWords(operation, parameter)
      ? optionalOr("list[str] | str", parameter.required)
      : (parameter.required ? annotation : optionalAnnotation)(parameter.type, context),
    required: parameter.required,
    doc: options.context.describe(parameter),
  });
  const inputs = inputsOf(operation);
  const inPath = inputs.filter((input) => input.in === "path");
  const others = inputs.filter((input) => input.in !== "path");
  const path = operation.kubernetes === undefined ? inPath : [...inPath].sort(byName);
  const all = [...path.map(argument), ...bodyArgument(operation, context, options), ...others.map(argument)];
  return [...all.filter(({ required }) => required), ...all.filter(({ required }) => !required)];
}

const optionalOr = (type: string, required: boolean): string => (required ? type : `${type} | None`);

/** Documents declare a command as one string; servers take a list of words. */
const isWords = ({ kubernetes }: Operation, { name }: Input): boolean =>
  name === "command" && kubernetes?.action === "connect";

function bodyArgument(operation: Operation, context: AnnotationContext, { types }: MethodContext): readonly Argument[] {
  const body = bodyOf(operation);
  if (body === undefined) return [];
  return [
    {
      name: "body",
      wire: "",
      type: body.type,
      layout: bodyLayout(operation, body, { context, types }),
      required: body.required,
      doc: sentences(markdownText(body.description)),
    },
  ];
}

function bodyLayout(
  operation: Operation,
  { contents, required, type }: RequestBody,
  options: { readonly context: AnnotationContext; readonly types: AnnotationContext },
): Layout {
  const { context, types } = options;
  const { scope } = types;
  const none = required ? [] : ["None"];
  const anything = (): string => scope.check("standard", "typing", "Any");
  if (operation.kubernetes?.action === "patch") {
    const { object } = operation.kubernetes;
    const target: readonly Type[] = object === undefined ? [] : [{ kind: "reference", id: object }];
    const any = anything();
    return unionAnnotation(target, types, `dict[str, ${any}]`, `list[${any}]`, ...none);
  }
  const isModel = type.kind === "reference" && types.types.names.has(type.id);
  if (operation.kubernetes !== undefined && isModel)
    return unionAnnotation([type], types, `dict[str, ${anything()}]`, ...none);
  const kinds = contents.map(({ kind }) => kind).filter((kind) => !isFormKind(kind));
  const isJson = kinds.length === 0 || kinds.includes("json") || kinds.includes("any");
  const isYaml = contents.some(({ mediaType }) => /[/+](?:x-)?yaml\b/.test(mediaType));
  if (isBinary(type)) return unionAnnotation([{ kind: "bytes" }], context, ...none);
  if (isJson || (isYaml && !isString(type))) return unionAnnotation([type], types, ...none);
  const isSentAsBytes = kinds.some(isBinaryKind);
  return unionAnnotation([isSentAsBytes ? { kind: "bytes" } : { kind: "scalar", scalar: "string" }], context, ...none);
}

/** Parameters of a method: required ones by position or name, the rest by name only. */
function parametersOf(args: readonly Argument[], options: string): readonly Layout[] {
  const required = args.filter((arg) => arg.required).map(({ name, layout }) => compact([name, ": ", layout]));
  const optional = args
    .filter((arg) => !arg.required)
    .map(({ name, layout }) => compact([name, ": ", layout, " = None"]));
  return ["self", ...required, ...(optional.length === 0 ? [] : ["*", ...optional]), options];
}
