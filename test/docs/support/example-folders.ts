import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildClientModel } from "../../../generator/codegen/client-model/build-client-model.js";
import type { ClientModel, Operation } from "../../../generator/codegen/client-model/client-model.js";
import { loadDocument } from "../../../openapi/read/load-document.js";
import { baseUrl } from "../../../generator/codegen/targets/common/base-url.js";
import { targets } from "../../../generator/codegen/targets/registry.js";
import { createCalls } from "../../../generator/codegen/targets/docs/calls/calls.js";
import { TypeIndex } from "../../../generator/codegen/targets/common/types/type-index.js";
import { generatePackage, generatePythonPackage } from "../../support/packages/generate-package.js";

/** The name of every document's TypeScript client. A Python client is named after its document. */
const PACKAGE = "@example/generated";

/** Number of functions in a Python module of examples; larger modules are no faster to check. */
const FUNCTIONS = 100;

/** A call of curl, and the request that it must send. */
export interface CurlExample {
  readonly operation: Operation;
  readonly code: string;
}

/** The examples of a document, written beside its clients. */
export interface DocumentExamples {
  /** Folder with a `tsconfig.json`. */
  readonly typescript: string;
  /** Examples for curl. */
  readonly curl: readonly CurlExample[];
  /** The prefix of the addresses in them. */
  readonly base: string;
  /** Operations without an example, by language. */
  readonly without: Readonly<Record<"TypeScript" | "Python", readonly string[]>>;
}

async function modelOf(file: string): Promise<ClientModel> {
  const { documents } = await loadDocument(file, { cwd: path.dirname(file) });
  const model = documents === undefined ? undefined : buildClientModel(documents).model;
  if (model === undefined) throw new Error(`${file} has no model`);
  return model;
}

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
}

/** Compiler options that resolve a package to its sources, so that it need not be built. */
function compilerOptions(folder: string): object {
  const { exports } = JSON.parse(readFileSync(path.join(folder, "client", "package.json"), "utf8")) as Manifest;
  const paths = Object.entries(exports).flatMap(([name, target]) => {
    if (typeof target === "string") return [];
    const source = target.types.replace(/^\.\/dist\//, "./client/src/").replace(/\.d\.ts$/, ".ts");
    return [[PACKAGE + name.slice(1), [source]]];
  });
  return {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: "ES2023",
    module: "NodeNext",
    noEmit: true,
    skipLibCheck: true,
    types: ["node"],
    paths: Object.fromEntries(paths) as object,
  };
}

/** Python's examples as functions, which can hold imports and statements, so that few modules are needed. */
function writePython(folder: string, name: string, examples: readonly (readonly [string, string])[]): void {
  for (let from = 0; from < examples.length; from += FUNCTIONS) {
    const functions = examples.slice(from, from + FUNCTIONS).map(([id, code], index) => {
      const lines = code.split("\n").map((line) => (line === "" ? "" : `    ${line}`));
      return `def call_${from + index}() -> None:\n    # ${id}\n${lines.join("\n")}\n`;
    });
    writeFileSync(path.join(folder, `calls_of_${name}_${from / FUNCTIONS}.py`), functions.join("\n\n"));
  }
}

/**
 * Generates both clients of a document, and writes the calls from its pages beside them.
 *
 * @param root - absolute folder; Python's package and examples go to `python` in it, everything else to a folder named `name`
 * @param name - the document's, as an identifier
 */
export async function writeExamples(root: string, name: string, document: string): Promise<DocumentExamples> {
  const folder = path.join(root, name);
  const python = path.join(root, "python");
  const calls = path.join(folder, "calls");
  for (const each of [calls, python]) mkdirSync(each, { recursive: true });
  const client = await generatePackage(document, path.join(folder, "client"), "--package", PACKAGE);
  const generated = await generatePythonPackage(document, path.join(python, `${name}-project`), "--package", name);
  if (client.exitCode !== 0 || generated.exitCode !== 0) throw new Error(`${name} was not generated`);
  const model = await modelOf(document);
  const clients = targets.map(async ({ name: language, title, loadCalls }) => ({
    title,
    language,
    names: { package: language === "typescript" ? PACKAGE : name },
    createCallWriter: await loadCalls(),
  }));
  const callsOf = createCalls(model, new TypeIndex(model, "document"), await Promise.all(clients));
  const curl: CurlExample[] = [];
  const without = { TypeScript: [] as string[], Python: [] as string[] };
  const pythonExamples: (readonly [string, string])[] = [];
  for (const [index, operation] of model.groups.flatMap((group) => group.operations).entries()) {
    const examples = new Map(callsOf(operation).map(({ title, code }) => [title, code]));
    curl.push({ operation, code: examples.get("curl") ?? "" });
    const typescript = examples.get("TypeScript");
    const inPython = examples.get("Python");
    if (typescript === undefined) without.TypeScript.push(operation.id);
    else writeFileSync(path.join(calls, `${index}.ts`), `// ${operation.id}\n${typescript}\nexport {};\n`);
    if (inPython === undefined) without.Python.push(operation.id);
    else pythonExamples.push([operation.id, inPython]);
  }
  writePython(python, name, pythonExamples);
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(
    path.join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: compilerOptions(folder), include: ["calls"] }),
  );
  return { typescript: folder, curl, base: baseUrl(model), without };
}
