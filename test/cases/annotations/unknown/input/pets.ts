/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 * @licence MIT
 */

/**
 * A pet. `@minimun` in a code span is no annotation, nor is mail@example.com.
 *
 * ```ts
 * @decorated class Pet {}
 * ```
 * @minimun 1
 */
export interface Pet {
  /** @maxLenght 20 */
  name: string;
	/** Behind a tab. @pattern ^a @xyzzy */
  	tabbed: string;
}

/**
 * @operations
 * @author Somebody
 */
export interface PetOperations {
  /**
   * @rout GET /pets
   */
  list(): Pet[];
}
