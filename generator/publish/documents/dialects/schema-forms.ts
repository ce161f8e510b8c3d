import type { TypeRef } from "../../../model/api-model.js";
import type { Json } from "../../../../openapi/types/json.js";
import type { Schema } from "../../../../openapi/types/swagger-2.js";
import type { OutputDialect } from "./output-dialect.js";

/** How the alternatives of a union are told apart: by the values of a field. */
export interface Choice {
  readonly property: string;
  /** References by value. */
  readonly mapping: Readonly<Record<string, string>>;
}

/** How a dialect writes the forms of types. Schemas passed to it are already written. */
export interface SchemaForms {
  readonly dialect: OutputDialect;
  /** What references to definitions begin with. */
  readonly definitions: string;
  /** Whether keywords may stand beside a reference; `profile`: as the profile says. */
  readonly refSiblings: "profile" | "wrap" | "keep";
  /** Whether the meaning of each value of an enum is written beside it, instead of in the description. */
  readonly hasMeanings: boolean;
  scalar(type: string, format: string | undefined): Schema;
  /** A list of values, which may have meanings. */
  enumeration(type: Extract<TypeRef, { kind: "enum" }>): Schema;
  nullable(inner: Schema): Schema;
  /** Null and nothing else. */
  nothing(): Schema;
  file(): Schema;
  /** `undefined` if the dialect has no form for it. */
  union(members: readonly Schema[], choice: Choice | undefined): Schema | undefined;
  /** `undefined` if the dialect has no form for it. */
  tuple(items: readonly Schema[], required: number, rest: Schema | undefined): Schema | undefined;
  discriminator(property: string): unknown;
  /** Keywords that annotations emit, in the form of the dialect. */
  keywords(keywords: Readonly<Record<string, Json>>): Record<string, Json>;
}
