import type { ClientModel, Operation, Parameter, SecurityScheme } from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";
import { baseUrl } from "../../common/base-url.js";
import type { ExampleValues } from "./example-values.js";
import { printLiteral, type LiteralStyle } from "./print-literal.js";

const json: LiteralStyle = {
  text: (value) => JSON.stringify(value),
  key: (name) => `${JSON.stringify(name)}: `,
  true: "true",
  false: "false",
  null: "null",
  indent: "  ",
  spaced: false,
  trailing: false,
};

/** A text as one word of a shell. */
const quoted = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

const asText = (value: Json): string => (typeof value === "string" ? value : JSON.stringify(value));

const separators: Readonly<Record<string, string>> = { csv: ",", ssv: " ", tsv: "\t", pipes: "|" };

/** A value of a parameter as the strings that it is sent as. */
function sentAs(parameter: Parameter, value: Json): readonly string[] {
  if (!Array.isArray(value)) return [asText(value)];
  const { collectionFormat = "csv" } = parameter;
  return collectionFormat === "multi"
    ? value.map(asText)
    : [value.map(asText).join(separators[collectionFormat] ?? ",")];
}

/** Options that prove who one is. */
function credentials(scheme: SecurityScheme): { readonly options: readonly string[]; readonly query: string } {
  if (scheme.kind === "basic") return { options: ["--user me:secret"], query: "" };
  if (scheme.kind === "oauth2") return { options: ['--header "Authorization: Bearer $TOKEN"'], query: "" };
  if (scheme.in === "query") return { options: [], query: `${encodeURIComponent(scheme.parameter)}=$TOKEN` };
  const isBearer = scheme.parameter.toLowerCase() === "authorization";
  const name = scheme.parameter.replace(/[^\w-]/g, "");
  return { options: [`--header "${name}: ${isBearer ? "Bearer " : ""}$TOKEN"`], query: "" };
}

/** Writes calls for curl. */
export class CurlCalls {
  readonly #base: string;
  readonly #values: ExampleValues;
  readonly #schemes: ReadonlyMap<string, SecurityScheme>;

  constructor(model: ClientModel, values: ExampleValues) {
    this.#base = baseUrl(model);
    this.#values = values;
    this.#schemes = new Map(model.securitySchemes.map((scheme) => [scheme.name, scheme]));
  }

  write(operation: Operation): string {
    const required = operation.parameters.filter((parameter) => parameter.required);
    const valued = required.map((parameter) => ({ parameter, value: this.#values.parameter(parameter) }));
    const of = (place: Parameter["in"]): typeof valued => valued.filter(({ parameter }) => parameter.in === place);
    const schemes = (operation.security[0] ?? []).flatMap(({ scheme }) => this.#schemes.get(scheme) ?? []);
    const proofs = schemes.map(credentials);
    const path = of("path").reduce(
      (text, { parameter, value }) =>
        text.replaceAll(`{${parameter.name}}`, encodeURIComponent(sentAs(parameter, value).join(","))),
      operation.path,
    );
    const query = of("query").flatMap(({ parameter, value }) =>
      sentAs(parameter, value).map((each) => `${encodeURIComponent(parameter.name)}=${encodeURIComponent(each)}`),
    );
    // Some documents tell operations of one path apart by a query.
    const sign = operation.path.includes("?") ? "&" : "?";
    const url = quoted(`${this.#base}${path}${query.length === 0 ? "" : `${sign}${query.join("&")}`}`);
    const secret = proofs.map((proof) => proof.query).filter((each) => each !== "");
    const address =
      secret.length === 0 ? url : `"${url.replace(/^'|'$/g, "")}${query.length === 0 ? sign : "&"}${secret.join("&")}"`;
    const headers = of("header").map(
      ({ parameter, value }) => `--header ${quoted(`${parameter.name}: ${sentAs(parameter, value).join(",")}`)}`,
    );
    const method = operation.method.toUpperCase();
    return [
      method === "GET" ? "curl" : method === "HEAD" ? "curl --head" : `curl --request ${method}`,
      ...proofs.flatMap((proof) => proof.options),
      ...headers,
      ...this.#content(operation, of("formData")),
      address,
    ].join(" \\\n  ");
  }

  #content(operation: Operation, form: readonly { readonly parameter: Parameter; readonly value: Json }[]): string[] {
    const isMultipart = operation.consumes.some((type) => /multipart/i.test(type));
    if (form.length > 0)
      return form.flatMap(({ parameter, value }) =>
        sentAs(parameter, value).map(
          (each) =>
            `${isMultipart || parameter.type.kind === "file" ? "--form" : "--data-urlencode"} ${quoted(`${parameter.name}=${each}`)}`,
        ),
      );
    if (operation.body === undefined) return [];
    const type = mediaTypeOf(operation);
    const body = this.#values.body(operation);
    const header = `--header ${quoted(`Content-Type: ${type}`)}`;
    if (operation.body.type.kind === "file" || !/[/+.-]json\b|^\*\/\*$/.test(type))
      return [header, "--data-binary @file"];
    if (body === undefined) return [];
    return [header, `--data ${quoted(printLiteral(body, json, "  "))}`];
  }
}

/** What a body is sent as: JSON where that is taken, and a patch as the kind that says what it merges. */
function mediaTypeOf({ consumes, kubernetes }: Operation): string {
  const merge = consumes.find((type) => type.startsWith("application/merge-patch+json"));
  if (kubernetes?.action === "patch" && merge !== undefined) return merge;
  const [first = "application/json"] = [...consumes.filter((type) => /[/+.-]json\b/.test(type)), ...consumes];
  return first === "*/*" ? "application/json" : first;
}
