import type { Operation } from "../../../client-model/client-model.js";

/** A resource, as a watch of it and its list have it in common. */
export const resourceKey = ({ kubernetes: of }: Operation): string =>
  of === undefined ? "" : [of.groupVersion.group, of.groupVersion.version, of.resource, of.namespaced].join("/");
