import type { Transaction } from 'dexie';

/** One released shape of the database. A released version is never edited; the next one is added below it. */
export interface SchemaVersion {
  readonly version: number;
  /** Dexie schema: the primary key first, then the indexes; `*` indexes every entry of an array. Null removes a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Every index is paid for on each row of an import, so there is one per way of finding and no more:
 * a debtor by any of its aliases, a position by its number within a generation.
 */
export const VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      generations: 'id, [company+state]',
      positions: '[generation+number+part]',
      debtors: 'key, *lookups',
      debtorChanges: '[generation+debtor.key]',
      stagings: 'generation',
      links: 'id',
      answers: 'debtor',
    },
  },
  { version: 2, stores: { explanations: 'id, at' } },
  // The key is the version itself, so that none is ever overwritten: to add it a second time fails.
  { version: 3, stores: { policies: '[company+version]' } },
  { version: 4, stores: { bankEntries: '[generation+key]', allocations: '[company+debtor+entry]' } },
  { version: 5, stores: { connections: 'id, company', secrets: 'connection' } },
  { version: 6, stores: { dayRates: 'on', rateFeeds: 'id' } },
  { version: 7, stores: { nameBuckets: '[company+bucket]', names: '[company+id]', nameIndexes: 'company' } },
  // Names are kept and their keys spread in another way: the index is made anew of the book.
  { version: 8, stores: {}, upgrade: emptyNameIndex },
  // Events of a debtor in their order, and of a company in theirs; nothing else is looked for among them: `records` holds what they come to.
  {
    version: 9,
    stores: {
      events: '[company+id], [subject+id]',
      records: 'subject, company, *open',
      heads: '[company+device]',
      drafts: 'id, at',
    },
  },
  { version: 10, stores: { teams: 'company', syncStates: 'company', quarantine: '[company+place]' } },
  // The team's book where there is none of our own, what was published of one that is, and what is shared beside it.
  {
    version: 11,
    stores: {
      snapshots: '[company+debtor]',
      publications: '[company+debtor]',
      teamBooks: 'company',
      wanted: '[company+debtor]',
      shared: '[company+kind+id+version+by+at], [company+isWaiting]',
      sharedStates: 'company',
    },
  },
  // Keys by which this browser alone knew debtors, before it heard how the team calls them.
  { version: 12, stores: { formers: 'former, debtor' } },
  // How each debtor stood, how that changed, and whose standing waits to be worked out anew.
  {
    version: 13,
    stores: {
      scores: '[company+debtor]',
      scoreChanges: '[company+debtor+at]',
      scoreRuns: 'company',
      scoreDues: '++id, [company+id]',
    },
  },
  // Keys are spread over twice as many buckets.
  { version: 14, stores: {}, upgrade: emptyNameIndex },
];

async function emptyNameIndex(transaction: Transaction): Promise<void> {
  for (const table of ['nameBuckets', 'names', 'nameIndexes']) await transaction.table(table).clear();
}
