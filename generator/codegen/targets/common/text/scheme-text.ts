import type { SecurityScheme } from "../../../client-model/client-model.js";
import { codeSpan, type TextLine } from "./code-span.js";

function meansOf(scheme: SecurityScheme, textLine: TextLine): string {
  switch (scheme.kind) {
    case "http":
      if (scheme.scheme === "basic") return "a user name and password";
      return scheme.scheme === "bearer"
        ? "a bearer token"
        : `HTTP authentication (${codeSpan(scheme.scheme, textLine)})`;
    case "apiKey":
      return `an API key in the ${scheme.in === "query" ? "query parameter" : scheme.in} ${codeSpan(scheme.parameter, textLine)}`;
    case "oauth2":
      return "an OAuth 2 token";
    case "openIdConnect":
      return "an OpenID Connect token";
    case "mutualTLS":
      return "a client certificate";
  }
}

/** A security scheme in Markdown: its name, and what callers need for it. */
export const schemeText = (scheme: SecurityScheme, textLine: TextLine): string =>
  `${codeSpan(scheme.name, textLine)}: ${meansOf(scheme, textLine)}`;
