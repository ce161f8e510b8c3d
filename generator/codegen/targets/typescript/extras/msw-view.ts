import type { ClientModel, Content, Operation } from "../../../client-model/client-model.js";
import { groupBy } from "../../../../../openapi/types/group-by.js";
import type { Json } from "../../../../../openapi/types/json.js";
import { ValueChecker } from "../../common/examples/check-value.js";
import { ValueMaker } from "../../common/examples/make-value.js";
import { answerOf, successes } from "../../common/operations/answer.js";
import { wireMethod } from "../../common/operations/wire-method.js";
import { TypeIndex } from "../../common/types/type-index.js";
import { codeSpan } from "../../common/text/code-span.js";
import { descriptionLine } from "../text/description-text.js";
import { stringLiteral } from "../text/literals.js";
import type { ViewedFile } from "../views/api-view.js";
import type { OperationContext } from "../views/operation-view.js";
import type { HandlerView, ImportView, MswView } from "../view.js";
import { list } from "../text/data-layout.js";
import { closerPaths } from "./closer-paths.js";
import { calledOperations, namespaceOf } from "./called-operations.js";
import { literal } from "./code.js";
import { isMocked } from "./eligible.js";

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch"]);

/** Makes example answers of operations. */
export type ExampleAnswer = (content: Content) => Json | undefined;

/** Prepares examples: the author's first valid one, otherwise a value made from the type. */
export function exampleAnswers(model: ClientModel): ExampleAnswer {
  const types = new TypeIndex(model, "name");
  const checker = new ValueChecker(types);
  const maker = new ValueMaker(model, types, checker);
  return ({ examples, type, facets = {} }) =>
    examples.find(({ value }) => checker.problem(type, facets, value) === undefined)?.value ??
    maker.make(type, facets, "response");
}

/** Finds the patterns of other operations that answer some of the requests that match an operation's pattern. */
export type OtherPatterns = (operation: Operation) => readonly string[];

/** Prepares patterns for all operations of a model, in any module. */
export function otherPatterns({ groups }: ClientModel): OtherPatterns {
  const byMethod = groupBy(
    groups.flatMap(({ operations }) => operations),
    ({ method }) => wireMethod(method),
  );
  const closer = new Map(
    [...byMethod].map(([method, operations]) => [method, closerPaths(operations.map(({ path }) => path))]),
  );
  return ({ method, path }) =>
    (closer.get(wireMethod(method))?.(path) ?? []).map((other) => templateText(mockPath(other)));
}

/** A path in msw's syntax: names of parameters consist of letters, digits and `_`; all other text is literal. */
const mockPath = (path: string): string => {
  let parameters = 0;
  return path
    .split(/(\{[^{}]*\})/)
    .map((part) => {
      if (!/^\{.*\}$/.test(part))
        return part
          .replace(/\p{Surrogate}/gu, "\ufffd")
          .replace(/[^\x21-\x7e]|["#<>`^|]/gu, encodeURIComponent)
          .replace(/[\\:*+?(){}[\]]/g, String.raw`\$&`);
      parameters += 1;
      const name = part.slice(1, -1).replace(/\W/g, "_");
      return `:${/^[A-Za-z_]/.test(name) ? name : `p${String(parameters)}_${name}`}`;
    })
    .join("");
};

/** A text as the content of a template literal. */
const templateText = (text: string): string =>
  stringLiteral(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll(String.raw`\'`, "'")
    .replace(/`|\$\{/g, String.raw`\$&`);

/** What the handlers of all modules share. */
export interface MockContext {
  readonly context: OperationContext;
  readonly exampleOf: ExampleAnswer;
  readonly othersOf: OtherPatterns;
}

/** The handlers of a module's operations. */
export function mswView(files: readonly ViewedFile[], mocks: MockContext): MswView {
  const namespaces: ImportView[] = [];
  const handlers = files.flatMap((viewed) => {
    const namespace = namespaceOf(viewed, files);
    const found = calledOperations(viewed).flatMap(({ plan, name }): readonly HandlerView[] =>
      isMocked(plan) ? [handler(plan.operation, `${namespace}.${name}`, name, mocks)] : [],
    );
    if (found.some(({ kind }) => kind === stringLiteral("json")))
      namespaces.push({ typeOnly: true, names: [], namespace, from: stringLiteral(`./${viewed.file.name}.js`) });
    return found;
  });
  return { imports: namespaces, handlers };
}

function handler(
  operation: Operation,
  called: string,
  name: string,
  { context, exampleOf, othersOf }: MockContext,
): HandlerView {
  const others = othersOf(operation).map((path) => `\`\${baseUrl}${path}\``);
  const { kind } = answerOf(operation, context.resolve);
  const [first] = successes(operation).filter(({ contents }) => kind === "none" || contents.length > 0);
  const status = typeof first?.status === "number" ? first.status : 200;
  const content = first?.contents.find((each) => each.kind === "json" || each.kind === "any") ?? first?.contents[0];
  const example = kind === "json" && content !== undefined ? exampleOf(content) : undefined;
  const isJson = kind === "json";
  const type = isJson ? `Awaited<ReturnType<typeof ${called}>>` : kind === "text" ? "string" : "undefined";
  return {
    doc: {
      text: `Answers ${codeSpan(`${wireMethod(operation.method)} ${operation.path}`, descriptionLine)}.`,
      tags: [],
    },
    name: `${name}Handler`,
    parameters: [`answer?: MockAnswer<${type}>`, 'baseUrl = "*://*"'],
    // A body that the document does not allow is better than none: a test can replace it.
    example: isJson ? literal(example ?? null) : kind === "text" ? stringLiteral("text") : "undefined",
    method: METHODS.has(operation.method) ? operation.method : "all",
    path: templateText(mockPath(operation.path)),
    status: String(status),
    ...(others.length > 0 && { others: list(others) }),
    kind: stringLiteral(isJson ? "json" : kind === "text" ? "text" : "none"),
  };
}
