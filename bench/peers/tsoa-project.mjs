import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { operationsOf } from "../lib/operations.mjs";
import { tsoaController } from "./tsoa-controllers.mjs";
import { tsoaModels } from "./tsoa-models.mjs";

/**
 * Writes an API as a project for tsoa: a decorated controller for each tag, a model for each definition.
 * @returns the arguments of tsoa's command line, the folder to run it in, and the path of its document
 */
export function writeTsoaProject(bench, document) {
  const folder = path.join(bench, "generated", "tsoa");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, "controllers"), { recursive: true });
  const byTag = groupByTag(document);
  for (const [tag, operations] of byTag)
    writeFileSync(path.join(folder, "controllers", `${tag}.ts`), tsoaController(tag, operations));
  writeFileSync(path.join(folder, "models.ts"), tsoaModels(document.definitions));
  writeFileSync(path.join(folder, "app.ts"), "export {};\n");
  const config = {
    entryFile: "app.ts",
    controllerPathGlobs: ["controllers/*.ts"],
    spec: {
      outputDirectory: "out",
      specVersion: 2,
      name: document.info.title,
      version: document.info.version,
      schemes: ["https"],
      securityDefinitions: document.securityDefinitions,
      rootSecurity: document.security,
    },
    compilerOptions: { experimentalDecorators: true, strict: true },
  };
  writeFileSync(path.join(folder, "tsoa.json"), JSON.stringify(config, null, 2));
  return {
    args: [path.join(bench, "node_modules", "tsoa", "dist", "cli.js"), "spec"],
    folder,
    merged: path.join(folder, "out", "swagger.json"),
    controllers: byTag.size,
  };
}

function groupByTag(document) {
  const groups = new Map();
  for (const operation of operationsOf(document)) {
    const [tag] = operation.tags;
    groups.set(tag, [...(groups.get(tag) ?? []), operation]);
  }
  return groups;
}
