import { describe, expect, it } from 'vitest';
import { companyId, userId } from '../ids';
import { ledgerSubject, ledgerSubjects, parseLedgerSubject } from './team-subjects';

const said = {
  stem: 'ledger',
  company: companyId('delta'),
  role: 'sales',
  user: userId('sem.de.wit@delta.example > *'),
  type: 'dispute.raised',
} as const;

describe('a subject of the ledger', () => {
  it('says who said what, whatever their name holds', () => {
    const subject = ledgerSubject(said);
    expect(subject.split('.')).toHaveLength(5);
    expect(parseLedgerSubject(subject)).toEqual(said);
    expect(subject.startsWith(ledgerSubjects(said.company)[0]?.slice(0, -1) ?? '?')).toBe(true);
  });

  it.each([
    'ledger',
    'ledger.a.b.c.d',
    'ledger.mrswy5db.onqwyzlt.knsw2',
    `admin${ledgerSubject(said).slice('ledger'.length)}`,
    `${ledgerSubject(said)}.more`,
    ledgerSubject({ ...said, role: 'king' as 'sales' }),
    ledgerSubject({ ...said, user: userId('') }),
  ])('is not %s', (subject) => {
    expect(parseLedgerSubject(subject)).toBeNull();
  });
});
