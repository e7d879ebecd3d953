import { describe, expect, it } from 'vitest';
import { startOptions } from '@/tests/demo/start-options';

describe('the options of npm start', () => {
  it('are the demo CRM with its own book when nothing is said', () => {
    expect(startOptions([])).toMatchObject({ host: 'demo', book: null, url: null, keep: false, help: false });
  });

  it('name a host, a book and a page', () => {
    const args = ['--host', 'tryton', '--book', 'items.csv', '--url', 'https://erp.example/#1', '--lang', 'nl', '--headless'];
    const expected = { host: 'tryton', book: 'items.csv', url: 'https://erp.example/#1', language: 'nl', isHeadless: true };
    expect(startOptions(args)).toMatchObject(expected);
  });

  it.each([
    [['--host', 'sap'], '--host is demo or tryton, not sap.'],
    [['--url', 'crm'], '--url needs a whole address such as https://crm.example.com/, not crm.'],
    [['--lang', 'it'], '--lang is nl or en, not it.'],
    [['--bok', 'x'], "Unknown option '--bok'; see npm start -- --help."],
  ])('tell in one sentence what is wrong with %j', (args, sentence) => {
    expect(() => startOptions(args)).toThrow(sentence);
  });
});
