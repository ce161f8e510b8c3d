import type { Header, Operation, Type } from "../../../client-model/client-model.js";
import { listFormat } from "../../common/operations/request.js";
import type { Layout } from "../../common/text/layout.js";
import { stringLiteral } from "../text/literals.js";
import { object, specsLayout, type Spec } from "../text/data-layout.js";
import { errorKey } from "./error-key.js";

interface Decoded {
  readonly type: "string" | "number" | "boolean";
  readonly isList: boolean;
}

/** How the runtime decodes a header: scalars and lists of scalars; others stay text. */
export function decodedHeader(type: Type): Decoded {
  if (type.kind === "nullable") return decodedHeader(type.type);
  if (type.kind === "array") return { type: decodedHeader(type.items).type, isList: true };
  if (type.kind === "enum") {
    const kinds = new Set(type.values.map(({ value }) => typeof value));
    const [kind] = kinds;
    return { type: kinds.size === 1 && (kind === "number" || kind === "boolean") ? kind : "string", isList: false };
  }
  if (type.kind !== "scalar") return { type: "string", isList: false };
  return { type: type.scalar === "integer" ? "number" : type.scalar, isList: false };
}

/** The declared headers of an operation's responses, by status, as the runtime reads them. */
export const responseSpecs = ({ responses }: Operation): Layout =>
  object(
    responses.map(({ status, headers }): Layout => [errorKey(status), ": ", specsLayout(headers.map(headerSpec))]),
  );

function headerSpec(header: Header): Spec {
  const { type, isList } = decodedHeader(header.type);
  const more = [
    ...(type === "string" ? [] : [`type: ${stringLiteral(type)}`]),
    ...(isList ? [`format: ${stringLiteral(listFormat(header))}`] : []),
  ];
  return { name: header.name, more };
}
