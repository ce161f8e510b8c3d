/**
 * Operations of the network.
 * @packageDocumentation
 * @groupVersion net.sensors.example.com/v1
 */
import type { Binary, Int64, Query, Response, Uuid } from "groupversion/types";
import type { Message, Ticks } from "./messages.js";

/**
 * Where messages go.
 * @operations
 */
export interface MessageOperations {
  /**
   * Sends messages.
   * @route POST /v1/messages
   * @returns How many were taken.
   */
  send(messages: Message[]): Int64;
  /**
   * Messages of a sensor, between two moments.
   * @route GET /v1/sensors/{sensor}/messages
   */
  between(sensor: Uuid, from: Query<Ticks>, to?: Query<Ticks | null>): Message[];
  /**
   * The last message, if there is any.
   * @route GET /v1/sensors/{sensor}/messages/last
   */
  last(sensor: Uuid): Message | null;
  /**
   * The sensor's memory as it is.
   * @route GET /v1/sensors/{sensor}/memory
   * @produces application/octet-stream
   */
  memory(sensor: Uuid): Response<200, Binary>;
  /**
   * Counts by sensor.
   * @route GET /v1/counts
   */
  counts(): Record<Uuid, Int64>;
}
