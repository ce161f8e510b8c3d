import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Answer, SpecRequest } from "../answer.js";
import { BoundedCache } from "../bounded-cache.js";
import { Content } from "../formats/content.js";
import { Format } from "../formats/format.js";
import { redirect } from "../answers/redirect.js";
import { Resource, type ResourceContext } from "../answers/resource.js";
import { withConsole } from "./with-console.js";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

/** Larger files are not part of documentation. Bytes. */
const LARGEST = 64 * 1024 * 1024;

/** Number of files that are kept in memory. */
const KEPT = 128;

/** A file as it was last read; empty before that. */
interface KeptFile {
  content?: { readonly modified: number; readonly size: number; readonly resource: Resource };
}

/** The segments of a path below a folder; `undefined` for `..`, hidden files and other drives. */
function segmentsOf(below: string): readonly string[] | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(below);
  } catch {
    return undefined;
  }
  const segments = decoded.split("/").filter((segment) => segment !== "");
  return segments.some((segment) => segment.startsWith(".") || /[\\\0:]/.test(segment)) ? undefined : segments;
}

/** Serves the files of a folder in their current state. Links cannot lead outside of it. */
export class StaticFiles {
  readonly #context: ResourceContext;
  readonly #folder: string;
  readonly #cacheControl: string;
  readonly #kept = new BoundedCache<KeptFile>(KEPT, () => ({}));

  constructor(context: ResourceContext, folder: string, cacheControl: string) {
    this.#context = context;
    this.#folder = folder;
    this.#cacheControl = cacheControl;
  }

  /**
   * Responds to a request; `undefined` if there is no such file.
   *
   * @param below - what follows the folder's address: empty, or a path that begins with `/`; percent-encoded
   * @param address - path of the request, as the client sees it
   */
  async answer(below: string, request: SpecRequest, address: string): Promise<Answer | undefined> {
    const segments = segmentsOf(below);
    if (segments === undefined) return undefined;
    try {
      const file = path.join(this.#folder, ...segments);
      const found = await stat(file);
      // Relative links in a page need the trailing slash.
      if (found.isDirectory() && !below.endsWith("/")) return redirect(`${address}/`);
      return await (await this.#file(found.isDirectory() ? path.join(file, "index.html") : file))?.answer(request);
    } catch (error) {
      if (/^(ENOENT|ENOTDIR|EACCES|ENAMETOOLONG|ELOOP|EISDIR)$/.test((error as NodeJS.ErrnoException).code ?? ""))
        return undefined;
      throw error;
    }
  }

  async #file(file: string): Promise<Resource | undefined> {
    const [root, real] = await Promise.all([realpath(this.#folder), realpath(file)]);
    if (!real.startsWith(root + path.sep)) return undefined;
    const found = await stat(real);
    const { size, mtimeMs } = found;
    if (!found.isFile() || size > LARGEST) return undefined;
    const kept = this.#kept.get(real);
    if (kept.content?.modified === mtimeMs && kept.content.size === size) return kept.content.resource;
    const extension = path.extname(real).toLowerCase();
    const read = await readFile(real);
    const bytes = extension === ".html" ? withConsole(read) : read;
    const contentType = TYPES[extension] ?? "application/octet-stream";
    const resource = new Resource(this.#context, [
      new Format(new Content(() => bytes), {
        contentType,
        vary: "Accept-Encoding",
        cacheControl: this.#cacheControl,
        more: ["X-Content-Type-Options", "nosniff"],
      }),
    ]);
    kept.content = { modified: mtimeMs, size, resource };
    return resource;
  }
}
