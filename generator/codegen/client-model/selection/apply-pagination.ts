import { diagnostic, type Diagnostic } from "../../../../openapi/diagnostics/diagnostic.js";
import type { ClientModel, Operation, Pagination, Type, ValuePath } from "../client-model.js";
import { isSuccess } from "../model/status.js";
import { readPatterns } from "./read-patterns.js";
import { typesAt, valuePath } from "./type-at.js";

/** How the lists of some operations are divided into pages. Paths are texts for {@link valuePath}. */
export interface PaginationRule {
  /** Patterns of operations. One with wildcards takes only those that the rule fits. */
  readonly operations?: readonly string[];
  readonly style?: Pagination["style"];
  readonly parameter?: string;
  readonly size?: string;
  readonly items?: string;
  readonly next?: string;
  readonly more?: string;
}

type Found = Pagination | { readonly problem: string };

const hasQuery = (operation: Operation, name: string): boolean =>
  operation.parameters.some((parameter) => parameter.in === "query" && parameter.name === name);

/** The position that a server takes for a call without one: the default of the parameter. */
function firstPosition({ parameters }: Operation, name: string | undefined): number | undefined {
  const value = parameters.find((parameter) => parameter.in === "query" && parameter.name === name)?.default;
  return typeof value === "number" && Number.isSafeInteger(value) ? value : undefined;
}

/** The types of the JSON in an operation's successful responses. */
const answersOf = ({ responses }: Operation): readonly Type[] =>
  responses
    .filter(({ status }) => isSuccess(status))
    .flatMap(({ contents }) => contents.filter(({ kind }) => kind === "json").map(({ type }) => type));

/** Compares a rule with an operation. */
function read(rule: PaginationRule, operation: Operation, typeOf: (id: string) => Type | undefined): Found {
  const { style = "cursor", parameter, size, items = "", next, more } = rule;
  if (parameter === undefined && style !== "link") return { problem: `the style ${style} needs \`parameter\`` };
  if (parameter !== undefined && style === "link") return { problem: "the style link has no `parameter`" };
  if (next === undefined && style === "cursor") return { problem: "the style cursor needs `next`" };
  if (next !== undefined && (style === "offset" || style === "page"))
    return { problem: `the style ${style} has no \`next\`` };
  const missing = [parameter, size].find((name) => name !== undefined && !hasQuery(operation, name));
  if (missing !== undefined) return { problem: `it has no query parameter ${missing}` };
  const answers = answersOf(operation);
  const at = (path: ValuePath): readonly Type[] => answers.flatMap((type) => typesAt(type, path, typeOf));
  const path = valuePath(items);
  const item = at(path).flatMap((type) => (type.kind === "array" ? [type.items] : type.kind === "any" ? [type] : []));
  const [itemType] = item;
  if (itemType === undefined) return { problem: `its answer has no list${items === "" ? "" : ` at ${items}`}` };
  const absent = [next, more].find((each) => each !== undefined && at(valuePath(each)).length === 0);
  if (absent !== undefined) return { problem: `its answer has no ${absent}` };
  const first = style === "offset" || style === "page" ? firstPosition(operation, parameter) : undefined;
  return {
    style,
    ...(parameter === undefined ? {} : { parameter }),
    ...(first === undefined ? {} : { first }),
    ...(size === undefined ? {} : { size }),
    items: path,
    item: itemType,
    ...(next === undefined ? {} : { next: valuePath(next) }),
    ...(more === undefined ? {} : { more: valuePath(more) }),
  };
}

/** Adds to a model how its lists are divided into pages. The first rule that fits an operation counts. */
export function applyPagination(
  model: ClientModel,
  rules: readonly PaginationRule[],
): { readonly model: ClientModel; readonly diagnostics: readonly Diagnostic[] } {
  if (rules.length === 0) return { model, diagnostics: [] };
  const operations = model.groups.flatMap((group) => group.operations);
  const byId = new Map(model.types.map(({ id, type }) => [id, type]));
  const found = new Map<Operation, Pagination>();
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    const chosen = readPatterns("pagination", rule.operations ?? [], operations);
    diagnostics.push(...chosen.diagnostics);
    for (const pattern of chosen.patterns) {
      const matching = operations.filter((operation) => pattern.matches(operation));
      const results = matching.map((operation) => [operation, read(rule, operation, (id) => byId.get(id))] as const);
      const isFitting = results.some(([, result]) => !("problem" in result));
      for (const [operation, result] of results) {
        if (!("problem" in result)) {
          if (!found.has(operation)) found.set(operation, result);
        } else if (!pattern.isWild || !isFitting) {
          const name = operation.operationId ?? operation.id;
          diagnostics.push(diagnostic("GV7063", undefined, { operation: name, problem: result.problem }));
          // One example is enough for a pattern that fits nothing.
          if (pattern.isWild) break;
        }
      }
    }
  }
  const groups = model.groups.map((group) => ({
    ...group,
    operations: group.operations.map((operation) => {
      const pagination = found.get(operation);
      return pagination === undefined ? operation : { ...operation, pagination };
    }),
  }));
  return { model: { ...model, groups }, diagnostics };
}
