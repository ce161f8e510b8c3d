import { isObject, isTexts, memberOf } from "../../types/objects.js";
import type { ManifestSchema, Place } from "./problem.js";

const LIST_TYPES = ["atomic", "set", "map"];
const MAP_TYPES = ["atomic", "granular"];

function checkKeys(keys: readonly string[], items: ManifestSchema, place: Place): void {
  const required = isTexts(items["required"]) ? items["required"] : [];
  keys.forEach((key, i) => {
    if (keys.indexOf(key) < i) place.report("list", `the key ${key} appears twice`);
    const field = memberOf(items["properties"], key);
    if (!isObject(field)) {
      place.report("list", `the key ${key} is no field of the items`);
      return;
    }
    const { type, nullable, default: initial } = field;
    if (type === "array" || type === "object") place.report("list", `the key ${key} is neither a text nor a number`);
    if (!required.includes(key) && (initial === undefined || initial === null))
      place.report("list", `the key ${key} is optional and has no default`);
    if (nullable === true) place.report("list", `the key ${key} can be null`);
  });
}

function checkMapList(schema: ManifestSchema, keys: readonly string[], place: Place): void {
  const { items } = schema;
  if (keys.length === 0) place.report("list", "a list of type map needs keys");
  if (!isObject(items)) return;
  if (items["type"] === "object") checkKeys(keys, items, place);
  else place.report("list", "the items of a list of type map must be objects");
}

function checkSet(items: ManifestSchema, place: Place): void {
  const { type } = items;
  const listType = items["x-kubernetes-list-type"];
  if (type === "array" && listType !== undefined && listType !== "atomic")
    place.report("list", "lists in a set must be atomic");
  if (type === "object" && items["x-kubernetes-map-type"] !== "atomic")
    place.report("list", "objects in a set must have the map type atomic");
}

/** Checks list types, their keys, and map types. */
export function checkLists(schema: ManifestSchema, place: Place): void {
  const { type, items } = schema;
  const listType = schema["x-kubernetes-list-type"];
  const mapType = schema["x-kubernetes-map-type"];
  const written = schema["x-kubernetes-list-map-keys"];
  const keys = isTexts(written) ? written : [];
  if (mapType !== undefined) {
    const at = place.at("x-kubernetes-map-type");
    if (type !== "object") at.report("list", "only an object has a map type");
    if (!MAP_TYPES.some((known) => known === mapType))
      at.report("list", `the map type must be ${MAP_TYPES.join(" or ")}`);
  }
  const at = place.at("x-kubernetes-list-type");
  if (keys.length > 0 && listType !== "map")
    place.at("x-kubernetes-list-map-keys").report("list", "only a list of type map has keys");
  if (listType === undefined) return;
  if (type !== "array") at.report("list", "only a list has a list type");
  if (!LIST_TYPES.some((known) => known === listType))
    at.report("list", `the list type must be ${LIST_TYPES.join(", ")}`);
  if (listType === "map") checkMapList(schema, keys, at);
  if (listType === "set" && isObject(items)) checkSet(items, at);
  if ((listType === "map" || listType === "set") && isObject(items) && items["nullable"] === true)
    at.report("list", `items of a list of type ${listType} cannot be null`);
}
