import type { TypeId } from "../../model/api-model.js";
import { METHODS } from "../../../openapi/types/methods.js";
import { sortKeys } from "../../../openapi/types/sort-keys.js";
import type { Document, Operation, Parameter, PathItem } from "../../../openapi/types/swagger-2.js";
import type { SpecContext } from "./spec-context.js";

/** The order in which Kubernetes' generator writes the keys of a parameter before it hashes the text. */
const KEYS = ["uniqueItems", "type", "description", "name", "in", "required", "schema"];

/** JSON as Go writes it: three characters of HTML are escaped. */
const goJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);

/** FNV-1, 64 bits. */
function hash(bytes: Buffer): bigint {
  let value = 0xcbf29ce484222325n;
  for (const byte of bytes) value = BigInt.asUintN(64, value * 0x100000001b3n) ^ BigInt(byte);
  return value;
}

/**
 * The key of a shared parameter, as kube-openapi makes it: the name, a dash, and the first six bytes of the content's
 * hash in base64url.
 */
export function sharedKey(parameter: Parameter): string {
  const known = KEYS.filter((key) => parameter[key] !== undefined);
  const others = Object.keys(parameter).filter((key) => !KEYS.includes(key));
  const text = goJson(Object.fromEntries([...known, ...others].map((key) => [key, parameter[key]])));
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(hash(Buffer.from(text)));
  return `${parameter.name}-${bytes.subarray(0, 6).toString("base64url")}`;
}

/** References to the types of the profile's roles: the only bodies that are shared. */
const roleReferences = (context: SpecContext): ReadonlySet<string> =>
  new Set(
    Object.values(context.profile.roles).flatMap((id: TypeId) =>
      context.model.types[id] === undefined ? [] : [`#/definitions/${context.nameOf(id)}`],
    ),
  );

/** Moves the parameters of a document's operations into `parameters`, if the profile says so. */
export class ParameterShare {
  readonly #context: SpecContext;
  readonly #bodies: ReadonlySet<string>;
  /** Keys by content. The same few parameters occur in hundreds of operations. */
  readonly #keys = new Map<string, string>();

  constructor(context: SpecContext) {
    this.#context = context;
    this.#bodies = roleReferences(context);
  }

  share(paths: Document["paths"]): Pick<Document, "paths" | "parameters"> {
    const { shared } = this.#context.profile.parameters;
    if (shared === undefined) return { paths };
    const found: Record<string, Parameter> = {};
    const refer = (parameter: Parameter): Parameter => {
      const isOwn =
        shared.except.includes(parameter.name) ||
        (parameter.in === "body" && !this.#bodies.has(parameter.schema?.$ref ?? ""));
      if (isOwn) return parameter;
      const content = JSON.stringify(parameter);
      const key = this.#keys.get(content) ?? sharedKey(parameter);
      this.#keys.set(content, key);
      found[key] = parameter;
      return { $ref: `#/parameters/${key}` } as unknown as Parameter;
    };
    const replace = <T extends Operation | PathItem>(holder: T): T =>
      holder.parameters === undefined ? holder : { ...holder, parameters: holder.parameters.map(refer) };
    const changed = Object.entries(paths).map(([path, item]): [string, PathItem] => [
      path,
      replace({
        ...item,
        ...Object.fromEntries(
          METHODS.flatMap((method) => {
            const operation = item[method];
            return operation === undefined ? [] : [[method, replace(operation)]];
          }),
        ),
      }),
    ]);
    return {
      paths: Object.fromEntries(changed),
      ...(Object.keys(found).length > 0 && { parameters: sortKeys(found) }),
    };
  }
}
