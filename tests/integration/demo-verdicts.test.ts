import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { confirmImport } from '@/lib/app/confirm-import';
import { readCompany } from '@/lib/app/read-company';
import { saveCompany } from '@/lib/app/save-company';
import type { Assessment } from '@/lib/domain/assessment';
import type { Sighting } from '@/lib/domain/sighting';
import { demoBook } from '@/tests/demo/demo-book';
import { shownQuote } from './support/demo-steps';
import { STORIES } from './support/demo-stories';
import { AT, emptyStore, staged, view } from './support/import-steps';

beforeAll(async () => {
  await emptyStore();
  await saveCompany({ ...(await readCompany()), isSme: true });
  const { generation } = await staged(new File([demoBook(AT.today)], 'book.csv', { lastModified: Date.parse(AT.now) }));
  await confirmImport(generation.id, AT);
});

async function judged(sighting: Partial<Sighting>, number: string): Promise<Assessment> {
  const shown = await view(sighting);
  if (shown.state !== 'assessed') throw new Error(shown.state);
  expect(shown.identity.number).toBe(number);
  return shown.assessment;
}

const rulesOf = ({ reasons }: Assessment): readonly string[] => reasons.map(({ rule }) => rule);
const kindsOf = (lines: readonly { readonly kind: string }[]): readonly string[] => lines.map(({ kind }) => kind);

describe('a customer of the demo CRM', () => {
  it.each(STORIES)('$tells ($number)', async ({ tells: _tells, quote, changed, number, says, ...expected }) => {
    // Of two with one name a person has chosen.
    const assessment = await judged({ ...shownQuote(quote, changed), debtorNumber: number }, number);
    const { nextAction } = assessment;
    expect({
      verdict: assessment.verdict,
      class: assessment.riskClass,
      term: assessment.term.advised.days,
      offers: kindsOf(assessment.counterOffers),
      requests: kindsOf(assessment.requests),
      next: nextAction?.kind === 'act' ? nextAction.step : nextAction?.kind,
    }).toEqual({ requests: [], ...expected });
    expect(rulesOf(assessment)).toEqual(expect.arrayContaining([...says]));
  });

  it('is rated with reasons, each of what cost most', async () => {
    const { score } = await judged(shownQuote('q-2042'), '10231');
    expect(score).toMatchObject({ class: 'A', coverage: 100, caps: [] });
    expect(score.topReasons.map(({ code }) => code)).toEqual(['I1.6', 'I2.4', 'R2.2']);
  });

  it('is told the verdict with its dispute, and on the day its quote expires', async () => {
    expect((await judged(shownQuote('q-2043'), '10283')).verdictWithDisputes).toBe('refer');
    const { expiry } = await judged(shownQuote('q-2046'), '10311');
    expect(expiry).toMatchObject({ paid: 'accept', unpaid: 'refer', mustBePaid: [{ number: 'F10311-90' }] });
  });

  it('is one of two, or nobody that the book knows', async () => {
    expect(await view(shownQuote('q-2048'))).toMatchObject({ state: 'choose', because: 'homonyms' });
    expect(await view(shownQuote('q-2049'))).toMatchObject({ state: 'not-in-book' });
  });
});

describe('an offer of the demo, taken up', () => {
  it('is accepted: the part that can go now, and what is left after a prepayment', async () => {
    const { counterOffers, exposure } = await judged(shownQuote('q-2041', { quantity: 5 }), '10244');
    const total = exposure.thisQuote?.minor ?? 0;
    const asked = counterOffers.flatMap((offer) =>
      offer.kind === 'split' ? [offer.first.minor] : offer.kind === 'prepay' ? [total - offer.amount.minor] : [],
    );
    expect(asked).toHaveLength(2);
    for (const minor of asked) {
      const { document, ...rest } = shownQuote('q-2041');
      const smaller = { ...rest, document: { tax: 'included' as const, ...document, totalText: (minor / 100).toFixed(2) } };
      expect((await judged(smaller, '10244')).verdict).toBe('accept');
    }
  });
});
