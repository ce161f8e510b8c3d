/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */

/**
 * A share.
 * @minimum 10
 */
type Share = number;

/** A pet. */
export interface Pet {
  /**
   * @minimum 5
   * @maximum 1
   */
  age: number;
  /** @exclusiveMinimum */
  weight: number;
  /** @maximum 1 */
  share: Share;
  /** @listType map */
  tags: Tag[];
  /**
   * @listType set
   * @listMapKey name
   */
  marks: Tag[];
  /** @patchMergeKey name */
  toys: Tag[];
  inline: {
    /**
     * @minItems 2
     * @maxItems 1
     */
    names: string[];
  };
}

/** A tag. */
export interface Tag {
  name: string;
}

/** @operations */
export interface PetOperations {
  /** @route GET /pets */
  list(): Pet[];
}
