import type { SecurityScheme } from "../../../client-model/client-model.js";
import { choose, group, indent, join, line, type Layout } from "../../common/text/layout.js";
import { propertyKey, stringLiteral } from "./literals.js";

const BEARER = ['type: "bearer"', 'token: "secret"'];

const braces = (fields: readonly Layout[]): Layout =>
  group(["{", indent([line, join([",", line], fields)]), choose(",", ""), line, "}"]);

/** A literal without a run of backticks that could be taken for the fence of the code around it. */
const unfenced = (literal: string): string => literal.replace(/`{3,}/g, (run) => "\\u0060".repeat(run.length));

/** The fields of sample credentials for a scheme; undefined if `createClient` has no option for it. */
function authOf(scheme: SecurityScheme): readonly string[] | undefined {
  switch (scheme.kind) {
    case "http":
      if (scheme.scheme === "basic") return ['type: "basic"', 'username: "me"', 'password: "secret"'];
      return scheme.scheme === "bearer" ? BEARER : undefined;
    case "oauth2":
    case "openIdConnect":
      return BEARER;
    case "apiKey":
      // Such a document means a token.
      if (scheme.parameter.toLowerCase() === "authorization") return BEARER;
      return [
        'type: "apiKey"',
        `in: "${scheme.in}"`,
        `name: ${unfenced(stringLiteral(scheme.parameter))}`,
        'key: "secret"',
      ];
    case "mutualTLS":
      return undefined;
  }
}

/** Whether `createClient` has an option for a scheme. */
export const isUsable = (scheme: SecurityScheme): boolean => authOf(scheme) !== undefined;

/** Sample credentials by the names of their schemes, as fields of the option `auth`. */
export const authFields = (schemes: readonly SecurityScheme[]): readonly Layout[] =>
  schemes.flatMap((scheme): readonly Layout[] => {
    const auth = authOf(scheme);
    return auth === undefined ? [] : [[unfenced(propertyKey(scheme.name)), ": ", braces(auth)]];
  });

/** The option of `createClient` with sample credentials for schemes; undefined if there is none. */
export function credentialOption(schemes: readonly SecurityScheme[]): Layout | undefined {
  const found = schemes.map(authOf).filter((auth) => auth !== undefined);
  const [first] = found;
  if (first === undefined) return undefined;
  if (found.length > 1) return ["auth: ", braces(authFields(schemes))];
  return first === BEARER ? 'token: "secret"' : ["auth: ", braces(first)];
}
