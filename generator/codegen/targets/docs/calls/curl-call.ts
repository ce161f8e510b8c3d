import { isFile } from "../../common/types/bytes.js";
import { mediaTypesOf } from "../../common/operations/contents.js";
import type { Input, InputPlace } from "../../common/operations/request.js";
import { wireMethod } from "../../common/operations/wire-method.js";
import { bodyOn, inputsOn } from "../site/request-parts.js";
import { formPairs, pairsOf, textOf, wholeQuery } from "./serialize.js";
import type { ClientModel, Operation, SecurityScheme } from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";
import { baseUrl } from "../../common/base-url.js";
import type { ExampleValues } from "../examples/example-values.js";
import { printLiteral, type LiteralStyle } from "../../common/calls/print-literal.js";

const JSON_STYLE: LiteralStyle = {
  text: (value) => JSON.stringify(value),
  key: (name) => `${JSON.stringify(name)}: `,
  true: "true",
  false: "false",
  null: "null",
  indent: "  ",
  spaced: false,
  trailing: false,
};

/** Quotes a text as one shell word. */
const quoted = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** The options for authentication, and the query parameters that it needs. */
function credentials(scheme: SecurityScheme): { readonly options: readonly string[]; readonly query: string } {
  const options = (...all: readonly string[]): ReturnType<typeof credentials> => ({ options: all, query: "" });
  const bearer = '--header "Authorization: Bearer $TOKEN"';
  switch (scheme.kind) {
    case "http":
      if (scheme.scheme === "basic") return options("--user me:secret");
      if (scheme.scheme === "digest") return options("--digest --user me:secret");
      return options(
        scheme.scheme === "bearer"
          ? bearer
          : `--header "Authorization: ${scheme.scheme.replace(/[^\w-]/g, "")} $TOKEN"`,
      );
    case "oauth2":
    case "openIdConnect":
      return options(bearer);
    case "mutualTLS":
      return options("--cert client.pem");
    case "apiKey": {
      if (scheme.in === "query") return { options: [], query: `${encodeURIComponent(scheme.parameter)}=$TOKEN` };
      const name = scheme.parameter.replace(/[^\w-]/g, "");
      if (scheme.in === "cookie") return options(`--cookie "${name}=$TOKEN"`);
      return options(
        scheme.parameter.toLowerCase() === "authorization"
          ? bearer.replace("Authorization", name)
          : `--header "${name}: $TOKEN"`,
      );
    }
  }
}

/** A call, and where the author's body in it does not match its schema; empty if it does. */
export interface CurlCall {
  readonly code: string;
  readonly problem: string;
}

/** The options with what a call sends. */
interface CurlContent {
  readonly options: readonly string[];
  readonly problem: string;
}

/** Writes curl calls. */
export class CurlCalls {
  readonly #model: ClientModel;
  readonly #values: ExampleValues;
  readonly #schemes: ReadonlyMap<string, SecurityScheme>;

  constructor(model: ClientModel, values: ExampleValues) {
    this.#model = model;
    this.#values = values;
    this.#schemes = new Map(model.securitySchemes.map((scheme) => [scheme.name, scheme]));
  }

  write(operation: Operation): CurlCall {
    const required = inputsOn(operation).filter((parameter) => parameter.required);
    const valued = required.map((parameter) => ({ parameter, value: this.#values.parameter(parameter) }));
    const of = (place: InputPlace): typeof valued => valued.filter(({ parameter }) => parameter.in === place);
    const schemes = (operation.security[0] ?? []).flatMap(({ scheme }) => this.#schemes.get(scheme) ?? []);
    const proofs = schemes.map(credentials);
    const path = of("path").reduce(
      (text, { parameter, value }) =>
        text.replaceAll(`{${parameter.name}}`, encodeURIComponent(textOf(parameter, value))),
      operation.path,
    );
    const query = of("query").flatMap(({ parameter, value }) =>
      pairsOf(parameter, value).map(([name, each]) => `${encodeURIComponent(name)}=${encodeURIComponent(each)}`),
    );
    query.push(...of("querystring").map(({ parameter, value }) => wholeQuery(parameter, value)));
    // The query of a path distinguishes operations in some documents.
    const sign = operation.path.includes("?") ? "&" : "?";
    const url = quoted(
      `${baseUrl({ ...this.#model, servers: operation.servers ?? this.#model.servers })}${path}${query.length === 0 ? "" : `${sign}${query.join("&")}`}`,
    );
    const secret = proofs.map((proof) => proof.query).filter((each) => each !== "");
    const address =
      secret.length === 0 ? url : `"${url.replace(/^'|'$/g, "")}${query.length === 0 ? sign : "&"}${secret.join("&")}"`;
    const headers = of("header").map(
      ({ parameter, value }) => `--header ${quoted(`${parameter.name}: ${textOf(parameter, value)}`)}`,
    );
    const method = wireMethod(operation.method);
    const cookies = of("cookie").flatMap(({ parameter, value }) =>
      pairsOf(parameter, value).map(([name, each]) => `--cookie ${quoted(`${name}=${each}`)}`),
    );
    const { options, problem } = this.#content(operation, of("form"));
    const code = [
      method === "GET" ? "curl" : method === "HEAD" ? "curl --head" : `curl --request ${method}`,
      ...proofs.flatMap((proof) => proof.options),
      ...headers,
      ...cookies,
      ...options,
      address,
    ].join(" \\\n  ");
    return { code, problem };
  }

  #content(operation: Operation, form: readonly { readonly parameter: Input; readonly value: Json }[]): CurlContent {
    const valid = (...options: readonly string[]): CurlContent => ({ options, problem: "" });
    const isMultipart = operation.body?.contents.some(({ kind }) => kind === "multipart") === true;
    if (form.length > 0)
      return valid(
        ...form.flatMap(({ parameter, value }) =>
          pairsOf(parameter, value).map(
            ([name, each]) =>
              `${isMultipart || isFile(parameter.type) ? "--form" : "--data-urlencode"} ${quoted(`${name}=${each}`)}`,
          ),
        ),
      );
    const sent = bodyOn(operation);
    if (sent === undefined) return valid();
    const type = mediaTypeOf(operation, mediaTypesOf(sent.contents));
    const { value: body, problem } = this.#values.shown(operation);
    const kind = sent.contents.find(({ mediaType }) => mediaType === type)?.kind;
    if (body !== undefined && (kind === "form" || kind === "multipart"))
      return {
        options: formPairs(body).map(
          ([name, each]) => `${kind === "form" ? "--data-urlencode" : "--form"} ${quoted(`${name}=${each}`)}`,
        ),
        problem,
      };
    const header = `--header ${quoted(`Content-Type: ${type}`)}`;
    if ((sent.contents[0] !== undefined && isFile(sent.contents[0].type)) || !/[/+.-]json\b|^\*\/\*$/.test(type))
      return valid(header, "--data-binary @file");
    if (body === undefined) return valid();
    return { options: [header, `--data ${quoted(printLiteral(body, JSON_STYLE, "  "))}`], problem };
  }
}

/** The media type of a body: JSON if accepted; for a patch, the type whose merge rules the example follows. */
function mediaTypeOf({ kubernetes }: Operation, mediaTypes: readonly string[]): string {
  const merge = mediaTypes.find((type) => type.startsWith("application/merge-patch+json"));
  if (kubernetes?.action === "patch" && merge !== undefined) return merge;
  const [first = "application/json"] = [...mediaTypes.filter((type) => /[/+.-]json\b/.test(type)), ...mediaTypes];
  return first === "*/*" ? "application/json" : first;
}
