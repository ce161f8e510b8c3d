import { spawn, type ChildProcessByStdio } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { pythonTool } from "../support/python-tools.js";

/** The syntax of a folder's modules; see `read_syntax.py`. */
export interface Syntax {
  readonly counts: Readonly<Record<string, number>>;
  readonly suspicious: readonly string[];
}

/** Reads Python packages in one process: starting Python takes longer than reading a package. */
export class SyntaxReader {
  readonly #python: ChildProcessByStdio<Writable, Readable, null>;
  readonly #answers: AsyncIterator<string, undefined>;

  constructor() {
    const program = path.join(import.meta.dirname, "read_syntax.py");
    this.#python = spawn(pythonTool("python"), [program], { stdio: ["pipe", "pipe", "inherit"] });
    this.#answers = createInterface(this.#python.stdout)[Symbol.asyncIterator]();
  }

  /** Reads the modules below a folder, except those of the runtime. Wait for one read before the next. */
  async read(folder: string): Promise<Syntax> {
    this.#python.stdin.write(`${folder}\n`);
    const answer = await this.#answers.next();
    if (answer.value === undefined) throw new Error(`Python exited while reading ${folder}`);
    return JSON.parse(answer.value) as Syntax;
  }

  stop(): void {
    this.#python.stdin.end();
  }
}
