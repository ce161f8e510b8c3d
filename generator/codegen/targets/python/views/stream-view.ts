import { isString } from "../../common/types/bytes.js";
import { streamOf, type Stream } from "../../common/operations/streams.js";
import type { Operation } from "../../../client-model/client-model.js";
import type { Layout } from "../../common/text/layout.js";
import { annotation, type AnnotationContext } from "../text/annotation.js";
import { subscript } from "../text/code.js";

/** Whether a stream consists of events whose data is text, which is not decoded. */
export const isTextStream = ({ framing, item }: Stream): boolean => framing === "sse" && isString(item);

/** The stream that an operation's plain call returns; undefined if the call has a choice, or returns something else. */
export function ownStream(operation: Operation): Stream | undefined {
  const stream = streamOf(operation);
  return stream?.isChoice === false ? stream : undefined;
}

/** What a stream returns one by one. */
export function itemLayout(stream: Stream, types: AnnotationContext): Layout {
  const { framing, item } = stream;
  if (framing === "sse") {
    const event = types.scope.checkRuntime("server_sent_events", "ServerSentEvent");
    return isTextStream(stream) ? event : subscript(event, [annotation(item, types)]);
  }
  if (framing !== "multipart-mixed") return annotation(item, types);
  return subscript(types.scope.checkRuntime("streams.multipart", "MultipartPart"), [annotation(item, types)]);
}
