/** Either a JSON number or a JSON string, such as `8080` or `"http"` for a port, or `1` or `"25%"` for an amount. */
export type IntOrString = number | string;
