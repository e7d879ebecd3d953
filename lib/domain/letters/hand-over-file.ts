import type { LadderParameters } from '../ladder';
import { type ClaimByLaw, claimByLaw } from '../law/claim-by-law';
import type { FourteenDayLetter } from '../law/fourteen-day-letter';
import { addDays, type LocalDate } from '../local-date';
import { addMoney, type Money } from '../money';
import { fail, ok, type Result } from '../result';
import type { Correspondents } from './correspondents';
import type { LetterItems } from './items-to-dun';
import type { LetterItem } from './letter-item';

/** Something that was done or said, in the words of who recorded it. */
export interface HistoryLine {
  readonly on: LocalDate;
  readonly text: string;
  readonly by: string | null;
}

export interface DisputeLine {
  readonly items: readonly string[];
  readonly reason: string;
  readonly raisedOn: LocalDate;
  /** Null: still open. */
  readonly resolvedOn: LocalDate | null;
  readonly outcome: string | null;
}

/** A letter as it went out, to the letter. */
export interface SentText {
  readonly on: LocalDate;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export interface HandOverAsked {
  readonly parties: Correspondents;
  readonly debtorNumber: string | null;
  /** VAT id and register number, as far as they are known. */
  readonly debtorIds: readonly string[];
  readonly today: LocalDate;
  readonly owed: LetterItems;
  readonly isConsumer: boolean;
  /** Sole traders and partners too: the register of agencies protects them as it does consumers (domain.md L-12). */
  readonly isNaturalPerson: boolean;
  readonly letter: FourteenDayLetter | null;
  readonly finalNoticeSentOn: LocalDate | null;
  readonly costsVatPct: number;
  readonly agency: { readonly name: string; readonly isRegistered: boolean | null };
  /** Who let it go; null: nobody yet. */
  readonly releasedBy: string | null;
  readonly history: readonly HistoryLine[];
  readonly disputes: readonly DisputeLine[];
  readonly letters: readonly SentText[];
}

export type HandOverRefusal =
  | { readonly because: 'nothing-owed' | 'no-final-notice' | 'open-dispute' | 'agency-not-registered' | 'not-released' }
  | { readonly because: 'too-soon'; readonly until: LocalDate };

/** All that an agency gets: what is owed and why, what was done, and what may be charged by law. */
export interface HandOverFile extends Omit<HandOverAsked, 'costsVatPct' | 'letter' | 'isNaturalPerson'> {
  readonly claim: ClaimByLaw<LetterItem>;
  /** Principal, interest to `today` and the costs that may be charged. Null: something of it cannot be said. */
  readonly total: Money | null;
}

function refusals(asked: HandOverAsked, waits: LadderParameters['handOverDaysAfterFinal']): readonly HandOverRefusal[] {
  const { owed, finalNoticeSentOn, disputes, isNaturalPerson, agency, releasedBy, isConsumer, today } = asked;
  const until = finalNoticeSentOn && addDays(finalNoticeSentOn, isConsumer ? waits.consumer : waits.business);
  const checks: readonly [HandOverRefusal, boolean][] = [
    [{ because: 'nothing-owed' }, owed.total.minor <= 0],
    [{ because: 'no-final-notice' }, until === null],
    [{ because: 'too-soon', until: until ?? today }, until !== null && today < until],
    [{ because: 'open-dispute' }, disputes.some(({ resolvedOn }) => resolvedOn === null)],
    [{ because: 'agency-not-registered' }, isNaturalPerson && agency.isRegistered !== true],
    [{ because: 'not-released' }, releasedBy === null],
  ];
  return checks.flatMap(([refusal, applies]) => (applies ? [refusal] : []));
}

/**
 * The file for the collection agency (domain.md R2-17, 2.13 S6): items with interest per invoice, history, disputes, letters as they were
 * sent, and the costs by law. Refused with every reason at once: too soon after the final notice, an open dispute, an agency that may
 * not collect from a natural person (LAW-04; unknown counts as not registered), or no person who released it.
 */
export function handOverFile(
  asked: HandOverAsked,
  waits: LadderParameters['handOverDaysAfterFinal'],
): Result<HandOverFile, readonly HandOverRefusal[]> {
  const because = refusals(asked, waits);
  if (because.length > 0) return fail(because);
  const { costsVatPct, letter, isNaturalPerson: _, ...told } = asked;
  const { owed, isConsumer, today } = asked;
  const claim = claimByLaw({ items: owed.items, currency: owed.total.currency, isConsumer, letter, today, costsVatPct });
  const { interest, costsOnHandOver } = claim;
  const total = interest && costsOnHandOver && addMoney(addMoney(claim.principal, interest), costsOnHandOver);
  return ok({ ...told, claim, total });
}
