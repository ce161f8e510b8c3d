export interface CatBase extends PetBase {
  /** Format: int32. */
  lives?: number;
}

export type Cat = (CatBase & { petType: "Cat" }) | Lion;

export interface Dog extends PetBase {
  petType: "canine";
  /** Format: int32. */
  packSize?: number;
}

export interface Home {
  pets?: Pet[];
}

export interface Lion extends CatBase {
  petType: "Lion";
  mane?: boolean;
}

export interface PetBase {
  name?: string;
  petType: string;
}

export type Pet = (PetBase & { petType: "Pet" }) | Cat | Dog;
