import type { ClientModel, SecurityScheme } from "../../../client-model/client-model.js";
import { stringLiteral } from "./literals.js";

const BEARER = 'token: "secret"';

function optionOf(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case "http":
      if (scheme.scheme === "basic") return 'auth: { type: "basic", username: "me", password: "secret" }';
      return scheme.scheme === "bearer" ? BEARER : "";
    case "oauth2":
    case "openIdConnect":
      return BEARER;
    case "apiKey":
      if (scheme.in === "cookie") return "";
      if (scheme.parameter.toLowerCase() === "authorization") return BEARER;
      return `auth: { type: "apiKey", in: "${scheme.in}", name: ${stringLiteral(scheme.parameter)}, key: "secret" }`;
    case "mutualTLS":
      return "";
  }
}

/** The option of `createClient` with credentials for the document's first scheme; empty if there is none. */
export const clientCredentials = ({ securitySchemes: [scheme] }: ClientModel): string =>
  scheme === undefined ? "" : optionOf(scheme);
