import type { LedgerEvent } from '../contract';
import { saltedHash } from './hash-of';

/** Whether what an event says is what its hashes say was recorded; what was erased says nothing, and that is right too. */
export const isAsRecorded = ({ data, dataSalt, dataHash, text, textSalt, textHash }: LedgerEvent): boolean =>
  (data === null || dataSalt === null ? data === null && dataSalt === null : saltedHash(dataSalt, data) === dataHash) &&
  (text === null || textSalt === null ? text === null && textSalt === null : saltedHash(textSalt, text) === textHash);

/** What somebody noted for themselves: everybody else has its link in the chain alone. */
const isPersonal = ({ type, data }: LedgerEvent): boolean =>
  type === 'comment.added' && (data as { isPersonal?: unknown } | null)?.isPersonal === true;

/** Something was recorded here and is not there any more. */
export const isBlank = (event: LedgerEvent): boolean =>
  event.data === null || (event.text === null && event.textHash !== null && !isPersonal(event));
