import type { RejectionReason } from '../contract';

/** Ends the reading of one row, never of a pull: `LiveOutbox` turns it into a rejection with its place. */
export class RowFault extends Error {
  constructor(
    readonly reason: RejectionReason,
    readonly field: string,
    readonly found: string | null,
  ) {
    super(`row not readable: ${reason}`);
    this.name = 'RowFault';
  }
}
