import { card, facts, h } from './dom.js';
import { money } from './format.js';
import { linesTable } from './quote-lines.js';
import { findAccount, saveQuote, store, totals } from './store.js';
import { language, word } from './words.js';

const TERMS = [7, 14, 30, 45, 60];

/** The quote editor. Edits go into a copy and show at once; only the save button keeps them. */
export function quotePage(stored) {
  const quote = structuredClone(stored);
  const main = h('main', { data: { page: 'quote' } });
  if (quote.id) main.dataset.recordId = quote.id;

  const status = h('span', { className: 'status', data: { field: 'status' } });
  const customer = h('div');
  const sums = h('dl', { className: 'sums' });

  const showCustomer = () => customer.replaceChildren(customerFacts(findAccount(quote.account)));
  const showTotals = () => sums.replaceChildren(...totalRows(totals(quote)));
  const changed = () => {
    status.textContent = word('unsaved');
    status.classList.add('unsaved');
    showTotals();
  };
  const save = () => {
    const { id } = saveQuote(structuredClone(quote));
    status.textContent = word('saved');
    status.classList.remove('unsaved');
    if (!quote.id) location.hash = `#/quotes/${id}`;
  };

  showCustomer();
  showTotals();
  const chooseAccount = (id) => {
    quote.account = id;
    showCustomer();
    changed();
  };
  main.append(
    titleBar(quote, status, save),
    h(
      'div',
      { className: 'columns' },
      h('div', {}, card(word('lines'), linesTable(quote, changed), sums), card(word('note'), h('p', {}, word('note_text')))),
      h(
        'div',
        {},
        card(word('customer'), accountSelect(quote, chooseAccount), customer),
        card(word('conditions'), conditions(quote, changed)),
      ),
    ),
  );
  return main;
}

function titleBar(quote, status, save) {
  const number = quote.number ?? word('untitled');
  return h(
    'div',
    { className: 'title' },
    h('div', {}, h('h1', { data: { field: 'quote-number' } }, number), h('p', {}, quote[language()] ?? '')),
    h('span', { className: `chip ${quote.stage}` }, word(`stage_${quote.stage}`)),
    h('span', { className: 'space' }),
    status,
    h('button', { type: 'button', className: 'primary', data: { action: 'save' }, onClick: save }, word('save')),
  );
}

function accountSelect(quote, choose) {
  const options = store.accounts.map(({ id, name }) => h('option', { value: id, selected: id === quote.account }, name));
  const placeholder = h('option', { value: '', selected: !quote.account }, word('choose'));
  const select = h(
    'select',
    { data: { field: 'account' }, onChange: (event) => choose(event.target.value) },
    placeholder,
    ...options,
  );
  return h('label', { className: 'field' }, h('span', {}, word('account')), select);
}

function customerFacts(account) {
  if (!account) return h('p', { className: 'empty' }, word('choose'));
  return facts([
    { label: word('account'), value: account.name, field: 'account-name' },
    { label: word('account_id'), value: account.id, field: 'account-id' },
    { label: word('debtor_number'), value: account.debtorNumber, field: 'debtor-number' },
    { label: word('vat_id'), value: account.vatId, field: 'vat-id' },
    { label: word('contact'), value: account.contact },
  ]);
}

function conditions(quote, changed) {
  const setTerm = (event) => {
    quote.termDays = Number(event.target.value);
    changed();
  };
  const setDate = (event) => {
    quote.validUntil = event.target.value;
    changed();
  };
  const options = TERMS.map((days) =>
    h('option', { value: String(days), selected: days === quote.termDays }, `${days} ${word('days')}`),
  );
  return h(
    'div',
    {},
    h(
      'label',
      { className: 'field' },
      h('span', {}, word('term')),
      h('select', { data: { field: 'term' }, onChange: setTerm }, ...options),
    ),
    h(
      'label',
      { className: 'field' },
      h('span', {}, word('valid_until')),
      h('input', { type: 'date', value: quote.validUntil, data: { field: 'valid-until' }, onInput: setDate }),
    ),
  );
}

function totalRows({ excluding, tax, including }) {
  const rows = [
    ['total_excl', 'total-excl', excluding],
    ['tax', 'tax', tax],
    ['total_incl', 'total-incl', including],
  ];
  return rows.map(([label, field, amount]) =>
    h('div', {}, h('dt', {}, word(label)), h('dd', { data: { field } }, money(amount))),
  );
}
