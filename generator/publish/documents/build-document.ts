import type { TypeId } from "../../model/api-model.js";
import type { Document, Tag } from "../../../openapi/types/swagger-2.js";
import type { Profile } from "../profiles/profile.js";
import { definitionsOf } from "./definitions-of.js";
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

/**
 * A document in Swagger 2.0.
 *
 * @param shared - its paths, with what they share
 */
export function buildDocument(
  context: SpecContext,
  settings: DocumentSettings,
  service: Service,
  types: readonly TypeId[],
  shared: Pick<Document, "paths" | "parameters">,
): Document {
  const { profile } = context;
  const definitions = definitionsOf(context, types);
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
    ...shared,
    definitions,
    ...given(security),
    ...(tags.length > 0 && { tags }),
    ...given({ externalDocs: settings.externalDocs }),
  };
}
