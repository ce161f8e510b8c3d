import { jsonTypes, successes, type Answer } from "../../common/operations/answer.js";
import { typeOfContents } from "../../common/operations/contents.js";
import { listFormat } from "../../common/operations/request.js";
import type { Header, Response, Status, Type } from "../../../client-model/client-model.js";
import type { Layout } from "../../common/text/layout.js";
import { annotation, unionAnnotation, type AnnotationContext } from "../text/annotation.js";
import { alternatives, subscript } from "../text/code.js";
import { stringLiteral } from "../text/literals.js";
import { isIdentifier } from "../names/identifiers.js";
import type { NamedOperation } from "../names/named-package.js";
import type { ModuleScope } from "./module-scope.js";
import type { HeadersView } from "../view.js";

/** Whether an operation's whole response has a type: a body of bytes is another class in each kind of client. */
export const isTyped = ({ kind }: Answer): boolean => kind !== "binary" && kind !== "events";

/** The type of a whole response: a union of successes and declared failures, by status. */
export function wholeLayout(
  named: NamedOperation,
  answer: Answer,
  {
    types,
    scope,
    operations,
  }: { readonly types: AnnotationContext; readonly scope: ModuleScope; readonly operations: string },
): Layout {
  const good = new Set(successes(named.operation));
  const names = headerNames(named);
  const members = named.operation.responses.map((response): Layout => {
    const isGood = good.has(response);
    const name = scope.checkRuntime("whole_response", isGood ? "Success" : "Failure");
    const status =
      typeof response.status === "number"
        ? `${scope.check("standard", "typing", "Literal")}[${String(response.status)}]`
        : "int";
    const headers = names.get(response);
    const content = isGood ? successLayout(response, answer, types) : failureLayout(response, types);
    return subscript(name, [status, content, ...(headers === undefined ? [] : [`${operations}${headers}`])]);
  });
  return alternatives(members);
}

function successLayout(response: Response, answer: Answer, types: AnnotationContext): Layout {
  if (response.contents.length === 0 || answer.kind === "none") return "None";
  return answer.kind === "text" ? "str" : unionAnnotation(jsonTypes([response]), types);
}

function failureLayout({ contents }: Response, types: AnnotationContext): Layout {
  const type = typeOfContents(contents);
  return type === undefined ? "None" : annotation(type, types);
}

const statusWord = (status: Status): string => (status === "default" ? "Default" : String(status));

/** The names of typed dicts: after the method, and after the status if statuses have different headers. */
function headerNames({ name, operation }: NamedOperation): ReadonlyMap<Response, string> {
  const method = name
    .split("_")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    // Digits would run together.
    .reduce((all, word) => (/\d$/.test(all) && /^\d/.test(word) ? `${all}_${word}` : all + word));
  const declaring = operation.responses.filter(({ headers }) => headers.length > 0);
  const keys = new Map(declaring.map((response) => [response, JSON.stringify(entryKeys(response.headers))]));
  const isSame = new Set(keys.values()).size === 1;
  const byKey = new Map<string, string>();
  return new Map(
    declaring.map((response) => {
      const key = keys.get(response) ?? "";
      const own = byKey.get(key) ?? `${method}${isSame ? "" : statusWord(response.status)}Headers`;
      byKey.set(key, own);
      return [response, own];
    }),
  );
}

const entryKeys = (headers: readonly Header[]): readonly unknown[] =>
  headers.map(({ name, required, type }) => [name, required, type]);

/** The typed dicts of an operation's headers. */
export function headersViews(named: NamedOperation, scope: ModuleScope): readonly HeadersView[] {
  const views = new Map<string, HeadersView>();
  let afterClass = false;
  for (const [{ headers }, name] of headerNames(named)) {
    if (views.has(name)) continue;
    const isClass = headers.every((header) => isIdentifier(header.name) && !header.name.startsWith("__"));
    const fields = isClass ? headers.map((header) => [`${header.name}: `, fieldType(header, scope)]) : [];
    const entries = isClass
      ? []
      : headers.map((header) => [`${stringLiteral(header.name)}: `, fieldType(header, scope)]);
    views.set(name, { name, fields, entries, spaced: isClass || afterClass });
    afterClass = isClass;
  }
  if (views.size > 0) scope.use("other", "typing_extensions", "TypedDict");
  return [...views.values()];
}

function fieldType(header: Header, scope: ModuleScope): Layout {
  const type = headerType(header, scope);
  return header.required ? type : subscript(scope.use("other", "typing_extensions", "NotRequired"), [type]);
}

function headerType(header: Header, scope: ModuleScope): Layout {
  const type = header.type.kind === "nullable" ? header.type.type : header.type;
  if (header.serialization.kind === "content") return "str";
  if (type.kind !== "array") return scalarType(type, scope);
  const list = `list[${scalarType(type.items, scope)}]`;
  const format = listFormat(header);
  return format === "csv" || format === "multi"
    ? list
    : `${scope.use("standard", "typing", "Annotated")}[${list}, ${stringLiteral(format)}]`;
}

/** Scalars are decoded; others stay text. */
function scalarType(type: Type, scope: ModuleScope): string {
  if (type.kind === "nullable") return scalarType(type.type, scope);
  if (type.kind === "enum" && type.values.every(({ value }) => Number.isSafeInteger(value))) return "int";
  if (type.kind !== "scalar") return "str";
  switch (type.scalar) {
    case "integer":
      return "int";
    case "number":
      return "float";
    case "boolean":
      return "bool";
    case "string":
      return type.format === "date-time" ? scope.use("standard", "datetime", "datetime") : "str";
  }
}

/** The typed dicts of the headers by status, as pairs; empty if no response declares headers. */
export const headerEntries = (named: NamedOperation): readonly (readonly [Status, Layout])[] =>
  Array.from(headerNames(named), ([{ status }, name]) => [status, name] as const);
