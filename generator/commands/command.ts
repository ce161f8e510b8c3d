import type { Target } from "../codegen/targets/target.js";

/** An option of a command: its help, and how `node:util` parses it. */
export interface CommandOption {
  readonly type: "boolean" | "string";
  readonly description: string;
  /** What stands for the value in help, of a string option. */
  readonly value?: string;
  readonly short?: string;
  readonly of?: readonly string[];
  /** A string option that may be given several times; its value is a list. */
  readonly multiple?: boolean;
  /** A string option that the command cannot do without. */
  readonly required?: boolean;
  /** Options that it does not go together with. */
  readonly excludes?: readonly string[];
}

export interface Streams {
  /** Writes to standard output; a newline is added. */
  readonly print: (text: string) => void;
  /** Writes to standard error; a newline is added. */
  readonly warn: (text: string) => void;
  /** Shows what is going on, on a terminal only; an empty text takes it away. */
  readonly progress: (text: string) => void;
}

export interface Invocation extends Streams {
  /** Absolute working folder. */
  readonly cwd: string;
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly positionals: readonly string[];
  /** The languages that clients can be generated in. */
  readonly targets: readonly Target[];
  /** Aborted when the user stops a command that runs on, such as `--watch`. */
  readonly signal: AbortSignal;
}

/** 0 done; 1 the input has errors; 2 wrong usage; 70 a fault of ours. */
export type ExitCode = 0 | 1 | 2 | 70;

export interface Command {
  readonly name: string;
  /** Arguments as shown in help. */
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Fewest and most positional arguments. */
  readonly positionals: readonly [number, number];
  /** Loaded when it is run, so that `--help` and a run that has nothing to do load nothing else. */
  readonly load: () => Promise<{ readonly run: (invocation: Invocation) => Promise<ExitCode> }>;
}
