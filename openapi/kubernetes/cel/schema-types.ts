import type { Environment } from "@marcbachmann/cel-js";
import { isObject, type UnknownObject } from "../../types/objects.js";
import { celName } from "../cel-names.js";
import { textOr } from "../../types/text.js";
import { opaqueClass } from "./environment.js";

/** Types of strings with a format. */
const FORMATS: Readonly<Record<string, string>> = {
  byte: "bytes",
  date: "google.protobuf.Timestamp",
  "date-time": "google.protobuf.Timestamp",
  duration: "google.protobuf.Duration",
};

const SCALARS: Readonly<Record<string, string>> = { boolean: "bool", integer: "int", number: "double" };

/** Fields of an object that rules can use although no schema names them. */
const META: UnknownObject = {
  apiVersion: { type: "string" },
  kind: { type: "string" },
  metadata: { type: "object", properties: { name: { type: "string" }, generateName: { type: "string" } } },
};

/** Declares the types of schemas in an environment. */
export class SchemaTypes {
  readonly #environment: Environment;
  #count = 0;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /**
   * The type of a schema's values; `undefined` for values that rules cannot use, such as unknown fields.
   *
   * @param isResource - whether it is an object with apiVersion, kind and metadata
   */
  typeOf(schema: UnknownObject, isResource = schema["x-kubernetes-embedded-resource"] === true): string | undefined {
    if (schema["x-kubernetes-int-or-string"] === true) return "dyn";
    const type = textOr(schema["type"]);
    if (type === "string") return FORMATS[textOr(schema["format"])] ?? "string";
    if (type === "array") {
      const items = isObject(schema["items"]) ? this.typeOf(schema["items"]) : undefined;
      return items === undefined ? undefined : `list<${items}>`;
    }
    return type === "object" ? this.#object(schema, isResource) : SCALARS[type];
  }

  #object(schema: UnknownObject, isResource: boolean): string | undefined {
    const { properties, additionalProperties } = schema;
    if (isObject(additionalProperties) && !isResource) {
      const values = this.typeOf(additionalProperties);
      return values === undefined ? undefined : `map<string, ${values}>`;
    }
    const fields: Record<string, string> = {};
    const all = { ...(isResource && META), ...(isObject(properties) && properties), ...(isResource && pick(META)) };
    for (const [name, field] of Object.entries(all)) {
      const escaped = celName(name);
      const type = isObject(field) ? this.typeOf(field) : undefined;
      if (escaped !== undefined && type !== undefined) fields[escaped] = type;
    }
    return this.#declare(fields);
  }

  #declare(fields: Readonly<Record<string, string>>): string {
    const name = `Object${++this.#count}`;
    this.#environment.registerType(name, { ctor: opaqueClass(), fields });
    this.#environment.registerOperator(`${name} == ${name}`, () => true);
    return name;
  }
}

/** Metadata is always what servers know of it, whatever a schema says. */
const pick = ({ metadata }: UnknownObject): UnknownObject => ({ metadata });
