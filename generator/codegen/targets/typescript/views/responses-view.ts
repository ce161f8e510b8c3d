import type { Header, Operation, Response } from "../../../client-model/client-model.js";
import { jsonTypes, successes, type Answer } from "../../common/operations/answer.js";
import { typeOfContents } from "../../common/operations/contents.js";
import type { Layout } from "../../common/text/layout.js";
import { sentences } from "../../common/text/markdown-text.js";
import { descriptionText } from "../text/description-text.js";
import { propertyKey } from "../text/literals.js";
import type { FileScope } from "../file-scope.js";
import { genericLayout, membersLayout, typeLayout, unionOfTypes, type TypeContext } from "../type-layout.js";
import type { InterfaceView } from "../view.js";
import { errorKey } from "./error-key.js";
import { decodedHeader } from "./response-headers.js";

const headerType = (header: Header): string => {
  const { type, isList } = decodedHeader(header.type);
  return isList ? `readonly ${type}[]` : type;
};

/** Declared headers as an object type; undefined if there are none. */
function headersLayout(headers: readonly Header[]): Layout | undefined {
  if (headers.length === 0) return undefined;
  return membersLayout(
    headers.map((header) => ({
      doc: { text: sentences(descriptionText(header.description)), tags: header.deprecated ? ["@deprecated"] : [] },
      layout: `readonly ${propertyKey(header.name)}${header.required ? "" : "?"}: ${headerType(header)}`,
    })),
  );
}

/** The content of a response as callers get it. */
function bodyLayout(response: Response, answer: Answer, isGood: boolean, scope: FileScope, types: TypeContext): Layout {
  const { contents } = response;
  if (isGood && answer.kind === "binary") return scope.runtimeType("BinaryBody");
  if (contents.length === 0 || (isGood && answer.kind === "none")) return "undefined";
  if (!isGood) {
    const type = typeOfContents(contents);
    return type === undefined ? "unknown" : typeLayout(type, types);
  }
  if (answer.kind === "text") return "string";
  return unionOfTypes(jsonTypes([response]), types);
}

/** The interface of an operation's responses, by status. */
export function responsesView(
  operation: Operation,
  {
    answer,
    name,
    main,
    scope,
    types,
  }: {
    readonly answer: Answer;
    readonly name: string;
    /** Name of the operation's function. */
    readonly main: string;
    readonly scope: FileScope;
    readonly types: TypeContext;
  },
): InterfaceView {
  const good = new Set(successes(operation));
  return {
    kind: "interface",
    doc: { text: `Responses to {@link ${main}}, by status.`, tags: [] },
    name,
    extends: [],
    properties: operation.responses.map((response) => {
      const headers = headersLayout(response.headers);
      const body = bodyLayout(response, answer, good.has(response), scope, types);
      return {
        doc: { text: sentences(descriptionText(response.description)), tags: [] },
        readonly: false,
        key: errorKey(response.status),
        optional: false,
        type: genericLayout(scope.runtimeType("Reply"), headers === undefined ? [body] : [body, headers]),
      };
    }),
    index: undefined,
    empty: operation.responses.length === 0,
  };
}
