import type { Layout } from "../../common/text/layout.js";
import type { ViewedFile } from "../views/api-view.js";
import type { OperationContext } from "../views/operation-view.js";
import { stringLiteral } from "../text/literals.js";
import type { NamedModule } from "../names/named-package.js";
import type { ImportView, QueryFunctionView, QueryView } from "../view.js";
import { array, object } from "./code.js";
import { queryKind } from "./eligible.js";

/** The options of queries and mutations for the operations of a module. */
export function queryView(module: NamedModule, files: readonly ViewedFile[], context: OperationContext): QueryView {
  const used = new Set<string>();
  const namespaces: ImportView[] = [];
  const functions = files.flatMap(({ file, views }) => {
    const namespace = files.length === 1 ? "operations" : `${camelName(file.name)}Operations`;
    const found = file.operations.flatMap(({ plan }, index): readonly QueryFunctionView[] => {
      const view = views[index];
      const at = plan.functions.findIndex(({ variant }) => variant === "call");
      const called = view?.functions[at]?.name;
      const kind = queryKind(plan, context);
      if (view === undefined || called === undefined || kind === undefined) return [];
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
      const items = view.functions[plan.functions.findIndex(({ variant }) => variant === "items")]?.name;
      if (items === undefined) return [query(parts)];
      used.add("InfiniteQueryOptions").add("PagePosition");
      return [query(parts), infiniteQuery({ ...parts, called: `${namespace}.${items}` })];
    });
    if (found.length > 0)
      namespaces.push({ typeOnly: false, names: [], namespace, from: stringLiteral(`./${file.name}.js`) });
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

const camelName = (file: string): string =>
  file.replace(/[^\p{L}\p{N}]+(.?)/gu, (_, next: string) => next.toUpperCase());

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
  const value = array([...fixed, ...(params === undefined ? [] : [isOptional ? "params ?? {}" : "params"])]);
  const type: Layout = ["readonly ", array([...fixed, ...(params === undefined ? [] : [params])])];
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
      ["mutationKey", array([path, name].map(stringLiteral))],
      ["mutationFn", [`${given} => `, passed]],
    ]),
  };
}
