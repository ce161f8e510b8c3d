import { groupId, groupVersionId } from "../../../../../openapi/kubernetes/group-version.js";
import { isVersion } from "../../../../../openapi/kubernetes/versions.js";
import type { ClientModel, GroupVersion, NamedType, OperationGroup } from "../../../client-model/client-model.js";
import { allocateNames } from "../../names/allocate-names.js";
import { fileKey, fileName } from "../../names/file-name.js";

/** A folder of the site with its own page: a GroupVersion, a tag, or the definitions that belong to neither. */
export interface Section {
  /** Stable identity. */
  readonly identity: string;
  /** Path below the site: `apps/v1`, `pets`. */
  readonly path: string;
  /** Title for readers: `apps/v1`, the tag's title or name. */
  readonly title: string;
  readonly groupVersion?: GroupVersion;
  /** By id. */
  readonly groups: readonly OperationGroup[];
  /** By id. */
  readonly types: readonly NamedType[];
}

/** Folders and pages of the site with a fixed meaning. */
const RESERVED = new Set([
  "assets",
  "search",
  "pieces",
  "index",
  "contents",
  "map",
  "index.html",
  "contents.html",
  "map.html",
]);

interface Draft {
  readonly identity: string;
  readonly candidates: readonly string[];
  readonly title: string;
  readonly groupVersion?: GroupVersion;
  readonly groups: OperationGroup[];
  readonly types: NamedType[];
}

/** A Kubernetes group keeps the dots of its name. */
const groupFolder = (group: string): string => group.split(".").map(fileName).join(".");

/** Folders for a package's definitions, best first: `meta/v1` for `io.k8s.apimachinery.pkg.apis.meta.v1`. */
function packageFolders(name: string): readonly string[] {
  const words = name.split(".");
  const version = words.at(-1) ?? "";
  return isVersion(version) && words.length > 1
    ? [
        `${fileName(words.at(-2) ?? "")}/${fileName(version)}`,
        `${fileName(words.slice(0, -1).join(" "))}/${fileName(version)}`,
      ]
    : words.map((_, index) => fileName(words.slice(-1 - index).join(" ")));
}

/** Divides a document into the sections of its site, by path. */
export function divideIntoSections(model: ClientModel): readonly Section[] {
  const drafts = new Map<string, Draft>();
  const draft = (identity: string, make: () => Omit<Draft, "identity" | "groups" | "types">): Draft => {
    const known = drafts.get(identity) ?? { identity, groups: [], types: [], ...make() };
    drafts.set(identity, known);
    return known;
  };
  const ofGroupVersion = (groupVersion: GroupVersion): Draft =>
    draft(`group-version ${groupVersionId(groupVersion)}`, () => {
      const folder = `${groupFolder(groupId(groupVersion.group))}/${fileName(groupVersion.version)}`;
      return { candidates: [folder, `group-${folder}`], title: groupVersionId(groupVersion), groupVersion };
    });
  const titles = new Map(model.tags.flatMap(({ name, summary }) => (summary === "" ? [] : [[name, summary]])));
  for (const group of model.groups) {
    const owner =
      group.groupVersion === undefined
        ? draft(`tag ${group.id}`, () =>
            group.id === ""
              ? { candidates: ["default", "untagged"], title: "Untagged" }
              : {
                  candidates: [fileName(group.id), `tag-${fileName(group.id)}`],
                  title: titles.get(group.id) ?? group.id,
                },
          )
        : ofGroupVersion(group.groupVersion);
    owner.groups.push(group);
  }
  const kubernetes = model.groups.some((group) => group.groupVersion !== undefined);
  for (const type of model.types) {
    const owner =
      type.groupVersion !== undefined
        ? ofGroupVersion(type.groupVersion)
        : kubernetes && type.package !== undefined
          ? draft(`package ${type.package}`, () => ({
              candidates: packageFolders(type.package ?? ""),
              title: type.package ?? "",
            }))
          : draft("definitions", () => ({ candidates: ["definitions", "all-definitions"], title: "Definitions" }));
    owner.types.push(type);
  }
  const paths = allocateNames([...drafts.values()], {
    reserved: (path) => RESERVED.has(path.split("/")[0] ?? ""),
    key: fileKey,
  });
  return [...drafts.values()]
    .map(({ candidates: _candidates, ...section }): Section => ({
      ...section,
      path: paths.get(section.identity) ?? "",
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
