/** Methods of Swagger 2.0, in the order in which Kubernetes writes them. */
export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"] as const;

export type Method = (typeof METHODS)[number];

export const isMethod = (key: string): key is Method => METHODS.some((method) => method === key);

/** Methods of OpenAPI 3, up to 3.2. */
export const METHODS_3 = [...METHODS, "trace", "query"] as const;
