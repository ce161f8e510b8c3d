export interface All {
  survey?: Survey;
  task?: Task;
  ticket?: Ticket;
  tool?: Tool;
}

export type Blank = "" | (string & {});

export type Nothing = null;

export interface Owner {
  id: string;
}

export interface Part {
  /** Read-only. */
  readonly open: boolean;
}

export type Phase = "early" | "late" | (string & {});

export interface Seal {
  sealed: boolean;
}

export interface Smith {
  name?: string;
}

export interface Survey extends Seal {
  part?: Part;
}

export interface Task {
  heir: Owner | null;
  owner: Owner | null;
}

export interface Ticket {
  phase?: Phase | Blank | null;
}

export interface Tool {
  /** Read-only. RFC 3339 date. */
  readonly bought?: string;
  /** Read-only. */
  readonly id: string;
  name: string;
  /** Read-only. */
  readonly smith?: Smith;
}

export interface ToolRequest {
  /** Write-only. */
  code: string;
  name: string;
}
