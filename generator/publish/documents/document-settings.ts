import type { ServerV3 } from "../../../openapi/types/openapi-3-0.js";
import type { Tag } from "../../../openapi/types/swagger-2.js";

/** Metadata of the API as a whole; from the configuration. */
export interface DocumentSettings {
  readonly title: string;
  readonly version: string;
  readonly description?: string;
  /** Other fields of `info`: termsOfService, contact, license. */
  readonly info?: Readonly<Record<string, unknown>>;
  readonly host?: string;
  readonly basePath?: string;
  readonly schemes?: readonly string[];
  readonly consumes?: readonly string[];
  readonly produces?: readonly string[];
  readonly securityDefinitions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  /** Servers and security schemes of outputs in OpenAPI 3, instead of those that follow from the fields of Swagger 2.0. */
  readonly servers?: readonly ServerV3[];
  readonly securitySchemes?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly tags?: readonly Tag[];
  readonly externalDocs?: Readonly<Record<string, unknown>>;
}
