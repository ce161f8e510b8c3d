import type {
  ClientModel,
  NamedType,
  Operation,
  Parameter,
  Property,
  Type,
} from "../../../generator/codegen/client-model/client-model.js";

/** Hand-made models, for what targets must handle whether or not a document can express it. */

const styles = { query: "form", cookie: "form", querystring: "form", path: "simple", header: "simple" } as const;

export const property = (name: string, type: Type, more: Partial<Property> = {}): Property => ({
  name,
  description: "",
  required: true,
  readOnly: false,
  writeOnly: false,
  deprecated: false,
  type,
  ...more,
});

export const namedType = (id: string, type: Type, more: Partial<NamedType> = {}): NamedType => ({
  id,
  origin: "definition",
  nameHint: [id],
  qualifiedHints: [],
  description: "",
  deprecated: false,
  type,
  exchange: { differs: false },
  kinds: [],
  ...more,
});

export const parameter = (
  name: string,
  place: Parameter["in"],
  type: Type,
  more: Partial<Parameter> = {},
): Parameter => ({
  name,
  in: place,
  description: "",
  required: false,
  deprecated: false,
  allowEmpty: false,
  serialization: { kind: "style", style: styles[place], explode: false, allowReserved: false, separator: "," },
  type,
  ...more,
});

export const operation = (given: Partial<Operation> = {}): Operation => ({
  id: "GET /pets",
  nameHint: "listPets",
  qualifiedHints: ["getPets"],
  method: "get",
  path: "/pets",
  summary: "",
  description: "",
  deprecated: false,
  tags: [],
  parameters: [],
  responses: [],
  mediaTypes: { request: [], response: [] },
  security: [],
  ...given,
});

/** A model with the given types and operations. */
export const handMadeModel = (types: readonly NamedType[], operations: readonly Operation[] = []): ClientModel => ({
  title: "Test",
  version: "1",
  description: "",
  about: {},
  servers: [],
  securitySchemes: [],
  tags: [],
  types: [...types].sort((a, b) => (a.id < b.id ? -1 : 1)),
  groups: operations.length === 0 ? [] : [{ id: "pets", description: "", operations }],
  inbound: [],
});
