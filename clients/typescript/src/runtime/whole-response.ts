import { isApiError } from "./api-error.js";
import type { AnyStatus, Digit, InClass } from "./statuses.js";
import type { CallOptions, ResponseInfo } from "./call-options.js";
import type { Client } from "./client.js";
import type { HeaderSpec, Operation } from "./operation.js";
import { SEPARATORS } from "./parameter-values.js";

/** What a response of some status contains. */
export interface Reply<Body, Headers = object> {
  readonly body: Body;
  /** The headers that the API declares, by their declared names. One that is absent or malformed is left out. */
  readonly headers: Headers;
}

/** A response with a status that the operation declares. */
export type WholeResponse<Status extends number, Contents> = Contents & {
  readonly status: Status;
  /** The response as hooks see it, with all headers as text. */
  readonly info: ResponseInfo;
};

type Declared<Responses> = Extract<keyof Responses, number>;
type DeclaredClass<Responses> = Extract<keyof Responses, `${Digit}XX`>;

/**
 * The responses of an operation, from its `…Responses` interface: a union that narrows by `status`. A status that the
 * operation does not declare has the contents of its class, or of `default`.
 */
export type ResponseOf<Responses> =
  | { [Status in Declared<Responses>]: WholeResponse<Status, Responses[Status]> }[Declared<Responses>]
  | {
      [Class in DeclaredClass<Responses>]: WholeResponse<
        Exclude<InClass<Class>, Declared<Responses>>,
        Responses[Class]
      >;
    }[DeclaredClass<Responses>]
  | (Responses extends { default: infer Default }
      ? WholeResponse<Exclude<AnyStatus, Declared<Responses> | InClass<DeclaredClass<Responses>>>, Default>
      : never);

/** The declared headers of an operation's responses, by status, class of statuses, or `default`. */
export type ResponseSpecs = Readonly<Record<string, readonly HeaderSpec[]>>;

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

/** What an operation declares for a status: the status itself, else its class, else `default`. */
function specsOf(specs: ResponseSpecs, status: number): readonly HeaderSpec[] | undefined {
  return specs[status] ?? specs[`${String(status).charAt(0)}XX`] ?? specs["default"];
}

/**
 * Makes a call and returns the whole response: its status and declared headers as well as its content. A failure that the
 * operation declares is returned, not thrown.
 */
export async function wholeResponse<Responses>(
  client: Client,
  operation: Operation,
  specs: ResponseSpecs,
  params?: object,
  options: CallOptions = {},
): Promise<ResponseOf<Responses>> {
  let info: ResponseInfo | undefined;
  const body = await client
    .call<unknown>(operation, params, {
      ...options,
      onResponse: (response) => {
        info = response;
        options.onResponse?.(response);
      },
    })
    .catch((error: unknown) => {
      if (!isApiError(error) || specsOf(specs, error.status) === undefined) throw error;
      return error.body;
    });
  if (info === undefined) throw new Error("a client must call onResponse");
  const headers = declaredHeaders(specsOf(specs, info.status) ?? [], info);
  return { status: info.status, headers, body, info } as unknown as ResponseOf<Responses>;
}
