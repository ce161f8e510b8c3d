import type { CallOptions, ResponseInfo } from "./call-options.js";
import type { Client } from "./client.js";
import type { HeaderSpec, Operation } from "./operation.js";
import { SEPARATORS } from "./parameter-values.js";

/** A successful response. */
export interface WholeResponse<Body, Headers> {
  readonly status: number;
  /** The headers that the API declares, by their declared names. One that is absent or malformed is left out. */
  readonly headers: Headers;
  readonly body: Body;
  /** The response as hooks see it, with all headers as text. */
  readonly info: ResponseInfo;
}

type Scalar = string | number | boolean;

function scalar(text: string, type: "string" | "number" | "boolean"): Scalar | undefined {
  if (type === "string") return text;
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : undefined;
  const number = Number(text);
  return text === "" || Number.isNaN(number) ? undefined : number;
}

function decode(text: string, spec: Exclude<HeaderSpec, string>): Scalar | readonly Scalar[] | undefined {
  const { type = "string", format } = spec;
  if (format === undefined) return scalar(text, type);
  const parts = text === "" ? [] : text.split(SEPARATORS[format] ?? ",");
  const items = parts.map((part) => scalar(part.trim(), type));
  return items.includes(undefined) ? undefined : (items as readonly Scalar[]);
}

/** The declared headers among those of a response. */
function declaredHeaders(specs: readonly HeaderSpec[], { headers }: ResponseInfo): object {
  const found: [string, unknown][] = [];
  for (const spec of specs) {
    const { name, ...rest } = typeof spec === "string" ? { name: spec } : spec;
    const text = headers[name.toLowerCase()];
    const value = text === undefined ? undefined : decode(text, { name, ...rest });
    if (value !== undefined) found.push([name, value]);
  }
  return Object.fromEntries(found);
}

/** Makes a call and returns the whole response: its status and declared headers as well as its content. */
export async function wholeResponse<Body, Headers>(
  client: Client,
  operation: Operation,
  params?: object,
  options: CallOptions = {},
): Promise<WholeResponse<Body, Headers>> {
  let info: ResponseInfo | undefined;
  const body = await client.call<Body>(operation, params, {
    ...options,
    onResponse: (response) => {
      info = response;
      options.onResponse?.(response);
    },
  });
  if (info === undefined) throw new Error("a client must call onResponse");
  const headers = declaredHeaders(operation.responseHeaders ?? [], info) as Headers;
  return { status: info.status, headers, body, info };
}
