import type { ApiModel, Property, TypeId, TypeRef } from "./api-model.js";

/** A type with references and null removed. */
function resolve(model: ApiModel, type: TypeRef, seen: readonly TypeId[] = []): TypeRef {
  if (type.kind === "nullable") return resolve(model, type.type, seen);
  if (type.kind !== "reference" || seen.includes(type.id)) return type;
  const target = model.types[type.id];
  return target === undefined ? type : resolve(model, target.type, [...seen, type.id]);
}

/** The fields of an object type, with those of the base that it is published as `allOf` of. */
export function fieldsOf(model: ApiModel, type: TypeRef): readonly Property[] {
  const base = type.kind === "reference" ? model.types[type.id]?.base : undefined;
  const resolved = resolve(model, type);
  const own = resolved.kind === "object" ? resolved.properties : [];
  return base === undefined ? own : [...fieldsOf(model, { kind: "reference", id: base }), ...own];
}

/**
 * The type of a field: references are resolved and null is removed. `undefined` if there is no such field, and for paths
 * with filters, wildcards or indices.
 *
 * @param path - names with dots before them: `.spec.replicas`
 */
export function typeAtPath(
  model: ApiModel,
  root: TypeRef,
  path: string,
): { readonly type: TypeRef; readonly property: Property } | undefined {
  if (!/^(\.[\w$-]+)+$/.test(path)) return undefined;
  let found: { readonly type: TypeRef; readonly property: Property } | undefined;
  let current = root;
  for (const name of path.split(".").slice(1)) {
    const property = fieldsOf(model, current).find((field) => field.name === name);
    if (property === undefined) {
      const object = resolve(model, current);
      const values = object.kind === "map" ? object.values : object.kind === "object" ? object.additional : undefined;
      if (values === undefined || found === undefined) return undefined;
      found = { type: resolve(model, values), property: found.property };
      current = values;
      continue;
    }
    found = { type: resolve(model, property.type), property };
    current = property.type;
  }
  return found;
}
