export interface Boat {
  crew?: unknown[];
  hull?: Hull;
  length?: number;
  mast?: unknown;
  name: string;
}

export type Hull = unknown[];
