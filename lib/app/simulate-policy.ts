import type { At } from '@/lib/domain/assessment';
import type { Position } from '@/lib/domain/book';
import type { CompanySettings } from '@/lib/domain/company';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { EffectFault, EffectProgress, PolicyEffect } from '@/lib/domain/policy-effect';
import { fail, ok, type Result } from '@/lib/domain/result';
import { compareVerdicts } from '@/lib/policy/editing/compare-verdicts';
import { EffectTally } from '@/lib/policy/editing/effect-tally';
import { typicalOrder } from '@/lib/policy/editing/typical-order';
import { readAnswers } from '@/lib/store/answers';
import { readRates } from '@/lib/store/exchange-rates';
import { currentBook } from './current-book';
import { gatherFacts } from './gather-facts';
import { inOneCurrency } from './in-one-currency';
import { readAllRecords, recordOf } from './read-records';
import { wholeBook } from './whole-book';

export interface Simulation {
  readonly before: PolicyDocument;
  readonly after: PolicyDocument;
  /** Handed in: this runs in a worker, where the settings cannot be read. */
  readonly company: CompanySettings;
  readonly at: At;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: EffectProgress) => void;
}

/**
 * What another policy would do to the book as it is: each debtor's next order, as large as its mean invoice and on its own term,
 * is judged by both (domain.md R2-07). A debtor without invoices is judged as it stands. Reads the book and writes nothing.
 */
export async function simulatePolicy(input: Simulation): Promise<Result<PolicyEffect, EffectFault>> {
  const { company, signal, onProgress } = input;
  const book = await currentBook(company.id);
  if (!book) return fail({ is: 'no-book' });
  const [answers, records, rates] = await Promise.all([
    readAnswers(company.id),
    readAllRecords(company.id),
    readRates(input.at.today),
  ]);
  const tally = new EffectTally();
  const compare = comparison(input, tally);
  const total = book.lead.totals?.debtors ?? 0;
  let done = 0;
  for await (const page of wholeBook(book)) {
    if (signal.aborted) return fail({ is: 'cancelled' });
    for (const known of page) {
      const { position, conversion } = inOneCurrency(known.position, null, company.currency, rates);
      const answer = answers.get(position.debtor) ?? null;
      const record = recordOf(records, position.debtor);
      const told = { known: { ...known, position }, conversion, company, answer, record };
      compare(position, gatherFacts({ ...told, policy: input.after, at: input.at }));
    }
    done += page.length;
    onProgress({ done, total: Math.max(total, done) });
  }
  return ok(tally.effect());
}

function comparison({ before, after, at }: Simulation, tally: EffectTally) {
  const { verdicts, reason } = compareVerdicts(before, after);
  return ({ debtor, identity }: Position, facts: ReturnType<typeof gatherFacts>): void => {
    const quote = typicalOrder(facts, after.currency);
    const compared = verdicts(facts, quote, at);
    tally.add(compared, quote !== null, () => ({
      debtor,
      number: identity.number,
      name: identity.name,
      order: quote?.total ?? null,
      open: compared.open,
      reason: reason(facts, quote, at),
    }));
  };
}
