import { decodePercent } from "./decode-percent.js";

/** An address without its user and password, and what they mean in a request: Basic authentication. */
export function withoutUser(url: URL): { readonly bare: URL; readonly authorization: string | undefined } {
  const bare = new URL(url);
  bare.username = bare.password = "";
  if (url.username === "" && url.password === "") return { bare, authorization: undefined };
  const user = `${decodePercent(url.username)}:${decodePercent(url.password)}`;
  return { bare, authorization: `Basic ${Buffer.from(user).toString("base64")}` };
}
