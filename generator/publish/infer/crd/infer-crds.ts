import type { ApiModel, Marker, Property, Resource, Subresource, TypeId } from "../../../model/api-model.js";
import type { Json } from "../../../../openapi/types/json.js";
import { isObject, isTexts, type UnknownObject } from "../../../../openapi/types/objects.js";
import type { Schema } from "../../../../openapi/types/swagger-2.js";
import { VERBS } from "../../../../openapi/kubernetes/verbs.js";
import { AMOUNT } from "../../../model/formats.js";
import type { Loss } from "../infer-model.js";
import { canonical } from "../majority.js";
import { ModelDraft } from "../model-draft.js";
import { identifier } from "../read-definitions.js";
import { NO_SPAN } from "../span.js";
import { CrdTypes } from "./crd-types.js";
import { CrdSchemaReader } from "./read-crd-schema.js";

/** What the configuration says of one definition. */
export interface InferredKind {
  name: string;
  labels?: UnknownObject;
  annotations?: UnknownObject;
  conversion?: UnknownObject;
  versions?: readonly string[];
  omit?: readonly string[];
  patch?: UnknownObject;
}

export interface InferredCrds {
  readonly model: ApiModel;
  readonly kinds: readonly InferredKind[];
  readonly losses: readonly Loss[];
}

const META = "meta/v1";

const METADATA: Property = {
  name: "metadata",
  description: "",
  required: false,
  type: { kind: "reference", id: `${META}.ObjectMeta` },
  markers: [],
  span: NO_SPAN,
};

const object = (value: unknown): UnknownObject => (isObject(value) ? value : {});
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const tag = (name: string, value: Json, prose?: string): Marker => ({
  name,
  value,
  ...(prose !== undefined && { text: prose }),
  span: NO_SPAN,
});

/** One definition with its JSON pointer. */
interface Definition {
  readonly manifest: UnknownObject;
  readonly pointer: string;
}

/** Fields of the root that schemas need not declare. */
const ROOT_FIELDS = ["apiVersion", "kind", "metadata"];

const schemaOf = (version: UnknownObject): Schema => object(object(version["schema"])["openAPIV3Schema"]);

/** Fields of the root that the schema of no version declares. */
const omittedBy = (versions: readonly UnknownObject[]): readonly string[] =>
  ROOT_FIELDS.filter((name) => versions.every((version) => schemaOf(version).properties?.[name] === undefined));

/** What differs from what the tool writes by itself, as a merge patch. */
function patchOf(spec: UnknownObject): UnknownObject | undefined {
  const names = object(spec["names"]);
  const kind = text(names["kind"]);
  const patch: Record<string, unknown> = {};
  const ofNames: Record<string, unknown> = {};
  if (names["listKind"] !== `${kind}List`) ofNames["listKind"] = names["listKind"] ?? null;
  if (names["singular"] === undefined) ofNames["singular"] = null;
  if (Object.keys(ofNames).length > 0) patch["names"] = ofNames;
  if (object(spec["conversion"])["strategy"] === "None") patch["conversion"] = spec["conversion"];
  if (spec["preserveUnknownFields"] !== undefined) patch["preserveUnknownFields"] = spec["preserveUnknownFields"];
  return Object.keys(patch).length === 0 ? undefined : { spec: patch };
}

function conversionOf(spec: UnknownObject): UnknownObject | undefined {
  const { strategy, webhook } = object(spec["conversion"]);
  if (strategy !== "Webhook") return undefined;
  const { clientConfig, conversionReviewVersions } = object(webhook);
  const { service, url, caBundle } = object(clientConfig);
  return {
    ...(service !== undefined && { service }),
    ...(url !== undefined && { url }),
    ...(caBundle !== undefined && { caBundle }),
    ...(isTexts(conversionReviewVersions) &&
      conversionReviewVersions.join() !== "v1" && { reviewVersions: conversionReviewVersions }),
  };
}

class CrdInference {
  readonly #draft = new ModelDraft();
  readonly #types = new Map<string, CrdTypes>();
  readonly #resources = new Map<string, Resource[]>();
  readonly kinds: InferredKind[] = [];
  readonly losses: Loss[] = [];

  get model(): ApiModel {
    this.#draft.setResources(this.#resources);
    return this.#draft.build();
  }

