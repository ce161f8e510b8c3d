import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { OAuthFlow, SecurityScheme } from "../client-model.js";
import type { Security } from "../dialect.js";
import { createSecurity } from "../operations/read-requirements.js";
import { isObject, textOf } from "../json.js";
import { isDeprecated } from "../schemas/read-facets.js";
import { childOf, entriesOf, resolve, type ReadContext } from "../read-context.js";

/** The flows, by their Swagger 2.0 names. */
const FLOWS: Readonly<Record<string, OAuthFlow["kind"]>> = {
  implicit: "implicit",
  password: "password",
  application: "clientCredentials",
  accessCode: "authorizationCode",
};

function readScheme(context: ReadContext, name: string, node: DocumentNode): SecurityScheme | string {
  const { value } = node;
  if (!isObject(value)) return "it is not an object";
  const common = { name, description: textOf(value["description"]), deprecated: isDeprecated(value) };
  switch (value["type"]) {
    case "basic":
      return { kind: "http", ...common, scheme: "basic" };
    case "apiKey": {
      const place = value["in"];
      const parameter = textOf(value["name"]);
      if (place !== "header" && place !== "query") return "an API key goes in the header or the query";
      return parameter === ""
        ? "an API key needs the name of its parameter"
        : { kind: "apiKey", ...common, in: place, parameter };
    }
    case "oauth2": {
      const stated = textOf(value["flow"]);
      const kind = Object.hasOwn(FLOWS, stated) ? FLOWS[stated] : undefined;
      if (kind === undefined) return "OAuth2 needs one of the flows implicit, password, application and accessCode";
      const authorizationUrl = textOf(value["authorizationUrl"]);
      const tokenUrl = textOf(value["tokenUrl"]);
      const flow: OAuthFlow = {
        kind,
        ...(authorizationUrl === "" ? {} : { authorizationUrl }),
        ...(tokenUrl === "" ? {} : { tokenUrl }),
        scopes: entriesOf(context, context.documents.child(node, "scopes"))
          .filter(([scope]) => !scope.startsWith("x-"))
          .map(([scope, text]) => ({ name: scope, description: textOf(text.value) })),
      };
      return { kind: "oauth2", ...common, flows: [flow] };
    }
    default:
      return typeof value["type"] === "string" ? `${value["type"]} is not a type` : "its type is missing";
  }
}

/** Reads `securityDefinitions` and `security`. */
export function readSecurity(context: ReadContext): Security {
  const schemes: SecurityScheme[] = [];
  const declared = new Set<string>();
  for (const [name, entry] of entriesOf(context, childOf(context, context.documents.root, "securityDefinitions"))) {
    if (name.startsWith("x-")) continue;
    declared.add(name);
    const node = resolve(context, entry);
    const scheme = node === undefined ? undefined : readScheme(context, name, node);
    if (typeof scheme === "string") context.report("GV6073", entry, { name, problem: scheme });
    else if (scheme !== undefined) schemes.push(scheme);
  }
  return createSecurity(context, { schemes, declared });
}
