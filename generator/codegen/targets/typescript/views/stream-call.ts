import type { Stream } from "../../common/operations/streams.js";
import { isString } from "../../common/types/bytes.js";
import type { Layout } from "../../common/text/layout.js";
import { stringLiteral } from "../text/literals.js";
import type { FileScope, NameUses } from "../file-scope.js";
import { genericLayout, typeLayout, type TypeContext } from "../type-layout.js";

/** The function of the runtime that reads a stream, and what it returns one by one. */
export function streamCall(
  { framing, item }: Stream,
  { scope, uses, types }: { readonly scope: FileScope; readonly uses: NameUses; readonly types: TypeContext },
): { readonly callee: string; readonly each: Layout } {
  const layout = typeLayout(item, types);
  switch (framing) {
    case "sse":
      // Text is not JSON.
      return isString(item)
        ? { callee: "client.events", each: uses.runtimeType("ServerSentEvent") }
        : {
            callee: scope.runtimeFunction("jsonEvents"),
            each: genericLayout(uses.runtimeType("ServerSentEvent"), [layout]),
          };
    case "json-lines":
      return { callee: scope.runtimeFunction("jsonLines"), each: layout };
    case "json-seq":
      return { callee: scope.runtimeFunction("jsonSequence"), each: layout };
    case "multipart-mixed":
      return {
        callee: scope.runtimeFunction("multipartParts"),
        each: genericLayout(uses.runtimeType("MultipartPart"), [layout]),
      };
  }
}

/** Options of a call that asks for a stream where other content is the default. */
export const acceptLayout = (mediaTypes: readonly string[]): Layout =>
  `{ accept: ${stringLiteral(mediaTypes.join(", "))}, ...options }`;
