import { describe, expect, it } from 'vitest';
import { loadWords } from '@/lib/words/words';
import { failureText, placeText } from './book-words';

const nl = await loadWords('nl');

describe('a refused file', () => {
  it('is told in one sentence with its place', () => {
    const refusal = { kind: 'column-missing', place: { line: 3 }, fields: { column: 'open' } } as const;
    expect(failureText({ kind: 'refused', refusal }, nl)).toBe(
      'De kolom openstaand bedrag (open) ontbreekt in dit bestand. Plaats: regel 3.',
    );
  });

  it('has no place when the whole file is meant', () => {
    expect(failureText({ kind: 'refused', refusal: { kind: 'empty', place: null, fields: {} } }, nl)).toBe(
      'Dit bestand is leeg.',
    );
  });

  it('names the path where there are no lines', () => {
    expect(placeText({ path: 'auditfile/company' }, nl)).toBe('auditfile/company');
  });
});

describe('every other end', () => {
  it('says that nothing changed', () => {
    expect(failureText({ kind: 'cancelled' }, nl)).toContain('niets veranderd');
    expect(failureText({ kind: 'storage-full' }, nl)).toContain('niet veranderd');
    expect(failureText({ kind: 'failed', detail: 'x' }, nl)).toContain('niet veranderd');
  });
});
