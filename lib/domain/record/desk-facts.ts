import type { DeskFacts } from '../debtor-facts';
import type { FourteenDayLetter } from '../law/fourteen-day-letter';
import { addDays, type LocalDate } from '../local-date';
import { tellingFlags } from './check-facts';
import type { DebtorRecord } from './debtor-record';
import type { Department } from './department';
import type { DunnedBook } from './dunned-since';
import { currentSteps, dunningFacts } from './dunning-facts';
import { consentOf } from './reach-record';
import type { StepRecord } from './step-record';

/** A rep hears of it while it is news. */
const NEWS_DAYS = 30;

/** The letter after whose term a consumer may be charged costs (domain.md L-11), of the debt that is open now. */
export function fourteenDayLetter(steps: readonly StepRecord[]): FourteenDayLetter | null {
  const sent = steps.find(({ kind }) => kind === 'fourteen-day-letter' || kind === 'fourteen-day-email');
  return sent ? { sentOn: sent.on, receivedOn: null } : null;
}

/** The last release of the debt that is open now, while it has not gone yet. */
function collectionOf({ dunning }: DebtorRecord, steps: readonly StepRecord[]): NonNullable<DeskFacts['collection']> {
  const last = dunning.releases.at(-1);
  const since = steps[0]?.on;
  const release = last && since !== undefined && last.on >= since ? last : null;
  const isHandingOver = release !== null && !steps.some(({ step }) => step === 'S6');
  return {
    chargesCosts: isHandingOver,
    letter: fourteenDayLetter(steps),
    isHandingOver,
    isAgencyRegistered: release?.isRegistered ?? null,
  };
}

const newsSince = (today: LocalDate): LocalDate => addDays(today, -NEWS_DAYS);

/** Departments that were told of late payment lately; sales is told by a flag. */
export function informedDepartments(
  { flags, signals }: Pick<DebtorRecord, 'flags' | 'signals'>,
  today: LocalDate,
): readonly Department[] {
  const told = signals.filter(({ on }) => on >= newsSince(today)).flatMap(({ departments }) => departments);
  return [...new Set([...(tellingFlags(flags, today).length > 0 ? (['sales'] as const) : []), ...told])];
}

/** What the desk did, as people recorded it here alone, so that none recorded is known to be none. */
export function deskFacts(record: DebtorRecord, book: DunnedBook, today: LocalDate): DeskFacts {
  const thanked = record.thanks.findLast(({ kind, on }) => kind === 'thank-you' && on >= newsSince(today));
  return {
    dunning: dunningFacts(record, book, today),
    collection: collectionOf(record, currentSteps(record.dunning.steps, book, today)),
    // Which channel is chosen is known only where a text is prepared.
    mobile: { isChosen: false, hasOptIn: consentOf(record.reach, 'whatsapp') === true },
    informed: informedDepartments(record, today),
    thankedFor: thanked?.invoice ?? null,
  };
}
