import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { Span } from "../../../openapi/diagnostics/span.js";
import { isObject } from "../../../openapi/types/objects.js";
import type { ApiModel, Property } from "../../model/api-model.js";
import { fieldsOf } from "../../model/type-at-path.js";
import type { KindVersionEntry } from "./kind-version-entry.js";
import { ROOT, type SchemaBuilder, type Written } from "./build-schema.js";
import type { SourceMap } from "./source-map.js";

/** What versions are built with. */
export interface VersionContext {
  readonly model: ApiModel;
  readonly schemas: SchemaBuilder;
  readonly origins: SourceMap;
  readonly isStored: boolean;
  /** Fields of the root that the schema does not declare. */
  readonly omitted: readonly string[];
  readonly report: (found: Diagnostic) => void;
}

const META = ["apiVersion", "kind", "metadata"];

/** The description of a kind: the manifest says by itself that a version is deprecated. */
function plainDescription(description: string, isDeprecated: boolean): string {
  return isDeprecated
    ? description.replace(/(^|\n\n)Deprecated(?:\.|: (?:(?!\n\n)[\s\S])*)(?=\n\n|$)/, "").trim()
    : description;
}

/** The root's apiVersion, kind and metadata: servers know these themselves, so only names can be restricted. */
function metaField(
  schemas: SchemaBuilder,
  {
    name,
    property,
    built,
  }: { readonly name: string; readonly property: Property | undefined; readonly built: unknown },
): Written {
  if (name !== "metadata") {
    const description = isObject(built) ? built["description"] : undefined;
    return { ...(description !== undefined && { description }), type: "string" };
  }
  const inner = property?.type.kind === "object" ? property.type.properties : [];
  const names = inner.filter((field) => field.name === "name" || field.name === "generateName");
  const restricted = names.filter(
    (field) => field.markers.length > 0 || (field.type.markers ?? []).length > 0 || field.type.kind === "enum",
  );
  if (restricted.length === 0) return { type: "object" };
  return { type: "object", properties: schemas.fields(restricted, { ...ROOT, depth: 1 }) };
}

function rootSchema({ resource, declaration, facts }: KindVersionEntry, context: VersionContext): Written {
  const { model, schemas, origins, omitted } = context;
  const type = { kind: "reference", id: resource.type } as const;
  const fields = fieldsOf(model, type);
  const schema = schemas.build(type, {
    markers: declaration.markers,
    description: plainDescription(declaration.description, facts.version.deprecated),
    span: declaration.span,
    ...ROOT,
  });
  const properties = { ...(schema["properties"] as Written | undefined) };
  for (const name of omitted) Reflect.deleteProperty(properties, name);
  const declared = META.filter((name) => !omitted.includes(name));
  for (const name of declared)
    properties[name] = metaField(schemas, {
      name,
      property: fields.find((field) => field.name === name),
      built: properties[name],
    });
  const spans = Object.fromEntries(fields.map(({ name, span }): [string, Span] => [name, span]));
  for (const name of declared) {
    const span = spans[name];
    if (span !== undefined) origins.note(properties[name] as Written, { span });
  }
  return origins.copy({ ...schema, properties }, schema);
}

/** The subresources of a version. Kinds with columns state that they have none, as Kubernetes' own tools do. */
function subresourcesOf({ resource, facts }: KindVersionEntry, report: VersionContext["report"]): Written {
  const written: Written = {};
  for (const { name, span, scalePaths } of resource.subresources) {
    if (name === "status") written["status"] = {};
    else if (name === "scale" && scalePaths !== undefined) written["scale"] = scalePaths;
    else report(diagnostic("GV3070", span, { name }));
  }
  return Object.keys(written).length > 0 || facts.columns.length > 0 ? { subresources: written } : {};
}

/** One entry of `spec.versions`. */
export function buildVersion(version: KindVersionEntry, context: VersionContext): Written {
  const { owner, resource, facts } = version;
  const { served, deprecated, deprecationWarning } = facts.version;
  const { origins, isStored } = context;
  const scale = facts.scale?.span ?? resource.span;
  return origins.note(
    {
      ...(facts.columns.length > 0 && { additionalPrinterColumns: facts.columns.map(({ value }) => value) }),
      ...(deprecated && { deprecated }),
      ...(deprecationWarning !== undefined && { deprecationWarning }),
      name: owner.version,
      schema: { openAPIV3Schema: rootSchema(version, context) },
      ...(facts.selectableFields.length > 0 && {
        selectableFields: facts.selectableFields.map(({ value }) => ({ jsonPath: value })),
      }),
      served,
      storage: isStored,
      ...subresourcesOf(version, context.report),
    },
    {
      span: resource.span,
      keywords: {
        additionalPrinterColumns: facts.columns.map(({ span }) => span),
        selectableFields: facts.selectableFields.map(({ span }) => span),
        subresources: scale,
        ...(facts.deprecated !== undefined && { deprecationWarning: facts.deprecated }),
      },
    },
  );
}
