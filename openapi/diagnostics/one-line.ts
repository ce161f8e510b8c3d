/** Characters that end a line, steer a terminal, or change the direction of a text. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A text as one line. Names of documents hold anything, and must neither forge lines nor steer a terminal. */
export const oneLine = (text: string): string => text.replace(UNSEEN, "\ufffd");
