import { isAscii } from "node:buffer";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";

/** The first bytes of a cache file: a checksum of the compiled code behind them. */
const CHECKSUM_BYTES = 32;

const checksumOf = (compiled: Buffer): Buffer => createHash("sha256").update(compiled).digest();

/** The compiled code of a cache file. V8 trusts what it is given, so a damaged file counts as missing. */
function readCompiled(file: string): Buffer | undefined {
  try {
    const content = readFileSync(file);
    const compiled = content.subarray(CHECKSUM_BYTES);
    return checksumOf(compiled).equals(content.subarray(0, CHECKSUM_BYTES)) ? compiled : undefined;
  } catch {
    return undefined;
  }
}

interface CacheFile {
  readonly path: string;
  /** How the names of the module's cache files begin, whatever its content. */
  readonly moduleName: string;
  /** How the names of those begin that hold its present content, compiled by any version of Node. */
  readonly contentName: string;
}

/** Removes what was compiled from earlier content of a module, such as another version of its package. */
function removeOutdated({ path: file, moduleName, contentName }: CacheFile): void {
  const folder = path.dirname(file);
  for (const name of readdirSync(folder))
    if (name.startsWith(moduleName) && !name.startsWith(contentName)) rmSync(path.join(folder, name), { force: true });
}

/** Writes a cache file whole or not at all. A folder that cannot be written to is no error: the next run compiles again. */
function writeCompiled(cacheFile: CacheFile, compiled: Buffer): void {
  const { path: file } = cacheFile;
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(temporary, Buffer.concat([checksumOf(compiled), compiled]));
    renameSync(temporary, file);
    removeOutdated(cacheFile);
  } catch {
    if (existsSync(temporary)) rmSync(temporary);
  }
}

/** The cache file for a module; undefined if none is wanted. Its name changes with the module's content and with V8. */
function cacheFileOf(modulePath: string): CacheFile | undefined {
  if (process.env["NODE_DISABLE_COMPILE_CACHE"] !== undefined) return undefined;
  const marker = `${path.sep}node_modules${path.sep}`;
  const end = modulePath.lastIndexOf(marker);
  if (end === -1) return undefined;
  // npm gives all files of all packages the same time of modification, but not the same time of change.
  const { size, ctimeMs } = statSync(modulePath);
  const moduleName = `${path.basename(modulePath, ".js")}-`;
  const contentName = `${moduleName}${size}-${Math.trunc(ctimeMs)}-`;
  const folder = path.join(modulePath.slice(0, end), "node_modules", ".cache", "groupversion");
  return { path: path.join(folder, `${contentName}${cachedDataVersionTag()}.bin`), moduleName, contentName };
}

/**
 * Loads a CommonJS module like `require`, with the code that an earlier run compiled. The first run writes the cache when the
 * process exits: by then it contains the functions that the run used.
 *
 * @param modulePath - absolute path of the module, below a folder `node_modules`
 */
export function requireCompiled(modulePath: string): unknown {
  const cacheFile = cacheFileOf(modulePath);
  if (cacheFile === undefined) return createRequire(modulePath)(modulePath);
  const cachedData = readCompiled(cacheFile.path);
  const content = readFileSync(modulePath);
  // V8 need not decode nine megabytes of ASCII.
  const source = content.toString(isAscii(content) ? "latin1" : "utf8");
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: modulePath,
    ...(cachedData !== undefined && { cachedData }),
  });
  if (cachedData === undefined || script.cachedDataRejected === true)
    process.once("exit", () => writeCompiled(cacheFile, script.createCachedData()));
  const loaded = { exports: {} };
  const run = script.runInThisContext() as (...scope: readonly unknown[]) => void;
  run(loaded.exports, createRequire(modulePath), loaded, modulePath, path.dirname(modulePath));
  return loaded.exports;
}
