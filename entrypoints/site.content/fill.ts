import type { Fill, FillResult, FillStep } from '@/lib/sites/contract';
import { fieldValue, isVisible, visibleText } from '@/lib/sites/dom';
import { namesDays } from './names-days';

/** No step waits longer, whatever an adapter asks. Milliseconds. */
const MAX_WAIT_MS = 3000;
/** After the last step the page gets this long to take the value over, and to show it. */
const ACCEPT_MS = 1500;
const TICK_MS = 40;

type Failure = Extract<FillResult, { ok: false }>['reason'];
type Step<Kind extends FillStep['do']> = Extract<FillStep, { do: Kind }>;

/**
 * Runs the steps of a fill in the page, then reads the field again and tells what it says: the page has the last word.
 * The only writing this extension does in a page, and only on the rep's click. Never throws.
 */
export async function runFill(fill: Fill): Promise<FillResult> {
  try {
    return await runSteps(fill);
  } catch {
    // A selector that this browser does not know.
    return { ok: false, reason: 'no-field', fieldText: null };
  }
}

async function runSteps(fill: Fill): Promise<FillResult> {
  for (const step of fill.steps) {
    const failure = await runStep(step);
    if (failure) return { ok: false, reason: failure, fieldText: textOf(fill.field) };
  }
  const isAccepted = await until(() => says(fill), ACCEPT_MS);
  const fieldText = textOf(fill.field);
  return isAccepted && fieldText !== null ? { ok: true, fieldText } : { ok: false, reason: 'not-accepted', fieldText };
}

function runStep(step: FillStep): Promise<Failure | null> | Failure | null {
  switch (step.do) {
    case 'set':
      return setValue(step);
    case 'type':
      return typeText(step);
    case 'wait':
      return waitFor(step);
    case 'open':
      return openChoices(step);
    case 'pick':
      return pickDays(step);
  }
}

function setValue({ selector, value }: Step<'set'>): Failure | null {
  const field = inputOf(selector);
  if (!field) return 'no-field';
  const isSelect = field.localName === 'select';
  if (isSelect && ![...(field as unknown as HTMLSelectElement).options].some((option) => option.value === value))
    return 'no-choice';
  choose(field, value);
  return null;
}

function choose(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  field.value = value;
  announce(field, 'input');
  announce(field, 'change');
}

function openChoices({ selector }: Step<'open'>): Failure | null {
  const field = inputOf(selector);
  field?.focus();
  field?.click();
  return field ? null : 'no-field';
}

/**
 * Types over what is there. Emptied first, with a key event, because a field that completes what is typed keeps its old choice
 * until a key says otherwise; typed again if that emptying wiped the text out meanwhile.
 */
async function typeText({ selector, text }: Step<'type'>): Promise<Failure | null> {
  const field = inputOf(selector);
  if (!field) return 'no-field';
  field.focus();
  field.value = '';
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Backspace', bubbles: true }));
  announce(field, 'input');
  await pause(TICK_MS);
  const isTyped = await until(() => {
    if (field.value === text) return true;
    field.value = text;
    announce(field, 'input');
    return false;
  }, 4 * TICK_MS);
  return isTyped ? null : 'not-accepted';
}

async function waitFor({ selector, timeoutMs }: Step<'wait'>): Promise<Failure | null> {
  const isThere = await until(() => document.querySelector(selector) !== null, Math.min(timeoutMs, MAX_WAIT_MS));
  return isThere ? null : 'timeout';
}

function pickDays({ selector, days }: Step<'pick'>): Failure | null {
  const choice = [...document.querySelectorAll<HTMLElement>(selector)].find(
    // The options of a closed select are drawn nowhere; the select is.
    (element) => namesDays(visibleText(element), days) && isVisible(element.closest('select') ?? element),
  );
  const select = choice?.closest('select');
  if (select?.disabled || !choice) return 'no-choice';
  if (select) choose(select, (choice as HTMLOptionElement).value);
  else choice.click();
  return null;
}

/** Whether the field now says what the last writing step asked. */
function says({ steps, field }: Fill): boolean {
  const last = steps.findLast((step) => step.do !== 'wait' && step.do !== 'open');
  const element = document.querySelector(field);
  if (!element || !last) return false;
  if (last.do === 'pick') return namesDays(fieldValue(element), last.days);
  const asked = last.do === 'set' ? last.value : last.do === 'type' ? last.text : null;
  return (element as HTMLInputElement).value === asked;
}

/** A field that a person could edit as well. */
function inputOf(selector: string): HTMLInputElement | null {
  const field = document.querySelector<HTMLInputElement>(selector);
  return field && !field.disabled && !field.readOnly ? field : null;
}

function textOf(selector: string): string | null {
  const field = document.querySelector(selector);
  return field ? fieldValue(field) : null;
}

/** Seen from this isolated world `value` is the browser's own setter, so a framework that patched it still notices the event. */
function announce(field: HTMLElement, type: 'input' | 'change'): void {
  field.dispatchEvent(new Event(type, { bubbles: true }));
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function until(isTrue: () => boolean, timeoutMs: number): Promise<boolean> {
  for (let waited = 0; waited <= timeoutMs; waited += TICK_MS) {
    if (isTrue()) return true;
    await pause(TICK_MS);
  }
  return false;
}
