import type { CompanyId } from '@/lib/domain/ids';
import { fail, ok, type Result } from '@/lib/domain/result';
import { envelopeHash } from '@/lib/ledger/chain/hash-of';
import { ChainVerifier } from '@/lib/ledger/chain/verify-chain';
import type { LedgerEvent } from '@/lib/ledger/contract';
import { eventOfLine } from '@/lib/ledger/lines';
import { eventById, receiveEvents } from '@/lib/store/events';
import { PROJECTING } from './fold-row';
import { linesOf } from './lines-of';

const PAGE = 1_000;

/** Why nothing of a file was taken: no ledger; of another company; not as it was recorded; or it contradicts what is here. */
export type LedgerRefused =
  | { readonly because: 'no-ledger'; readonly line: number }
  | { readonly because: 'other-company' }
  | { readonly because: 'broken'; readonly faults: number }
  | { readonly because: 'contradicts'; readonly line: number };

export interface LedgerTaken {
  readonly events: number;
  /** Those that were not here yet. */
  readonly fresh: number;
}

/** Reads a file whole before anything of it is kept: checked line by line, then as a chain. */
async function check(file: Blob, company: CompanyId): Promise<LedgerRefused | null> {
  const verifier = new ChainVerifier();
  let line = 0;
  for await (const text of linesOf(file)) {
    line += 1;
    const event = eventOfLine(text);
    if (!event) return { because: 'no-ledger', line };
    if (event.company !== company) return { because: 'other-company' };
    const held = await eventById(company, event.id);
    if (held && !isSame(held, event)) return { because: 'contradicts', line };
    verifier.add(event);
  }
  const { faults } = verifier.end();
  return faults.length > 0 ? { because: 'broken', faults: faults.length } : null;
}

/** The envelope alone: one of the two may have been erased since. */
const isSame = (a: LedgerEvent, b: LedgerEvent): boolean => envelopeHash(a) === envelopeHash(b);

/** Takes over a ledger that was exported; what is here already stays as it is, so that importing twice changes nothing. */
export async function importLedger(file: Blob, company: CompanyId): Promise<Result<LedgerTaken, LedgerRefused>> {
  const refused = await check(file, company);
  if (refused) return fail(refused);
  let [events, fresh] = [0, 0];
  let page: LedgerEvent[] = [];
  const take = async () => {
    fresh += (await receiveEvents({ company, events: page, hashOf: envelopeHash, ...PROJECTING })).length;
    events += page.length;
    page = [];
  };
  for await (const text of linesOf(file)) {
    const event = eventOfLine(text);
    if (event) page.push(event);
    if (page.length === PAGE) await take();
  }
  await take();
  return ok({ events, fresh });
}
