/** Streams with typed items: events, lines, sequences and parts, however the connection cuts them. */
import { describe, expect, test } from "vitest";
import {
  ConnectionError,
  createClient,
  DecodeError,
  jsonEvents,
  jsonLines,
  jsonSequence,
  losslessJson,
  multipartParts,
  namedEvents,
  resumeEvents,
} from "../../../templates/typescript/runtime/index.js";
import { mockTransport, type Operation } from "../../../templates/typescript/runtime/index.js";

const operation = { id: "watch", method: "GET", path: "/watch", response: "binary" } as const satisfies Operation;

/** Pieces of bytes of a length; the last one may be shorter. */
async function* cut(text: string, length: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += length) {
    await Promise.resolve();
    yield bytes.subarray(at, at + length);
  }
}

const clientOf = (text: string, type: string, length = 3) =>
  createClient({
    baseUrl: "http://test",
    retry: false,
    transport: mockTransport(() => ({ headers: { "content-type": type }, body: cut(text, length) })),
  });

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const LENGTHS = [1, 2, 7, 1000];

describe.each(LENGTHS)("in pieces of %i bytes", (length) => {
  test("events have their data parsed, and end with [DONE]", async () => {
    const text = 'event: added\nid: 7\nretry: 50\ndata: {"n":\ndata: 1}\n\ndata: "é"\n\ndata: [DONE]\n\ndata: 3\n\n';
    expect(await all(jsonEvents(clientOf(text, "text/event-stream", length), operation))).toEqual([
      { event: "added", data: { n: 1 }, id: "7", retry: 50 },
      { event: "message", data: "é", id: "7", retry: 50 },
    ]);
  });

  test("lines are values; empty ones are skipped", async () => {
    const text = '{"n":1}\r\n\n"é"\n[2]';
    expect(await all(jsonLines(clientOf(text, "application/jsonl", length), operation))).toEqual([{ n: 1 }, "é", [2]]);
  });

  test("values of a sequence may span lines", async () => {
    const text = '\x1e{"n":\n1}\n\x1e\x1e"é"\n\x1e[2]\n';
    expect(await all(jsonSequence(clientOf(text, "application/json-seq", length), operation))).toEqual([
      { n: 1 },
      "é",
      [2],
    ]);
  });

  test("parts have headers and content by their media type", async () => {
    const text = [
      "a preamble",
      "--x-1",
      "Content-Type: application/json",
      "X-Part: 1",
      "",
      '{"n":1}',
      "--x-1  ",
      "",
      "text --x-1 of\r\n--x- a part",
      "--x-1",
      "content-type: image/png",
      "",
      "",
      "--x-1--",
      "an epilogue",
    ].join("\r\n");
    const parts = multipartParts(clientOf(text, 'multipart/mixed; boundary="x-1"', length), operation);
    expect(await all(parts)).toEqual([
      {
        headers: { "content-type": "application/json", "x-part": "1" },
        contentType: "application/json",
        content: { n: 1 },
      },
      { headers: {}, contentType: "text/plain", content: "text --x-1 of\r\n--x- a part" },
      { headers: { "content-type": "image/png" }, contentType: "image/png", content: new Uint8Array() },
    ]);
  });
});

test("events have their data read as their names say", async () => {
  const formats = [
    ["tick", "json"],
    ["rest", "text"],
  ] as const;
  const text =
    'event: tick\ndata: {"n":1}\n\nevent: rest\ndata: 12\n\nevent: new\ndata: {"m":2}\n\nevent: other\ndata: text\n\n';
  const items = namedEvents(clientOf(text, "text/event-stream"), operation, formats);
  expect((await all(items)).map(({ event, data }) => [event, data])).toEqual([
    ["tick", { n: 1 }],
    ["rest", "12"],
    ["new", { m: 2 }],
    ["other", "text"],
  ]);
  const broken = namedEvents(clientOf("event: tick\ndata: x\n\n", "text/event-stream"), operation, formats);
  await expect(all(broken)).rejects.toThrow(DecodeError);
});

