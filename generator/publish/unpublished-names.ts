import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import type { ApiModel, Resource } from "../model/api-model.js";
import type { Profile } from "./profiles/profile.js";

/** Arguments of `@resource` that cannot be derived from the kind. */
const argumentsOf = ({ kind, singular, shortNames, categories }: Resource): string[] => [
  ...(singular === kind.toLowerCase() ? [] : ["singular"]),
  ...(shortNames.length > 0 ? ["shortNames"] : []),
  ...(categories.length > 0 ? ["categories"] : []),
];

/**
 * Reports resource names that none of an API's profiles publishes. Under a profile without resources, the resources
 * themselves are reported.
 *
 * @param profiles - the profiles of all its outputs
 */
export function unpublishedNames(model: ApiModel, profiles: readonly Profile[]): Diagnostic[] {
  if (profiles.some((profile) => profile.declaredResources || profile.resources === undefined)) return [];
  const names = [...new Set(profiles.map((profile) => profile.name))].join(" and ");
  const resources = model.packages.flatMap((owner) => (owner.machinery ? [] : owner.resources));
  return resources.flatMap((resource) =>
    argumentsOf(resource).map((argument) =>
      diagnostic("GV1015", resource.span, {
        name: `resource ${argument}`,
        reason: `profile ${names} does not publish it`,
        remedy: "Remove it, or choose the profile kubernetes, which publishes it.",
      }),
    ),
  );
}
