import type { Json } from "../../openapi/types/json.js";

/** How a list is merged, and what makes its items unique. */
export interface ListRule {
  readonly type: "atomic" | "set" | "map";
  /** Fields that identify an item; only of maps. */
  readonly keys: readonly string[];
}

/** How strategic merge patch treats a field. */
export interface PatchRule {
  readonly strategies: readonly ("merge" | "replace" | "retainKeys")[];
  /** Field that identifies an item of a list. */
  readonly key?: string;
}

/** Constraints on a value. Those of another type than the value's have no effect, as in JSON Schema. */
export interface Constraints {
  readonly enum?: readonly Json[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: true;
  readonly exclusiveMaximum?: true;
  readonly multipleOf?: number;
  /** In characters. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** A rule in CEL, `x-kubernetes-validations`. */
export interface CelRule {
  readonly rule: string;
  readonly message?: string;
  readonly messageExpression?: string;
  readonly reason?: string;
  readonly fieldPath?: string;
  readonly optionalOldSelf?: true;
}

export type TypeName = "object" | "array" | "string" | "integer" | "number" | "boolean";

/** The type of a value: plain data, compiled before use. A node without `type` allows every value. */
export interface TypeNode extends Constraints {
  /** Name of a shared type. Only `default`, `list`, `mapType`, `patch` and `nullable` may stand beside it. */
  readonly ref?: string;
  readonly type?: TypeName;
  readonly format?: string;
  /** An integer or a string. */
  readonly intOrString?: true;
  readonly nullable?: true;
  /** Fields that are not declared are kept. */
  readonly preserve?: true;
  /** A whole object with `apiVersion`, `kind` and `metadata`. */
  readonly embedded?: true;
  readonly properties?: Readonly<Record<string, TypeNode>>;
  /** Type of the values of other keys. */
  readonly additional?: TypeNode;
  readonly items?: TypeNode;
  readonly required?: readonly string[];
  readonly default?: Json;
  readonly list?: ListRule;
  readonly mapType?: "atomic" | "granular";
  readonly patch?: PatchRule;
  readonly allOf?: readonly TypeNode[];
  readonly anyOf?: readonly TypeNode[];
  readonly oneOf?: readonly TypeNode[];
  readonly not?: TypeNode;
  readonly rules?: readonly CelRule[];
}
