/** The port that the API server listens on by default. */
export const API_SERVER_PORT = 8002;
