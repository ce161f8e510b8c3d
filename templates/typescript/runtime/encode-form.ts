import { encodeMultipart } from "./encode-multipart.js";
import type { EncodedBody } from "./encoded-body.js";
import type { ParameterSpec } from "./operation.js";
import { parameterPairs } from "./parameter-values.js";

type Values = Readonly<Record<string, unknown>>;

/**
 * Encodes the form of a call: `multipart/form-data` or URL-encoded, as its media type says. A form with a file is
 * always multipart. Undefined if no form parameter has a value.
 */
export function encodeForm(
  form: readonly ParameterSpec[],
  params: Values,
  contentType = "application/x-www-form-urlencoded",
): EncodedBody | undefined {
  const hasFile = form.some((spec) => typeof spec === "object" && spec.file === true);
  if (hasFile || /^multipart\/form-data/i.test(contentType)) return encodeMultipart(form, params);
  const pairs: string[] = [];
  for (const spec of form) {
    for (const [name, value] of parameterPairs(spec, params)) pairs.push(`${encode(name)}=${encode(value)}`);
  }
  return pairs.length === 0
    ? undefined
    : { content: pairs.join("&"), contentType: "application/x-www-form-urlencoded" };
}

/** URL-encoded forms write a space as a plus and leave only these few characters unescaped. */
function encode(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}
