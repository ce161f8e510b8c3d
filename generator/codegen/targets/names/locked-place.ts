/** A parameter's place as spelled in name locks. Locks are published with packages, so the spelling never changes. */
export const lockedPlace = ({ in: place }: { readonly in: string }): string => (place === "form" ? "formData" : place);
