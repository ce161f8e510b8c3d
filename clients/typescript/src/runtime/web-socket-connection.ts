/** Why a connection ended: RFC 6455's status code, 1006 where the other side vanished. */
export interface WebSocketClose {
  readonly code: number;
  readonly reason: string;
}

/**
 * An open WebSocket. Iterate over it for its messages: strings and bytes, as they were sent. Messages wait, and with them
 * the sender, until they are asked for. The loop ends when the connection is closed in order, and throws otherwise.
 */
export interface WebSocketConnection extends AsyncIterable<string | Uint8Array<ArrayBuffer>> {
  /** The subprotocol that the server chose; empty if none. */
  readonly protocol: string;
  /** Settles when the message is handed to the network, so that waiting for it keeps memory small. */
  send(message: string | Uint8Array): Promise<void>;
  /** Says good-bye, and settles when the connection is closed. */
  close(code?: number, reason?: string): Promise<WebSocketClose>;
  /** Settles when the connection ends, in whichever way; never rejects. */
  readonly closed: Promise<WebSocketClose>;
}
