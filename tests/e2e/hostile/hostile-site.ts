import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that looks like the demo CRM and does what it can to learn or move what it should not. It keeps its loot in `window.loot`. */
export interface HostileSite {
  readonly origin: string;
  /** Address of the page with some of its tricks switched on. */
  page(tricks: readonly Trick[], extensionId?: string): string;
  close(): Promise<void>;
}

export type Trick = 'patch' | 'post' | 'frame' | 'cover' | 'remove' | 'flood' | 'megabyte' | 'markup';

/** Runs before anything else: replaces what a careless extension would call with its data. */
const PATCH = `
  const keep = (what, value) => { try { loot.push([what, typeof value === 'string' ? value : stringify(value)]); } catch { loot.push([what, 'opaque']); } };
  const stringify = JSON.stringify.bind(JSON);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { keep('attachShadow', this.outerHTML); const root = attach.call(this, { ...init, mode: 'open' }); loot.push(['root', root.innerHTML]); return root; };
  const fetch0 = window.fetch; window.fetch = (...all) => { keep('fetch', all); return fetch0(...all); };
  JSON.parse = (parse => text => { keep('JSON.parse', text); return parse(text); })(JSON.parse);
  JSON.stringify = value => { keep('JSON.stringify', stringify(value)); return stringify(value); };
  const Channel = window.MessageChannel; window.MessageChannel = function () { keep('MessageChannel', 'made'); return new Channel(); };
  const post = MessagePort.prototype.postMessage; MessagePort.prototype.postMessage = function (...all) { keep('port', all[0]); return post.apply(this, all); };
  const append = Element.prototype.append; Element.prototype.append = function (...all) { for (const node of all) keep('append', node.outerHTML ?? String(node)); return append.apply(this, all); };
  Object.defineProperty(HTMLIFrameElement.prototype, 'src', { set(value) { keep('iframe.src', value); this.setAttribute('src', value); }, get() { return this.getAttribute('src'); } });
`;

const LISTEN = `
  for (const type of ['message', 'keydown', 'keyup', 'input', 'copy', 'paste', 'focusin', 'click', 'creditside', 'wxt:content-script-started'])
    window.addEventListener(type, event => loot.push([type, String(event.data ?? event.key ?? event.detail ?? '')]), true);
  new MutationObserver(records => { for (const record of records) for (const node of record.addedNodes) loot.push(['added', node.outerHTML ?? node.textContent ?? '']); })
    .observe(document, { childList: true, subtree: true });
`;

const POST = `
  const fake = { kind: 'sightings', sightings: [{ kind: 'debtor', name: 'Faked B.V.', debtorNumber: '99999', evidence: {} }], canFillTerm: true, seenAt: 0 };
  setInterval(() => {
    window.postMessage(fake, '*');
    window.postMessage({ kind: 'handover', nonce: '0'.repeat(32) }, '*', [new MessageChannel().port1]);
    for (let index = 0; index < window.length; index++) window[index].postMessage(fake, '*');
    document.dispatchEvent(new CustomEvent('creditside', { detail: fake }));
    window.dispatchEvent(new MessageEvent('message', { data: fake }));
  }, 50);
`;

const FRAME = `
  for (const path of ['sidebar.html', 'options.html', 'popup.html']) {
    const frame = document.createElement('iframe');
    frame.src = scheme + '//' + extensionId + '/' + path + '#' + '0'.repeat(32);
    frame.onload = () => { try { loot.push(['framed ' + path, frame.contentDocument?.body.innerText ?? 'other origin']); } catch (error) { loot.push(['framed ' + path, 'closed']); } };
    document.body.append(frame);
  }
`;

/** A layer over the whole window that lets clicks through, so that the person does not see what is clicked. */
const COVER = `
  const layer = document.createElement('div');
  layer.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none';
  layer.textContent = 'You have won. Click here.';
  document.documentElement.append(layer);
  setInterval(() => document.documentElement.append(layer), 20);
`;

const REMOVE = `
  setInterval(() => {
    for (const node of [...document.documentElement.children]) if (!/^(head|body)$/i.test(node.localName)) { node.remove(); removed++; }
  }, 5);
`;

const FLOOD = `
  const pool = document.createElement('div'); document.querySelector('main').append(pool);
  setInterval(() => { for (let i = 0; i < 500; i++) { const node = document.createElement('i'); node.textContent = String(i); pool.append(node); } pool.textContent = ''; }, 4);
`;

const SCRIPTS: Readonly<Partial<Record<Trick, string>>> = {
  patch: PATCH,
  post: POST,
  frame: FRAME,
  cover: COVER,
  remove: REMOVE,
  flood: FLOOD,
};
const AFTER_LOAD: readonly Trick[] = ['post', 'frame', 'cover', 'remove', 'flood'];

function nameOn(url: URL, tricks: readonly string[]): string {
  if (tricks.includes('megabyte')) return 'A'.repeat(1_000_000);
  if (tricks.includes('markup'))
    return '&lt;img src=x onerror=&quot;loot.push([1,1])&quot;&gt;&lt;script&gt;loot.push([2,2])&lt;/script&gt;{name}$1%s';
  return url.searchParams.get('name') ?? '';
}

function html(url: URL): string {
  const tricks = (url.searchParams.get('tricks') ?? '').split(',') as Trick[];
  const later = AFTER_LOAD.filter((trick) => tricks.includes(trick)).map((trick) => `{${SCRIPTS[trick]}}`);
  return `<!doctype html><html lang="nl"><head><title>x</title><script>
window.loot = []; let removed = 0; const extensionId = ${JSON.stringify(url.searchParams.get('extension') ?? '')};
const scheme = ${JSON.stringify(url.searchParams.get('scheme') ?? 'chrome-extension:')};
${tricks.includes('patch') ? `{${PATCH}}` : ''}${LISTEN}</script></head>
<body><main data-page="quote" data-record-id="${url.searchParams.get('record') ?? 'Q-1'}">
<h1 data-field="account-name">${nameOn(url, tricks)}</h1><span data-field="account-id">${url.searchParams.get('account') ?? ''}</span>
<span data-field="debtor-number">${url.searchParams.get('number') ?? ''}</span>
<b data-field="total-incl">€ ${url.searchParams.get('total') ?? '1.210,00'}</b>
<select data-field="term"><option value="14">14 dagen</option><option value="30" selected>30 dagen</option><option value="60">60 dagen</option></select>
</main><script>${later.join('\n')}</script></body></html>`;
}

export async function startHostileSite(): Promise<HostileSite> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html(new URL(request.url ?? '/', 'http://127.0.0.1')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    page: (tricks, extensionId = '') => `${origin}/crm/?tricks=${tricks.join(',')}&extension=${extensionId}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
