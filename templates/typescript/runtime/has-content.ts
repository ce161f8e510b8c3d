/** Whether an answer can have content; whatever its headers say, and whatever comes along. */
export function hasContent(method: string, status: number): boolean {
  return method !== "HEAD" && status !== 204 && status !== 304;
}
