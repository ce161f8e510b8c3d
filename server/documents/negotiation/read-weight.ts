/** Parses the weight after `q=`: 0 to 1, at most three decimals (RFC 9110, section 12.4.2); `undefined` for anything else. */
export function readWeight(text: string): number | undefined {
  return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(text) ? Number(text) : undefined;
}
