/** A file to render: its path, template and view. */
export interface PlannedFile {
  /** Path in the package, with `/`. */
  readonly path: string;
  /** Name of the template: `files/src/models.ts.hbs`. */
  readonly template: string;
  /** The view of that template in the target's `view.ts`. */
  readonly view: object;
}
