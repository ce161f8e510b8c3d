/** A kubeconfig cannot be used. The message says where and why, and never shows its content. */
export class KubeconfigError extends Error {
  override readonly name = "KubeconfigError";
}
