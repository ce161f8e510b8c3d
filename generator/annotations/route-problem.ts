/** Why a text is not a valid route path; `undefined` if it is valid. */
export function pathProblem(path: string): string | undefined {
  if (!/^(\/|\{root\})/.test(path)) return `"${path}" is not a path; paths begin with /`;
  if (/[?#]/.test(path)) return "a path cannot have a query; declare query parameters in the method";
  if (/[{}]/.test(path.replace(/\{[^{}/]+\}/g, ""))) return `the braces of "${path}" do not match`;
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  return twice === undefined ? undefined : `{${twice}} occurs twice in the path`;
}

/** Why a text is not a valid name of a webhook or callback; `undefined` if it is valid. */
export const nameProblem = (name: string): string | undefined =>
  /^[\w.-]+$/.test(name) ? undefined : `"${name}" is not a name of letters, digits, dots and dashes`;

/** Why a text is not the address of a callback: a URL, in whole or in part a runtime expression in braces. */
export function addressProblem(address: string): string | undefined {
  const expressions = [...address.matchAll(/\{([^{}]*)\}/g)].map(([, expression = ""]) => expression);
  if (/[{}]/.test(address.replace(/\{[^{}]*\}/g, ""))) return `the braces of "${address}" do not match`;
  const bad = expressions.find((expression) => !EXPRESSION.test(expression));
  if (bad !== undefined) return `"{${bad}}" is not a runtime expression of OpenAPI 3`;
  return expressions.length > 0 || /^https?:\/\//.test(address)
    ? undefined
    : `"${address}" is neither a URL nor an expression`;
}

/** A runtime expression, as in the specification's section of that name. */
const EXPRESSION =
  /^\$(url|method|statusCode|(request|response)\.(body(#\/?[^\s{}]*)?|(header|query|path)\.[^\s{}]+))$/;
