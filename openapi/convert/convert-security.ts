import type { SecuritySchemeV3 } from "../types/openapi-3-0.js";
import { otherFields, type FieldRules } from "./other-fields.js";
import { isObject, isTexts, type UnknownObject } from "../types/objects.js";
import type { Conversion } from "./conversion.js";

/** OAuth 2 flows by their names in 3.0. */
const FLOWS: Readonly<Record<string, string>> = {
  implicit: "implicit",
  password: "password",
  application: "clientCredentials",
  accessCode: "authorizationCode",
};

const RULES: FieldRules = {
  same: new Set(["description"]),
  taken: new Set(["type", "flow", "authorizationUrl", "tokenUrl", "scopes"]),
};

const KEY_RULES: FieldRules = { same: new Set(["description", "name", "in"]), taken: new Set(["type"]) };

const FLOW_FIELDS = ["authorizationUrl", "tokenUrl"];

function flowOf(scheme: UnknownObject): UnknownObject {
  const urls = FLOW_FIELDS.filter((field) => scheme[field] !== undefined).map(
    (field) => [field, scheme[field]] as const,
  );
  const scopes = isObject(scheme["scopes"]) ? Object.entries(scheme["scopes"]) : [];
  return {
    ...Object.fromEntries(urls),
    scopes: Object.fromEntries(scopes.filter(([, description]) => typeof description === "string")),
  };
}

/** Converts a security scheme. */
export function convertSecurityScheme(conversion: Conversion, scheme: unknown): SecuritySchemeV3 {
  if (!isObject(scheme)) return { type: "" };
  const { type, flow } = scheme;
  if (type === "basic") return { type: "http", scheme: "basic", ...otherFields(conversion, scheme, RULES) };
  if (type !== "oauth2") return { type: String(type), ...otherFields(conversion, scheme, KEY_RULES) };
  const name = typeof flow === "string" && Object.hasOwn(FLOWS, flow) ? FLOWS[flow] : undefined;
  return {
    type,
    ...otherFields(conversion, scheme, RULES),
    flows: name === undefined ? {} : { [name]: flowOf(scheme) },
  };
}

/** Converts security requirements: renames their schemes. */
export function convertSecurity(conversion: Conversion, requirements: unknown): unknown {
  if (!Array.isArray(requirements)) return requirements;
  return requirements.map((requirement: unknown) =>
    isObject(requirement)
      ? Object.fromEntries(
          Object.entries(requirement).map(([name, scopes]) => [
            conversion.nameOf("securityDefinitions", name),
            isTexts(scopes) ? scopes : [],
          ]),
        )
      : requirement,
  );
}
