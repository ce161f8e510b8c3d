import type { TypeId } from "../../model/api-model.js";
import type { Schema } from "../../../openapi/types/swagger-2.js";

/** A schema and the types that it refers to, from which a document's closure is computed. */
export interface SchemaWithTypes {
  readonly schema: Schema;
  readonly types: readonly TypeId[];
}
