/** PetSummary */
export interface PetSummary {
  id?: string;
}

export interface AddPetBody {
  name?: string;
  owner?: AddPetBodyOwner;
}

export interface AddPetBodyOwner {
  name?: string;
}

export interface AddPetResponse {
  id?: string;
}

export interface AddPet400Response {
  reason?: string;
}

export interface Pet {
  spec?: PetSpec;
  tags?: PetTagsItem[];
}

export interface PetSpec {
  limits?: PetSpecLimits;
}

export interface PetSpecLimits {
  cpu?: string;
}

export interface PetTagsItem {
  key?: string;
}
