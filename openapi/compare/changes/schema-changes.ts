import type { GroupVersion } from "../../kubernetes/group-version.js";
import { groupVersionName } from "../../kubernetes/group-version.js";
import { groupBy } from "../../types/group-by.js";
import { REQUESTS, RESPONSES } from "../levels/contexts.js";
import { contextsOf, type Pair, type SchemaComparer } from "../schemas/schema-comparer.js";
import type { RawChange } from "./collector.js";

/** A place where an API uses a schema. */
export interface SchemaRoot {
  readonly pair: Pair;
  /** The operation; absent for a kind of a document without operations. */
  readonly operation?: string;
  readonly groupVersion?: GroupVersion;
  readonly kind?: string;
}

/** The changes of all schemas that were reached, each once, with the operations that reach it. */
export function schemaChanges(schemas: SchemaComparer, roots: readonly SchemaRoot[]): readonly RawChange[] {
  const reachedBy = rootsOf(schemas, roots);
  return schemas.reached.flatMap((pair) => {
    if (pair.facts.length === 0 || pair.location === undefined) return [];
    const { subject, steps } = pair.location;
    const users = reachedBy(pair);
    const operations = users.flatMap(({ operation }) => operation ?? []);
    const about = commonOf(users);
    return pair.facts.map(({ step, only, ...fact }): RawChange => {
      const mask = only === undefined ? -1 : only === "request" ? REQUESTS : RESPONSES;
      return {
        ...fact,
        subject: subject.name,
        steps: step === undefined ? steps : [...steps, step],
        ...(subject.isApart === true && { isApart: true }),
        contexts: contextsOf(pair) & mask,
        operations,
        ...about,
      };
    });
  });
}

/** The GroupVersion and kind that all users have in common. */
function commonOf(users: readonly SchemaRoot[]): Pick<RawChange, "groupVersion" | "kind"> {
  const [first] = users;
  const { groupVersion, kind } = first ?? {};
  if (groupVersion === undefined) return {};
  const name = groupVersionName(groupVersion);
  const isOne = users.every((user) => user.groupVersion !== undefined && groupVersionName(user.groupVersion) === name);
  if (!isOne) return {};
  return { groupVersion, ...(kind !== undefined && users.every((user) => user.kind === kind) && { kind }) };
}

/** Finds the roots that reach a pair, by going back from it. */
function rootsOf(schemas: SchemaComparer, roots: readonly SchemaRoot[]): (pair: Pair) => readonly SchemaRoot[] {
  const above = new Map<Pair, Pair[]>();
  for (const pair of schemas.reached)
    for (const edge of pair.edges) {
      const below = schemas.pairOf(edge);
      const known = above.get(below);
      if (known === undefined) above.set(below, [pair]);
      else known.push(pair);
    }
  const used = groupBy(roots, ({ pair }) => pair);
  return (pair) => {
    const seen = new Set<Pair>([pair]);
    const found: SchemaRoot[] = [];
    for (const each of seen) {
      found.push(...(used.get(each) ?? []));
      for (const user of above.get(each) ?? []) seen.add(user);
    }
    return found;
  };
}
