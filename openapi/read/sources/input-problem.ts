const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  ENAMETOOLONG: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ELOOP: "its links lead in a circle",
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: "the connection was cut",
  UND_ERR_SOCKET: "the connection was cut",
  UND_ERR_CONNECT_TIMEOUT: "no connection came about in time",
  UND_ERR_HEADERS_TIMEOUT: "the server did not begin to answer in time",
  UND_ERR_BODY_TIMEOUT: "the answer stopped in the middle",
  UND_ERR_HEADERS_OVERFLOW: "the headers of the answer are too large",
  Z_DATA_ERROR: "the answer is not compressed as it says",
  Z_BUF_ERROR: "the answer ended in the middle",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "the host's address could not be looked up",
  ERR_INVALID_ARG_VALUE: "it is no valid file name",
};

/** An input/output error as a clause. Leaves out addresses, which may hold a password. */
export function inputProblem(error: unknown): string {
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: NodeJS.ErrnoException };
  // Some thrown values have a code that is not a string.
  const given = cause?.code ?? code;
  const known = typeof given === "string" ? given : "";
  // Brotli has dozens of codes of this form.
  if (known.startsWith("ERR__ERROR_")) return "the answer is not compressed as it says";
  return PROBLEMS[known] ?? cause?.message ?? (error instanceof Error ? error.message : "unknown");
}
