// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageFrom, savedPage } from '@/tests/support/site-pages';
import { adapter } from './adapter';

describe('Twenty', () => {
  it.each([
    ['dollar', { totalText: '21.500', currencyText: '$' }],
    // A currency without a sign that we know, and an amount that would be taken for one of our own.
    ['baht', {}],
  ])('reads the currency that is drawn before an amount: %s', (icon, figures) => {
    const { page } = savedPage('twenty', 'opportunity');
    const html = page.document.documentElement.outerHTML.replace('currency-euro', `currency-${icon}`);
    const document = adapter.read(pageFrom(html, page.url.href))[0]?.document;
    expect(document).toEqual({ ...figures, tax: 'unknown' });
  });
});
