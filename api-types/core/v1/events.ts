/**
 * Reports on what happens to objects.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { Int32 } from "groupversion/types";
import type { ObjectMeta } from "./meta.js";
import type { ObjectReference } from "./references.js";
import type { ListMeta, Time, TypeMeta } from "../../machinery/unversioned.js";

/**
 * Report of something that happened to an object, meant for diagnosis. Events expire, after one hour unless the API
 * server is configured otherwise.
 * @resource events
 */
export interface Event extends TypeMeta {
  /** Standard object data; the namespace must agree with that of the object the event concerns. */
  metadata: ObjectMeta;
  /** The object the event is about, for instance the pod that could not be scheduled. */
  involvedObject: ObjectReference;
  /** How often the same event has been seen; repeats raise this number instead of creating new events. */
  count?: Int32;
  /** When this event was seen for the first time, by the clock of the reporting component. */
  firstTimestamp?: Time;
  /** When this event was last repeated; same as `firstTimestamp` if it happened only once. */
  lastTimestamp?: Time;
  /** Explanation in plain text for a human reader; do not parse it. */
  message?: string;
  /** Why the event was raised, as one CamelCase word that programs can compare, for example `FailedScheduling`. */
  reason?: string;
  /** Component and host that raised the event, such as the kubelet on a certain node. */
  source?: EventSource;
  /**
   * Severity class: `Normal` for routine information, `Warning` for possible trouble. More values may follow in later
   * versions.
   */
  type?: string;
}

/** Result of listing events in one namespace or across all of them. */
export interface EventList extends TypeMeta {
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
  /** The events that matched the request, in no guaranteed time order. */
  items: Event[];
}

/** Tells which component raised an event and where that component was running. */
export interface EventSource {
  /** Name of the reporting program, for example `kubelet` or `default-scheduler`. */
  component?: string;
  /** Name of the node the reporter ran on; empty for cluster-wide components. */
  host?: string;
}
