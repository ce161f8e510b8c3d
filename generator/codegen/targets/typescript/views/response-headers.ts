import type { Header, Operation, Type } from "../../../client-model/client-model.js";
import { declaredHeaders } from "../../common/operations/declared-headers.js";
import { listFormat } from "../../common/operations/request.js";
import { sentences } from "../../common/text/markdown-text.js";
import { descriptionText } from "../text/description-text.js";
import { propertyKey, stringLiteral } from "../text/literals.js";
import type { InterfaceView } from "../view.js";

interface Decoded {
  readonly type: "string" | "number" | "boolean";
  readonly isList: boolean;
}

/** How the runtime decodes a header: scalars and lists of scalars; others stay text. */
function decoded(type: Type): Decoded {
  if (type.kind === "nullable") return decoded(type.type);
  if (type.kind === "array") return { type: decoded(type.items).type, isList: true };
  if (type.kind === "enum") {
    const kinds = new Set(type.values.map(({ value }) => typeof value));
    const [kind] = kinds;
    return { type: kinds.size === 1 && (kind === "number" || kind === "boolean") ? kind : "string", isList: false };
  }
  if (type.kind !== "scalar") return { type: "string", isList: false };
  return { type: type.scalar === "integer" ? "number" : type.scalar, isList: false };
}

/** Declared headers as the operation's data has them. */
export const headerSpecs = (
  operation: Operation,
): readonly { readonly name: string; readonly more: readonly string[] }[] =>
  declaredHeaders(operation).map((header) => {
    const { type, isList } = decoded(header.type);
    const more = [
      ...(type === "string" ? [] : [`type: ${stringLiteral(type)}`]),
      ...(isList ? [`format: ${stringLiteral(listFormat(header))}`] : []),
    ];
    return { name: header.name, more };
  });

const typeText = (header: Header): string => {
  const { type, isList } = decoded(header.type);
  return isList ? `readonly ${type}[]` : type;
};

/** The interface of an operation's declared headers; undefined if there are none. */
export function headersView(operation: Operation, name: string, main: string): InterfaceView | undefined {
  const headers = declaredHeaders(operation);
  if (headers.length === 0) return undefined;
  return {
    kind: "interface",
    doc: { text: `Headers of successful responses to {@link ${main}}, by name.`, tags: [] },
    name,
    extends: [],
    properties: headers.map((header) => ({
      doc: { text: sentences(descriptionText(header.description)), tags: header.deprecated ? ["@deprecated"] : [] },
      readonly: true,
      key: propertyKey(header.name),
      optional: !header.required,
      type: typeText(header),
    })),
    index: undefined,
    empty: false,
  };
}
