/** Format of amounts such as `500m`. Documents leave it out; CustomResourceDefinitions make more of it. */
export const QUANTITY = "quantity";

/** Format of values that are an integer or a string. */
export const INT_OR_STRING = "int-or-string";
