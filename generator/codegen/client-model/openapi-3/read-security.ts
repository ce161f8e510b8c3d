import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { OAuthFlow, SecurityScheme } from "../client-model.js";
import type { Security } from "../dialect.js";
import { isObject, textOf, type JsonObject } from "../json.js";
import { createSecurity } from "../operations/read-requirements.js";
import { childOf, entriesOf, resolve, type ReadContext } from "../read-context.js";
import { isDeprecated } from "../schemas/read-facets.js";

const FLOWS: readonly OAuthFlow["kind"][] = [
  "implicit",
  "password",
  "clientCredentials",
  "authorizationCode",
  "deviceAuthorization",
];

const URLS = ["authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl"] as const;

function readFlow(context: ReadContext, kind: OAuthFlow["kind"], node: DocumentNode, value: JsonObject): OAuthFlow {
  const urls = Object.fromEntries(
    URLS.flatMap((key) => (textOf(value[key]) === "" ? [] : [[key, textOf(value[key])]])),
  );
  return {
    kind,
    ...urls,
    scopes: entriesOf(context, context.documents.child(node, "scopes")).map(([name, text]) => ({
      name,
      description: textOf(text.value),
    })),
  };
}

function readScheme(context: ReadContext, name: string, node: DocumentNode): SecurityScheme | string {
  const { value } = node;
  if (!isObject(value)) return "it is not an object";
  const common = { name, description: textOf(value["description"]), deprecated: isDeprecated(value) };
  switch (value["type"]) {
    case "http": {
      const scheme = textOf(value["scheme"]).toLowerCase();
      const bearerFormat = textOf(value["bearerFormat"]);
      return scheme === ""
        ? "an HTTP scheme needs its name, such as bearer"
        : { kind: "http", ...common, scheme, ...(bearerFormat === "" ? {} : { bearerFormat }) };
    }
    case "apiKey": {
      const place = value["in"];
      const parameter = textOf(value["name"]);
      if (place !== "header" && place !== "query" && place !== "cookie")
        return "an API key goes in the header, the query or a cookie";
      return parameter === ""
        ? "an API key needs the name of its parameter"
        : { kind: "apiKey", ...common, in: place, parameter };
    }
    case "oauth2": {
      const stated = context.documents.child(node, "flows");
      const flows = FLOWS.flatMap((kind): readonly OAuthFlow[] => {
        const flow = stated && context.documents.child(stated, kind);
        return flow !== undefined && isObject(flow.value) ? [readFlow(context, kind, flow, flow.value)] : [];
      });
      return flows.length === 0
        ? `OAuth2 needs one of the flows ${FLOWS.join(", ")}`
        : { kind: "oauth2", ...common, flows };
    }
    case "openIdConnect": {
      const url = textOf(value["openIdConnectUrl"]);
      return url === "" ? "OpenID Connect needs openIdConnectUrl" : { kind: "openIdConnect", ...common, url };
    }
    case "mutualTLS":
      return { kind: "mutualTLS", ...common };
    default:
      return typeof value["type"] === "string" ? `there is no type ${value["type"]}` : "it has no type";
  }
}

/** Reads `components.securitySchemes` and `security`. */
export function readSecurity(context: ReadContext): Security {
  const schemes: SecurityScheme[] = [];
  const declared = new Set<string>();
  const components = childOf(context, context.documents.root, "components");
  for (const [name, entry] of entriesOf(context, components && childOf(context, components, "securitySchemes"))) {
    declared.add(name);
    const node = resolve(context, entry);
    const scheme = node === undefined ? undefined : readScheme(context, name, node);
    if (typeof scheme === "string") context.report("GV6073", entry, { name, problem: scheme });
    else if (scheme !== undefined) schemes.push(scheme);
  }
  return createSecurity(context, { schemes, declared });
}
