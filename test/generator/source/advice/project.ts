import type { Config } from "../../../../generator/index.js";

/** The sources of a project by path, and its configuration. */
export interface Project {
  readonly files: Readonly<Record<string, string>>;
  readonly config?: Config;
}

export interface Advice {
  readonly code: string;
  readonly broken: Project;
  /** The project after following the help. Absent if the help spells out a rewrite, which the test applies. */
  readonly followed?: readonly Project[];
}

export const HEAD = (owner: string): string => `/**\n * Boats.\n * @packageDocumentation\n * ${owner}\n */\n`;
export const TYPES = `import type { Body, Form, Int32, IntOrString, Path, Query } from "groupversion/types";\n`;
export const META = `import type { ListMeta, ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1.js";\n`;
export const put = (type: string): string =>
  `\n/**\n * O.\n * @operations\n */\nexport interface Operations {\n  /** @route PUT /boat */\n  put(body: Body<${type}>): void;\n}\n`;

/** A plain API with the given declarations and an operation that takes a Boat. */
export const plain = (declarations: string, config: Config = {}): Project => ({
  files: { "boats.ts": `${HEAD("@modelPackage boats")}${TYPES}\n${declarations}\n${put("Boat")}` },
  config: { profile: "rest", ...config },
});
/** A plain API with the given methods in one `@operations` interface. */
export const operations = (methods: string, config: Config = {}, more = ""): Project => ({
  files: {
    "boats.ts": `${HEAD("@modelPackage boats")}${TYPES}${more}\n/**\n * O.\n * @operations\n */\nexport interface Operations {\n${methods}\n}\n`,
  },
  config: { profile: "rest", ...config },
});
export const kind = (comment: string, name = "Boat", heritage = " extends TypeMeta", list = true): string =>
  `/**\n * ${comment.replaceAll("\n", "\n * ")}\n */\nexport interface ${name}${heritage} {\n  metadata?: ObjectMeta;\n}\n` +
  (list ? `export interface ${name}List extends TypeMeta {\n  metadata?: ListMeta;\n  items: ${name}[];\n}\n` : "");
/** An API with the given resources. */
export const resources = (declarations: string, config: Config = {}): Project => ({
  files: { "boats/v1.ts": `${HEAD("@groupVersion boats/v1")}${META}\n${declarations}` },
  config: { profile: "kubernetes", ...config },
});
export const field = (text: string): Project => plain(`export interface Boat {\n  ${text}\n}`);
