import type * as Grpc from "@grpc/grpc-js";

export type { Grpc };

/** @throws GrpcMissingError where the package is not installed */
export async function loadGrpc(): Promise<typeof Grpc> {
  try {
    return await import("@grpc/grpc-js");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")
      throw new GrpcMissingError();
    throw error;
  }
}

/** The package `@grpc/grpc-js` is not installed. */
export class GrpcMissingError extends Error {
  override readonly name = "GrpcMissingError";
  constructor() {
    super("storing data in etcd needs the package @grpc/grpc-js. Install it: npm install @grpc/grpc-js");
  }
}
