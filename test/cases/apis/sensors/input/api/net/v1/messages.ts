/**
 * Messages of the network.
 * @packageDocumentation
 * @groupVersion net.sensors.example.com/v1
 */
import type { Byte, DateTime, Double, Float, Int32, Int64, Uuid } from "groupversion/types";

/**
 * Nanoseconds since the network began.
 * @minimum 0
 */
export type Ticks = Int64;

/**
 * Anything that a sensor sends.
 * @discriminator type
 */
export interface Message {
  /** Which kind of message. */
  type: string;
  /** Of the sensor. */
  sensor: Uuid;
  /** When it was sent. */
  sent: Ticks;
  /** When it came in; null on the way. */
  received: DateTime | null;
}

/** Measured values. */
export interface Measurement extends Message {
  /** One row for each channel. */
  values: Float[][];
  /** Statistics by channel and then by name. */
  statistics?: Record<string, Record<Statistic, Double>>;
}

/** What is computed of each channel. */
export type Statistic = "mean" | "deviation";

/** A sensor's state. */
export interface Heartbeat extends Message {
  /** Messages so far. */
  count: Int64;
  /** Millivolts. */
  battery: Int32 | null;
}

/** Something is wrong. */
export interface Alarm extends Heartbeat {
  /** How bad. */
  level: Level;
  /** What the sensor had in memory. */
  dump?: Byte;
  /** What it was about. */
  cause?: Message;
}

enum Level {
  Low = 1,
  High = 5,
  Critical = 9,
}
