import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startNode } from "../run-node.mjs";

const SUMMARY = /^(?:nothing changed|\d+ files? written.*?|\d+ removed) {2}(\d+\.\d+) s$/m;
const FIELD_COMMENT = /^( {2}\/\*\* )(.*)( \*\/)$/m;
/** Milliseconds after which a silent watch counts as broken; enough for any machine. */
const PATIENCE = 60_000;

/** A running `groupversion spec --watch`, and edits of one field's description for it to pick up. */
export class WatchSession {
  #project;
  #file;
  #text;
  #running;
  #edits = 0;

  /** Starts watching and waits until the watch is ready. */
  static async start(project, apiTypes) {
    const session = new WatchSession();
    session.#project = project;
    session.#file = path.join(apiTypes, "core", "v1", "pods.ts");
    session.#text = readFileSync(session.#file, "utf8");
    session.#running = startNode([project.cli, "spec", "--watch"], { cwd: project.folder });
    // Whoever waits for it next reports its failure.
    session.#running.ended.catch(() => undefined);
    try {
      await session.#printed(0, /^watching for changes$/m);
    } catch (error) {
      session.#running.child.kill();
      throw error;
    }
    return session;
  }

  /**
   * Edits the description of one field. Returns the seconds from writing the source to the line that reports the written
   * output, and the seconds stated in this line. Fails if the output does not contain the edit then.
   */
  async edit() {
    const mark = `Edit ${++this.#edits}.`;
    const text = this.#text.replace(FIELD_COMMENT, `$1$2 ${mark}$3`);
    const from = this.#running.output.stdout.length;
    const begin = performance.now();
    writeFileSync(this.#file, text);
    const [, reported] = await this.#printed(from, SUMMARY);
    const seconds = (performance.now() - begin) / 1000;
    if (!readFileSync(this.#project.merged, "utf8").includes(mark))
      throw new Error(`the watch reported a run, but its output does not show the edit "${mark}"`);
    return { seconds, reported: Number(reported) };
  }

  /** Ends the watch as Ctrl-C would; returns its peak memory. */
  async stop() {
    this.#running.child.kill("SIGINT");
    return this.#running.ended;
  }

  async #printed(from, pattern) {
    const { child, output, ended } = this.#running;
    let finish;
    const found = new Promise((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`the watch printed no ${pattern}:\n${output.stdout}${output.stderr}`)),
        PATIENCE,
      );
      const look = () => {
        const match = pattern.exec(output.stdout.slice(from));
        if (match !== null) resolve(match);
      };
      child.stdout.on("data", look);
      finish = () => {
        clearTimeout(late);
        child.stdout.off("data", look);
      };
      look();
    });
    const gone = ended.then(() => Promise.reject(new Error(`the watch ended by itself:\n${output.stdout}`)));
    return Promise.race([found, gone]).finally(finish);
  }
}
