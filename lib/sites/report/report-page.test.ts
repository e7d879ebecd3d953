// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SiteId } from '@/lib/domain/ids';
import { pageFrom } from '@/tests/support/site-pages';
import { defineSite } from '../contract';
import { readFields } from '../dom';
import { knownWords } from './known-words';
import { reportPage } from './report-page';

const adapter = defineSite({
  id: 'plain' as SiteId,
  readyWhen: ['main'],
  detect: ({ document }) => (document.querySelector('main') ? 'debtor' : 'none'),
  read: ({ document }) => {
    const root = document.querySelector('main');
    if (root) readFields(root, { name: ['[data-field="name"]', 'h1'] });
    return [];
  },
});
const html = (inner: string) => `<html><body><main data-page="account">${inner}</main></body></html>`;

describe('the report of a page that could not be read', () => {
  const page = pageFrom(
    html('<h2 data-testid="account-title">Jansen</h2><p>x</p><p>y</p><p>z</p>'),
    'https://crm.example/accounts/12?x=1#/quote/jansen',
  );

  it('says what was looked for and how much of it is there', () => {
    const report = reportPage(adapter, page);
    expect(report).toMatchObject({ site: 'plain', kind: 'debtor', address: '/accounts/*#/quote/*' });
    expect(report.asked).toEqual([
      { selector: 'main', found: 1 },
      { selector: 'main', found: 1 },
      { selector: '[data-field="name"]', found: 0 },
      { selector: 'h1', found: 0 },
    ]);
  });

  it('shows how the page is built, and alike lines twice at most', () => {
    expect(reportPage(adapter, page).structure).toEqual(['main', '  h2[data-testid=account-title]', '  p', '  p']);
  });

  it('leaves the page as it was', () => {
    reportPage(adapter, page);
    expect(Object.hasOwn(page.document, 'querySelector')).toBe(false);
    expect(page.document.querySelector('h2')?.querySelector('b')).toBeNull();
  });

  it('holds nothing of what stands on the page, wherever it stands', () => {
    const word = fc.stringMatching(/^[A-Za-z]{5,9}$/).filter((text) => knownWords(text) === '*');
    fc.assert(
      fc.property(fc.tuple(word, word, word, word, fc.integer({ min: 1000 })), ([name, other, third, fourth, amount]) => {
        const inner = `<h1 id="${name}-${amount}" class="${third}">${name}</h1><x-${fourth.toLowerCase()} name="${other}">${amount}</x-${fourth.toLowerCase()}>`;
        const seen = pageFrom(
          html(`${inner}<input data-testid="row ${other}" value="${third}">`),
          `https://a.example/${name}/${amount}#${other}`,
        );
        const text = JSON.stringify(reportPage(adapter, seen)).toLowerCase();
        for (const secret of [name, other, third, fourth, String(amount)]) expect(text).not.toContain(secret.toLowerCase());
      }),
      { numRuns: 200 },
    );
  });
});
