export interface Pet {
  likes?: "yes" | "no" | (string & {});
  name: string;
}

export interface Problem {
  detail?: string;
}
