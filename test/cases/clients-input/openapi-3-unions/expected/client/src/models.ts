export interface Address {
  mail?: string;
  phone?: string;
}

export interface Adult {
  class: "adult";
  fees?: number;
  name?: string;
}

export interface Atlas extends BookBase {
  kind: "atlas";
  scale?: number;
}

export interface BookBase extends MediumBase {
  pages?: number;
}

export type Book = (BookBase & { kind: "book" }) | Atlas;

export interface Child {
  class: "child";
  name?: string;
  school?: string;
}

export interface DeskLoan {
  hours?: number;
  place: "desk";
}

export type Entry = { title: string } & (Film | Score);

export type Event = Lent | Returned;

export interface Everything {
  address?: Address;
  entry?: Entry;
  event?: Event;
  found?: Found;
  loan?: Loan;
  medium?: Medium;
  member?: Member;
  remark?: Remark;
  shelf?: Shelf;
}

export interface Film {
  minutes?: number;
}

export type Found = Place | string | string[];

export interface HomeLoan {
  days?: number;
  place: "home" | "school";
}

export interface Lent {
  /** RFC 3339 date. */
  until?: string;
  what: "lent";
}

export type Loan = HomeLoan | DeskLoan;

export interface LongRemark {
  form: "long";
  pages?: number;
}

export interface MapModel extends MediumBase {
  kind: "map";
  folds?: number;
}

export interface MediumBase {
  kind: string;
}

export type Medium = Book | MapModel;

export type Member = Adult | Child;

export interface Place {
  row: number;
}

export type Remark = ShortRemark | LongRemark;

export interface Returned {
  /** RFC 3339 date and time. */
  at?: string;
  /** Format: int64. */
  fine?: number;
  what: "returned";
}

export interface Score {
  voices?: number;
}

export interface Shelf {
  state?: ShelfStateOpen | ShelfStateClosed | null;
}

export interface ShelfStateClosed {
  reason: string;
  word: "closed";
}

export interface ShelfStateOpen {
  /** RFC 3339 date and time. */
  since: string;
  word: "open";
}

export interface ShortRemark {
  form: "short";
  text?: string;
}
