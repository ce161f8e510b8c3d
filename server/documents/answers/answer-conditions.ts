import { headerOf, type Answer, type SpecRequest } from "../answer.js";
import { matchesEtag } from "../negotiation/matches-etag.js";
import { readRange } from "../negotiation/read-range.js";
import type { Representation } from "../formats/representation.js";
import { statusAnswer } from "./status-answer.js";

/**
 * Responds with a representation, a part of it, or 304 (RFC 9110, section 13.2.2). There is no `Last-Modified`, so
 * conditions with a date do not apply.
 */
export function answerConditions(request: SpecRequest, representation: Representation): Answer {
  const { headers } = request;
  if (headers["if-match"] !== undefined) {
    if (!matchesEtag(headerOf(request, "if-match") ?? "", representation.etag, false))
      return statusAnswer(412, "the document has changed: its ETag is not among those of If-Match");
  }
  const known = headers["if-none-match"];
  if (known !== undefined) {
    if (known === representation.etag) return representation.notModified;
    if (matchesEtag(headerOf(request, "if-none-match") ?? "", representation.etag, true))
      return representation.notModified;
  }
  if (headers["range"] === undefined || request.method !== "GET") return representation.whole;
  const condition = headerOf(request, "if-range");
  if (condition !== undefined && condition !== representation.etag) return representation.whole;
  const size = representation.bytes.length;
  const range = readRange(headerOf(request, "range") ?? "", size);
  if (range === undefined) return representation.whole;
  if (range === "unsatisfiable")
    return statusAnswer(416, `the document has ${size} bytes`, ["Content-Range", `bytes */${size}`]);
  return representation.part(range.first, range.last);
}
