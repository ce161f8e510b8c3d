import type * as Grpc from "@grpc/grpc-js";
import { loadPackage } from "../load-package.js";

export type { Grpc };

/** @throws PackageMissingError */
export const loadGrpc = (): Promise<typeof Grpc> =>
  loadPackage("@grpc/grpc-js", "storing data in etcd", () => import("@grpc/grpc-js"));
