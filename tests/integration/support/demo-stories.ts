import type { Assessment } from '@/lib/domain/assessment';
import type { Changed } from './demo-steps';

/** What the sidebar makes of one quote of the demo CRM. */
export interface Story {
  readonly tells: string;
  readonly quote: string;
  readonly changed?: Changed;
  readonly number: string;
  readonly verdict: Assessment['verdict'];
  readonly class: Assessment['riskClass'];
  /** Days that the sidebar advises: 0 is cash, -1 prepayment. */
  readonly term: number;
  /** Among the reasons. */
  readonly says: readonly string[];
  readonly offers: readonly string[];
  readonly requests?: readonly string[];
  /** What the ladder says: the step, or that it waits. */
  readonly next: string;
}

const MONEY_FIRST = ['cash', 'full-prepayment'];

/** Each debtor of the demo book tells one story, some of them more. */
export const STORIES: readonly Story[] = [
  {
    tells: 'pays early and has room',
    quote: 'q-2042',
    number: '10231',
    verdict: 'accept',
    class: 'A',
    term: 30,
    says: ['MKT-01', 'VAL-01'],
    offers: [],
    next: 'wait',
  },
  {
    tells: 'fits its limit',
    quote: 'q-2041',
    number: '10244',
    verdict: 'accept',
    class: 'B',
    term: 30,
    says: ['VAL-01'],
    offers: [],
    next: 'wait',
  },
  {
    tells: 'passes its limit with five pieces',
    quote: 'q-2041',
    changed: { quantity: 5 },
    number: '10244',
    verdict: 'refer',
    class: 'B',
    term: 30,
    says: ['EXP-02'],
    offers: ['split', 'prepay', ...MONEY_FIRST],
    requests: ['security'],
    next: 'wait',
  },
  {
    tells: 'asks 60 days as well',
    quote: 'q-2041',
    changed: { quantity: 5, termDays: 60 },
    number: '10244',
    verdict: 'refer',
    class: 'B',
    term: 30,
    says: ['EXP-02', 'LAW-01'],
    offers: ['split', 'prepay', ...MONEY_FIRST],
    requests: ['security'],
    next: 'wait',
  },
  {
    tells: 'is large and may have 30 days by law',
    quote: 'q-2038',
    number: '10257',
    verdict: 'accept',
    class: 'A',
    term: 30,
    says: ['LAW-01'],
    offers: ['term'],
    next: 'wait',
  },
  {
    tells: 'is over its limit already',
    quote: 'q-2039',
    number: '10262',
    verdict: 'refer',
    class: 'D',
    term: 0,
    says: ['EXP-02', 'TRM-02', 'OVD-01'],
    offers: MONEY_FIRST,
    next: 'S1',
  },
  {
    tells: 'has to settle an old invoice first',
    quote: 'q-2040',
    number: '10275',
    verdict: 'refer',
    class: 'C',
    term: 14,
    says: ['OVD-02'],
    offers: ['settle', ...MONEY_FIRST],
    next: 'S1',
  },
  {
    tells: 'disputes an invoice',
    quote: 'q-2043',
    number: '10283',
    verdict: 'accept',
    class: 'A',
    term: 30,
    says: ['DSP-01', 'DSP-05'],
    offers: [],
    next: 'wait',
  },
  {
    tells: 'is a public body',
    quote: 'q-2044',
    number: '10298',
    verdict: 'accept',
    class: 'B',
    term: 30,
    says: ['PUB-01', 'OVD-01'],
    offers: [],
    next: 'S1',
  },
  {
    tells: 'is new and not rated',
    quote: 'q-2045',
    number: '10306',
    verdict: 'refer',
    class: 'NR',
    term: 0,
    says: ['SCO-01', 'ID-06'],
    offers: MONEY_FIRST,
    next: 'wait',
  },
  {
    tells: 'has credits, and must pay before the quote expires',
    quote: 'q-2046',
    number: '10311',
    verdict: 'accept',
    class: 'B',
    term: 30,
    says: ['CRE-01', 'VAL-02', 'SCO-02'],
    offers: [],
    next: 'S1',
  },
  {
    tells: 'asks 30 days and gets the 14 of its class',
    quote: 'q-2047',
    number: '10324',
    verdict: 'refer',
    class: 'C',
    term: 14,
    says: ['TRM-02', 'LIM-03'],
    offers: ['term'],
    next: 'wait',
  },
  {
    tells: 'has outgrown its limit',
    quote: 'q-2048',
    number: '10337',
    verdict: 'refer',
    class: 'B',
    term: 30,
    says: ['EXP-02', 'TRM-02'],
    offers: ['split', 'prepay'],
    requests: ['limit'],
    next: 'wait',
  },
  {
    tells: 'is weeks late, time and again',
    quote: 'q-2048',
    number: '10587',
    verdict: 'reject',
    class: 'E',
    term: -1,
    says: ['TRM-02', 'OVD-02', 'EXT-02'],
    offers: ['full-prepayment'],
    next: 'S1',
  },
];
