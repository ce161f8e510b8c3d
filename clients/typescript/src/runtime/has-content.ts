/** Whether a response can have content, by its method and status alone. */
export function hasContent(method: string, status: number): boolean {
  return method !== "HEAD" && status !== 204 && status !== 304;
}
