import { afterEach, beforeEach } from "vitest";
import type { RetryOptions } from "../../../../templates/typescript/runtime/call-options.js";
import type { Client } from "../../../../templates/typescript/runtime/client.js";
import { createClient } from "../../../../templates/typescript/runtime/create-client.js";
import { watch } from "../../../../templates/typescript/runtime/kubernetes/watch.js";
import type { WatchEvent, WatchOptions } from "../../../../templates/typescript/runtime/kubernetes/watch-options.js";
import type { Operation } from "../../../../templates/typescript/runtime/operation.js";
import { FakeApiServer } from "./fake-api-server.js";
import type { Widget } from "./fake-api-server.js";

export const listWidgets: Operation = {
  id: "listNamespacedWidget",
  method: "GET",
  path: "/apis/example.com/v1/namespaces/{namespace}/widgets",
  query: ["allowWatchBookmarks", "continue", "labelSelector", "limit", "resourceVersion", "timeoutSeconds", "watch"],
};

export type Events = AsyncIterator<WatchEvent<Widget>>;

/** A new server and client for every test. */
export interface Setting {
  server: FakeApiServer;
  client: Client;
}

export function useServer(): Setting {
  const setting = {} as Setting;
  beforeEach(async () => {
    setting.server = new FakeApiServer();
    setting.client = createClient({ baseUrl: await setting.server.listen(), proxy: false });
  });
  afterEach(async () => {
    await setting.server.close();
  });
  return setting;
}

/** Retries that do not wait, and record the delays. */
export function impatient(delays: number[] = []): RetryOptions {
  return {
    random: () => 1,
    sleep: (milliseconds) => {
      delays.push(milliseconds);
      return new Promise((resolve) => setImmediate(resolve));
    },
  };
}

export function start(client: Client, more: object = {}, options: WatchOptions<Widget> = {}): Events {
  const params = { namespace: "default", ...more };
  return watch<Widget>(client, listWidgets, params, { retry: impatient(), ...options })[Symbol.asyncIterator]();
}

export async function next(events: Events): Promise<WatchEvent<Widget>> {
  const result = await events.next();
  if (result.done === true) throw new Error("the watch ended");
  return result.value;
}

export async function take(events: Events, count: number): Promise<string[]> {
  const taken: string[] = [];
  while (taken.length < count) taken.push(brief(await next(events)));
  return taken;
}

export function brief({ type, object }: WatchEvent<Widget>): string {
  return `${type} ${object.metadata.name}@${object.metadata.resourceVersion}`;
}

/** Makes random changes to random widgets. */
export function mutate(target: FakeApiServer, random: () => number, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const name = `w${String(Math.floor(random() * 12))}`;
    if (random() < 0.3) target.delete(name);
    else target.put(name, { size: Math.floor(random() * 100), note: "é😀\n".repeat(Math.floor(random() * 20)) });
    if (random() < 0.2) target.tick();
  }
}
