import type { OAuthFlow, SecurityScheme } from "../../../client-model/client-model.js";
import { anchorPart } from "../site/anchor.js";
import type { PropertyRowView, SchemeView } from "../view.js";
import { prose, visibleText } from "../text/visible-text.js";

/** The anchor of a security scheme on the overview page. */
export const schemeAnchor = (name: string): string => `authorization-${anchorPart(name)}`;

const FLOW_WORDS: Readonly<Record<OAuthFlow["kind"], string>> = {
  implicit: "implicit",
  password: "password",
  clientCredentials: "client credentials",
  authorizationCode: "authorization code",
  deviceAuthorization: "device authorization",
};

const KEY_PLACES: Readonly<Record<Extract<SecurityScheme, { kind: "apiKey" }>["in"], string>> = {
  query: "query parameter",
  header: "header",
  cookie: "cookie",
};

function httpWords({ scheme, bearerFormat }: Extract<SecurityScheme, { kind: "http" }>): string {
  const format = bearerFormat === undefined ? "" : ` (${visibleText(bearerFormat)})`;
  if (scheme === "bearer") return `Bearer token${format}`;
  const name = visibleText(scheme);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} authentication`;
}

function kindOf(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case "http":
      return httpWords(scheme);
    case "apiKey":
      return `API key in the ${KEY_PLACES[scheme.in]} ${visibleText(scheme.parameter)}`;
    case "oauth2": {
      const names = scheme.flows.map(({ kind }) => FLOW_WORDS[kind]);
      return `OAuth 2, ${names.join(", ")} flow${names.length === 1 ? "" : "s"}`;
    }
    case "openIdConnect":
      return "OpenID Connect";
    case "mutualTLS":
      return "Client certificate (mutual TLS)";
  }
}

const labelled = (rows: readonly (readonly [string, string | undefined])[]): readonly PropertyRowView[] =>
  rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value: visibleText(value) }]));

function addresses(scheme: SecurityScheme): readonly PropertyRowView[] {
  if (scheme.kind === "openIdConnect") return labelled([["discovery", scheme.url]]);
  if (scheme.kind !== "oauth2") return [];
  return scheme.flows.flatMap((flow) => {
    const prefix = scheme.flows.length === 1 ? "" : `${FLOW_WORDS[flow.kind]}: `;
    return labelled([
      [`${prefix}authorization`, flow.authorizationUrl],
      [`${prefix}device authorization`, flow.deviceAuthorizationUrl],
      [`${prefix}token`, flow.tokenUrl],
      [`${prefix}refresh`, flow.refreshUrl],
    ]);
  });
}

/** The scopes of all flows, by name. */
function scopesOf(scheme: SecurityScheme): readonly PropertyRowView[] {
  if (scheme.kind !== "oauth2") return [];
  const scopes = new Map(
    scheme.flows.flatMap((flow) => flow.scopes.map(({ name, description }) => [name, description])),
  );
  return [...scopes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, description]) => ({ label: visibleText(name), value: visibleText(description) }));
}

/** The security schemes, for the overview page. */
export const schemeViews = (schemes: readonly SecurityScheme[]): readonly SchemeView[] =>
  schemes.map((scheme) => ({
    anchor: schemeAnchor(scheme.name),
    name: visibleText(scheme.name),
    kind: kindOf(scheme),
    description: prose(scheme.description),
    addresses: addresses(scheme),
    scopes: scopesOf(scheme),
  }));
