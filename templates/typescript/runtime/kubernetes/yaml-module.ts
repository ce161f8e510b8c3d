/** The part of the package `yaml` that is used. Its own types are available only if it is installed. */
export interface YamlModule {
  readonly LineCounter: new () => { linePos(offset: number): { readonly line: number } };
  readonly parseDocument: (text: string, options: object) => YamlDocument;
  readonly parseAllDocuments: (text: string, options: object) => readonly YamlDocument[];
  readonly stringify: (value: unknown, options: object) => string;
}

export interface YamlDocument {
  readonly errors: readonly YamlProblem[];
  readonly warnings: readonly YamlProblem[];
  toJS(options: { readonly maxAliasCount: number }): unknown;
}

export interface YamlProblem {
  readonly code: string;
  /** Offsets in the text. */
  readonly pos: readonly [number, number];
}

/** Loads `yaml`, an optional dependency; undefined if it is not installed. */
export async function loadYamlModule(): Promise<YamlModule | undefined> {
  try {
    // `satisfies` hides the name from the compiler, since the types may be missing; bundlers still see it.
    return (await import("yaml" satisfies string)) as YamlModule;
  } catch {
    return undefined;
  }
}
