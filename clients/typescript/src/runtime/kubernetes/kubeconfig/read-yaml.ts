import { loadYamlPackage } from "../../node-modules.js";
import type { YamlModule } from "../yaml-module.js";
import type { FieldValue } from "./field-reader.js";
import { KubeconfigError } from "./kubeconfig-error.js";

/**
 * Parses JSON, which needs nothing else, or YAML, which needs the package `yaml`. YAML numbers stay strings: no field
 * of a kubeconfig is a number, and a token that consists of digits must keep all of them.
 *
 * @param name - of the text, for messages
 * @throws {@link KubeconfigError} with the line number and no part of the text.
 */
export async function readYaml(text: string, name: string): Promise<FieldValue> {
  const content = text.replace(/^\uFEFF/, "");
  const value = readJson(content);
  if (value !== undefined) return value;
  const yaml = (await loadYamlPackage()) as YamlModule | undefined;
  if (yaml === undefined) {
    throw new KubeconfigError(`${name} is not JSON, and reading YAML needs the package "yaml": npm install yaml`);
  }
  const lineCounter = new yaml.LineCounter();
  // The library's messages quote the text, which holds secrets: only its codes are shown.
  const fault = (code: string, offset?: number): KubeconfigError => {
    const place = offset === undefined ? "" : `line ${String(lineCounter.linePos(offset).line)}: `;
    return new KubeconfigError(`${name}: ${place}not valid YAML (${code.toLowerCase().replaceAll("_", " ")})`);
  };
  try {
    const document = yaml.parseDocument(content, {
      schema: "failsafe",
      customTags: ["null", "bool"],
      merge: true,
      stringKeys: true,
      lineCounter,
      prettyErrors: false,
      // Errors are collected, not logged. "silent" would also drop the one about a second document.
      logLevel: "error",
    });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) throw fault(problem.code, problem.pos[0]);
    return document.toJS({ maxAliasCount: 100 }) as FieldValue;
  } catch (error) {
    if (error instanceof KubeconfigError) throw error;
    throw fault(error instanceof ReferenceError ? "bad alias, or too many aliases" : "nested too deeply");
  }
}

function readJson(text: string): FieldValue | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text) as FieldValue;
  } catch {
    // A YAML flow mapping begins with a brace, too.
    return undefined;
  }
}
