import { oneLine } from "../../../openapi/diagnostics/one-line.js";
import type { Invocation } from "../command.js";

/** Logs what a server does, for people or as JSON. */
export class ServeLog {
  readonly #invocation: Invocation;

  constructor(invocation: Invocation) {
    this.#invocation = invocation;
  }

  /** A normal event. */
  info(message: string, facts: Readonly<Record<string, unknown>> = {}): void {
    if (this.#invocation.options["quiet"] === true) return;
    this.#write("info", message, facts);
  }

  /** An event that needs attention; the server continues. */
  warn(message: string, facts: Readonly<Record<string, unknown>> = {}): void {
    this.#write("warning", message, facts);
  }

  /** Logs to standard error, since the access log uses standard output. */
  #write(level: string, message: string, facts: Readonly<Record<string, unknown>>): void {
    const { options, warn } = this.#invocation;
    if (options["json"] === true)
      warn(JSON.stringify({ time: new Date().toISOString(), type: "event", level, message, ...facts }));
    else warn(oneLine(level === "info" ? message : `${level}: ${message}`));
  }
}
