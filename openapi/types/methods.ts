/** Methods of Swagger 2.0, in the order in which Kubernetes writes them. */
export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"] as const;

export type Method = (typeof METHODS)[number];
