import { Conversion } from "../../../../openapi/convert/conversion.js";
import { convertSecurityScheme } from "../../../../openapi/convert/convert-security.js";
import { serversOf } from "../../../../openapi/convert/operations/servers.js";
import { ownGroupVersionKinds } from "../../../../openapi/convert/partition/own-group-version-kinds.js";
import { mapValues } from "../../../../openapi/types/objects.js";
import type { OpenApiV3Document, SchemaV3, SecuritySchemeV3 } from "../../../../openapi/types/openapi-3-0.js";
import { sortKeys } from "../../../../openapi/types/sort-keys.js";
import type { Document, PathItem, Schema, Tag } from "../../../../openapi/types/swagger-2.js";
import type { Profile } from "../../profiles/profile.js";
import type { DocumentSettings } from "../document-settings.js";
import type { OutputDialect } from "../dialects/output-dialect.js";
import { writePathItem } from "./write-operation.js";

/** Versions as documents state them. Kubernetes writes 3.0.0. */
const VERSIONS: Readonly<Record<Exclude<OutputDialect, "2.0">, string>> = { "3.0": "3.0.0", "3.1": "3.1.0" };

const EMPTY = { swagger: "2.0", info: { title: "", version: "" }, paths: {} } as Document;

/** The schemes of the configuration: in the form of OpenAPI 3, or converted from that of Swagger 2.0. */
function securitySchemes(profile: Profile, settings: DocumentSettings): Readonly<Record<string, SecuritySchemeV3>> {
  if (settings.securitySchemes !== undefined)
    return settings.securitySchemes as Readonly<Record<string, SecuritySchemeV3>>;
  const conversion = new Conversion(EMPTY);
  return mapValues(settings.securityDefinitions ?? profile.securityDefinitions, (scheme) =>
    convertSecurityScheme(conversion, scheme),
  );
}

/** The parts of a document, whose schemas are written already. */
export interface Draft {
  readonly title: string;
  readonly description: string | undefined;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly webhooks: Readonly<Record<string, PathItem>>;
  readonly definitions: Readonly<Record<string, Schema>>;
  readonly tags: readonly Tag[];
  /** `apis/apps/v1`: kinds of other GroupVersions are left out. */
  readonly key: string | undefined;
}

/** A document in OpenAPI 3. */
export function writeDocument(
  dialect: Exclude<OutputDialect, "2.0">,
  { profile, settings }: { readonly profile: Profile; readonly settings: DocumentSettings },
  draft: Draft,
): OpenApiV3Document {
  const schemes = securitySchemes(profile, settings);
  const security = settings.security ?? profile.security;
  const servers = settings.servers ?? serversOf({ ...settings });
  const webhooks = mapValues(draft.webhooks, (item) => writePathItem(item as PathItem, settings));
  const components = {
    ...(Object.keys(draft.definitions).length > 0 && {
      schemas: draft.definitions as unknown as Readonly<Record<string, SchemaV3>>,
    }),
    ...(Object.keys(schemes).length > 0 && { securitySchemes: schemes }),
  };
  const document = {
    openapi: VERSIONS[dialect],
    info: {
      title: draft.title,
      ...(draft.description !== undefined && { description: draft.description }),
      ...settings.info,
      version: settings.version,
    },
    ...(servers.length > 0 && { servers }),
    paths: mapValues(draft.paths, (item) => writePathItem(item as PathItem, settings)),
    ...(Object.keys(webhooks).length > 0 && { webhooks: sortKeys(webhooks) }),
    ...(Object.keys(components).length > 0 && { components }),
    ...(security !== undefined && security.length > 0 && { security }),
    ...(draft.tags.length > 0 && { tags: draft.tags }),
    ...(settings.externalDocs !== undefined && { externalDocs: settings.externalDocs }),
  } as unknown as OpenApiV3Document;
  return draft.key === undefined || profile.groupVersionKinds.all === true
    ? document
    : ownGroupVersionKinds(document, draft.key);
}
