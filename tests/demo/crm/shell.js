import { h } from './dom.js';
import { language, word } from './words.js';

const SECTIONS = [
  ['pipeline', '#/pipeline', '▤'],
  ['accounts', '#/accounts', '◫'],
  ['quotes', '#/quotes/new', '✎'],
  ['activities', '#/pipeline', '◷'],
  ['reports', '#/pipeline', '◔'],
];

/** Navigation and header around a page. `redraw` is called after a change of language. */
export function shell(section, main, redraw) {
  return [navigation(section), h('div', { className: 'stage' }, header(redraw), main)];
}

function navigation(section) {
  const links = SECTIONS.map(([key, href, icon]) =>
    h(
      'a',
      { href, className: key === section ? 'active' : '' },
      h('span', { className: 'icon', ariaHidden: 'true' }, icon),
      h('span', {}, word(key)),
    ),
  );
  const brand = h(
    'a',
    { href: '#/pipeline', className: 'brand' },
    h('img', { src: '/crm/icon.svg', alt: '', width: 26, height: 26 }),
    h('span', {}, 'Havik'),
  );
  return h('nav', { className: 'side' }, brand, ...links, h('p', { className: 'company' }, 'Brug & Kade Techniek B.V.'));
}

function header(redraw) {
  const choose = (lang) => () => {
    history.replaceState(null, '', `?lang=${lang}${location.hash}`);
    redraw();
  };
  const languages = ['nl', 'en'].map((lang) =>
    h(
      'button',
      { type: 'button', className: lang === language() ? 'active' : '', onClick: choose(lang), data: { lang } },
      lang.toUpperCase(),
    ),
  );
  return h(
    'header',
    { className: 'top' },
    h('input', { type: 'search', placeholder: word('search'), ariaLabel: word('search') }),
    h('a', { href: '#/quotes/new', className: 'button primary' }, word('new_quote')),
    h('div', { className: 'languages' }, ...languages),
    h('span', { className: 'avatar', title: 'Sanne Kuiper' }, 'SK'),
  );
}
