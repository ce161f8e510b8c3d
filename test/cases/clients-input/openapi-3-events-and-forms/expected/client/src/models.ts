export interface Barge extends CraftBase {
  kind: "barge";
  holds?: number;
}

export interface BargeRequest extends CraftRequestBase {
  kind: "barge";
  holds?: number;
}

export interface CraftBase {
  /** Read-only. */
  readonly built: Move;
  /** Read-only. */
  readonly id: string;
  kind: string;
  /** Read-only. RFC 3339 date. */
  readonly seen?: string;
}

export type Craft = Barge | Tug;

export interface CraftRequestBase {
  /** Write-only. */
  code: string;
  kind: string;
}

export type CraftRequest = BargeRequest | TugRequest;

export interface Move {
  to: string;
}

export interface SendLoadBody {
  /** Format: binary. */
  list: string;
  moves?: Move[];
  /** Format: binary. */
  photo?: string;
}

export interface Tug extends CraftBase {
  kind: "tug";
  power?: number;
}

export interface TugRequest extends CraftRequestBase {
  kind: "tug";
  power?: number;
}
