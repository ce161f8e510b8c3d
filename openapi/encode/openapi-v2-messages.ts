import { memberOf } from "../types/objects.js";
import { GNOSTIC_V2 } from "./gnostic-messages.js";
import { messageTable, orReference, type MessageTable } from "./message-table.js";

const PLACES: Readonly<Record<string, string>> = {
  header: "headerParameterSubSchema",
  formData: "formDataParameterSubSchema",
  query: "queryParameterSubSchema",
  path: "pathParameterSubSchema",
};

const FLOWS: Readonly<Record<string, string>> = {
  implicit: "oauth2ImplicitSecurity",
  password: "oauth2PasswordSecurity",
  application: "oauth2ApplicationSecurity",
  accessCode: "oauth2AccessCodeSecurity",
};

const entryOf = (entries: Readonly<Record<string, string>>, key: unknown): string | undefined =>
  typeof key === "string" && Object.hasOwn(entries, key) ? entries[key] : undefined;

function securityOf(value: unknown): string | undefined {
  const type = memberOf(value, "type");
  if (type === "basic") return "basicAuthenticationSecurity";
  return type === "apiKey" ? "apiKeySecurity" : entryOf(FLOWS, memberOf(value, "flow"));
}

/** Messages of gnostic's `openapi.v2`, and how values choose among their fields. */
export const OPENAPI_V2_MESSAGES: MessageTable = messageTable(GNOSTIC_V2, {
  keys: { Paths: /^\//, Responses: /^(?:[0-9]{3}|default)$/ },
  choices: {
    ParametersItem: orReference("parameter", "jsonReference"),
    Parameter: (value) => (memberOf(value, "in") === "body" ? "bodyParameter" : "nonBodyParameter"),
    NonBodyParameter: (value) => entryOf(PLACES, memberOf(value, "in")),
    ResponseValue: orReference("response", "jsonReference"),
    SchemaItem: (value) => (memberOf(value, "type") === "file" ? "fileSchema" : "schema"),
    AdditionalPropertiesItem: (value) => (typeof value === "boolean" ? "boolean" : "schema"),
    SecurityDefinitionsItem: securityOf,
  },
});
