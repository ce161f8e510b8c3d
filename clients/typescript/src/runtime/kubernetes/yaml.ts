import type { KubernetesObject } from "./types.js";
import { loadYamlModule } from "./yaml-module.js";
import type { YamlDocument, YamlModule } from "./yaml-module.js";

/** A text is not YAML, or not what was asked for. The message names lines and shows nothing of the text. */
export class YamlError extends Error {
  override readonly name = "YamlError";
}

/** Of YAML 1.1, what Kubernetes does not read: dates stay text, and so does `12:30`. */
const UNKNOWN_TAGS = /:(?:timestamp|omap|pairs|set)$/;

interface Tag {
  readonly tag: string;
  readonly format?: string;
}

/** The octal numbers of YAML 1.2, which Kubernetes reads beside those of 1.1. */
const OCTAL = {
  tag: "tag:yaml.org,2002:int",
  default: true,
  test: /^[-+]?0o[0-7_]+$/,
  resolve: (text: string) => Number(text.replaceAll("_", "").replace(/^[-+]/, "")) * (text.startsWith("-") ? -1 : 1),
} as const;

/** YAML as `kubectl` reads it: 1.1, in which `yes` and `on` are true, and `0644` is octal. */
const READ = {
  version: "1.1",
  // The default is a list of tags for 1.1.
  customTags: (tags: readonly (Tag | string)[]) => [
    OCTAL,
    ...tags.filter((each) => typeof each === "string" || (!UNKNOWN_TAGS.test(each.tag) && each.format !== "TIME")),
  ],
  merge: true,
  prettyErrors: false,
  logLevel: "error",
} as const;

/**
 * Parse a YAML or JSON text with one object, as `kubectl` does. Needs the package `yaml`. The object is not checked
 * against `T`.
 *
 * @example
 * ```ts
 * const pod = await loadYaml<Pod>(await readFile("pod.yaml", "utf8"));
 * ```
 * @throws {@link YamlError}
 */
export async function loadYaml<T = KubernetesObject>(text: string): Promise<T> {
  const [first, ...others] = await loadAllYaml<T>(text);
  if (first === undefined) throw new YamlError("the text has no object");
  if (others.length > 0) throw new YamlError("the text has several documents: use `loadAllYaml`");
  return first;
}

/**
 * Parse all documents of a YAML text, as {@link loadYaml}. Empty ones are left out.
 *
 * @throws {@link YamlError}
 */
export async function loadAllYaml<T = KubernetesObject>(text: string): Promise<T[]> {
  const yaml = await installed();
  const lineCounter = new yaml.LineCounter();
  const documents = yaml.parseAllDocuments(text.replace(/^\uFEFF/, ""), { ...READ, lineCounter });
  const place = (offset: number): string => `line ${String(lineCounter.linePos(offset).line)}`;
  return [...documents].map((document) => read(document, place)).filter((value) => value !== null) as T[];
}

/**
 * Write objects as YAML that `kubectl` reads the same: one document for an object, several for a list. Texts that YAML
 * 1.1 would take for something else are quoted. Needs the package `yaml`.
 */
export async function dumpYaml(value: object | readonly object[]): Promise<string> {
  const yaml = await installed();
  const write = (each: unknown): string =>
    yaml.stringify(each, { compat: "yaml-1.1", aliasDuplicateObjects: false, lineWidth: 0 });
  return (Array.isArray(value) ? value : [value]).map(write).join("---\n");
}

async function installed(): Promise<YamlModule> {
  const yaml = await loadYamlModule();
  if (yaml === undefined) throw new YamlError('YAML needs the package "yaml": npm install yaml');
  return yaml;
}

function read(document: YamlDocument, place: (offset: number) => string): unknown {
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    const code = problem.code.toLowerCase().replaceAll("_", " ");
    throw new YamlError(`${place(problem.pos[0])}: not valid YAML (${code})`);
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new YamlError(error instanceof ReferenceError ? "bad alias, or too many aliases" : "nested too deeply");
  }
  if (value !== null && typeof value !== "object") throw new YamlError("a document is not an object");
  return value;
}
