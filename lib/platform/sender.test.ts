import { describe, expect, it } from 'vitest';
import { classifySender, type SenderFields } from './sender';

const own = { id: 'ours', origin: 'chrome-extension://ours' };
const page = { origin: 'https://crm.example', url: 'https://crm.example/quotes/1' };
const sidebar = { origin: own.origin, url: `${own.origin}/sidebar.html#abc` };
const options = { origin: own.origin, url: `${own.origin}/options.html` };
const tab = { id: 7 };

const rows: readonly [string, SenderFields, ReturnType<typeof classifySender>][] = [
  [
    'content script of the top frame',
    { ...page, id: 'ours', tab, frameId: 0 },
    { class: 'content', tabId: 7, frameId: 0, origin: page.origin },
  ],
  [
    'content script, browser without origin',
    { id: 'ours', url: page.url, tab, frameId: 0 },
    { class: 'content', tabId: 7, frameId: 0, origin: page.origin },
  ],
  [
    'content script of a child frame',
    { ...page, id: 'ours', tab, frameId: 3 },
    { class: 'child', tabId: 7, frameId: 3, origin: page.origin },
  ],
  ['content script of no known frame', { ...page, id: 'ours', tab }, null],
  ['content script without a tab', { ...page, id: 'ours', frameId: 0 }, null],
  ['a document without an origin', { origin: 'null', url: 'about:blank', id: 'ours', tab, frameId: 0 }, null],
  ['a local file', { origin: 'file://', url: 'file:///tmp/x.html', id: 'ours', tab, frameId: 0 }, null],
  ['the sidebar in a page', { ...sidebar, id: 'ours', tab, frameId: 4 }, { class: 'frame', tabId: 7, frameId: 4 }],
  [
    'the sidebar in a page, browser without origin',
    { id: 'ours', url: sidebar.url, tab, frameId: 4 },
    { class: 'frame', tabId: 7, frameId: 4 },
  ],
  [
    'the page that covers a page while somebody points in it',
    { origin: own.origin, url: `${own.origin}/teach.html#abc`, id: 'ours', tab, frameId: 6 },
    { class: 'teacher', tabId: 7, frameId: 6 },
  ],
  [
    'a page of ours named as what every object has',
    { origin: own.origin, url: `${own.origin}/constructor`, id: 'ours', tab, frameId: 4 },
    null,
  ],
  ['another page of ours in a frame', { ...options, id: 'ours', tab, frameId: 4 }, null],
  ['an extension page in a tab', { ...options, id: 'ours', tab, frameId: 0 }, { class: 'page', tabId: 7, frameId: 0 }],
  ['the popup', { ...options, id: 'ours' }, { class: 'page', tabId: null, frameId: 0 }],
  ['another extension', { ...sidebar, id: 'theirs', tab, frameId: 4 }, null],
  ['another extension that names our page', { id: 'theirs', origin: own.origin, url: options.url }, null],
  ['nobody', {}, null],
];

describe('classifySender', () => {
  it.each(rows)('%s', (_, sender, expected) => {
    expect(classifySender(sender, own)).toEqual(expected);
  });
});
