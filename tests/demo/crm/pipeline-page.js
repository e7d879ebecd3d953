import { h } from './dom.js';
import { day, money } from './format.js';
import { findAccount, store, totals } from './store.js';
import { language, word } from './words.js';

const CHANCES = { qualified: 0.25, proposal: 0.5, negotiation: 0.75, won: 1 };

/** All quotes by stage: a tile per stage with its sum, then the list. */
export function pipelinePage() {
  const stages = Object.keys(CHANCES);
  const rows = stages.flatMap((stage) => store.quotes.filter((quote) => quote.stage === stage)).reverse();
  return h(
    'main',
    { data: { page: 'pipeline' } },
    h('div', { className: 'title' }, h('h1', {}, word('pipeline'))),
    h('div', { className: 'tiles' }, stages.map(tile)),
    h('div', { className: 'card flush' }, h('table', {}, head(), h('tbody', {}, rows.map(row)))),
  );
}

function tile(stage) {
  const quotes = store.quotes.filter((quote) => quote.stage === stage);
  const sum = quotes.reduce((total, quote) => total + totals(quote).including, 0);
  return h(
    'section',
    { className: `tile ${stage}` },
    h('h2', {}, word(`stage_${stage}`), h('span', {}, String(quotes.length))),
    h('p', {}, money(sum)),
    h('small', {}, `${word('weighted')} ${money(sum * CHANCES[stage])}`),
  );
}

function head() {
  const titles = ['number', 'account', 'title', 'stage', 'valid_until', 'term', 'total'];
  return h(
    'thead',
    {},
    h(
      'tr',
      {},
      titles.map((key) => h('th', { className: key === 'total' ? 'amount' : '' }, word(key))),
    ),
  );
}

function row(quote) {
  const account = findAccount(quote.account);
  return h(
    'tr',
    { data: { recordId: quote.id } },
    h('td', {}, h('a', { href: `#/quotes/${quote.id}` }, quote.number)),
    h('td', {}, h('a', { href: `#/accounts/${quote.account}` }, account?.name ?? '')),
    h('td', {}, quote[language()] ?? word('untitled')),
    h('td', {}, h('span', { className: `chip ${quote.stage}` }, word(`stage_${quote.stage}`))),
    h('td', {}, day(quote.validUntil)),
    h('td', {}, `${quote.termDays} ${word('days')}`),
    h('td', { className: 'amount' }, money(totals(quote).including)),
  );
}
