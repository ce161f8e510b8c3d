import { Agent, get } from "node:http";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, onTestFinished, test } from "vitest";
import { createSpecHandler } from "../../../server/documents/create-spec-handler.js";
import { documentSource, servedDocument } from "../../../server/documents/sources/document-source.js";
import type { ServedDocuments } from "../../../server/documents/sources/served-documents.js";
import { partitionV3 } from "../../../openapi/convert/partition/partition-v3.js";
import { extended, gadgets } from "./support/documents.js";
import { ask, listen } from "./support/listen.js";
import { startServer } from "./support/start-server.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Serves one state after the other, requests everything, and returns how many states are still in memory at the end. */
async function heldAfter(states: number, make: (i: number) => ServedDocuments): Promise<number> {
  let current: ServedDocuments | undefined;
  let listener: (() => void) | undefined;
  const { port } = await listen(
    createSpecHandler({
      current: () => current,
      onChange: (listen) => {
        listener = listen;
        return () => undefined;
      },
    }),
  );
  const held: WeakRef<object>[] = [];
  for (let i = 0; i < states; i++) {
    current = make(i);
    held.push(new WeakRef<object>(current.v2 ?? {}));
    listener?.();
    for (const path of ["/openapi/v2", "/openapi/v3", "/openapi/v3/api/v1", "/api"])
      expect((await ask(port, path, { "accept-encoding": "gzip" })).status).toBe(200);
  }
  // A WeakRef keeps its target until the end of the current turn of the event loop.
  await new Promise((resolve) => setTimeout(resolve, 300));
  collect();
  return held.filter((each) => each.deref() !== undefined).length;
}

test("replaced documents are released, although documents derived from them are still served", async () => {
  const same = partitionV3(extended());
  const shared = new Map([...same].map(([key, document]) => [key, servedDocument(document)]));
  const held = await heldAfter(6, (i) => ({
    v2: servedDocument(gadgets(`state ${i}`)),
    v3: shared,
    discovery: new Map([["/api", {}]]),
  }));
  expect(held).toBe(1);
});

test("so are documents with derived OpenAPI 3.0 documents", async () => {
  const held = await heldAfter(4, (i) => {
    const document = extended();
    return {
      v2: servedDocument({ ...document, info: { ...document.info, description: i < 2 ? "before" : "after" } }),
      discovery: new Map([["/api", {}]]),
    };
  });
  expect(held).toBe(1);
});

test("a connection retains nothing of past responses", async () => {
  const warnings: Error[] = [];
  const warn = (warning: Error): void => void warnings.push(warning);
  process.on("warning", warn);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => {
    process.off("warning", warn);
    agent.destroy();
  });
  const { port } = await startServer({}, documentSource(gadgets("toys ".repeat(1_000_000))));
  const ports = new Set<number | undefined>();
  for (let i = 0; i < 20; i++)
    await new Promise<void>((resolve, reject) => {
      get({ host: "127.0.0.1", port, path: "/openapi/v2", agent }, (response) => {
        ports.add(response.socket.localPort);
        response.resume();
        response.on("end", resolve);
      }).on("error", reject);
    });
  expect(ports.size).toBe(1);
  // Node warns of the eleventh listener for an event.
  expect(warnings).toEqual([]);
});
