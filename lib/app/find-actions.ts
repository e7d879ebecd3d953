import type { ActionOverview, DueAction, NamedDebtor, ThanksToSend } from '@/lib/domain/action-overview';
import type { Assessment, At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import { amountAtStake } from '@/lib/domain/ladder/amount-at-stake';
import { type Money, money } from '@/lib/domain/money';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { type MeasuredStep, measureStep, stepFigures } from '@/lib/domain/record/step-figures';
import { assess } from '@/lib/policy/assess';
import { readRates } from '@/lib/store/exchange-rates';
import { knownPayments } from './arrangement-standings';
import { collectingOf } from './collecting-of';
import { currentBook } from './current-book';
import { gatherFacts } from './gather-facts';
import { inOneCurrency } from './in-one-currency';
import { readAllRecords, recordOf } from './read-records';
import { wholeBook } from './whole-book';

export interface ActionsAsked {
  /** Handed in: this runs in a worker, where the settings cannot be read. */
  readonly company: CompanySettings;
  readonly policy: PolicyDocument;
  readonly at: At;
}

/** As many as somebody works through in a day. */
const MOST = 200;

/** As the ladder counts it: credits are off. */
function atStake({ ageing, riskClass, at }: Assessment, { currency, assumedDueDays, dunnable, ladder }: PolicyDocument): Money {
  const terms = { today: at.today, currency, assumedDueDays, dunnable };
  const preDueDays = ladder.days.S0[riskClass === 'NR' ? ladder.unratedAs : riskClass];
  return money(amountAtStake(ageing, terms, preDueDays).amount, currency);
}

const byAmount = (a: DueAction, b: DueAction): number => b.amount.minor - a.amount.minor;

/** What the ladder asks of a whole book on a day (domain.md 2.13, R3-08), and what came of what was done. Reads and writes nothing. Null: no book. */
export async function findActions({ company, policy, at }: ActionsAsked): Promise<ActionOverview | null> {
  const book = await currentBook(company.id);
  if (!book) return null;
  const [records, rates] = await Promise.all([readAllRecords(company.id), readRates(at.today)]);
  let due: DueAction[] = [];
  const thanks: ThanksToSend[] = [];
  const measured: MeasuredStep[] = [];
  const counts = { act: 0, wait: 0, pause: 0, none: 0 };
  for await (const page of wholeBook(book)) {
    for (const { position: held, sources } of page) {
      const { position, conversion } = inOneCurrency(held, null, company.currency, rates);
      const { debtor, identity, settledItems } = position;
      const record = recordOf(records, debtor);
      const known = { position, sources };
      const facts = gatherFacts({ known, conversion, company, answer: null, record, policy, at });
      const assessment = assess(facts, null, policy, at);
      const named: NamedDebtor = { debtor, number: identity.number, name: identity.name };
      const { nextAction: action } = assessment;
      if (action) counts[action.kind] += 1;
      if (action?.kind === 'act') due.push({ ...named, action, amount: atStake(assessment, policy) });
      const collecting = collectingOf({ facts, settledItems, record, assessment, policy });
      if (thanks.length < MOST) thanks.push(...(collecting.thanks ?? []).map((each) => ({ ...named, due: each })));
      measured.push(...record.dunning.steps.map((step) => measureStep(step, knownPayments(known, company))));
    }
    due = due.sort(byAmount).slice(0, MOST);
  }
  const { act, wait, pause } = counts;
  return { due, dueCount: act, waiting: wait, paused: pause, thanks, figures: stepFigures(measured) };
}