test("integers are as exact as the client's JSON makes them", async () => {
  const transport = mockTransport(() => ({ body: "9007199254740993\n" }));
  const client = createClient({ baseUrl: "http://test", json: losslessJson, transport });
  expect(await all(jsonLines(client, operation))).toEqual([9007199254740993n]);
});

test("an item that is no JSON is an error that does not repeat it", async () => {
  for (const items of [
    jsonEvents(clientOf("data: secret\n\n", "text/event-stream"), operation),
    jsonLines(clientOf("secret\n", "application/jsonl"), operation),
    jsonSequence(clientOf("\x1esecret\n", "application/json-seq"), operation),
  ]) {
    const error: unknown = await all<unknown>(items).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DecodeError);
    expect(String(error)).not.toContain("secret");
  }
});

test("a multipart response that breaks off or is none is an error", async () => {
  const broken = multipartParts(clientOf("--x\r\n\r\nhalf", "multipart/mixed; boundary=x"), operation);
  await expect(all(broken)).rejects.toThrow("within a part");
  await expect(all(multipartParts(clientOf("{}", "application/json"), operation))).rejects.toThrow("not multipart");
});

test("leaving the loop cancels the response", async () => {
  let cancelled = false;
  async function* endless(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        await Promise.resolve();
        yield new TextEncoder().encode("1\n");
      }
    } finally {
      cancelled = true;
    }
  }
  const client = createClient({ baseUrl: "http://test", transport: mockTransport(() => ({ body: endless() })) });
  for await (const item of jsonLines(client, operation)) if (item === 1) break;
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(cancelled).toBe(true);
});

describe("events that are resumed", () => {
  const asked: (string | undefined)[] = [];
  const connections = (...bodies: readonly (string | Error)[]) => {
    asked.length = 0;
    return createClient({
      baseUrl: "http://test",
      retry: false,
      transport: mockTransport(({ headers }) => {
        asked.push(headers["last-event-id"]);
        const body = bodies[asked.length - 1] ?? "";
        if (body instanceof Error) throw body;
        return { body };
      }),
    });
  };
  const values = async (client: ReturnType<typeof createClient>, attempts: number) =>
    (
      await all(
        resumeEvents((headers) => jsonEvents<number>(client, operation, undefined, { headers }), {
          attempts,
          delay: 0,
        }),
      )
    ).map(({ data }) => data);

  test("continue with the last id, after the wait that the server asks for", async () => {
    const client = connections("id: a\nretry: 0\ndata: 1\n\n", new ConnectionError("gone", "connect"), "data: 2\n\n");
    expect(await values(client, 2)).toEqual([1, 2]);
    expect(asked).toEqual([undefined, "a", "a", "a", "a"]);
  });

  test("fail if the server cannot be reached as often as allowed", async () => {
    const gone = new ConnectionError("gone", "connect");
    await expect(values(connections("data: 1\n\n", gone, gone), 2)).rejects.toThrow("gone");
  });

  test("end with the signal", async () => {
    const controller = new AbortController();
    const client = connections("data: 1\n\n");
    const events = resumeEvents((headers) => client.events(operation, undefined, { headers }), {
      signal: controller.signal,
    });
    await events.next();
    const next = events.next();
    controller.abort(new Error("enough"));
    await expect(next).rejects.toThrow("enough");
  });

  test("wait as long as the server asks for, even beyond the longest delay of a timer", async () => {
    const controller = new AbortController();
    const client = connections("retry: 5000000000\ndata: 1\n\n");
    const events = resumeEvents((headers) => client.events(operation, undefined, { headers }), {
      signal: controller.signal,
    });
    await events.next();
    const next = events.next();
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort(new Error("enough"));
    await expect(next).rejects.toThrow("enough");
    expect(asked).toEqual([undefined]);
  });
});
