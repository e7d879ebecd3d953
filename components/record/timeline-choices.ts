import { STEP_WORDS } from '@/lib/domain/ladder/ladder-words';
import { DEPARTMENT_WORDS } from '@/lib/domain/record/department-words';
import type { TimelineEntry } from '@/lib/domain/record/timeline-entry';
import type { Words } from '@/lib/words/words';
import { ITEM_WORDS } from '../checklist/check-words';
import { VERDICT_WORD } from '../debtor/verdict-look';
import { ANSWER_TITLE } from '../decision/decision-words';
import { CHANNEL, CONSENT, RESULT } from '../dunning/dunning-words';
import { OUTCOME_WORDS, REASON_WORDS } from './dispute-words';
import { FLAG_KIND } from './flag-words';
import { PROMISE_CHANNEL_WORDS } from './promise-words';
import { VISIT_OUTCOME_WORDS } from './visit-words';

/** Keys of `_locales` by what may be chosen. */
type ChoiceWords = Readonly<Record<string, string>>;

const CHECKS: ChoiceWords = Object.fromEntries(Object.entries(ITEM_WORDS).map(([item, { short }]) => [item, short]));

/** What is told of an event's choices, in this order; the others only matter to who counts them. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, ChoiceWords>>>> = {
  'check.answered': { item: CHECKS },
  'check.assigned': { item: CHECKS },
  'consent.given': { kind: CONSENT },
  'consent.withdrawn': { kind: CONSENT },
  'decision.made': { outcome: VERDICT_WORD },
  'dispute.raised': { reason: REASON_WORDS, department: DEPARTMENT_WORDS },
  'dispute.resolved': { outcome: OUTCOME_WORDS },
  'flag.raised': { kind: FLAG_KIND },
  'promise.recorded': { channel: PROMISE_CHANNEL_WORDS },
  'referral.answered': { outcome: ANSWER_TITLE },
  'step.answered': { result: RESULT },
  'step.taken': { step: STEP_WORDS, channel: CHANNEL },
  'visit.ticked': { outcome: VISIT_OUTCOME_WORDS },
};

/** What somebody chose when they recorded it, in words. */
export function choiceTexts({ type, choices }: Pick<TimelineEntry, 'type' | 'choices'>, words: Words): readonly string[] {
  return Object.entries(CHOICES[type] ?? {}).flatMap(([name, texts]) => {
    const key = texts[choices[name] ?? ''];
    return key ? [words.say(key)] : [];
  });
}
