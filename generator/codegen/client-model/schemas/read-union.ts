import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import { childPointer } from "../../../../openapi/types/json-pointer.js";
import type { Type } from "../client-model.js";
import { isList, isObject, type JsonObject } from "../json.js";
import { itemsOf } from "../read-context.js";
import { readPlain, readType } from "./read-schema.js";
import type { SchemaScope } from "./schema-scope.js";

/** The union of types. Null and repetitions are lifted out; anything beside others is anything. */
function unionOf(types: readonly Type[], exclusive: boolean): Type {
  const members = new Map<string, Type>();
  const add = (type: Type): boolean => {
    if (type.kind === "nullable") {
      add(type.type);
      return true;
    }
    if (type.kind === "union" && type.discriminator === undefined) return type.members.map(add).some(Boolean);
    if (type.kind === "enum" && type.values.every(({ value }) => value === null)) return true;
    members.set(JSON.stringify(type), type);
    return false;
  };
  const isNull = types.map(add).some(Boolean);
  const all = [...members.values()];
  const [first, another] = all;
  const any = all.find(({ kind }) => kind === "any");
  if (any !== undefined) return any;
  if (first === undefined) return isNull ? NULL : ANY;
  const type: Type = another === undefined ? first : { kind: "union", members: all, exclusive };
  return isNull ? { kind: "nullable", type } : type;
}

const ANY: Type = { kind: "any" };
const NULL: Type = { kind: "enum", values: [{ value: null }], open: false, literal: true };

/** The union of the types in a list. Each keyword of the schema belongs to the types that it says something about. */
export function readTypeList(scope: SchemaScope, node: DocumentNode, value: JsonObject, depth: number): Type {
  const stated = value["type"];
  const names = isList(stated) ? stated.filter((name) => typeof name === "string") : [];
  scope.context.report("GV6057", node, { keyword: "a list of types" });
  const types = names.map((name): Type => {
    const own: JsonObject = Object.fromEntries(
      Object.entries(value).filter(([keyword]) => SAYING.get(keyword)?.includes(name) !== false),
    );
    const member = { ...own, type: name };
    // An object among the types gets a name below that of the whole.
    if (name === "object" && isObject(value["properties"]) && Object.keys(value["properties"]).length > 0) {
      const pointer = childPointer(childPointer(node.pointer, "type"), name);
      return { kind: "reference", id: scope.claim({ ...node, pointer, value: member }) };
    }
    return readPlain(scope, node, member, depth + 1);
  });
  return unionOf(types, false);
}

/** Keywords that say something about some types only. */
const SAYING: ReadonlyMap<string, readonly string[]> = new Map([
  ["properties", ["object"]],
  ["additionalProperties", ["object"]],
  ["required", ["object"]],
  ["discriminator", ["object"]],
  ["items", ["array"]],
  ["enum", ["string", "integer", "number", "boolean"]],
]);

/**
 * The union that `oneOf` or `anyOf` describes; `undefined` if the schema has neither, or they say nothing of the type,
 * as lists of required properties do.
 */
export function readAlternatives(
  scope: SchemaScope,
  node: DocumentNode,
  value: JsonObject,
  depth: number,
): Type | undefined {
  const keyword = ["oneOf", "anyOf"].find((name) => isList(value[name]) && value[name].length > 0);
  if (keyword === undefined) return undefined;
  scope.context.report("GV6057", node, { keyword });
  const members = itemsOf(scope.context, scope.context.documents.child(node, keyword));
  return unionOf(
    members.map((member) => readType(scope, member, depth + 1)),
    keyword === "oneOf",
  );
}
