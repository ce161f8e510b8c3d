import { afterEach, beforeEach } from "vitest";
import type { RetryOptions } from "../../../../templates/typescript/runtime/call-options.js";
import type { Client } from "../../../../templates/typescript/runtime/client.js";
import { createClient } from "../../../../templates/typescript/runtime/create-client.js";
import { watch } from "../../../../templates/typescript/runtime/kubernetes/watch.js";
import type { WatchEvent, WatchOptions } from "../../../../templates/typescript/runtime/kubernetes/watch-options.js";
import type { Operation } from "../../../../templates/typescript/runtime/operation.js";
import { WidgetServer } from "./widget-server.js";
import type { Widget } from "./widget-server.js";

export const listWidgets: Operation = {
  id: "listNamespacedWidget",
  method: "GET",
  path: "/apis/example.com/v1/namespaces/{namespace}/widgets",
  query: ["allowWatchBookmarks", "continue", "labelSelector", "limit", "resourceVersion", "timeoutSeconds", "watch"],
};

/** Matches the requests of watches. */
export const WATCHES = { path: "watch=true" };

export type Events = AsyncIterator<WatchEvent<Widget>>;

/** A new server and client for every test. */
export interface Setting {
  server: WidgetServer;
  client: Client;
  /** Every request of the client, as `METHOD path?query`, in order. */
  requests: string[];
  /** Called before each watch connects, with the number of earlier ones. */
  beforeWatch: (connection: number) => Promise<void> | void;
  /** Called before each list, with the number of earlier ones. */
  beforeList: (list: number) => Promise<void> | void;
}

const isWatch = (request: string): boolean => request.includes("watch=true");

export const watchesOf = ({ requests }: Setting): number => requests.filter(isWatch).length;

export const listsOf = ({ requests }: Setting): number => requests.length - requests.filter(isWatch).length;

export function useServer(): Setting {
  const setting = {} as Setting;
  beforeEach(async () => {
    setting.server = await WidgetServer.start();
    setting.requests = [];
    setting.beforeWatch = setting.beforeList = () => undefined;
    setting.client = createClient({
      baseUrl: setting.server.url,
      proxy: false,
      onRequest: async ({ method, url }) => {
        const request = `${method} ${url.replace(setting.server.url, "")}`;
        const [watches, lists] = [watchesOf(setting), listsOf(setting)];
        setting.requests.push(request);
        await (isWatch(request) ? setting.beforeWatch(watches) : setting.beforeList(lists));
      },
    });
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

/** The next events, as `ADDED name`. */
export async function take(events: Events, count: number): Promise<string[]> {
  const taken: string[] = [];
  while (taken.length < count) {
    const { type, object } = await next(events);
    taken.push(`${type} ${object.metadata.name}`);
  }
  return taken;
}

/** `name@version`. */
export const atVersion = ({ metadata }: Widget): string => `${metadata.name}@${metadata.resourceVersion}`;

/** All widgets as `name@version`, sorted. */
export const stateOf = (widgets: Iterable<Widget>): string[] => Array.from(widgets, atVersion).sort();

/** Makes random changes to random widgets. The last one is longer than 900 bytes, so that connections can be cut within it. */
export async function mutate(target: WidgetServer, random: () => number, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const name = `w${String(Math.floor(random() * 12))}`;
    if (random() < 0.3) await target.delete(name);
    else await target.put(name, { size: Math.floor(random() * 100), note: "é😀\n".repeat(Math.floor(random() * 20)) });
    if (random() < 0.2) await target.changeOthers();
  }
  await target.put("long", { size: Math.floor(random() * 1e9), note: "x".repeat(900) });
}

/** Comes last in lists, which are in the order of names. */
export const LAST = "z";

/** Changes widgets before each of the next `count` watches and breaks it, or lets its version expire. Then creates `LAST`. */
export function disturb(setting: Setting, random: () => number, count: number): void {
  setting.beforeWatch = async (connection) => {
    // If the last watch has to list again, another watch follows: nothing may change after the last one.
    if (connection > count) return;
    await mutate(setting.server, random, 4);
    const chance = random();
    if (chance < 0.3) await setting.server.forgetHistory();
    if (connection === count) await setting.server.put(LAST);
    else if (chance > 0.8) setting.server.faults.fail({ code: 410 }, WATCHES);
    else setting.server.faults.cutAfter(Math.floor(random() * 1000), WATCHES);
  };
}
