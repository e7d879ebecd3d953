// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Fill } from '@/lib/sites/contract';
import { runFill } from './fill';

const select = { field: 'select', steps: [{ do: 'set', selector: 'select', value: '30' }] } as const satisfies Fill;
const completed = {
  field: 'input',
  steps: [
    { do: 'type', selector: 'input', text: '30' },
    { do: 'wait', selector: 'ul.open li', timeoutMs: 300 },
    { do: 'pick', selector: 'ul.open li', days: 30 },
  ],
} as const satisfies Fill;

const element = <T extends Element>(selector: string) => document.querySelector(selector) as T;

/** A field that completes what is typed, as host applications have them: it holds a choice, not a text. */
function completingField(choices: readonly string[]) {
  document.body.innerHTML = '<input value="60 days"><ul></ul>';
  const [input, list] = [element<HTMLInputElement>('input'), element<HTMLUListElement>('ul')];
  input.addEventListener('keydown', () => {
    input.value = '';
  });
  input.addEventListener('input', () => {
    const found = choices.filter((choice) => input.value !== '' && choice.includes(input.value));
    list.replaceChildren(...found.map((choice) => Object.assign(document.createElement('li'), { textContent: choice })));
    list.className = found.length > 0 ? 'open' : '';
  });
  list.addEventListener('click', (event) => {
    input.value = (event.target as Element).textContent ?? '';
    list.className = '';
  });
  return input;
}

beforeEach(() => {
  document.body.innerHTML = '<select><option value="14">14 days</option><option value="30">30 days</option></select>';
});

describe('filling a field', () => {
  it('chooses in a select, tells the page and reads the field again', async () => {
    const heard: string[] = [];
    for (const type of ['input', 'change']) document.body.addEventListener(type, (event) => heard.push(event.type));
    expect(await runFill(select)).toEqual({ ok: true, fieldText: '30 days' });
    expect(heard).toEqual(['input', 'change']);
  });

  it('changes nothing when the select has no such choice', async () => {
    element<HTMLSelectElement>('select').value = '14';
    const fill: Fill = { ...select, steps: [{ do: 'set', selector: 'select', value: '45' }] };
    expect(await runFill(fill)).toEqual({ ok: false, reason: 'no-choice', fieldText: '14 days' });
  });

  it('believes the page and not itself', async () => {
    const field = element<HTMLSelectElement>('select');
    field.addEventListener('change', () => {
      field.value = '14';
    });
    expect(await runFill(select)).toEqual({ ok: false, reason: 'not-accepted', fieldText: '14 days' });
  });

  it('says when there is no such field, or none that can be edited', async () => {
    expect(await runFill({ ...select, steps: [{ do: 'set', selector: 'textarea', value: '30' }] })).toMatchObject({
      reason: 'no-field',
    });
    element<HTMLSelectElement>('select').disabled = true;
    expect(await runFill(select)).toMatchObject({ ok: false, reason: 'no-field' });
    expect(await runFill({ field: ':odd(', steps: [{ do: 'pick', selector: ':odd(', days: 1 }] })).toMatchObject({
      reason: 'no-field',
    });
  });

  it('types over the old choice and picks by the number of days', async () => {
    completingField(['130 days', '30 days end of month', '30 days']);
    expect(await runFill(completed)).toEqual({ ok: true, fieldText: '30 days' });
  });

  it('picks nothing rather than something like it', async () => {
    completingField(['130 days', '30 days end of month']);
    expect(await runFill(completed)).toMatchObject({ ok: false, reason: 'no-choice' });
  });

  it('stops waiting for a list that does not come', async () => {
    completingField([]);
    expect(await runFill(completed)).toMatchObject({ ok: false, reason: 'timeout' });
  });

  it('types again when the page wipes the text out', async () => {
    const input = completingField(['30 days']);
    setTimeout(() => {
      input.value = '';
    }, 45);
    expect(await runFill(completed)).toEqual({ ok: true, fieldText: '30 days' });
  });

  it('picks an option of a select by the number of days, whatever its value', async () => {
    document.body.innerHTML = '<select><option value="1">Netto 30</option><option value="4">Netto 60</option></select>';
    const fill: Fill = { field: 'select', steps: [{ do: 'pick', selector: 'select option', days: 60 }] };
    expect(await runFill(fill)).toEqual({ ok: true, fieldText: 'Netto 60' });
    element<HTMLSelectElement>('select').disabled = true;
    expect(await runFill({ ...fill, steps: [{ do: 'pick', selector: 'select option', days: 30 }] })).toMatchObject({
      reason: 'no-choice',
    });
  });

  it('opens a list of choices and picks from it', async () => {
    document.body.innerHTML = '<button>Net 60</button><ul></ul>';
    const [button, list] = [element<HTMLButtonElement>('button'), element<HTMLUListElement>('ul')];
    button.addEventListener('click', () => {
      list.innerHTML = '<li>Net 30</li><li>Net 60</li>';
    });
    list.addEventListener('click', (event) => {
      button.textContent = (event.target as Element).textContent;
    });
    const fill: Fill = {
      field: 'button',
      steps: [
        { do: 'open', selector: 'button' },
        { do: 'wait', selector: 'li', timeoutMs: 300 },
        { do: 'pick', selector: 'li', days: 30 },
      ],
    };
    expect(await runFill(fill)).toEqual({ ok: true, fieldText: 'Net 30' });
    button.disabled = true;
    expect(await runFill(fill)).toMatchObject({ ok: false, reason: 'no-field' });
  });
});
