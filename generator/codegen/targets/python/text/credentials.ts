import type { SecurityScheme } from "../../../client-model/client-model.js";
import type { Layout } from "../../common/text/layout.js";
import { bracketed } from "./code.js";
import { stringLiteral } from "./literals.js";

/** How the runtime's clients send the credentials of a scheme. */
export type SchemeKind = "apiKey" | "basic" | "bearer";

/** Undefined if the runtime cannot: such credentials are the caller's to send. */
export function schemeKind(scheme: SecurityScheme): SchemeKind | undefined {
  switch (scheme.kind) {
    case "http":
      return scheme.scheme === "basic" || scheme.scheme === "bearer" ? scheme.scheme : undefined;
    case "oauth2":
    case "openIdConnect":
      return "bearer";
    case "apiKey":
      return "apiKey";
    case "mutualTLS":
      return undefined;
  }
}

/** A document that describes a token as an API key means the whole header. */
const sampleKey = (scheme: SecurityScheme): string =>
  scheme.kind === "apiKey" && scheme.parameter.toLowerCase() === "authorization" ? "Bearer secret" : "secret";

/** Arguments of `Configuration` with sample credentials for schemes. */
export function credentialArguments(given: readonly SecurityScheme[]): readonly Layout[] {
  const schemes = [...new Set(given)];
  const kinds = new Set(schemes.map(schemeKind));
  const keys = schemes.filter((scheme) => scheme.kind === "apiKey");
  const entries = keys.map((scheme) => `${stringLiteral(scheme.name)}: ${stringLiteral(sampleKey(scheme))}`);
  return [
    ...(entries.length === 0 ? [] : [["api_key=", bracketed("{", entries, "}")]]),
    ...(kinds.has("basic") ? ['username="me"', 'password="secret"'] : []),
    ...(kinds.has("bearer") ? ['access_token="secret"'] : []),
    ...(schemes.some(({ kind }) => kind === "mutualTLS") ? ['cert_file="client.crt"', 'key_file="client.key"'] : []),
  ];
}
