import type { Stream } from "../../common/operations/streams.js";
import { isString } from "../../common/types/bytes.js";
import type { Layout } from "../../common/text/layout.js";
import { lists } from "../text/data-layout.js";
import { stringLiteral } from "../text/literals.js";
import type { FileScope, NameUses } from "../file-scope.js";
import { genericLayout, typeLayout, unionLayout, type TypeContext } from "../type-layout.js";

/** A call that reads a stream. */
interface StreamCall {
  /** The function of the runtime. */
  readonly callee: string;
  /** What it returns one by one. */
  readonly each: Layout;
  /** Its arguments after the operation. */
  readonly data?: readonly Layout[];
}

/** Where and how types of a stream are written. */
interface StreamScope {
  readonly scope: FileScope;
  readonly uses: NameUses;
  readonly types: TypeContext;
}

/** The call that reads a stream. */
export function streamCall({ framing, item, events }: Stream, { scope, uses, types }: StreamScope): StreamCall {
  const layout = typeLayout(item, types);
  switch (framing) {
    case "sse":
      if (events !== undefined) return namedEvents(events, { scope, uses, types });
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

/** Reads events whose names tell what they hold: a union that narrows by `event`. */
function namedEvents(events: NonNullable<Stream["events"]>, { scope, uses, types }: StreamScope): StreamCall {
  const event = uses.runtimeType("ServerSentEvent");
  const each = unionLayout(
    events.map(({ name, type }) => genericLayout(event, [typeLayout(type, types), stringLiteral(name)])),
  );
  const formats = events.map(({ name, type }) => [name, isString(type) ? "text" : "json"]);
  return { callee: scope.runtimeFunction("namedEvents"), each, data: [lists(formats)] };
}

/** Options of a call that asks for a stream where other content is the default. */
export const acceptLayout = (mediaTypes: readonly string[]): Layout =>
  `{ accept: ${stringLiteral(mediaTypes.join(", "))}, ...options }`;
