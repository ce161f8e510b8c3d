import type { ModelPackage, OperationSet } from "../../model/api-model.js";
import { publishedKinds } from "./closure.js";
import { declaredRoutes } from "./declared-routes.js";
import { resourceRoutes } from "./resource-routes.js";
import type { Route, Service } from "./route.js";
import type { SpecContext } from "./spec-context.js";
import type { Tag } from "../../../openapi/types/swagger-2.js";

const rootOf = (context: SpecContext, owner: ModelPackage): string => {
  const { roots, coreGroup } = context.profile;
  return owner.group === coreGroup
    ? `${roots.core}/${owner.version}`
    : `${roots.groups}/${owner.group}/${owner.version}`;
};

/** Path of the group's document: the folder that contains the GroupVersion's document. */
const groupDocument = (owner: ModelPackage): string => {
  const slash = owner.outputPath.lastIndexOf("/");
  return slash < 0 ? owner.group : owner.outputPath.slice(0, slash);
};

/** A GroupVersion with models only is not served: it has nothing to discover. Its kinds may be published all the same. */
const isServed = (context: SpecContext, owner: ModelPackage): boolean =>
  owner.kind === "groupVersion" &&
  !owner.machinery &&
  (owner.resources.length > 0 ||
    hasKinds(context, owner) ||
    context.model.operationSets.some((set) => set.each === "once" && set.package === owner.id));

/** Whether the profile publishes kinds that no operation refers to, and the GroupVersion has some. */
const hasKinds = (context: SpecContext, owner: ModelPackage): boolean =>
  publishedKinds(context).some((id) => context.model.types[id]?.package === owner.id);

function tagsOf(sets: readonly OperationSet[]): Tag[] {
  return sets.flatMap((set) => {
    const tag = set.markers.find((marker) => marker.name === "tag")?.value;
    return typeof tag === "string"
      ? [{ name: tag, ...(set.description !== "" && { description: set.description }) }]
      : [];
  });
}

/**
 * Reports served types without `kind` and `apiVersion`: resources, their lists, and subresources with their own type.
 */
function checkKinds(context: SpecContext, owner: ModelPackage): void {
  const { typeMeta } = context.profile.roles;
  if (typeMeta === undefined) return;
  for (const { type, list, subresources, verbs, span } of owner.resources) {
    const served = [
      verbs.length === 0 ? undefined : type,
      list,
      ...subresources.map((sub) => (sub.plainText ? undefined : sub.type)),
    ];
    for (const id of new Set(served)) {
      const declaration = id === undefined ? undefined : context.model.types[id];
      if (declaration === undefined || declaration.flattened.includes(typeMeta)) continue;
      const fields = declaration.type.kind === "object" ? declaration.type.properties.map(({ name }) => name) : [];
      if (!fields.includes("kind") || !fields.includes("apiVersion"))
        context.report("GV3024", span, { kind: declaration.name });
    }
  }
}

function groupVersionService(context: SpecContext, owner: ModelPackage, schemes: ReadonlySet<string>): Service {
  // No path leads to kinds without operations.
  const root = context.profile.publishesKinds === true ? owner.id : rootOf(context, owner);
  const rules = context.profile.resources;
  const [resource] = owner.resources;
  if (rules === undefined && resource !== undefined)
    context.report("GV3007", resource.span, { profile: context.profile.name });
  const plurals = new Map<string, string>();
  for (const { plural, span } of owner.resources) {
    const other = plurals.get(plural);
    if (other !== undefined) context.report("GV3018", span, { name: plural, other });
    plurals.set(plural, `${span.file}:${span.line}`);
  }
  if (rules !== undefined) checkKinds(context, owner);
  const sets = context.model.operationSets;
  const own = sets.filter((set) => set.each === "once" && set.package === owner.id);
  const routes = [
    ...sets.filter((set) => set.each === "groupVersion").flatMap((set) => declaredRoutes(context, set, root, schemes)),
    ...(rules === undefined ? [] : resourceRoutes(context, rules, owner, root)),
    ...own.flatMap((set) => declaredRoutes(context, set, root, schemes)),
  ];
  return {
    document: owner.outputPath,
    root,
    kind: "groupVersion",
    description: owner.description,
    routes,
    tags: tagsOf(own),
  };
}

function groupService(context: SpecContext, owner: ModelPackage, schemes: ReadonlySet<string>): Service {
  const root = `${context.profile.roots.groups}/${owner.group}`;
  const routes = context.model.operationSets
    .filter((set) => set.each === "group")
    .flatMap((set) => declaredRoutes(context, set, root, schemes));
  return { document: groupDocument(owner), root, kind: "group", description: "", routes, tags: [] };
}

/** Operations outside of GroupVersions: one document per tag, or per package that declares them. */
function otherServices(context: SpecContext, schemes: ReadonlySet<string>): Service[] {
  const groupVersions = new Set(
    context.model.packages.filter((owner) => isServed(context, owner)).map((owner) => owner.id),
  );
  const sets = context.model.operationSets.filter((set) => set.each === "once" && !groupVersions.has(set.package));
  const byDocument = new Map<string, { routes: Route[]; sets: OperationSet[] }>();
  for (const set of sets) {
    for (const route of declaredRoutes(context, set, undefined, schemes)) {
      const tag = route.isWebhook === true ? undefined : context.profile.tag(route.path);
      // The root path and webhooks have no first segment to take the name from.
      const document = tag === undefined || tag === "" ? set.package : tag;
      const entry = byDocument.get(document) ?? { routes: [], sets: [] };
      byDocument.set(document, entry);
      entry.routes.push(route);
      if (!entry.sets.includes(set)) entry.sets.push(set);
    }
  }
  return [...byDocument].map(([document, entry]) => ({
    document,
    root: `/${entry.routes.find(({ isWebhook }) => isWebhook !== true)?.path.split("/")[1] ?? ""}`,
    kind: "other",
    description: "",
    routes: entry.routes,
    tags: tagsOf(entry.sets),
  }));
}

/** Divides the API into documents: GroupVersions, groups, and everything outside of both. */
export function buildServices(context: SpecContext, securitySchemes: ReadonlySet<string>): Service[] {
  const owners = context.model.packages.filter((owner) => isServed(context, owner));
  const groups = new Map(
    owners.filter((owner) => owner.group !== context.profile.coreGroup).map((owner) => [owner.group, owner]),
  );
  const withKinds = new Set(owners.filter((owner) => hasKinds(context, owner)).map((owner) => owner.outputPath));
  const services = [
    ...owners.map((owner) => groupVersionService(context, owner, securitySchemes)),
    ...[...groups.values()].map((owner) => groupService(context, owner, securitySchemes)),
    ...otherServices(context, securitySchemes),
  ].filter((service) => service.routes.length > 0 || withKinds.has(service.document));
  const documents = new Map<string, Service>();
  for (const service of services) {
    const other = documents.get(service.document);
    if (other !== undefined)
      context.report("GV3016", service.routes[0]?.span, {
        path: `${service.document}.json`,
        first: other.root,
        second: service.root,
      });
    documents.set(service.document, service);
  }
  return services.sort((a, b) => (a.document < b.document ? -1 : 1));
}
