// Answers that no API server sends: malformed errors, waits in forms of other servers, ends within a line.
import { describe, expect, it } from "vitest";
import { createClient } from "../../../templates/typescript/runtime/create-client.js";
import type { ServerResponse } from "node:http";
import { serve } from "../support/serve.js";
import { impatient, start, take } from "./support/watching.js";

const LIST = '{"metadata":{"resourceVersion":"100"},"items":[]}';

const line = (type: string, object: object): string => `${JSON.stringify({ type, object })}\n`;

const added = (name: string): string =>
  line("ADDED", { metadata: { name, uid: name, resourceVersion: "101" }, spec: {} });

/** Sends the same list to all, and an answer to each watch in turn. The last answer stays open. */
async function answerWatches(...answers: readonly (string | ((response: ServerResponse) => void))[]) {
  let watches = 0;
  const { url } = await serve((request, response) => {
    if (!request.url.includes("watch=true")) return void response.end(LIST);
    const answer = answers[watches++] ?? "";
    if (typeof answer === "function") return answer(response);
    response.write(answer);
    if (watches < answers.length) response.end();
  });
  return { client: createClient({ baseUrl: url, proxy: false }), watches: () => watches };
}

const status = (code: number, reason: string, details: object = {}): object => ({
  kind: "Status",
  apiVersion: "v1",
  status: "Failure",
  code,
  reason,
  message: `because: ${reason}`,
  ...details,
});

describe("a watch of unusual answers", () => {
  it.each([
    status(500, "InternalError"),
    status(504, "Timeout", { details: { causes: [{ reason: "ResourceVersionTooLarge" }] } }),
    status(429, "TooManyRequests", { details: { retryAfterSeconds: 3 } }),
    { kind: "Status" },
    { kind: "Status", status: "Failure", code: "500", details: [] },
    { kind: "Status", code: 500, message: 7, reason: {}, details: { causes: "none", retryAfterSeconds: "soon" } },
    { kind: "Status", code: 504, details: { causes: [null, "x"] } },
  ])("connects again after the error event %j", async (error) => {
    const { client, watches } = await answerWatches(line("ERROR", error), added("a"));
    const events = start(client);
    expect(await take(events, 1)).toEqual(["ADDED a"]);
    expect(watches()).toBe(2);
    await events.return?.();
  });

  it("throws an error event that a retry cannot fix", async () => {
    const error = status(403, "Forbidden");
    const { client, watches } = await answerWatches(line("ERROR", error), added("a"));
    await expect(take(start(client), 1)).rejects.toMatchObject({ status: 403, body: error });
    expect(watches()).toBe(1);
  });

  it("ignores a line without an end, and connects again", async () => {
    const { client, watches } = await answerWatches(added("a").slice(0, 20), "", added("a"));
    const events = start(client);
    expect(await take(events, 1)).toEqual(["ADDED a"]);
    expect(watches()).toBe(3);
    await events.return?.();
  });

  it("waits at most five minutes if it is asked to wait until a date far away", async () => {
    const busy = (response: ServerResponse): void =>
      void response.writeHead(429, { "retry-after": "Fri, 31 Dec 9999 23:59:59 GMT" }).end("{}");
    const { client } = await answerWatches(busy, added("a"));
    const delays: number[] = [];
    const events = start(client, {}, { retry: impatient(delays) });
    expect(await take(events, 1)).toEqual(["ADDED a"]);
    expect(delays).toEqual([300_000]);
    await events.return?.();
  });
});
