import { decodePercent } from "../../types/decode-percent.js";

/** A URL without its user and password, and the `Authorization` header (Basic) that stands for them. */
export function splitCredentials(url: URL): { readonly bare: URL; readonly authorization: string | undefined } {
  const bare = new URL(url);
  bare.username = bare.password = "";
  if (url.username === "" && url.password === "") return { bare, authorization: undefined };
  const user = `${decodePercent(url.username)}:${decodePercent(url.password)}`;
  return { bare, authorization: `Basic ${Buffer.from(user).toString("base64")}` };
}
