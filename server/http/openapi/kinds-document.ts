import { GROUP_VERSION_KIND } from "../../../openapi/kubernetes/group-version.js";
import { memberOf } from "../../../openapi/types/objects.js";
import type { Document, PathItem, Schema } from "../../../openapi/types/swagger-2.js";
import type { Kind, KindVersion } from "../../registry/kind.js";
import { OWN_DEFINITIONS } from "../../resources/own/own-resources.js";
import { META, object, ref, text } from "../../resources/own/schemas.js";
import { kindPaths } from "./kind-paths.js";
import { schemaForV2 } from "./schema-for-v2.js";

/** `example.garden.v1.Bed`: the group's parts from the last to the first, as Kubernetes names definitions. */
const definitionName = ({ kind, version }: KindVersion): string =>
  [...kind.group.split(".").reverse(), version.name, kind.kind].join(".");

function customSchema(version: KindVersion, definition: unknown): Schema {
  const versions = memberOf(memberOf(definition, "spec"), "versions");
  const found = Array.isArray(versions)
    ? (versions as readonly unknown[]).find((each) => memberOf(each, "name") === version.version.name)
    : undefined;
  const schema = schemaForV2(memberOf(memberOf(found, "schema"), "openAPIV3Schema"));
  return {
    ...schema,
    type: "object",
    properties: {
      apiVersion: text("Group and version of this object's schema."),
      kind: text("Type of this object."),
      ...schema.properties,
      metadata: ref(`${META}ObjectMeta`, "What every object has: name, namespace, labels and the like."),
    },
  };
}

/**
 * The document of versions of kinds that no given document describes: the server's own, and those of
 * CustomResourceDefinitions.
 *
 * @param definitions - CustomResourceDefinitions, by the kinds that they declare
 */
export function kindsDocument(versions: readonly KindVersion[], definitions: ReadonlyMap<Kind, unknown>): Document {
  const paths: Record<string, PathItem> = {};
  const schemas: Record<string, Schema> = { ...OWN_DEFINITIONS };
  for (const version of versions) {
    const { kind } = version;
    const { ref: own } = version.version.type;
    const name = own ?? definitionName(version);
    const schema = own === undefined ? customSchema(version, definitions.get(kind)) : OWN_DEFINITIONS[own];
    const gvk = { group: kind.group, version: version.version.name };
    schemas[name] = { ...schema, [GROUP_VERSION_KIND]: [{ ...gvk, kind: kind.kind }] };
    schemas[`${name}List`] = {
      ...object(`A list of ${kind.kind}.`, {
        apiVersion: text("Group and version of the list."),
        kind: text("Type of the list."),
        metadata: ref(`${META}ListMeta`),
        items: { type: "array", items: ref(name), description: "The objects." },
      }),
      required: ["items"],
      [GROUP_VERSION_KIND]: [{ ...gvk, kind: kind.model.listKind }],
    };
    Object.assign(paths, kindPaths(version, name));
  }
  return { swagger: "2.0", info: { title: "API", version: "v1" }, paths, definitions: schemas };
}
