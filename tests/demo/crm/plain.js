import { h } from './dom.js';
import { money } from './format.js';
import { findAccount, findQuote, loadStore, saveQuote, store, totals } from './store.js';
import { language, word } from './words.js';

/**
 * A second face of the same CRM, as build tools leave one: other markup, none of the hooks of the first, and names of classes that are
 * others on every visit. It counts every event that reaches it, for whoever wants to know that none did.
 */
const name = () => `x${Math.random().toString(36).slice(2, 8)}`;
const TERMS = [7, 14, 30, 45, 60];

function quotePage(stored) {
  const quote = structuredClone(stored);
  const sum = h('output', { className: name() });
  const showSum = () => {
    sum.textContent = money(totals(quote).including);
  };
  const setTerm = (event) => {
    quote.termDays = Number(event.target.value);
  };
  const options = TERMS.map((days) =>
    h('option', { value: String(days), selected: days === quote.termDays }, `${days} ${word('days')}`),
  );
  const field = (label, ...inner) => h('label', { className: name() }, h('span', { className: name() }, label), ...inner);
  showSum();
  return [
    h('strong', { className: name() }, quote.number),
    customer(findAccount(quote.account)),
    h('section', { className: name() }, ...quote.lines.map((line) => lineField(line, field, showSum))),
    h(
      'section',
      { className: name() },
      field(word('term'), h('select', { onChange: setTerm }, ...options)),
      field(word('total_incl'), sum),
      h('button', { type: 'button', onClick: () => saveQuote(quote) }, word('save')),
    ),
  ];
}

const lineField = (line, field, changed) =>
  field(
    word('quantity'),
    h('input', {
      type: 'number',
      value: String(line.quantity),
      onInput: (event) => {
        line.quantity = Number(event.target.value) || 0;
        changed();
      },
    }),
  );

function customer(account) {
  const rows = [
    [word('account'), account.name],
    [word('contact'), account.contact],
    [word('phone'), account.phone],
  ];
  const facts = rows.flatMap(([label, value]) => [
    h('dt', { className: name() }, label),
    h('dd', { className: name() }, h('b', { className: name() }, value ?? '')),
  ]);
  return h('section', { className: name() }, h('dl', { className: name() }, ...facts));
}

function listPage() {
  return [
    h('strong', {}, word('quotes')),
    ...store.quotes.map(({ id, number }) => h('p', {}, h('a', { href: `#/offer/${id}` }, number))),
  ];
}

function render() {
  const [, section, id] = location.hash.split('/');
  const quote = section === 'offer' ? findQuote(id) : undefined;
  document.documentElement.lang = language();
  document.body.replaceChildren(
    h('nav', {}, h('a', { href: '#/list' }, word('quotes')), h('input', { type: 'search', ariaLabel: word('search') })),
    ...(quote ? quotePage(quote) : listPage()),
  );
}

await loadStore();
window.heard = [];
const TYPES =
  'pointermove pointerdown pointerup pointerover pointerout mousemove mousedown mouseup mouseover mouseout click contextmenu wheel keydown keyup keypress input change focusin focusout touchstart';
for (const type of TYPES.split(' ')) document.addEventListener(type, ({ type: heard }) => window.heard.push(heard), true);
addEventListener('hashchange', render);
render();
