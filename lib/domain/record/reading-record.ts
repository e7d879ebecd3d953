import type { Noted } from './noted';

/** Somebody confirmed that they read a version of the company's policy; of the company itself, not of a debtor. */
export interface ReadingRecord extends Noted {
  readonly version: number;
}
