/** Format of amounts such as `500m`. Documents leave it out; CustomResourceDefinitions make more of it. */
export const QUANTITY = "quantity";

/** Format of values that are an integer or a string. */
export const INT_OR_STRING = "int-or-string";

/** Amounts as Kubernetes reads them: a number, then a suffix or an exponent. */
export const AMOUNT = (() => {
  const number = "(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))";
  return `^(\\+|-)?${number}(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?${number}))?$`;
})();
