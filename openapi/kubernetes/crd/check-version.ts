import { isObject, type UnknownObject } from "../../types/objects.js";
import { COLUMN_TYPES } from "../kind-extensions.js";
import { findField } from "./field-path.js";
import type { ManifestSchema, Place } from "./problem.js";

/** What the values of a column may be formatted as, besides its type. */
export const COLUMN_FORMATS = ["int32", "int64", "float", "double", "byte", "date", "date-time", "password"] as const;

const MAX_SELECTABLE_FIELDS = 8;
const SELECTABLE = ["string", "boolean", "integer"];

/** Checks `deprecationWarning`. */
export function checkDeprecation(version: UnknownObject, place: Place): void {
  const warning = version["deprecationWarning"];
  if (warning === undefined) return;
  const at = place.at("deprecationWarning");
  if (version["deprecated"] !== true) at.report("deprecation", "only a deprecated version has a warning");
  if (typeof warning !== "string" || warning === "") {
    at.report("deprecation", "the warning is empty");
    return;
  }
  const bytes = Buffer.byteLength(warning);
  if (bytes > 256) at.report("deprecation", `the warning has ${bytes} bytes, more than 256`);
  if (/[\p{C}\p{Zl}\p{Zp}]|[^\P{Zs} ]/u.test(warning))
    at.report("deprecation", "the warning has characters that cannot be printed, such as a line break");
}

/** Checks `additionalPrinterColumns`. */
export function checkColumns(columns: unknown, place: Place): void {
  if (!Array.isArray(columns)) return;
  (columns as readonly unknown[]).forEach((column, i) => {
    const { name, type, format, jsonPath } = isObject(column) ? column : {};
    const at = place.at(i);
    if (typeof name !== "string" || name === "") at.report("column", "the column has no name");
    if (!COLUMN_TYPES.some((known) => known === type))
      at.report("column", `the type of the column must be one of ${COLUMN_TYPES.join(", ")}`);
    if (format !== undefined && format !== "" && !COLUMN_FORMATS.some((known) => known === format))
      at.report("column", `the format of the column must be one of ${COLUMN_FORMATS.join(", ")}`);
    if (typeof jsonPath !== "string" || !jsonPath.startsWith("."))
      at.report("column", "the path of the column must begin with a dot");
  });
}

/** Checks `selectableFields`. */
export function checkSelectableFields(fields: unknown, schema: ManifestSchema, place: Place): void {
  if (!Array.isArray(fields)) return;
  const known = new Set<string>();
  (fields as readonly unknown[]).forEach((field, i) => {
    const path = isObject(field) && typeof field["jsonPath"] === "string" ? field["jsonPath"] : "";
    const at = place.at(i);
    if (path === "") {
      at.report("selectableField", "the path is missing");
      return;
    }
    const found = findField(schema, path, false);
    if ("problem" in found) {
      at.report("selectableField", found.problem);
      return;
    }
    if (found.names[0] === "metadata") at.report("selectableField", "fields of metadata are always selectable");
    if (!SELECTABLE.some((type) => type === found.schema["type"]))
      at.report("selectableField", `${path} is not a string, a boolean or an integer`);
    if (known.has(path)) at.report("selectableField", `${path} appears twice`);
    known.add(path);
  });
  if (known.size > MAX_SELECTABLE_FIELDS)
    place.report("selectableField", `there are ${known.size} selectable fields, more than ${MAX_SELECTABLE_FIELDS}`);
}

function checkScalePath(path: unknown, roots: readonly string[], place: Place): void {
  if (typeof path !== "string" || path === "") place.report("scale", "the path is missing");
  else if (!path.startsWith(".")) place.report("scale", `the path "${path}" must begin with a dot`);
  else if (!roots.some((root) => path.startsWith(`.${root}.`)))
    place.report("scale", `the path ${path} is not below .${roots.join(" or .")}`);
}

/** Checks `subresources`. */
export function checkSubresources(subresources: unknown, place: Place): void {
  if (!isObject(subresources)) return;
  for (const name of Object.keys(subresources))
    if (name !== "status" && name !== "scale") place.at(name).report("keyword", `there is no subresource ${name}`);
  const { scale } = subresources;
  if (!isObject(scale)) return;
  const at = place.at("scale");
  checkScalePath(scale["specReplicasPath"], ["spec"], at.at("specReplicasPath"));
  checkScalePath(scale["statusReplicasPath"], ["status"], at.at("statusReplicasPath"));
  const selector = scale["labelSelectorPath"];
  if (selector !== undefined && selector !== "")
    checkScalePath(selector, ["spec", "status"], at.at("labelSelectorPath"));
}
