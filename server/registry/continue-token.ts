import { badRequest } from "../machinery/errors/api-errors.js";

/** Where the next page of a list begins, and at which revision; -1: the latest. */
export interface Continuation {
  readonly revision: number;
  /** Key of the first object, after the prefix of the list. */
  readonly start: string;
}

/** `continue` of a list. Clients treat it as opaque. */
export const writeContinue = ({ revision, start }: Continuation): string =>
  Buffer.from(JSON.stringify({ v: "meta.k8s.io/v1", rv: revision, start })).toString("base64url");

/** Longest token. Keys have at most two thousand bytes. */
const LONGEST = 16 * 1024;

/** Reads `continue`. Throws a `StatusError` (400) unless a list returned it. */
export function readContinue(token: string): Continuation {
  const fail = (why: string): never => {
    throw badRequest(`continue key is not valid: ${why}`);
  };
  if (token.length > LONGEST || !/^[\w-]+={0,2}$/.test(token)) return fail("it is no base64url");
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(token, "base64url").toString());
  } catch {
    return fail("it is no JSON");
  }
  const { v, rv, start } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (v !== "meta.k8s.io/v1") return fail("server does not recognize this encoded version");
  if (typeof rv !== "number" || !Number.isSafeInteger(rv) || rv === 0 || rv < -1)
    return fail("incorrect encoded start resourceVersion");
  if (typeof start !== "string" || start === "") return fail("encoded start key empty");
  if (start.split("/").some((part) => part === ".." || part === ".")) return fail(`invalid start key: ${start}`);
  return { revision: rv, start };
}
