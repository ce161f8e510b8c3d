export interface Problem {
  detail?: string;
}

export interface FailedResponse {
  reason?: string;
}
