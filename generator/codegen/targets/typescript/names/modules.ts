import { groupId, groupVersionId, type GroupVersion } from "../../../../../openapi/kubernetes/group-version.js";
import type { ClientModel, NamedType, OperationGroup } from "../../../client-model/client-model.js";
import { isKubernetesStyle } from "../../common/is-kubernetes-style.js";
import { pascalCase } from "./identifiers.js";
import { allocateNames, type NameSeeker } from "../../names/allocate-names.js";
import { fileKey, fileName } from "../../names/file-name.js";
import { spellOut, withoutGaps } from "../../names/spell-out.js";

/** A folder below `src/` and its content. */
export interface Module {
  /** Identity in the name lock. */
  readonly identity: string;
  /** Path below `src/`: `core/v1`, `pets`; empty for the models of a document without GroupVersions. */
  readonly path: string;
  /** By id. */
  readonly types: readonly NamedType[];
  readonly groups: readonly OperationGroup[];
  readonly isGroupVersion: boolean;
}

/** Folders and entry points of the package with a fixed meaning. */
const RESERVED = new Set(["runtime", "models", "index", "kubernetes", "package.json", "node_modules"]);

interface Draft extends NameSeeker {
  readonly isGroupVersion: boolean;
  readonly types: NamedType[];
  readonly groups: OperationGroup[];
}

/** A Kubernetes group keeps the dots of its name. */
const groupFolder = (group: string): string => group.split(".").map(fileName).join(".");

/** The package in front of a definition's name: `unversioned` of `unversioned.Status`. */
const packageOf = (type: NamedType): readonly string[] => {
  const [definition = ""] = type.id.split(/[/ ]/);
  return (definition.split("#").at(-1) ?? "").split(".").slice(0, -1);
};

/** Divides the types and operations of a document into modules, by path. */
export function divideIntoModules(model: ClientModel, locked: ReadonlyMap<string, string>): readonly Module[] {
  const drafts = new Map<string, Draft>();
  const draft = (identity: string, candidates: readonly string[], isGroupVersion = false): Draft => {
    const known = drafts.get(identity);
    if (known !== undefined) return known;
    const created = { identity, candidates, isGroupVersion, types: [], groups: [] };
    drafts.set(identity, created);
    return created;
  };
  const groupVersion = (of: GroupVersion): Draft => {
    const folder = `${groupFolder(groupId(of.group))}/${fileName(of.version)}`;
    return draft(groupVersionId(of), [folder, `group-${folder}`], true);
  };

  for (const group of model.groups) {
    const name = fileName(group.id);
    const owner =
      group.groupVersion === undefined
        ? draft(
            group.id,
            group.id === "" ? ["default", "untagged"] : [name, `${name}-api`, fileName(spellOut(group.id))],
          )
        : groupVersion(group.groupVersion);
    owner.groups.push(group);
  }
  const kubernetes = isKubernetesStyle(model);
  const rootTypes: NamedType[] = [];
  for (const type of model.types) {
    const words = kubernetes ? packageOf(type) : [];
    if (type.groupVersion !== undefined) groupVersion(type.groupVersion).types.push(type);
    else if (words.length === 0) rootTypes.push(type);
    else {
      const candidates = words.map((_, index) => fileName(words.slice(-1 - index).join(" ")));
      const [shortest = ""] = candidates;
      draft(words.join("."), [shortest, `${shortest}-types`, ...candidates.slice(1)]).types.push(type);
    }
  }

  // Of tags that differ in their capitals only, one keeps the plain name. Packages of Kubernetes contest it.
  const spellingsOf = ({ identity, candidates: [first = ""] }: Draft): readonly string[] =>
    kubernetes ? [] : [identity, pascalCase(identity) === withoutGaps(identity) ? first : ""];
  const seekers = Array.from(drafts.values(), (each) => ({ ...each, spellings: spellingsOf(each) }));
  const paths = allocateNames(seekers, {
    reserved: (path) => RESERVED.has(path.split("/")[0] ?? ""),
    locked,
    key: fileKey,
  });
  const modules = [...drafts.values()].map(({ identity, types, groups, isGroupVersion }): Module => ({
    identity,
    path: paths.get(identity) ?? identity,
    types,
    groups,
    isGroupVersion,
  }));
  if (rootTypes.length > 0)
    modules.push({ identity: "models", path: "", types: rootTypes, groups: [], isGroupVersion: false });
  return modules.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
