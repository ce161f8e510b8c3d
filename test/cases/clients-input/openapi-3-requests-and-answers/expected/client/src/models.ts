export interface Fault {
  why: string;
}

export interface SearchPacked {
  k?: string;
}

export interface SearchWhere {
  name?: SearchWhereName;
  tags?: string[];
}

export interface SearchWhereName {
  like?: string;
}

export interface Letter {
  text?: string;
}

export interface Missing {
  id: string;
}

export interface SendSheetsBody {
  dry?: boolean;
  marks?: string[];
  table?: string;
  tags?: Tag[];
}

export interface AddStampBodyFormData {
  picture: string;
}

export interface Stamp {
  /** Base64. */
  thumb?: string;
  value?: number;
}

export interface Tag {
  word?: string;
}

export interface Tick {
  at?: number;
}
