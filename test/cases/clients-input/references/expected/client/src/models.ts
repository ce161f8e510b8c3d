export type Alias = Item;

export interface Order {
  alias?: Item;
  item?: Item;
  whole?: Address;
}

export interface Address {
  street?: string;
}

export interface Item {
  parts?: Item[];
  price?: Money;
}

export interface Money {
  amount?: number;
}
