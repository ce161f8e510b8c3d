/** Command lines, run in order in a folder with the given files. The last one counts. */
export interface Run {
  readonly files: Readonly<Record<string, string>>;
  readonly commands: readonly (readonly string[])[];
}

export interface CommandAdvice {
  readonly code: string;
  readonly broken: Run;
  /** What to run after following the help. */
  readonly followed: readonly Run[];
}

/** A run of command lines. */
export const run = (files: Readonly<Record<string, string>>, ...commands: readonly (readonly string[])[]): Run => ({
  files,
  commands,
});
