import type { Aggregator, LocalDocument } from "../../../server/aggregate/aggregator.js";
import { FollowedFile } from "../../../server/documents/sources/followed-file.js";
import { FollowedFolder, type FolderChange } from "../../../server/documents/sources/followed-folder.js";
import { isFolderOfDocuments, isSwagger2 } from "../../../server/documents/sources/load-spec-file.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import type { OpenApiV3Document } from "../../../openapi/types/openapi-3-0.js";
import { OpenApi3Members } from "./openapi-3-members.js";
import { specNames } from "./spec-names.js";
import type { SourceProblem, SourceRequest } from "./source-request.js";
import { tellReload } from "./tell-reload.js";

/** Priority of the last file: higher than any server's, which has nine digits at most. */
const FILES_FROM = 1_000_000_000;

/** A file as a member of an aggregator. */
interface FollowedMember {
  readonly name: string;
  readonly priority: number;
  readonly file: FollowedFile;
}

/** A file to open, and its priority. */
interface Given {
  readonly file: string;
  readonly priority: number;
}

/** A file that was opened, or why it cannot be used. */
type Opened = Given & { readonly name: string } & (
    { readonly document: Document | OpenApiV3Document } | { readonly problem: string }
  );

/** Local documents as members of an aggregator: files, and folders whose files come and go. */
export class LocalMembers {
  readonly #request: SourceRequest;
  readonly #files = new Map<string, FollowedMember>();
  readonly #folders: FollowedFolder[] = [];
  /** The documents in OpenAPI 3, which are not merged with the others. */
  readonly openApi3: OpenApi3Members;
  #aggregator: Aggregator | undefined;

  constructor(request: SourceRequest) {
    this.#request = request;
    this.openApi3 = new OpenApi3Members((message) => request.log.warn(message, { conflict: message }));
  }

  /** Opens everything, and returns the documents or what is wrong with them. */
  async open(): Promise<{ readonly members: readonly LocalDocument[]; readonly problems: readonly SourceProblem[] }> {
    const { specs, shown } = this.#request;
    const problems: SourceProblem[] = [];
    const given: Given[] = [];
    for (const [i, spec] of specs.entries()) {
      const priority = FILES_FROM + specs.length - i;
      if (!(await isFolderOfDocuments(spec))) {
        given.push({ file: spec, priority });
        continue;
      }
      const folder = new FollowedFolder(spec, (change) => this.#change(change, priority));
      this.#folders.push(folder);
      const files = await folder.open();
      if (files.length === 0) problems.push({ file: shown(spec), problem: "there is no document in this folder" });
      given.push(...files.map((file) => ({ file, priority })));
    }
    const members: LocalDocument[] = [];
    for (const each of await this.#open(given)) {
      if ("problem" in each) problems.push({ file: shown(each.file), problem: each.problem });
      else if (!isSwagger2(each.document))
        this.openApi3.set(each.name, { priority: each.priority, document: each.document });
      else members.push({ name: each.name, priority: each.priority, document: each.document });
    }
    return { members, problems };
  }

  /** Reports changes to an aggregator from now on. It has the documents that were opened. */
  report(aggregator: Aggregator): void {
    this.#aggregator = aggregator;
  }

  /** Reads all files and folders now. */
  async reload(): Promise<void> {
    await Promise.all(this.#folders.map((folder) => folder.reload()));
    await Promise.all([...this.#files.values()].map(({ file }) => file.reload()));
  }

  close(): void {
    for (const folder of this.#folders) folder.close();
    for (const { file } of this.#files.values()) file.close();
  }

  /** Opens files, and follows those that can be read or may become readable. */
  async #open(given: readonly Given[]): Promise<readonly Opened[]> {
    const files = [...new Map(given.map((each) => [each.file, each])).values()];
    const names = specNames(
      files.map(({ file }) => file),
      [...this.#request.upstreams.map(({ name }) => name), ...[...this.#files.values()].map(({ name }) => name)],
    );
    return Promise.all(
      files.map(async ({ file, priority }) => {
        const name = names.get(file) ?? file;
        const followed = this.#follow(file, name, priority);
        this.#files.set(file, { name, priority, file: followed });
        const opened = await followed.open();
        const given = { file, name, priority };
        return "problem" in opened ? { ...given, problem: opened.problem } : { ...given, document: opened.document };
      }),
    );
  }

  #follow(file: string, name: string, priority: number): FollowedFile {
    const { log, shown } = this.#request;
    const { reloaded, unusable } = tellReload(log, name, shown(file));
    const followed: FollowedFile = new FollowedFile(file, {
      onDocument: ({ json, document }) => {
        if (!this.#isMember(file, followed)) return;
        if (!isSwagger2(document)) {
          // It may have been in Swagger 2.0 before.
          if (!this.openApi3.names.includes(name)) this.#aggregator?.remove(name);
          this.openApi3.set(name, { priority, document });
          reloaded();
          return;
        }
        if (this.openApi3.delete(name)) this.#aggregator?.add({ name, priority });
        const problem = this.#aggregator?.replace(name, json);
        if (problem === undefined) reloaded();
        else unusable(problem);
      },
      onProblem: (problem) => {
        if (!this.#isMember(file, followed)) return;
        if (!this.openApi3.names.includes(name)) this.#aggregator?.reject(name, problem);
        unusable(problem);
      },
    });
    return followed;
  }

  /** Whether a file was not removed while it was read. */
  readonly #isMember = (file: string, followed: FollowedFile): boolean => this.#files.get(file)?.file === followed;

  /** Reads new files before old ones go, so that a renamed document is never missing. */
  async #change({ added, removed }: FolderChange, priority: number): Promise<void> {
    const { log, shown } = this.#request;
    const gone = removed.flatMap((file) => {
      const member = this.#files.get(file);
      this.#files.delete(file);
      return member === undefined ? [] : [{ path: file, ...member }];
    });
    const opened = await this.#open(added.filter((file) => !this.#files.has(file)).map((file) => ({ file, priority })));
    for (const { path, name, file } of gone) {
      file.close();
      if (!this.openApi3.delete(name)) this.#aggregator?.remove(name);
      log.info(`${shown(path)} was removed and is no longer served`, { spec: name });
    }
    for (const each of opened) this.#add(each, priority);
  }

  /** A file that cannot be used yet is a member, too: it may still be written. */
  #add(opened: Opened, priority: number): void {
    const { log, shown } = this.#request;
    const { file, name } = opened;
    if ("document" in opened && !isSwagger2(opened.document)) {
      this.openApi3.set(name, { priority, document: opened.document });
      log.info(`${name} was added`, { spec: name, file: shown(file) });
      return;
    }
    this.#aggregator?.add({ name, priority });
    if ("problem" in opened) this.#aggregator?.reject(name, opened.problem);
    const problem = "problem" in opened ? opened.problem : this.#aggregator?.replace(name, opened.document as Document);
    const facts = { spec: name, file: shown(file) };
    if (problem === undefined) log.info(`${name} was added`, facts);
    else log.warn(`${name} was added and cannot be used: ${problem}`, { ...facts, problem });
  }
}
