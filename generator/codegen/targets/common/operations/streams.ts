import type { Framing, Operation, StreamItem, Type } from "../../../client-model/client-model.js";
import { successes } from "./answer.js";

/** Successful responses that arrive item by item. */
export interface Stream {
  readonly framing: Framing;
  /** Type of the items; in server-sent events, of their data. */
  readonly item: Type;
  /** The types of data by the events' names, if these tell them apart. */
  readonly events?: NonNullable<StreamItem["events"]>;
  /** Media types with this framing, without repetition. */
  readonly mediaTypes: readonly string[];
  /** Whether the operation has other content as well, so that a call chooses. */
  readonly isChoice: boolean;
}

/** The stream of an operation; undefined if it has none, or the document does not state its items. */
export function streamOf(operation: Operation): Stream | undefined {
  if (operation.kubernetes !== undefined) return undefined;
  const contents = successes(operation).flatMap((response) => response.contents);
  const item = contents.find((content) => content.item !== undefined)?.item;
  if (item === undefined) return undefined;
  const same = contents.filter((content) => content.item?.framing === item.framing);
  return {
    framing: item.framing,
    item: item.type,
    ...(item.events !== undefined && { events: item.events }),
    mediaTypes: [...new Set(same.map(({ mediaType }) => mediaType))],
    isChoice: contents.some((content) => content.item === undefined),
  };
}
