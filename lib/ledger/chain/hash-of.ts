import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Hash, LedgerEvent } from '../contract';
import { canonicalText } from './canonical-text';

/** SHA-256 (FIPS 180-4) of plain data. At once and not by WebCrypto: a database transaction does not wait for a promise. */
export const hashOf = (value: unknown): Hash => bytesToHex(sha256(utf8ToBytes(canonicalText(value))));

/** Of what can be erased: with its salt, so that a short text cannot be found by trying. */
export const saltedHash = (salt: string, value: unknown): Hash => hashOf([salt, value]);

/** Of an event without what can be erased: stays the same after an erasure. */
export function envelopeHash({ data: _, text: __, dataSalt: ___, textSalt: ____, ...envelope }: LedgerEvent): Hash {
  return hashOf(envelope);
}
