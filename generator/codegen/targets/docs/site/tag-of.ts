import type { ClientModel, Tag } from "../../../client-model/client-model.js";

/** What the document says of a tag. */
export const tagOf = ({ tags }: ClientModel, name: string): Tag | undefined => tags.find((tag) => tag.name === name);
