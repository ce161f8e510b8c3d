import {
  readDeclaredResources,
  RESOURCES,
  type DeclaredResource,
} from "../../openapi/kubernetes/declared-resources.js";
import { knownNamesOf } from "../../openapi/kubernetes/known-resources.js";
import { memberOf } from "../../openapi/types/objects.js";
import { METHODS } from "../../openapi/types/methods.js";
import type { Document } from "../../openapi/types/swagger-2.js";
import { readAction, verbOf } from "../../openapi/kubernetes/actions.js";
import { groupVersionName, type GroupVersion, type GroupVersionKind } from "../../openapi/kubernetes/group-version.js";
import { readOperationId } from "../../openapi/kubernetes/operation-id.js";
import { readResourcePath } from "../../openapi/kubernetes/resource-path.js";
import type { ApiResource } from "./discovery-documents.js";
import { readKind } from "./read-kind.js";

interface ResourceDraft {
  readonly name: string;
  namespaced: boolean;
  kind: GroupVersionKind | undefined;
  readonly verbs: Set<string>;
}

/** A GroupVersion and its resources. */
export interface ListedGroupVersion extends GroupVersion {
  /** Sorted by name. */
  readonly resources: readonly ApiResource[];
}

class GroupVersionDraft {
  readonly #groupVersion: GroupVersion;
  readonly #resources = new Map<string, ResourceDraft>();
  /** Whether more than its paths marks a document as Kubernetes-style. Many other APIs have an `/api/v1/`. */
  certain = false;

  constructor(groupVersion: GroupVersion) {
    this.#groupVersion = groupVersion;
  }

  resource(name: string): ResourceDraft {
    const known = this.#resources.get(name);
    if (known !== undefined) return known;
    const added: ResourceDraft = { name, namespaced: false, kind: undefined, verbs: new Set() };
    this.#resources.set(name, added);
    return added;
  }

  list(declared: DeclaredResources): ListedGroupVersion {
    const drafts = [...this.#resources.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    return { ...this.#groupVersion, resources: drafts.flatMap((draft) => this.#row(draft, declared)) };
  }

  #row({ name, namespaced, kind: stated, verbs }: ResourceDraft, declared: DeclaredResources): ApiResource[] {
    const [parent = name, subresource] = name.split("/");
    const kind = stated ?? this.#resources.get(parent)?.kind;
    if (kind === undefined) return [];
    const { group, version } = this.#groupVersion;
    const known = subresource === undefined ? declared.get(declaredKey({ group, version, plural: name })) : undefined;
    const { shortNames, categories } =
      known ?? (subresource === undefined ? knownNamesOf(group, name) : { shortNames: [], categories: [] });
    return [
      {
        name,
        singularName: subresource === undefined ? (known?.singular ?? kind.kind.toLowerCase()) : "",
        // A subresource takes its scope from its parent's path.
        namespaced: this.#resources.get(parent)?.namespaced ?? namespaced,
        ...((kind.group !== group || kind.version !== version) && { group: kind.group, version: kind.version }),
        kind: kind.kind,
        verbs: [...verbs].sort(),
        ...(shortNames.length > 0 && { shortNames }),
        ...(categories.length > 0 && { categories }),
      },
    ];
  }
}

type DeclaredResources = ReadonlyMap<string, DeclaredResource>;

const declaredKey = ({ group, version, plural }: Pick<DeclaredResource, "group" | "version" | "plural">): string =>
  `${group}/${version}/${plural}`;

/** The resources that definitions declare; of several with one name, the first definition's. */
function declaredResources({ definitions = {} }: Document): DeclaredResources {
  const found = new Map<string, DeclaredResource>();
  for (const definition of Object.values(definitions))
    for (const resource of readDeclaredResources(memberOf(definition, RESOURCES))) {
      const key = declaredKey(resource);
      if (!found.has(key)) found.set(key, resource);
    }
  return found;
}

/** Lists the GroupVersions of a document with their resources, in byte order. Empty if it is not Kubernetes-style. */
export function listResources(document: Document): readonly ListedGroupVersion[] {
  const found = new Map<string, GroupVersionDraft>();
  for (const [path, item] of Object.entries(document.paths)) {
    const target = readResourcePath(path);
    if (target === undefined) continue;
    const { groupVersion, resource, subresource } = target;
    const key = groupVersionName(groupVersion);
    const draft = found.get(key) ?? new GroupVersionDraft(groupVersion);
    found.set(key, draft);
    const row = draft.resource(subresource === undefined ? resource : `${resource}/${subresource}`);
    if (target.namespaced) row.namespaced = true;
    for (const method of METHODS) {
      const operation = item[method];
      if (operation === undefined) continue;
      const { operationId, "x-kubernetes-action": stated } = operation;
      draft.certain ||= stated !== undefined || readOperationId(operationId ?? "", groupVersion) !== undefined;
      const action = readAction({ stated, operationId, method }, target);
      const verb = action && verbOf(action, method);
      if (verb !== undefined) row.verbs.add(verb);
      // Proxied requests have no kind, and a watch responds with events.
      if (target.mode === undefined) row.kind ??= readKind(operation, target);
    }
  }
  const declared = declaredResources(document);
  return [...found]
    .filter(([, { certain }]) => certain)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, draft]) => draft.list(declared));
}
