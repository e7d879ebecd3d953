import { h } from './dom.js';
import { quotesOf, store } from './store.js';
import { word } from './words.js';

/** The list of accounts. */
export function accountsPage() {
  const titles = ['account', 'industry', 'address', 'contact', 'owner', 'open_quotes'];
  return h(
    'main',
    { data: { page: 'accounts' } },
    h('div', { className: 'title' }, h('h1', {}, word('accounts'))),
    h(
      'div',
      { className: 'card flush' },
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            titles.map((key) => h('th', {}, word(key))),
          ),
        ),
        h('tbody', {}, store.accounts.map(row)),
      ),
    ),
  );
}

function row(account) {
  return h(
    'tr',
    { data: { recordId: account.id } },
    h('td', {}, h('a', { href: `#/accounts/${account.id}` }, account.name)),
    h('td', {}, word(`industry_${account.industry}`)),
    h('td', {}, account.city),
    h('td', {}, account.contact),
    h('td', {}, account.owner),
    h('td', {}, String(quotesOf(account.id).length)),
  );
}
