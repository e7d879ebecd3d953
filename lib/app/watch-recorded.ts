import { watchLedger } from '@/lib/store/watch-ledger';

/** Tells whenever somebody records anything about anybody, in whichever page: for what shows many debtors at once. Returns how to stop. */
export const watchRecorded = (onChange: () => void): (() => void) => watchLedger(onChange);
