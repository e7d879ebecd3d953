import { card, facts, h } from './dom.js';
import { day, dayFromToday, money } from './format.js';
import { quotesOf, totals } from './store.js';
import { language, word } from './words.js';

/** One account: who it is, whom we know there, what is on offer. */
export function accountPage(account) {
  return h(
    'main',
    { data: { page: 'account', recordId: account.id } },
    h(
      'div',
      { className: 'title' },
      h('span', { className: 'monogram', ariaHidden: 'true' }, account.name.slice(0, 1)),
      h(
        'div',
        {},
        h('h1', { data: { field: 'account-name' } }, account.name),
        h('p', {}, `${word(`industry_${account.industry}`)} · ${account.city}`),
      ),
    ),
    h(
      'div',
      { className: 'columns' },
      h('div', {}, quotesCard(account), timelineCard(account)),
      h('div', {}, card(word('details'), identity(account)), card(word('contact'), contact(account))),
    ),
  );
}

function identity(account) {
  return facts([
    { label: word('account_id'), value: account.id, field: 'account-id' },
    { label: word('debtor_number'), value: account.debtorNumber, field: 'debtor-number' },
    { label: word('vat_id'), value: account.vatId, field: 'vat-id' },
    { label: word('registration'), value: account.registrationNumber, field: 'registration-number' },
    { label: word('address'), value: `${account.street}, ${account.postcode} ${account.city}` },
    { label: word('website'), value: account.website },
    { label: word('since'), value: String(account.since) },
    { label: word('owner'), value: account.owner },
  ]);
}

const contact = (account) =>
  facts([
    { label: word('contact'), value: `${account.contact}, ${word(`role_${account.role}`)}` },
    { label: word('phone'), value: account.phone },
    { label: word('email'), value: account.email },
  ]);

function quotesCard(account) {
  const rows = quotesOf(account.id).map((quote) =>
    h(
      'tr',
      {},
      h('td', {}, h('a', { href: `#/quotes/${quote.id}` }, quote.number)),
      h('td', {}, quote[language()] ?? word('untitled')),
      h('td', {}, h('span', { className: `chip ${quote.stage}` }, word(`stage_${quote.stage}`))),
      h('td', { className: 'amount' }, money(totals(quote).including)),
    ),
  );
  return card(word('open_quotes'), h('table', {}, h('tbody', {}, rows)));
}

function timelineCard(account) {
  const [quote] = quotesOf(account.id);
  const entries = [
    [0, word('opened'), 'Sanne Kuiper'],
    ...(quote ? [[-3, `${word('mail')}: ${quote.number}`, account.owner]] : []),
    [-6, word('call'), account.contact],
  ];
  const items = entries.map(([days, text, who]) =>
    h('li', {}, h('b', {}, text), h('small', {}, `${day(dayFromToday(days))} · ${who}`)),
  );
  return card(word('timeline'), h('ul', { className: 'timeline' }, items));
}
