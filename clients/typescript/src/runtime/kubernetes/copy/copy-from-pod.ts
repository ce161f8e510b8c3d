import type { Client, ConnectOptions } from "../../client.js";
import { loadFiles, loadPath } from "../../node-modules.js";
import { checkEnd, CopyError, readComplaint, run, splitPath } from "./copy-files.js";
import type { CopyPod, CopyResult } from "./copy-files.js";
import { TarReader } from "./tar-reader.js";
import type { TarEntry } from "./tar-reader.js";

/**
 * Copy a file, or a folder with all it contains, from a container. Requires `tar` in the container. Symbolic links are
 * left out, since they can lead anywhere; nothing is written outside of the target. Not available in browsers.
 *
 * @param from - the path in the container, for example `/var/log/app.log`
 * @param to - the path that the copy gets: for `./logs`, the copy of a folder `/var/log` contains `./logs/app.log`
 * @throws {@link CopyError}, and the errors of `exec` and of the file system.
 */
export async function copyFromPod(
  client: Client,
  pod: CopyPod,
  paths: { readonly from: string; readonly to: string },
  options: ConnectOptions = {},
): Promise<CopyResult> {
  const { folder, name } = splitPath(paths.from);
  // With `./`, a name that begins with a dash is not an option.
  const command = ["tar", "cf", "-", "-C", folder, `./${name}`];
  const session = await run(client, pod, command, { ...options, stdin: false });
  const complaint = readComplaint(session);
  try {
    const extraction = await Extraction.create(name, paths.to);
    for await (const entry of new TarReader(session.stdout).entries()) await extraction.write(entry);
    await checkEnd(session, complaint);
    const { files, bytes, skipped } = extraction;
    return { files, bytes, skipped };
  } catch (error) {
    // An archive that ends too early says less than the command's end.
    if (error instanceof RangeError) await checkEnd(session, complaint);
    throw error instanceof RangeError ? new CopyError(`the container's archive is unusable: ${error.message}`) : error;
  } finally {
    await session.close();
  }
}

type Files = Awaited<ReturnType<typeof loadFiles>>;
type Path = Awaited<ReturnType<typeof loadPath>>;

/** Writes the files of an archive below a path. */
class Extraction {
  files = 0;
  bytes = 0;
  readonly skipped: string[] = [];
  private readonly name: string;
  private readonly to: string;
  private readonly fs: Files;
  private readonly path: Path;

  private constructor(name: string, to: string, fs: Files, path: Path) {
    this.name = name;
    this.to = to;
    this.fs = fs;
    this.path = path;
  }

  static async create(name: string, to: string): Promise<Extraction> {
    return new Extraction(name, to, await loadFiles(), await loadPath());
  }

  async write(entry: TarEntry): Promise<void> {
    const target = this.targetOf(entry.name);
    if (entry.type === "5") {
      await this.fs.mkdir(target, { recursive: true });
      return;
    }
    const isLink = entry.type === "1";
    if (entry.type !== "0" && entry.type !== "7" && !isLink) {
      this.skipped.push(target);
      return;
    }
    await this.fs.mkdir(this.path.dirname(target), { recursive: true });
    if (isLink) await this.fs.copyFile(this.targetOf(entry.target), target);
    else {
      const file = await this.fs.open(target, "w", entry.mode);
      try {
        for await (const piece of entry.content()) {
          await file.writeFile(piece);
          this.bytes += piece.length;
        }
      } finally {
        await file.close();
      }
    }
    this.files += 1;
  }

  /** The local path of a file of the archive. @throws {@link CopyError} if it would be outside of the target. */
  private targetOf(name: string): string {
    const [first, ...rest] = name.split("/").filter((part) => part !== "" && part !== ".");
    const isUnsafe = (part: string): boolean =>
      part === ".." || part.includes("\0") || (this.path.sep === "\\" && /[\\:]/.test(part));
    if (first !== this.name || name.startsWith("/") || rest.some(isUnsafe)) {
      throw new CopyError("the container's archive names a file outside of what was asked for");
    }
    return this.path.join(this.to, ...rest);
  }
}
