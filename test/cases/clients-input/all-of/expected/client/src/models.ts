/** Another name for an animal. */
export type Alias = Animal;

export interface Animal {
  id?: string;
  name?: string;
}

export interface Beside extends Animal {
  note: string;
}

export interface Both extends Animal, Dated {}

export interface Cat extends Animal {
  /** Format: int32. */
  lives?: number;
}

export interface Dated {
  /** RFC 3339 date and time. */
  created?: string;
}

export interface Merged {
  a?: string;
  b: string;
}

export interface Named extends Animal {
  name: string;
}

export interface Owner {
  odd?: OwnerOdd;
  /** The pet. */
  pet?: Animal;
}

export interface OwnerOdd extends Animal {
  /** Format: int32. */
  legs?: number;
}
