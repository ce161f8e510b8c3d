/** A kubeconfig cannot be used. Says where and why, and never shows what is in it. */
export class KubeconfigError extends Error {
  override readonly name = "KubeconfigError";
}
