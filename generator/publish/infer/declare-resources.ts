import type { Property, Resource, Subresource, TypeId } from "../../model/api-model.js";
import type { FoundResource, FoundSubresource } from "./find-resources.js";
import type { ModelDraft } from "./model-draft.js";
import { identifier } from "./read-definitions.js";
import { NO_SPAN } from "./span.js";

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function subresourceType(
  draft: ModelDraft,
  ids: ReadonlyMap<string, TypeId>,
  resource: FoundResource,
  sub: FoundSubresource,
): TypeId | undefined {
  const type = sub.type === undefined ? undefined : ids.get(sub.type);
  const isOwn = sub.kind === undefined || (sub.kind.kind === resource.kind && sub.kind.package === resource.package);
  if (type !== undefined && type !== (resource.type === undefined ? undefined : ids.get(resource.type))) return type;
  if (isOwn || !draft.hasPackage(sub.kind.package)) return undefined;
  const id = `${sub.kind.package}.${sub.kind.kind}`;
  if (draft.types.has(id)) return id;
  // Kinds of options are no definitions, so their fields are only known as query parameters.
  return sub.methods.length > 0
    ? draft.optionsFor(sub.query, sub.kind.package, identifier(sub.kind.kind), true)
    : undefined;
}

function declareSubresource(
  draft: ModelDraft,
  ids: ReadonlyMap<string, TypeId>,
  resource: FoundResource,
  sub: FoundSubresource,
): Subresource {
  const type = subresourceType(draft, ids, resource, sub);
  const options =
    sub.query.length === 0 || (sub.methods.length === 0 && !sub.verbs.includes("get"))
      ? undefined
      : type !== undefined && draft.hasOptions(type, sub.query)
        ? type
        : draft.optionsFor(sub.query, resource.package, identifier(`${resource.kind}${capitalize(sub.name)}Options`));
  return {
    name: sub.name,
    verbs: sub.verbs,
    ...(type !== undefined && { type }),
    ...(options !== undefined && { options }),
    methods: sub.methods,
    subpath: sub.subpath,
    produces: sub.produces,
    plainText: sub.plainText,
    span: NO_SPAN,
  };
}

const NAME = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;

/** A resource as declared; `undefined` if no annotation can name it. */
export function declareResource(
  draft: ModelDraft,
  ids: ReadonlyMap<string, TypeId>,
  found: FoundResource,
  typeMeta: readonly Property[],
): Resource | undefined {
  const kind = found.kind === "" ? capitalize(found.plural) : found.kind;
  if (!NAME.test(found.plural) || !/^[A-Za-z_]\w*$/.test(kind)) return undefined;
  const declared = found.type === undefined ? undefined : ids.get(found.type);
  const isServed = found.verbs.length > 0;
  if (declared === undefined && isServed) return undefined;
  // A resource with subresources only: an interface that is never published stands for it.
  const type = declared ?? `${found.package}.${identifier(kind)}`;
  if (!draft.types.has(type)) draft.addInterface(type, "", [], typeMeta.length > 0);
  const list = found.list === undefined ? undefined : ids.get(found.list);
  if (found.verbs.includes("list") && list === undefined) return undefined;
  return {
    plural: found.plural,
    kind,
    singular: kind.toLowerCase(),
    shortNames: [],
    categories: [],
    namespaced: found.namespaced,
    verbs: found.verbs,
    type,
    ...(list !== undefined && { list }),
    export: found.export,
    gracefulDelete: found.gracefulDelete,
    returnsDeleted: found.returnsDeleted,
    redirect: found.redirect,
    subresources: found.subresources
      .filter(({ name, verbs }) => NAME.test(name) && verbs.length > 0)
      .map((sub) => declareSubresource(draft, ids, { ...found, kind }, sub)),
    span: NO_SPAN,
  };
}
