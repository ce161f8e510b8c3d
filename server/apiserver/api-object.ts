/** An object as the server hands it to your code. */
export interface ApiObject {
  metadata?: object;
}
