import type { Manifest } from "../../read/manifests.js";
import { rootPart, type Part } from "./part.js";

/** A manifest as a part. Manifests have no references. */
export const manifestPart = (file: string, { value, locate }: Manifest): Part =>
  rootPart({ file, dialect: "crd", follow: () => undefined, locate }, "", value);
