/**
 * A script for `node --require`. When the program ends, it prints a JSON list of those given texts that occur in the paths of
 * files that the program read synchronously, as `require` does.
 */
export const reportLoaded = (...parts: readonly string[]): string => `
const fs = require("node:fs");
const { readFileSync } = fs;
const loaded = new Set();
fs.readFileSync = (file, ...others) => {
  for (const part of ${JSON.stringify(parts)}) if (String(file).includes(part)) loaded.add(part);
  return readFileSync(file, ...others);
};
require("node:module").syncBuiltinESMExports();
process.on("exit", () => console.log(JSON.stringify([...loaded].sort())));
`;

/** A part of the path of the compiler, however it is loaded. */
export const COMPILER = "/typescript.js";
