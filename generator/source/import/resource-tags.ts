import type { Marker, Resource, Subresource, TypeId } from "../../model/api-model.js";
import { VERBS, type Verb } from "../../../openapi/kubernetes/verbs.js";

const span = { file: "", line: 1, column: 1, length: 1 };

/** A type as annotations name it: within its package by its name alone. */
const typeName = (id: TypeId, home: string): string =>
  id.startsWith(`${home}.`) && !id.slice(home.length + 1).includes("/") ? id.slice(home.length + 1) : id;

/** The shorter of naming the verbs and naming those that are missing. */
function verbsText(verbs: readonly Verb[]): readonly string[] | undefined {
  const missing = VERBS.filter((verb) => !verbs.includes(verb));
  if (missing.length === 0) return undefined;
  if (verbs.length === 0) return ["none"];
  return missing.length < verbs.length ? ["all", ...missing.map((verb) => `-${verb}`)] : verbs;
}

const given = (pairs: Readonly<Record<string, unknown>>): Marker["value"] =>
  Object.fromEntries(
    Object.entries(pairs).filter(([, value]) => value !== undefined && value !== false),
  ) as Marker["value"];

function resourceTag(resource: Resource, name: string, home: string): Marker {
  const { plural, kind, singular, shortNames, categories, namespaced, verbs, list } = resource;
  return {
    name: "resource",
    value: given({
      first: plural,
      kind: kind === name ? undefined : kind,
      singular: singular === kind.toLowerCase() ? undefined : singular,
      shortNames: shortNames.length === 0 ? undefined : shortNames,
      categories: categories.length === 0 ? undefined : categories,
      scope: namespaced ? undefined : "Cluster",
      verbs: verbsText(verbs),
      list: list === undefined || list === `${home}.${name}List` ? undefined : typeName(list, home),
      export: resource.export ? undefined : "no",
      delete: resource.gracefulDelete ? undefined : "immediate",
      deleted: resource.returnsDeleted ? "object" : undefined,
      redirect: resource.redirect,
    }),
    span,
  };
}

const STATUS = ["get", "update", "patch"];

function subresourceTag(sub: Subresource, of: string | undefined, home: string): Marker {
  const isUsual =
    sub.name === "status" &&
    sub.verbs.length === STATUS.length &&
    STATUS.every((verb) => sub.verbs.includes(verb as Verb));
  return {
    name: "subresource",
    value: given({
      first: sub.name,
      of,
      verbs: isUsual || sub.methods.length > 0 ? undefined : sub.verbs,
      methods: sub.methods.length === 0 ? undefined : sub.methods,
      kind: sub.type === undefined ? undefined : typeName(sub.type, home),
      options: sub.options === undefined ? undefined : typeName(sub.options, home),
      subpath: sub.subpath,
      spec: sub.scalePaths?.specReplicasPath,
      status: sub.scalePaths?.statusReplicasPath,
      selector: sub.scalePaths?.labelSelectorPath,
      produces: sub.produces.length === 0 ? undefined : sub.produces,
      response: sub.plainText ? "text" : undefined,
    }),
    span,
  };
}

/** The annotations of the resources that an interface is served as. */
export function resourceTags(resources: readonly Resource[], name: string, home: string): Marker[] {
  const isOne = resources.length === 1;
  return [
    ...resources.map((resource) => resourceTag(resource, name, home)),
    ...resources.flatMap((resource) =>
      resource.subresources.map((sub) => subresourceTag(sub, isOne ? undefined : resource.plural, home)),
    ),
  ];
}
