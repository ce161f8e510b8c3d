/** The style of a parameter or header of OpenAPI 3 that states none. */
export const defaultStyle = (place: unknown): "form" | "simple" =>
  place === "query" || place === "cookie" ? "form" : "simple";
