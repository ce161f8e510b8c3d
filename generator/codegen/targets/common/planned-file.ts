/** A file to be rendered: where it goes, by what, from what. */
export interface PlannedFile {
  /** Relative to the package, with `/`. */
  readonly path: string;
  /** Name of the template: `files/src/models.ts.hbs`. */
  readonly template: string;
  /** As the target's `view.ts` has it for that template. */
  readonly view: object;
}
