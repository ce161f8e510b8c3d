const FORM = /^v(\d+)(?:(alpha|beta)(\d+))?$/;

/** Whether a text is a version of Kubernetes' form: `v1`, `v2beta1`. */
export const isVersion = (text: string): boolean => FORM.test(text);

/** Stage (2 stable, 1 beta, 0 alpha), major version, and version of the stage. */
function partsOf(version: string): readonly [stage: number, major: number, minor: number] | undefined {
  const [, major, stage, minor] = FORM.exec(version) ?? [];
  if (major === undefined) return undefined;
  return [stage === undefined ? 2 : stage === "beta" ? 1 : 0, Number(major), Number(minor ?? 0)];
}

/**
 * Orders versions as Kubernetes prefers them: stable before beta before alpha, later before earlier. Texts of another form
 * come last, in byte order.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left === undefined || right === undefined)
    return left !== undefined ? -1 : right !== undefined ? 1 : a < b ? -1 : Number(a > b);
  return right[0] - left[0] || right[1] - left[1] || right[2] - left[2];
}
