import { textOr } from "../../types/text.js";
import { isObject } from "../../types/objects.js";
import { childPart, memberParts, placeBelow, type Part } from "../parts/part.js";
import type { SchemaComparer } from "../schemas/schema-comparer.js";
import type { Tell } from "./crd-comparison.js";
import { crdContexts } from "./crd-comparison.js";
import type { Crd, CrdVersion } from "./crd.js";

/** What `kubectl apply` can keep in an annotation, and what etcd takes by default. */
const LIMITS = [1_500_000, 262_144];

interface Found {
  readonly id: "list-type-missing" | "float-added" | "unsigned-added";
  readonly part: Part;
}

/** What the conventions of Kubernetes advise against, by path. */
function faultsIn(part: Part | undefined, path: string, found: Map<string, Found>): void {
  if (part === undefined || !isObject(part.value)) return;
  const { value } = part;
  if (value["type"] === "array" && !value["x-kubernetes-list-type"])
    found.set(`${path} list`, { id: "list-type-missing", part });
  const format = textOr(value["format"]);
  if (value["type"] === "number" || format === "float" || format === "double")
    found.set(`${path} float`, { id: "float-added", part });
  if (format.startsWith("uint")) found.set(`${path} unsigned`, { id: "unsigned-added", part });
  for (const [name, child] of memberParts(childPart(part, "properties"))) faultsIn(child, `${path}.${name}`, found);
  faultsIn(childPart(part, "items"), `${path}[]`, found);
  if (isObject(value["additionalProperties"])) faultsIn(childPart(part, "additionalProperties"), `${path}{}`, found);
}

const faultsOf = ({ schema }: CrdVersion): ReadonlyMap<string, Found> => {
  const found = new Map<string, Found>();
  faultsIn(schema, "", found);
  return found;
};

/** Reports what a manifest does that its users will regret, unless it did so before. */
export function reviewCrd(
  old: Crd | undefined,
  now: Crd,
  { tell }: { readonly tell: Tell; readonly schemas: SchemaComparer },
): void {
  const kind = textOr(now.names["kind"]);
  for (const version of now.versions) {
    const before = old?.versions.find(({ name }) => name === version.name);
    // A new version takes over what others did before.
    const known = new Set(
      (before === undefined ? (old?.versions ?? []) : [before]).flatMap((each) => [...faultsOf(each).keys()]),
    );
    const about = {
      contexts: crdContexts(version.name),
      groupVersion: { group: now.group, version: version.name },
      kind,
    };
    for (const [key, { id, part }] of faultsOf(version)) {
      if (known.has(key)) continue;
      const [path = ""] = key.split(" ");
      tell(id, { ...about, subject: `${now.group}/${version.name} ${kind}${path}`, key, new: part });
    }
    const lacksStatus = (one: CrdVersion): boolean => {
      const properties = one.schema === undefined ? undefined : childPart(one.schema, "properties");
      return !one.hasStatus && properties !== undefined && childPart(properties, "status") !== undefined;
    };
    if (lacksStatus(version) && !(before !== undefined && lacksStatus(before) && before.served))
      tell("status-subresource-missing", {
        ...about,
        subject: `${now.group}/${version.name} ${kind}`,
        new: placeBelow(version.part, "subresources"),
      });
  }
  const size = (crd: Crd): number => Buffer.byteLength(JSON.stringify(crd.part.value));
  const limit = LIMITS.find((each) => size(now) > each);
  if (limit !== undefined && (old === undefined || size(old) <= limit))
    tell("crd-too-large", { to: String(size(now)), details: { limit: String(limit) } });
}
