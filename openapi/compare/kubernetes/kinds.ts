import { GROUP_VERSION_KIND, readGroupVersionKind, type GroupVersionKind } from "../../kubernetes/group-version.js";
import { childPart, memberParts, type Part } from "../parts/part.js";
import { isObject } from "../../types/objects.js";

/** A kind that a document declares. */
export interface Kind {
  readonly id: GroupVersionKind;
  readonly part: Part;
}

/** Kinds that every group has, and that nobody stores. */
const META: ReadonlySet<string> = new Set([
  ...["APIGroup", "APIGroupList", "APIResourceList", "APIVersions", "CreateOptions", "DeleteOptions", "GetOptions"],
  ...["ListOptions", "PatchOptions", "Status", "UpdateOptions", "WatchEvent", "List", "PartialObjectMetadata", "Table"],
]);

/** Definitions of a document, wherever its dialect has them. */
export const definitionsOf = (document: Part): Part | undefined => {
  const components = childPart(document, "components");
  return (
    childPart(document, "definitions") ?? (components === undefined ? undefined : childPart(components, "schemas"))
  );
};

export const kindName = ({ group, version, kind }: GroupVersionKind): string =>
  `${group === "" ? "" : `${group}/`}${version} ${kind}`;

/** The kinds that a definition is registered as. */
export function kindsOf(definition: unknown): readonly GroupVersionKind[] {
  const stated = isObject(definition) ? definition[GROUP_VERSION_KIND] : undefined;
  const list: readonly unknown[] = Array.isArray(stated) ? stated : stated === undefined ? [] : [stated];
  return list.flatMap((each) => readGroupVersionKind(each) ?? []);
}

const isList = ({ kind }: GroupVersionKind, definition: Part): boolean =>
  kind.endsWith("List") && childPart(childPart(definition, "properties") ?? definition, "items") !== undefined;

/** The kinds of documents, by name, without lists and what all groups share. */
export function readKinds(documents: readonly Part[]): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const document of documents)
    for (const part of memberParts(definitionsOf(document)).values())
      for (const id of kindsOf(part.value)) {
        const name = kindName(id);
        if (!META.has(id.kind) && !isList(id, part) && !kinds.has(name)) kinds.set(name, { id, part });
      }
  return kinds;
}

/** Whether a document describes an API of the Kubernetes style: it names kinds, or has objects that state theirs. */
export function isKubernetes(document: Part): boolean {
  for (const definition of memberParts(definitionsOf(document)).values()) {
    const { value } = definition;
    if (!isObject(value)) continue;
    if (value[GROUP_VERSION_KIND] !== undefined) return true;
    const properties = value["properties"];
    if (isObject(properties) && ["apiVersion", "kind", "metadata"].every((name) => Object.hasOwn(properties, name)))
      return true;
  }
  return false;
}
