export interface Chicken {
  from?: Egg;
}

export interface Egg {
  by?: Chicken;
}

export type Folder = { [key: string]: Folder };

export type Listing = Listing[];

export interface Tree {
  children?: Tree[];
  parent?: Tree;
}
