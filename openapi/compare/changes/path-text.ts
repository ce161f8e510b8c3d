/** A path for people: fields are joined by dots, entries of lists and maps follow without one. */
export function pathText(subject: string, steps: readonly string[], isApart: boolean): string {
  let text = subject;
  steps.forEach((step, index) => {
    if (index === 0 && isApart) text += ` ${step}`;
    else if (step.startsWith("(")) text += ` ${step}`;
    else text += /^[[{]/.test(step) ? step : `.${step}`;
  });
  return text;
}
