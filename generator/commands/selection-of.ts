import type { Selection } from "../codegen/client-model/selection/select-operations.js";
import type { Invocation } from "./command.js";

/** The options `--include`, `--exclude` and `--overlay`. */
export function selectionOf({
  options,
}: Pick<Invocation, "options">): Selection & { readonly overlays?: readonly string[] } {
  const list = (name: "include" | "exclude"): Selection => {
    const value = options[name];
    return typeof value === "object" ? { [name]: value } : {};
  };
  const { overlay } = options;
  return { ...list("include"), ...list("exclude"), ...(typeof overlay === "object" && { overlays: overlay }) };
}
