import type { Display, Reason } from '@/lib/domain/assessment';
import { display } from '@/lib/domain/display';
import { CHANNEL_WORDS, LEVEL_REASON_WORDS, LEVEL_WORDS, PAUSE_WORDS, STEP_WORDS } from '@/lib/domain/ladder/ladder-words';
import type { NextAction } from '@/lib/domain/ladder/next-action';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Words } from '@/lib/words/words';

type Act = Extract<NextAction, { kind: 'act' }>;
type Idle = Extract<NextAction, { kind: 'none' }>;

const NOTHING: Readonly<Record<Idle['reason'], string>> = {
  'nothing-due': 'ladder_none_nothing_due',
  'below-minimum': 'ladder_none_below_minimum',
  'handed-over': 'ladder_none_handed_over',
};

/** What happens next with this debtor, as a rep reads it. */
export interface NextActionWords {
  /** The action, or why there is none, with its next date. */
  readonly title: string;
  /** Who does it, and what belongs to it. */
  readonly details: readonly string[];
  /** Whether a reminder sent elsewhere would change it. */
  readonly restsOnReminders: boolean;
}

/** A call is by phone, and a hand-over is a file: the channel says nothing more. */
function actTitle({ step, channel }: Act, words: Words): string {
  if (step === 'S4') return words.say('ladder_call');
  const fields = { step: display.words(STEP_WORDS[step]), channel: display.words(CHANNEL_WORDS[channel]) };
  return words.say(step === 'S3' || step === 'S6' ? 'ladder_act_plain' : 'ladder_act', fields);
}

function actDetails({ step, level, levelBecause, isConfirmedByEmail, needsRelease }: Act, words: Words): readonly string[] {
  const because = display.words(...levelBecause.map((reason) => LEVEL_REASON_WORDS[reason]));
  const by = words.say(levelBecause.length > 0 ? 'ladder_by_because' : 'ladder_by', {
    level: display.words(LEVEL_WORDS[level]),
    because,
  });
  const afterwards = [
    ...(isConfirmedByEmail ? [words.t('ladder_confirm_by_email')] : []),
    ...(needsRelease ? [words.t('ladder_release')] : []),
  ];
  // Sales makes the call of S4, whatever the collector's level.
  return step === 'S4' ? afterwards : [by, ...afterwards];
}

/** The next action on the ladder in words (domain.md 2.13); doing nothing is an answer with its day. */
export function nextActionWords(action: NextAction, today: LocalDate, words: Words): NextActionWords {
  const day = (date: LocalDate | null): Display => display.text(date ? words.format.date(date, today) : '…');
  switch (action.kind) {
    case 'act':
      return { title: actTitle(action, words), details: actDetails(action, words), restsOnReminders: true };
    case 'wait': {
      const fields = { until: day(action.until), step: display.words(STEP_WORDS[action.step]) };
      return { title: words.say('ladder_wait', fields), details: [], restsOnReminders: true };
    }
    case 'pause': {
      const fields = { until: day(action.until), reasons: display.words(...action.reasons.map((each) => PAUSE_WORDS[each])) };
      return {
        title: words.say(action.until ? 'ladder_paused_until' : 'ladder_paused', fields),
        details: [],
        restsOnReminders: false,
      };
    }
    case 'none':
      return { title: words.say(NOTHING[action.reason], { until: day(action.until) }), details: [], restsOnReminders: false };
  }
}

/** What the account owner is asked before dunning goes on (LAD-03, LAD-05). */
export function salesInvitation(reasons: readonly Reason[]): Reason | null {
  return reasons.find(({ rule }) => rule === 'LAD-03' || rule === 'LAD-05') ?? null;
}
