import type { Tag } from "../../../openapi/types/swagger-2.js";
import { isObject } from "../../../openapi/types/objects.js";
import type { DocumentSettings } from "../documents/document-settings.js";
import type { Profile } from "../profiles/profile.js";
import { canonical } from "./majority.js";
import type { SourceDocument } from "./source-document.js";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Called with a JSON pointer and the keyword that a configuration cannot say. */
type Lose = (pointer: string, what: string) => void;

function readTag({ name, description, ...others }: Tag, index: number, lose: Lose): Tag {
  for (const keyword of Object.keys(others)) lose(`/tags/${index}`, keyword);
  return { name, ...(description !== undefined && { description }) };
}

/** What a document says of itself, besides its paths and definitions. */
export function inferSettings(
  { document, dialect, settings: more }: SourceDocument,
  base: Profile,
  lose: Lose,
): DocumentSettings {
  const { title, version, description, ...info } = document.info;
  // Both are required, but some documents lack them.
  const settings: Mutable<DocumentSettings> = {
    title: typeof title === "string" ? title : "",
    version: typeof version === "string" ? version : "",
  };
  if (description !== undefined) settings.description = description;
  if (Object.keys(info).length > 0) settings.info = info;
  if (document.host !== undefined) settings.host = document.host;
  if (document.basePath !== undefined) settings.basePath = document.basePath;
  if (document.tags !== undefined) settings.tags = document.tags.map((tag, i) => readTag(tag, i, lose));
  if (isObject(document.externalDocs)) settings.externalDocs = document.externalDocs;
  const { securityDefinitions = {}, security = [] } = document;
  // A document in OpenAPI 3 has schemes in its own form, or none.
  if (dialect !== "2.0" && more.securitySchemes === undefined && base.securityDefinitions !== undefined)
    settings.securitySchemes = {};
  if (dialect === "2.0" && canonical(securityDefinitions) !== canonical(base.securityDefinitions ?? {}))
    settings.securityDefinitions = securityDefinitions;
  if (canonical(security) !== canonical(base.security ?? [])) settings.security = security;
  return { ...settings, ...more };
}
