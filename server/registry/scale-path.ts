import { isObject } from "../../openapi/types/objects.js";

/** The names of a path such as `.spec.replicas`. */
export const scalePath = (path: string): readonly string[] => path.split(".").filter((name) => name !== "");

export function valueAt(object: unknown, path: string): unknown {
  let value = object;
  for (const name of scalePath(path)) value = isObject(value) ? value[name] : undefined;
  return value;
}

export const replicasAt = (object: unknown, path: string): number | undefined => {
  const value = valueAt(object, path);
  return typeof value === "number" ? value : undefined;
};
