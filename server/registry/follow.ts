import { StatusError } from "../machinery/errors/status.js";
import type { Kind } from "./kind.js";
import type { RegistryClient } from "./registry-client.js";
import type { ObjectEvent } from "./watch-objects.js";

/** Milliseconds before a failed watch starts again. */
const PAUSE = 1000;

/**
 * Hands all objects of a kind and all their changes to a function, until the signal is aborted. After a gap in the history it
 * begins anew with the objects that are there.
 *
 * @param onEvent - called with one event after the other
 * @param onFault - learns of what the function throws
 */
export async function follow(
  client: RegistryClient,
  kind: Kind,
  signal: AbortSignal,
  onEvent: (event: ObjectEvent) => void,
  onFault: (fault: unknown) => void,
): Promise<void> {
  while (!signal.aborted) {
    try {
      for await (const events of client.watch(kind, signal)) for (const event of events) onEvent(event);
    } catch (error) {
      if (isAborted(signal)) return;
      if (!(error instanceof StatusError)) onFault(error);
      await new Promise((resolve) => setTimeout(resolve, PAUSE).unref());
    }
  }
}

/** Checked again after each wait. */
const isAborted = ({ aborted }: AbortSignal): boolean => aborted;