  add({ manifest, pointer }: Definition): void {
    const spec = object(manifest["spec"]);
    const metadata = object(manifest["metadata"]);
    const { annotations, labels } = metadata;
    const versions = list(spec["versions"]).map(object);
    const order = versions.map((version) => text(version["name"]));
    const patch = patchOf(spec);
    const conversion = conversionOf(spec);
    const omit = omittedBy(versions);
    const kind: InferredKind = {
      name: text(metadata["name"]),
      ...(isObject(labels) && { labels }),
      ...(isObject(annotations) && { annotations }),
      ...(conversion !== undefined && { conversion }),
      ...([...order].sort().join() !== order.join() && { versions: order }),
      ...(omit.length > 0 && { omit }),
      ...(patch !== undefined && { patch }),
    };
    if (Object.keys(kind).length > 1) this.kinds.push(kind);
    for (const [i, version] of versions.entries())
      this.#addVersion(spec, version, {
        isOnly: versions.length === 1,
        omit,
        pointer: `${pointer}/spec/versions/${i}`,
      });
  }

  #addVersion(
    spec: UnknownObject,
    version: UnknownObject,
    { isOnly, omit, pointer }: { readonly isOnly: boolean; readonly omit: readonly string[]; readonly pointer: string },
  ): void {
    const names = object(spec["names"]);
    const group = text(spec["group"]);
    const owner = `${group}/${text(version["name"])}`;
    this.#draft.addPackage(owner, { group, version: text(version["name"]) });
    const types = this.#types.get(owner) ?? new CrdTypes(this.#draft, owner);
    this.#types.set(owner, types);
    const lose = (at: string, what: string): void => void this.losses.push({ pointer: at, what });
    const kind = text(names["kind"]);
    const type = this.#draft.freeId(owner, identifier(kind));
    const list = `${owner}.${identifier(kind)}List`;
    const at = `${pointer}/schema/openAPIV3Schema`;
    const root = schemaOf(version);
    this.#draft.addInterface(type, "", []);
    const reader = new CrdSchemaReader(types, AMOUNT, lose);
    const { metadata, ...fields } = root.properties ?? {};
    // Kubernetes' own metadata; only restrictions of names make it another type.
    const isPlain = omit.includes("metadata") || canonical(metadata) === '{"type":"object"}';
    const required = isTexts(root.required) ? root.required : [];
    const rest = { ...root, properties: fields, required: required.filter((name) => name !== "metadata") };
    const { type: shape, markers } = reader.interface(isPlain ? rest : root, at, identifier(kind));
    const own = shape.kind === "object" ? shape.properties : [];
    const properties = isPlain ? [{ ...METADATA, required: required.includes("metadata") }, ...own] : own;
    for (const name of ROOT_FIELDS) if (!omit.includes(name) && root.properties?.[name] === undefined) lose(at, name);
    this.#draft.addType({
      id: type,
      package: owner,
      name: kind,
      description: text(root.description),
      type: shape.kind === "object" ? { ...shape, properties } : shape,
      flattened: [`${META}.TypeMeta`],
      markers: [...this.#versionTags(version, isOnly), ...markers],
      span: NO_SPAN,
    });
    this.#addList(list, type, kind, owner);
    const resource = this.#resource(names, spec, version, type, list, lose, pointer);
    this.#resources.set(owner, [...(this.#resources.get(owner) ?? []), resource]);
  }

  #addList(id: TypeId, type: TypeId, kind: string, owner: string): void {
    const field = (name: string, of: Property["type"], required: boolean): Property => ({
      name,
      description: "",
      required,
      type: of,
      markers: [],
      span: NO_SPAN,
    });
    this.#draft.addType({
      id,
      package: owner,
      name: `${kind}List`,
      description: `A list of ${kind} objects.`,
      type: {
        kind: "object",
        properties: [
          field("metadata", { kind: "reference", id: `${META}.ListMeta` }, false),
          field("items", { kind: "array", items: { kind: "reference", id: type } }, true),
        ],
      },
      flattened: [`${META}.TypeMeta`],
      markers: [],
      span: NO_SPAN,
    });
  }

  #versionTags(version: UnknownObject, isOnly: boolean): Marker[] {
    const warning = version["deprecationWarning"];
    return [
      ...(!isOnly && version["storage"] === true ? [tag("storageVersion", true)] : []),
      ...(version["served"] === false ? [tag("served", "no")] : []),
      ...(version["deprecated"] === true ? [tag("deprecated", text(warning))] : []),
      ...list(version["additionalPrinterColumns"]).map((column) => tag("printColumn", column as Json)),
      ...list(version["selectableFields"]).map((field) => tag("selectableField", text(object(field)["jsonPath"]))),
    ];
  }

  #resource(
    names: UnknownObject,
    spec: UnknownObject,
    version: UnknownObject,
    type: TypeId,
    listType: TypeId,
    lose: (pointer: string, what: string) => void,
    pointer: string,
  ): Resource {
    const { scale, status, ...others } = object(version["subresources"]);
    for (const name of Object.keys(others)) lose(`${pointer}/subresources`, name);
    const hasColumns = list(version["additionalPrinterColumns"]).length > 0;
    // With columns, the tool states that there are no subresources; without, it leaves them out.
    const isEmptyStated = version["subresources"] !== undefined && scale === undefined && status === undefined;
    if (isEmptyStated !== (hasColumns && scale === undefined && status === undefined)) lose(pointer, "subresources");
    const plain = { methods: [], subpath: false, produces: [], plainText: false, span: NO_SPAN };
    const paths = object(scale);
    const subresources: Subresource[] = [
      ...(status === undefined ? [] : [{ name: "status", verbs: ["get", "update", "patch"] as const, ...plain }]),
      ...(scale === undefined
        ? []
        : [
            {
              name: "scale",
              verbs: ["get", "update", "patch"] as const,
              type: "autoscaling/v1.Scale",
              ...plain,
              scalePaths: paths as unknown as NonNullable<Subresource["scalePaths"]>,
            },
          ]),
    ];
    const kind = text(names["kind"]);
    return {
      plural: text(names["plural"]),
      kind,
      singular: text(names["singular"] ?? kind.toLowerCase()),
      shortNames: isTexts(names["shortNames"]) ? names["shortNames"] : [],
      categories: isTexts(names["categories"]) ? names["categories"] : [],
      namespaced: spec["scope"] !== "Cluster",
      verbs: VERBS,
      type,
      list: listType,
      export: true,
      gracefulDelete: true,
      returnsDeleted: false,
      redirect: false,
      subresources,
      span: NO_SPAN,
    };
  }
}

/** The model of CustomResourceDefinitions, and what their configuration says. */
export function inferCrds(definitions: readonly Definition[]): InferredCrds {
  const inference = new CrdInference();
  for (const definition of definitions) inference.add(definition);
  return { model: inference.model, kinds: inference.kinds, losses: inference.losses };
}
