/** Something that runs beside requests until the server ends. */
export interface Controller {
  /** Called once, before the server answers; what it awaits delays that. */
  start(): Promise<void>;
  /** Ends, and waits for what is under way. */
  stop(): Promise<void>;
}
