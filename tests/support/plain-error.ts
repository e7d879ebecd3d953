/** An error a person can act on: its message is one clear sentence and is shown without a stack. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}
