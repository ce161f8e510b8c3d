import type { TypeId } from "../../model/api-model.js";
import { sortKeys } from "../../../openapi/types/sort-keys.js";
import type { Document, Schema, Tag } from "../../../openapi/types/swagger-2.js";
import type { Profile } from "../profiles/profile.js";
import type { DocumentSettings } from "./document-settings.js";
import type { Service } from "./route.js";
import type { SpecContext } from "./spec-context.js";

/** Tags of a document: those of the configuration, or also those that its operations declare. */
export function tagsOf(
  profile: Profile,
  settings: DocumentSettings,
  service: Pick<Service, "tags" | "routes">,
): readonly Tag[] {
  if (!profile.tagDescriptions) return settings.tags ?? [];
  const declared = new Map([...service.tags, ...(settings.tags ?? [])].map((tag) => [tag.name, tag]));
  const used = new Set(service.routes.flatMap((route) => route.operation.tags ?? []));
  return [...declared.values()].filter((tag) => used.has(tag.name));
}

const given = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** A document in Swagger 2.0. */
export function buildDocument(
  context: SpecContext,
  settings: DocumentSettings,
  service: Service & Pick<Document, "paths">,
  types: readonly TypeId[],
): Document {
  const { profile } = context;
  const definitions: Record<string, Schema> = sortKeys(
    Object.fromEntries(types.map((id) => [context.nameOf(id), context.definition(id).schema])),
  );
  const tags = tagsOf(profile, settings, service);
  const description = service.description === "" ? settings.description : service.description;
  const optional = {
    host: settings.host,
    basePath: settings.basePath,
    schemes: settings.schemes,
    consumes: settings.consumes,
    produces: settings.produces,
  };
  const security = {
    securityDefinitions: settings.securityDefinitions ?? profile.securityDefinitions,
    security: settings.security ?? profile.security,
  };
  return {
    swagger: "2.0",
    info: {
      title: `${settings.title} ${service.root}`,
      ...(description !== undefined && { description }),
      ...settings.info,
      version: settings.version,
    },
    ...given(optional),
    paths: service.paths,
    definitions,
    ...given(security),
    ...(tags.length > 0 && { tags }),
    ...given({ externalDocs: settings.externalDocs }),
  };
}
