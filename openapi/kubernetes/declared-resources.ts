import { isObject } from "../types/objects.js";

/** Extension of a kind's definition: the resources that its objects are served as, a list of {@link DeclaredResource}. */
export const RESOURCES = "x-groupversion-resources";

/** A resource as the definition of its kind declares it: what neither paths nor operations of a document can say. */
export interface DeclaredResource {
  /** `""` for the core group. */
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** As in paths: `orders`. */
  readonly plural: string;
  /** For messages and command lines: `order`. */
  readonly singular: string;
  readonly scope: "Namespaced" | "Cluster";
  /** Abbreviations that command lines accept: `or`. */
  readonly shortNames: readonly string[];
  /** Groups of resources that command lines list it with, such as `all`. */
  readonly categories: readonly string[];
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === "string" && each !== "") : [];

/**
 * Reads the value of {@link RESOURCES}. Documents come from anywhere, so every shape is accepted: an entry without a
 * version, a kind or a plural is left out, and a field of another type counts as absent.
 */
export function readDeclaredResources(value: unknown): readonly DeclaredResource[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((entry) => isObject(entry))
    .flatMap((entry): DeclaredResource[] => {
      const [version, kind, plural] = [text(entry["version"]), text(entry["kind"]), text(entry["plural"])];
      if (version === "" || kind === "" || plural === "") return [];
      return [
        {
          group: text(entry["group"]),
          version,
          kind,
          plural,
          singular: text(entry["singular"]) || kind.toLowerCase(),
          scope: entry["scope"] === "Cluster" ? "Cluster" : "Namespaced",
          shortNames: texts(entry["shortNames"]),
          categories: texts(entry["categories"]),
        },
      ];
    });
}

/** Writes a resource for {@link RESOURCES}: empty lists are left out. */
export const writeDeclaredResource = ({
  shortNames,
  categories,
  ...resource
}: DeclaredResource): Readonly<Record<string, unknown>> => ({
  ...resource,
  ...(shortNames.length > 0 && { shortNames }),
  ...(categories.length > 0 && { categories }),
});
