import type { Target } from "../codegen/targets/target.js";

/** An option of a command: its help, and how `node:util` parses it. */
export interface CommandOption {
  readonly type: "boolean" | "string";
  readonly description: string;
  /** Placeholder for the value in help, for string options. */
  readonly value?: string;
  readonly short?: string;
  readonly of?: readonly string[];
  /** A string option that may be repeated; its value is a list. */
  readonly multiple?: boolean;
  /** A required string option. */
  readonly required?: boolean;
  /** Options that it cannot be combined with. */
  readonly excludes?: readonly string[];
}

export interface Streams {
  /** Writes a line to standard output. */
  readonly print: (text: string) => void;
  /** Writes a line to standard error. */
  readonly warn: (text: string) => void;
  /** Shows progress, on a terminal only; an empty text clears it. */
  readonly progress: (text: string) => void;
}

export interface Invocation extends Streams {
  /** Absolute working folder. */
  readonly cwd: string;
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly positionals: readonly string[];
  /** The languages that clients can be generated in. */
  readonly targets: readonly Target[];
  /** Aborted when the user stops a long-running command, such as `--watch`. */
  readonly signal: AbortSignal;
  /** Calls a listener whenever the user asks for a reload (SIGHUP). Without one, the process ends. */
  readonly onReload: (listener: () => void) => void;
}

/** 0: done; 1: the input has errors (`diff`: findings); 2: wrong usage; 3: `diff` cannot read a side; 70: a bug of ours. */
export type ExitCode = 0 | 1 | 2 | 3 | 70;

export interface Command {
  readonly name: string;
  /** Arguments as shown in help. */
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Minimum and maximum number of positional arguments. */
  readonly positionals: readonly [number, number];
  /** Loaded only when the command runs, so that `--help` and runs with nothing to do stay fast. */
  readonly load: () => Promise<{ readonly run: (invocation: Invocation) => Promise<ExitCode> }>;
}
