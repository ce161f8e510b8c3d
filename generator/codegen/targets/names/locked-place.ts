/** What name locks call the place of a parameter. They are published with packages, so that it stays what it was. */
export const lockedPlace = ({ in: place }: { readonly in: string }): string => (place === "form" ? "formData" : place);
