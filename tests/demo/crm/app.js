import { accountPage } from './account-page.js';
import { accountsPage } from './accounts-page.js';
import { h } from './dom.js';
import { pipelinePage } from './pipeline-page.js';
import { quotePage } from './quote-page.js';
import { shell } from './shell.js';
import { findAccount, findQuote, loadStore, newQuote } from './store.js';
import { language, word } from './words.js';

/** Route → page, or null for an address that names nothing. */
function page([section, id]) {
  if (section === 'pipeline') return pipelinePage();
  if (section === 'accounts' && !id) return accountsPage();
  if (section === 'accounts' && findAccount(id)) return accountPage(findAccount(id));
  if (section === 'quotes' && id === 'new') return quotePage(newQuote());
  if (section === 'quotes' && findQuote(id)) return quotePage(findQuote(id));
  return null;
}

function render() {
  const route = location.hash.replace(/^#\//, '') || 'pipeline';
  const parts = route.split('/');
  const main = page(parts) ?? h('main', {}, h('p', { className: 'empty' }, word('not_found')));
  document.documentElement.lang = language();
  document.title = `${main.querySelector('h1')?.textContent ?? ''} · Havik CRM`;
  document.body.replaceChildren(h('div', { className: 'app' }, ...shell(parts[0], main, render)));
}

await loadStore();
addEventListener('hashchange', render);
render();
