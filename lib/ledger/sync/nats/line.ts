/** The WebSocket that a connection has now; each time it connects it has a new one. */
export class Line {
  #socket: WebSocket | null = null;

  /** As the engine's client asks for one. */
  readonly open = async (url: string): Promise<{ socket: WebSocket; encrypted: boolean }> => {
    const socket = new WebSocket(url);
    this.#socket = socket;
    // An address that is not even tried fails before the engine's client listens.
    socket.addEventListener('error', (event) => {
      if (!socket.onerror) setTimeout(() => socket.onerror?.(event));
    });
    return { socket, encrypted: url.startsWith('wss:') };
  };

  /**
   * Has the connection begin anew, at once. To close a WebSocket takes an answer of the other side, and browsers wait a minute for it; where the
   * network is cut there is none.
   */
  giveUp(): void {
    if (this.#socket?.readyState !== WebSocket.OPEN) return;
    this.#socket.onclose?.({ wasClean: true, code: 1006, reason: '' } as CloseEvent);
  }
}
