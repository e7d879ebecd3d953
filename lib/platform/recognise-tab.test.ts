// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recogniseTab } from './recognise-tab';

const PRINTS = { one: ['#nowhere', 'main[data-one]'], two: ['.two'] };
const answerWith = (run: (injection: never) => unknown) => {
  Object.assign(fakeBrowser.scripting, { executeScript: vi.fn(async (injection: never) => run(injection)) });
};
type Injection = { func: (prints: object) => unknown; args: [object] };

afterEach(() => document.body.replaceChildren());

it('names the systems whose fingerprint is on the page', async () => {
  document.body.innerHTML = '<main data-one="x"></main>';
  answerWith(({ func, args }: Injection) => [{ result: func(args[0]) }]);
  expect(await recogniseTab(1, PRINTS)).toEqual(['one']);
});

it('names nobody where the browser lets nobody look', async () => {
  answerWith(() => {
    throw new Error('Cannot access contents of the page');
  });
  expect(await recogniseTab(1, PRINTS)).toEqual([]);
});

it('believes no answer that names something else', async () => {
  answerWith(() => [{ result: ['two', 'constructor', 7] }]);
  expect(await recogniseTab(1, PRINTS)).toEqual(['two']);
  answerWith(() => [{ result: null }]);
  expect(await recogniseTab(1, PRINTS)).toEqual([]);
});
