/** Whether a parameter that is given says yes. Only `false` and `0` say no. */
export const isTrue = (text: string): boolean => text !== "0" && text.toLowerCase() !== "false";
