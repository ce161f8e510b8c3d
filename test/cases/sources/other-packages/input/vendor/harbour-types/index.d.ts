/**
 * Marks a channel.
 * @author nobody
 * @version 3
 */
export interface Buoy {
  /** Its number. @memberof Buoy */
  number: number;
  /**
   * Its shape.
   * @default round
   * @maxLength 10
   * @minimum 3
   */
  shape?: string;
  light?: Light;
  ring(): void;
  onRing: () => void;
}

/** A light. */
export interface Light {
  color: "red" | "green";
}

/** {@inheritDoc Nothing} A sheet. */
export interface Chart {
  /** Its scale. */
  scale: number;
}
