import { goQuote } from "../errors/go-quote.js";

const END = 2n ** 64n;

/** Why a text is no resource version, in the words of Kubernetes. `undefined`: it is one, a number of 64 bits. */
export function unreadableVersion(text: string): string | undefined {
  const quoted = goQuote(text);
  const because = (reason: string): string =>
    `resourceVersion: Invalid value: ${quoted}: strconv.ParseUint: parsing ${quoted}: ${reason}`;
  if (!/^\d+$/.test(text)) return because("invalid syntax");
  // The length is checked first: reading a long number is slow.
  return text.length > 20 || BigInt(text) >= END ? because("value out of range") : undefined;
}
