/** The name of the Python package of a document. */
export const packageName = (name) => `of_${name.replace(/\W+/g, "_").toLowerCase()}`;
