import { onTestFinished } from "vitest";
import { createClient, fetchTransport } from "../../../templates/typescript/runtime/index.js";
import type { Client, ClientOptions, Operation } from "../../../templates/typescript/runtime/index.js";

type Options = Omit<ClientOptions, "baseUrl">;
type MakeClient = (baseUrl: string, options?: Options) => Client;

/** A client that is closed after its test; it uses no proxy, whatever the environment says. */
export const undiciClient: MakeClient = (baseUrl, options = {}) => {
  const client = createClient({ baseUrl, proxy: false, ...options });
  onTestFinished(() => client.close());
  return client;
};

/** The transports, which must behave alike. */
export const transports: readonly (readonly [string, MakeClient])[] = [
  ["undici", undiciClient],
  ["fetch", (baseUrl, options = {}) => createClient({ baseUrl, transport: fetchTransport(), ...options })],
];

/** An operation; default: a GET that returns JSON. */
export function operation(fields: Partial<Operation> = {}): Operation {
  return { id: "testOperation", method: "GET", path: "/", ...fields };
}

/** Retries that do not wait. */
export const atOnce = { sleep: () => Promise.resolve(), random: () => 0.5 };

/** Waits until a condition holds. */
export async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error("waited for a minute in vain");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The reason with which a promise rejects. */
export async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("it did not fail");
}
