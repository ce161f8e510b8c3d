import type * as NodeModules from "./node-modules.js";

// Replaces `node-modules` in bundles for browsers.

function missing(what: string): () => never {
  return () => {
    throw new Error(`${what} are not available in browsers`);
  };
}

export const loadUndiciParts: typeof NodeModules.loadUndiciParts = missing("undici's connections");
export const loadUndici: typeof NodeModules.loadUndici = missing("undici's connections");
export const loadYamlPackage: typeof NodeModules.loadYamlPackage = () => Promise.resolve(undefined);
export const loadChildProcess: typeof NodeModules.loadChildProcess = missing("other programs");
export const loadFiles: typeof NodeModules.loadFiles = missing("files");
export const loadOs: typeof NodeModules.loadOs = missing("home folders");
export const loadPath: typeof NodeModules.loadPath = missing("file paths");
export const loadZlib: typeof NodeModules.loadZlib = missing("decompressors");
