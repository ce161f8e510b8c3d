import type { PartKind } from "../types/references/part-kind.js";
import type { Dialect } from "./dialect.js";
import type { DocumentFile, FoundReference } from "./document-file.js";
import { identityOf, resolveLocation, type Location, type Problem } from "./sources/location.js";
import { MAXIMUM_DEPTH, type Limits } from "./limits.js";
import { openFile } from "./open-file.js";
import { placedProblem, type ReadParsedOptions } from "./read-parsed.js";
import { resolveSchemas } from "./resources/resolve-schemas.js";
import type { Reference } from "./references/reference.js";

export interface OpenOptions extends Omit<ReadParsedOptions, "pipes"> {
  readonly limits: Limits;
}

/** A reference to follow. */
interface Lead {
  readonly from: DocumentFile;
  readonly target: Reference;
  readonly kind: PartKind;
}

const leadsOf = (from: DocumentFile, references: readonly FoundReference[]): Lead[] =>
  references.map(({ text, target }) => ({ from, target: from.read(text), kind: target }));

/** How many files are read at the same time. */
const AT_A_TIME = 8;

/** All files of a document. Each is read once, however it is referred to. */
export class DocumentFiles {
  readonly #files = new Map<string, DocumentFile | Problem>();
  readonly #options: OpenOptions;
  readonly #byName = new Map<string, DocumentFile>();
  readonly #paths = new Set<string>();

  readonly #dialect: Dialect;

  constructor(root: DocumentFile, options: OpenOptions) {
    this.#dialect = root.dialect ?? "2.0";
    this.#options = options;
    this.#byName.set(root.shown, root);
    this.#files.set(identityOf(root.location), root);
  }

  /** The files that were read, in the order in which references reach them. */
  get loaded(): readonly DocumentFile[] {
    return [...this.#byName.values()];
  }

  /** Absolute paths of other local files that were read or looked for. */
  get paths(): readonly string[] {
    return [...this.#paths];
  }

  /** The dialect of a file: its own, or that of the document. */
  dialectOf(file: DocumentFile): Dialect {
    return file.dialect ?? this.#dialect;
  }

  /** The file with a shown name. */
  named(shown: string): DocumentFile | undefined {
    return this.#byName.get(shown);
  }

  /** The file that a reference names; `""` is the file of the reference itself. */
  from(file: DocumentFile, name: string): DocumentFile | Problem {
    if (name === "") return file;
    const location = resolveLocation(file.location, name);
    if ("problem" in location) return location;
    return (
      this.#files.get(identityOf(location)) ?? { problem: `there are more than ${this.#options.limits.files} files` }
    );
  }

  /** Loads all files that a file refers to, directly or indirectly, level by level. */
  async load(file: DocumentFile, references: readonly FoundReference[]): Promise<void> {
    let level = leadsOf(file, references);
    while (level.length > 0) {
      await this.#readAll(level);
      level = level.flatMap(({ from, target, kind }) => {
        const reached = this.from(from, target.file);
        return "problem" in reached ? [] : leadsOf(reached, reached.use(reached.pointerOf(target.pointer), kind));
      });
    }
  }

  /** Reads the files of references that were not read yet, up to the limit. */
  async #readAll(leads: readonly Lead[]): Promise<void> {
    const wanted = new Map<string, Location>();
    for (const { from, target } of leads) {
      const location = target.file === "" ? undefined : resolveLocation(from.location, target.file);
      if (location !== undefined && !("problem" in location)) wanted.set(identityOf(location), location);
    }
    const unread = [...wanted].filter(([identity]) => !this.#files.has(identity));
    const allowed = unread.slice(0, Math.max(0, this.#options.limits.files - this.#files.size));
    for (let i = 0; i < allowed.length; i += AT_A_TIME) {
      const batch = allowed.slice(i, i + AT_A_TIME);
      const read = await Promise.all(batch.map(async ([id, location]) => [id, await this.#read(location)] as const));
      // In the order of the references, whichever was read first.
      for (const [id, result] of read) this.#files.set(id, "problem" in result ? result : this.#keep(id, result));
    }
  }

  async #read(location: Location): Promise<DocumentFile | Problem> {
    if (location.kind === "file") this.#paths.add(location.path);
    const file = await openFile(location, this.#options);
    if ("problem" in file) return { problem: placedProblem(file) };
    if (file.tooDeep === undefined) return resolveSchemas(file, this.dialectOf(file));
    return { problem: `it is nested more than ${MAXIMUM_DEPTH} levels deep` };
  }

  /** Two addresses may lead to one file by a redirect, and two files may differ only in their query. */
  #keep(identity: string, file: DocumentFile): DocumentFile | Problem {
    const found = identityOf(file.location);
    const known = found === identity ? undefined : this.#files.get(found);
    if (known !== undefined) return known;
    let shown = file.shown;
    for (let i = 2; this.#byName.has(shown); i++) shown = `${file.shown} (${i})`;
    const kept = shown === file.shown ? file : file.shownAs(shown);
    this.#byName.set(shown, kept);
    this.#files.set(found, kept);
    return kept;
  }
}
