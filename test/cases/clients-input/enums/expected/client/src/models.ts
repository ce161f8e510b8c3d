export type Level = 3 | -1 | 0 | (number & {});

export type Mixed = unknown;

export type One = "only" | (string & {});

export type Ratio = 0.5 | 1e21 | (number & {});

export type Status = "sold" | "" | "it's" | 'a"b' | "Ω" | (string & {});

export type Truth = true;
