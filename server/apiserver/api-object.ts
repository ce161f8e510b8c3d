/** An object as the server passes it to your code. */
export interface ApiObject {
  metadata?: object;
}
