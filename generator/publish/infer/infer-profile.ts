import type { TypeId } from "../../model/api-model.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import type { Profile } from "../profiles/profile.js";
import { sharedKey } from "../documents/share-parameters.js";
import type { FlatOperation } from "./flatten-operations.js";
import type { InferredAction, InferredProfile } from "./inferred-profile.js";
import type { ModelDraft } from "./model-draft.js";
import type { Placements } from "./place-definitions.js";
import type { ResourceVotes } from "./vote-actions.js";

/** How a definition's prefix is made from a GroupVersion: `io.k8s.api.{group}.{version}`. */
function prefixPattern(placements: Placements): string | undefined {
  const counts = new Map<string, number>();
  for (const [id, { group, version }] of placements.groupVersions) {
    const prefix = placements.prefixes.get(id);
    const short = (group === "" ? "core" : group).replace(/\..*$/s, "");
    const end = `.${short}.${version}`;
    if (prefix?.endsWith(end) !== true) continue;
    const pattern = `${prefix.slice(0, -end.length)}.{group}.{version}`;
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0];
}

/** The setting that gives definitions their names. */
export function inferNames(placements: Placements): Pick<InferredProfile, "definitionNames" | "definitionPrefixes"> {
  const last = (id: string): string => id.split("/").at(-1) ?? "";
  const packages = [...placements.prefixes];
  if (packages.every(([id, prefix]) => last(id) === prefix)) return { definitionNames: "short" };
  if (packages.every(([, prefix]) => prefix === "")) return { definitionNames: "type" };
  const pattern = prefixPattern(placements);
  const filled = (id: string): string | undefined => {
    const owner = placements.groupVersions.get(id);
    if (pattern === undefined || owner === undefined) return undefined;
    return pattern
      .replaceAll("{group}", () => (owner.group === "" ? "core" : owner.group).replace(/\..*$/s, ""))
      .replaceAll("{version}", () => owner.version);
  };
  return {
    definitionNames: "short",
    definitionPrefixes: Object.fromEntries([
      ...(pattern === undefined ? [] : [["*", pattern] as const]),
      ...packages
        .filter(
          ([id, prefix]) =>
            prefix !==
            (filled(id) ?? (pattern === undefined || !placements.groupVersions.has(id) ? last(id) : undefined)),
        )
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  };
}

/** Parameters that stand at their operations, if the document's others are shared in Kubernetes' way. */
export function inferShared(document: Document): InferredProfile["sharedParameters"] {
  const entries = Object.entries(document.parameters ?? {});
  if (entries.length === 0 || !entries.every(([key, parameter]) => sharedKey(parameter) === key)) return undefined;
  const except = new Set<string>();
  for (const item of Object.values(document.paths))
    for (const holder of [item, ...Object.values(item)])
      for (const parameter of parametersOf(holder))
        if (parameter.$ref === undefined && parameter.in !== "body" && typeof parameter.name === "string")
          except.add(parameter.name);
  return { except: [...except].sort() };
}

const parametersOf = (holder: unknown): readonly { $ref?: string; in?: string; name?: string }[] => {
  const { parameters } = (holder ?? {}) as { parameters?: unknown };
  return Array.isArray(parameters) ? (parameters as { $ref?: string; in?: string; name?: string }[]) : [];
};

/** Descriptions of responses that (nearly) all operations have. */
export function inferCommonResponses(
  base: Profile,
  operations: readonly FlatOperation[],
): InferredProfile["commonResponses"] {
  const counts = new Map<string, number>();
  for (const { operation } of operations)
    for (const [status, { description, schema }] of Object.entries(operation.responses)) {
      if (schema !== undefined) continue;
      const key = JSON.stringify([status, description]);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const common = Object.fromEntries(
    [...counts].filter(([, count]) => count === operations.length).map(([key]) => JSON.parse(key) as [string, string]),
  );
  return JSON.stringify(common) === JSON.stringify(base.operations.commonResponses) ? undefined : common;
}

const OPTION_NAMES: readonly (readonly [actions: readonly string[], name: string])[] = [
  [["list"], "ListOptions"],
  [["watch", "watchlist"], "WatchOptions"],
  [["deletecollection"], "DeleteCollectionOptions"],
  [["get"], "GetOptions"],
  [["post", "put"], "WriteOptions"],
  [["post"], "CreateOptions"],
  [["put"], "UpdateOptions"],
  [["patch"], "PatchOptions"],
  [["delete"], "DeleteOptions"],
];

/** The roles of types, and the settings of actions. Adds the interfaces that they need to the draft. */
export function inferRoles(
  draft: ModelDraft,
  votes: ResourceVotes,
  ids: ReadonlyMap<string, TypeId>,
  home: string,
): Pick<InferredProfile, "roles" | "actions"> {
  const id = (definition: string | undefined): TypeId | undefined =>
    definition === undefined ? undefined : ids.get(definition);
  const queries = new Map([...votes.actions].map(([action, { query }]) => [action, query]));
  const sameQuery = (a: string, b: string): boolean =>
    JSON.stringify(queries.get(a)) === JSON.stringify(queries.get(b));
  const nameFor = (action: string): string => {
    if ((action === "post" || action === "put") && sameQuery("post", "put")) return "WriteOptions";
    if (action === "get" && queries.get("get")?.some(({ name }) => name === "export") === true) return "ExportOptions";
    return (
      OPTION_NAMES.find(
        ([actions]) =>
          actions.includes(action) && actions.length < 3 && !(actions.length === 2 && action.startsWith("p")),
      )?.[1] ?? "Options"
    );
  };
  const options = (action: string): TypeId | undefined => {
    const query = queries.get(action) ?? [];
    return query.length === 0 ? undefined : draft.optionsFor(query, home, nameFor(action));
  };
  const deleteOptions = id(votes.deleteOptions);
  const listOptions = options("list");
  const exportOptions = options("get");
  const common = votes.common.length === 0 ? undefined : draft.optionsFor(votes.common, home, "CommonOptions");
  const roles: InferredProfile["roles"] = {
    ...(draft.typeMeta !== undefined && { typeMeta: draft.typeMeta.id }),
    ...(common !== undefined && { commonOptions: common }),
    ...(listOptions !== undefined && { listOptions }),
    ...(exportOptions !== undefined && { exportOptions }),
    ...(deleteOptions !== undefined && { deleteOptions }),
  };
  for (const [role, definition] of [
    ["status", votes.status],
    ["patch", votes.patch],
    ["watchEvent", votes.watchEvent],
  ] as const) {
    const type = id(definition);
    if (type !== undefined) roles[role] = type;
  }
  const usual: Readonly<Record<string, TypeId | undefined>> = {
    list: listOptions,
    watch: listOptions,
    watchlist: listOptions,
    deletecollection: listOptions,
    get: exportOptions,
  };
  const actions: Record<string, InferredAction> = {};
  for (const [action, { change }] of votes.actions) {
    const own: InferredAction = { ...change };
    const query = queries.get(action) ?? [];
    const type =
      action === "delete" && deleteOptions !== undefined && draft.hasOptions(deleteOptions, query)
        ? deleteOptions
        : options(action);
    const expected = action === "delete" ? deleteOptions : usual[action];
    const needsRole = action in usual || action === "delete";
    if (type !== expected || (needsRole && type === undefined)) own.query = type === undefined ? [] : [type];
    if (Object.keys(own).length > 0) actions[action] = own;
  }
  return { roles, ...(Object.keys(actions).length > 0 && { actions: inOrder(actions) }) };
}

const ORDER = "list post deletecollection get put patch delete watchlist watch proxy connect".split(" ");

const inOrder = (actions: Record<string, InferredAction>): Record<string, InferredAction> =>
  Object.fromEntries(ORDER.flatMap((action) => (actions[action] === undefined ? [] : [[action, actions[action]]])));
