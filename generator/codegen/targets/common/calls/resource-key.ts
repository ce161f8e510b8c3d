import type { Operation } from "../../../client-model/client-model.js";

/** Identifies a resource; the same for its list and its watch. */
export const resourceKey = ({ kubernetes: of }: Operation): string =>
  of === undefined ? "" : [of.groupVersion.group, of.groupVersion.version, of.resource, of.namespaced].join("/");
