/** Tells the other side to stop; nobody waits for it, and whether it hears us changes nothing. */
export function letGo(body: ReadableStream | null): void {
  body?.cancel().catch(() => undefined);
}
