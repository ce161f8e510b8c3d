import { isObject, type UnknownObject } from "../../types/objects.js";
import { childPart, placeBelow, type Part } from "../parts/part.js";
import { isSame } from "../parts/same.js";
import type { Operation } from "./operation.js";
import type { OperationComparison } from "./operation-comparison.js";

/** Credentials that are accepted together: scopes by scheme. */
interface Requirement {
  readonly part: Part;
  readonly schemes: ReadonlyMap<string, readonly string[]>;
}

function readRequirements(parts: readonly Part[]): readonly Requirement[] {
  return parts.map((part) => ({
    part,
    schemes: new Map(
      Object.entries<unknown>(isObject(part.value) ? part.value : {}).map(([scheme, scopes]) => [
        scheme,
        Array.isArray(scopes) ? scopes.filter((scope): scope is string => typeof scope === "string") : [],
      ]),
    ),
  }));
}

const nameOf = ({ schemes }: Requirement): string => [...schemes.keys()].sort().join(" and ") || "no credentials";

/** Whether a request may come without credentials. */
const isPublic = (requirements: readonly Requirement[]): boolean =>
  requirements.length === 0 || requirements.some(({ schemes }) => schemes.size === 0);

/** Compares which credentials two operations accept. Requirements are told apart by their schemes. */
export function compareSecurity(old: Operation, now: Operation, comparison: OperationComparison): void {
  if (
    isSame(
      old.security.map(({ value }) => value),
      now.security.map(({ value }) => value),
    )
  )
    return;
  const [from, to] = [readRequirements(old.security), readRequirements(now.security)];
  const step = "security";
  const places = { step, old: placeBelow(old.part, "security"), new: placeBelow(now.part, "security") };
  if (isPublic(from) && !isPublic(to)) {
    comparison.report("security-required", { ...places, details: { value: to.map(nameOf).join(" or ") } });
    return;
  }
  if (!isPublic(from) && to.length === 0) return comparison.report("security-removed", places);
  for (const before of from) {
    const after = to.find((requirement) => nameOf(requirement) === nameOf(before));
    const details = { value: nameOf(before) };
    if (after === undefined) {
      const more = to.find((requirement) => asksForMore(before, requirement));
      if (more !== undefined)
        comparison.report("security-required", {
          ...places,
          details: { value: nameOf(more) },
          key: nameOf(more),
          new: more.part,
        });
      else if (before.schemes.size > 0)
        comparison.report("security-alternative-removed", {
          ...places,
          details,
          key: nameOf(before),
          old: before.part,
        });
    } else compareScopes(before, after, comparison);
  }
  for (const after of to)
    if (!from.some((requirement) => nameOf(requirement) === nameOf(after) || asksForMore(requirement, after)))
      comparison.report("security-alternative-added", {
        ...places,
        details: { value: nameOf(after) },
        key: nameOf(after),
        new: after.part,
      });
}

/** Whether the one asks for all credentials of the other, and for others besides. */
const asksForMore = (before: Requirement, after: Requirement): boolean =>
  before.schemes.size > 0 &&
  after.schemes.size > before.schemes.size &&
  [...before.schemes.keys()].every((scheme) => after.schemes.has(scheme));

function compareScopes(before: Requirement, after: Requirement, comparison: OperationComparison): void {
  for (const [scheme, scopes] of after.schemes) {
    const known = before.schemes.get(scheme) ?? [];
    const report = (id: "security-scope-added" | "security-scope-removed", scope: string): void =>
      comparison.report(id, {
        step: "security",
        details: { value: `${scope} of ${scheme}` },
        key: `${scheme} ${scope}`,
        old: before.part,
        new: after.part,
      });
    for (const scope of scopes) if (!known.includes(scope)) report("security-scope-added", scope);
    for (const scope of known) if (!scopes.includes(scope)) report("security-scope-removed", scope);
  }
}

const DOCUMENTED: ReadonlySet<string> = new Set(["description"]);

/** Compares the security schemes of two documents. */
export function compareSchemes(
  old: Part | undefined,
  now: Part | undefined,
  report: (
    id: "security-scheme-removed" | "security-scheme-added" | "security-scheme-changed" | "documentation-changed",
    change: {
      readonly name: string;
      readonly keyword?: string;
      readonly from?: unknown;
      readonly to?: unknown;
      readonly old?: Part;
      readonly new?: Part;
    },
  ) => void,
): void {
  const [from, to] = [old, now].map((part) => (isObject(part?.value) ? part.value : {})) as [
    UnknownObject,
    UnknownObject,
  ];
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const before = old === undefined ? undefined : childPart(old, name);
    const after = now === undefined ? undefined : childPart(now, name);
    const places = { name, ...(before !== undefined && { old: before }), ...(after !== undefined && { new: after }) };
    if (before === undefined) report("security-scheme-added", places);
    else if (after === undefined) report("security-scheme-removed", places);
    else if (isObject(before.value) && isObject(after.value) && before.source.dialect === after.source.dialect)
      for (const keyword of new Set([...Object.keys(before.value), ...Object.keys(after.value)]))
        if (!isSame(before.value[keyword], after.value[keyword]))
          report(DOCUMENTED.has(keyword) ? "documentation-changed" : "security-scheme-changed", {
            name,
            keyword,
            from: before.value[keyword],
            to: after.value[keyword],
            old: placeBelow(before, keyword),
            new: placeBelow(after, keyword),
          });
  }
}
