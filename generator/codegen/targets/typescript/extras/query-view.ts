import type { Layout } from "../../common/text/layout.js";
import type { ViewedFile } from "../views/api-view.js";
import type { OperationContext } from "../views/operation-view.js";
import { stringLiteral } from "../text/literals.js";
import type { NamedModule } from "../names/named-package.js";
import type { ImportView, QueryFunctionView, QueryView } from "../view.js";
import { calledOperations, functionName, namespaceOf } from "./called-operations.js";
import { object } from "./code.js";
import { list } from "../text/data-layout.js";
import { queryKind } from "./eligible.js";

/** The options of queries and mutations for the operations of a module. */
export function queryView(module: NamedModule, files: readonly ViewedFile[], context: OperationContext): QueryView {
  const used = new Set<string>();
  const namespaces: ImportView[] = [];
  const functions = files.flatMap((viewed) => {
    const namespace = namespaceOf(viewed, files);
    const found = calledOperations(viewed).flatMap((operation): readonly QueryFunctionView[] => {
      const { plan, view, name: called } = operation;
      const kind = queryKind(plan, context);
      if (kind === undefined) return [];
      const parts: Parts = {
        called: `${namespace}.${called}`,
        name: called,
        path: module.module.path,
        params: view.params === undefined ? undefined : `${namespace}.${view.params.name}`,
        isOptional: view.params?.properties.every(({ optional }) => optional) === true,
        deprecated: plan.operation.deprecated,
      };
      if (kind === "mutation") {
        used.add("MutationOptions");
        return [mutation(parts)];
      }
      used.add("QueryOptions");
      const items = functionName(operation, "items");
      if (items === undefined) return [query(parts)];
      used.add("InfiniteQueryOptions").add("PagePosition");
      return [query(parts), infiniteQuery({ ...parts, called: `${namespace}.${items}` })];
    });
    if (found.length > 0)
      namespaces.push({ typeOnly: false, names: [], namespace, from: stringLiteral(`./${viewed.file.name}.js`) });
    return found;
  });
  const types = ["CallOptions", "Client", ...[...used].sort()].sort();
  const up = module.module.path
    .split("/")
    .map(() => "..")
    .join("/");
  const runtime: ImportView = {
    typeOnly: true,
    names: types,
    namespace: undefined,
    from: stringLiteral(`${up}/runtime/index.js`),
  };
  return { imports: [runtime, ...namespaces], functions };
}

interface Parts {
  /** The function that it calls, with its namespace. */
  readonly called: string;
  /** Name of the operation's function. */
  readonly name: string;
  readonly path: string;
  /** The interface of its params. */
  readonly params: string | undefined;
  readonly isOptional: boolean;
  readonly deprecated: boolean;
}

const parametersOf = ({ params, isOptional }: Parts): readonly Layout[] => [
  ...(params === undefined ? [] : [`params${isOptional ? "?" : ""}: ${params}`]),
  "options?: CallOptions",
];

const tagsOf = ({ deprecated }: Parts): readonly string[] => (deprecated ? ["@deprecated"] : []);

/** A key: the module and the function, so that the queries of either can be invalidated, and the arguments. */
function keyOf({ path, name, params, isOptional }: Parts, ...more: readonly string[]): [Layout, Layout] {
  const fixed = [path, name, ...more].map(stringLiteral);
  const value = list([...fixed, ...(params === undefined ? [] : [isOptional ? "params ?? {}" : "params"])]);
  const type: Layout = ["readonly ", list([...fixed, ...(params === undefined ? [] : [params])])];
  return [value, type];
}

const callOf = ({ called, params }: Parts, options: string): string =>
  `${called}(client, ${params === undefined ? "" : "params, "}${options})`;

const WITH_SIGNAL = "{ ...options, signal }";

function query(parts: Parts): QueryFunctionView {
  const [key, type] = keyOf(parts);
  return {
    doc: { text: `Options of a query that calls {@link ${parts.called}}.`, tags: tagsOf(parts) },
    name: `${parts.name}Query`,
    parameters: parametersOf(parts),
    returns: ["QueryOptions<", `Awaited<ReturnType<typeof ${parts.called}>>`, ", ", type, ">"],
    value: object([
      ["queryKey", key],
      ["queryFn", ["({ signal }) => ", callOf(parts, WITH_SIGNAL)]],
    ]),
  };
}

function infiniteQuery(parts: Parts): QueryFunctionView {
  const [key, type] = keyOf(parts, "pages");
  return {
    doc: { text: `Options of an infinite query with the pages of {@link ${parts.called}}.`, tags: tagsOf(parts) },
    name: `${parts.name}InfiniteQuery`,
    parameters: parametersOf(parts),
    returns: [
      "InfiniteQueryOptions<",
      `Awaited<ReturnType<ReturnType<typeof ${parts.called}>["page"]>>`,
      ", ",
      type,
      ", PagePosition | undefined>",
    ],
    value: object([
      ["queryKey", key],
      ["queryFn", ["({ pageParam, signal }) => ", callOf(parts, WITH_SIGNAL), ".page(pageParam)"]],
      ["initialPageParam", "undefined"],
      ["getNextPageParam", "({ next }) => next"],
    ]),
  };
}

function mutation(parts: Parts): QueryFunctionView {
  const { params, isOptional, path, name } = parts;
  const variables = params === undefined ? "void" : `${params}${isOptional ? " | void" : ""}`;
  const given = params === undefined ? "()" : "(params)";
  const passed = isOptional ? callOf(parts, "options").replace("params,", "params ?? {},") : callOf(parts, "options");
  return {
    doc: { text: `Options of a mutation that calls {@link ${parts.called}}.`, tags: tagsOf(parts) },
    name: `${name}Mutation`,
    parameters: ["options?: CallOptions"],
    returns: ["MutationOptions<", `Awaited<ReturnType<typeof ${parts.called}>>`, ", ", variables, ">"],
    value: object([
      ["mutationKey", list([path, name].map(stringLiteral))],
      ["mutationFn", [`${given} => `, passed]],
    ]),
  };
}
