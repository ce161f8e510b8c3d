import type { Schema } from "../../../openapi/types/swagger-2.js";

/** Shorthands for the schemas of the server's own kinds. Each takes a description. */
export const text = (description: string, more: Schema = {}): Schema => ({ type: "string", description, ...more });
export const integer = (description: string, format = "int32"): Schema => ({ type: "integer", format, description });
export const flag = (description: string): Schema => ({ type: "boolean", description });
export const time = (description: string): Schema => ({ type: "string", format: "date-time", description });
export const texts = (description: string, more: Schema = {}): Schema => ({
  type: "array",
  items: { type: "string" },
  description,
  ...more,
});
export const textMap = (description: string): Schema => ({
  type: "object",
  additionalProperties: { type: "string" },
  description,
});

export const ref = (name: string, description?: string): Schema => ({
  $ref: `#/definitions/${name}`,
  ...(description !== undefined && { description }),
});

export const list = (items: Schema, description: string, more: Schema = {}): Schema => ({
  type: "array",
  items,
  description,
  ...more,
});

/** Items that patches and applies find by a field. */
export const keyed = (key: string): Schema => ({
  "x-kubernetes-list-type": "map",
  "x-kubernetes-list-map-keys": [key],
  "x-kubernetes-patch-merge-key": key,
  "x-kubernetes-patch-strategy": "merge",
});

export const object = (
  description: string,
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = [],
): Schema => ({
  type: "object",
  description,
  properties,
  ...(required.length > 0 && { required: [...required] }),
});

export const META = "io.k8s.apimachinery.pkg.apis.meta.v1.";

/** A whole object: what it says of itself, and its own fields. */
export const kindSchema = (
  description: string,
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = [],
): Schema =>
  object(
    description,
    {
      apiVersion: text("Group and version of this object's schema."),
      kind: text("Type of this object."),
      metadata: ref(`${META}ObjectMeta`, "What every object has: name, namespace, labels and the like."),
      ...properties,
    },
    required,
  );
