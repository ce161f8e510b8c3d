/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */

/**
 * A pet.
 *
 * More of it.
 * @remarks Read by {@link Owner | owners}.
 * @privateRemarks Drop with v2.
 * @title Pet
 * @extension x-owner {"team": "a"}
 * @example {"name": "Rex"}
 * @see Owner
 */
export interface Pet {
  /**
   * Its name.
   * @example "Rex"
   * @extension x-order 1
   * @title Name
   */
  name: string;
  /**
   * Not for everybody.
   * @internal
   */
  secret: () => void;
  /**
   * From later on.
   * @since 1.8
   */
  chip?: string;
  /**
   * From the beginning.
   * @since 1.5
   */
  color?: string;
  /**
   * Old.
   * @deprecated Use color.
   */
  colour?: string;
  /** @readOnly */
  id?: string;
}

/**
 * Never published.
 * @internal
 */
export interface Owner {
  pets: Map<string, Pet>;
}

/**
 * @operations
 * @extension x-group "pets"
 */
export interface PetOperations {
  /**
   * @route GET /pets
   * @extension x-order 1
   */
  listPets(): Pet[];
  /**
   * @route GET /new
   * @since 1.8
   */
  listNew(): Pet[];
  /**
   * @route GET /secret
   * @internal
   */
  listSecret(): Pet[];
}

/**
 * @operations
 * @internal
 */
export interface SecretOperations {
  /** @route GET /all */
  listAll(): Pet[];
}
