import type { SecurityScheme } from "../../../client-model/client-model.js";
import { anchorPart } from "../site/anchor.js";
import type { PropertyRowView, SchemeView } from "../view.js";
import { prose, visibleText } from "../text/visible-text.js";

/** The anchor of a security scheme on the overview. */
export const schemeAnchor = (name: string): string => `authorization-${anchorPart(name)}`;

const flows: Readonly<Record<string, string>> = {
  implicit: "implicit",
  password: "password",
  application: "client credentials",
  accessCode: "authorization code",
};

function kindOf(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case "basic":
      return "Basic authentication";
    case "apiKey":
      return `API key in the ${scheme.in === "query" ? "query parameter" : "header"} ${visibleText(scheme.parameter)}`;
    case "oauth2":
      return `OAuth 2, ${flows[scheme.flow] ?? scheme.flow} flow`;
  }
}

const addresses = (scheme: SecurityScheme): readonly PropertyRowView[] =>
  scheme.kind === "oauth2"
    ? [
        ["authorization", scheme.authorizationUrl],
        ["token", scheme.tokenUrl],
      ].flatMap(([label = "", value]) => (value === undefined ? [] : [{ label, value: visibleText(value) }]))
    : [];

/** The ways to prove who one is, for the overview. */
export const schemeViews = (schemes: readonly SecurityScheme[]): readonly SchemeView[] =>
  schemes.map((scheme) => ({
    anchor: schemeAnchor(scheme.name),
    name: visibleText(scheme.name),
    kind: kindOf(scheme),
    description: prose(scheme.description),
    addresses: addresses(scheme),
    scopes:
      scheme.kind === "oauth2"
        ? scheme.scopes.map(({ name, description }) => ({ label: visibleText(name), value: visibleText(description) }))
        : [],
  }));
