import { GNOSTIC_V3 } from "./gnostic-messages.js";
import { messageTable, orReference, type Choose, type MessageTable } from "./message-table.js";

const orReferences = Object.keys(GNOSTIC_V3)
  .filter((name) => name.endsWith("OrReference"))
  .map((name): [string, Choose] => {
    const type = name.slice(0, -"OrReference".length);
    return [name, orReference(type.charAt(0).toLowerCase() + type.slice(1), "reference")];
  });

/** Messages of gnostic's `openapi.v3`, and how values choose among their fields. */
export const OPENAPI_V3_MESSAGES: MessageTable = messageTable(GNOSTIC_V3, {
  keys: { Paths: /^\//, Responses: /^[0-9X]{3}$/, Callback: /^(?!x-)/ },
  choices: {
    ...Object.fromEntries(orReferences),
    AnyOrExpression: () => "any",
    AdditionalPropertiesItem: (value) => (typeof value === "boolean" ? "boolean" : "schemaOrReference"),
    // A default that is an object or a list has no field.
    DefaultType: (value) => (/^(?:number|boolean|string)$/.test(typeof value) ? typeof value : undefined),
  },
});
