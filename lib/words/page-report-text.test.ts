import { expect, it } from 'vitest';
import { pageReportText } from './page-report-text';

it('is one text, a line for each thing that was looked for', () => {
  const report = {
    site: 'plain',
    kind: 'quote',
    address: '/quotes/*',
    asked: [{ selector: 'h1', found: 0 }],
    structure: ['main', '  p'],
  };
  expect(pageReportText([report], { version: '1.0', browser: 'Browser 5' })).toBe(
    'Creditside 1.0\nBrowser 5\n\nplain: quote\n/quotes/*\n0 × h1\nmain\n  p',
  );
});
