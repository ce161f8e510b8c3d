import type { Invocation } from "../command.js";

/** Tells a person or a machine what a server does. */
export class ServeLog {
  readonly #invocation: Invocation;

  constructor(invocation: Invocation) {
    this.#invocation = invocation;
  }

  /** Something that is as it should be. */
  info(message: string, facts: Readonly<Record<string, unknown>> = {}): void {
    if (this.#invocation.options["quiet"] === true) return;
    this.#write("info", message, facts);
  }

  /** Something that somebody should look at; the server goes on. */
  warn(message: string, facts: Readonly<Record<string, unknown>> = {}): void {
    this.#write("warning", message, facts);
  }

  /** On standard error, as the access log has standard output. */
  #write(level: string, message: string, facts: Readonly<Record<string, unknown>>): void {
    const { options, warn } = this.#invocation;
    if (options["json"] === true)
      warn(JSON.stringify({ time: new Date().toISOString(), type: "event", level, message, ...facts }));
    else warn(level === "info" ? message : `${level}: ${message}`);
  }
}
