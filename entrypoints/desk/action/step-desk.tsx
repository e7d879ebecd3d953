import { useState } from 'preact/hooks';
import { StepSent } from '@/components/dunning/step-sent';
import { CallGuide } from '@/components/letters/call-guide';
import { ChannelPicker } from '@/components/letters/channel-picker';
import { LetterDesk } from '@/components/letters/letter-desk';
import type { Channels } from '@/components/letters/letter-screen';
import { TextFaults } from '@/components/letters/text-faults';
import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/ui/words-context';
import { type StepCase, type StepData, stepData } from '@/lib/app/step-data';
import type { StepInput } from '@/lib/app/take-step';
import type { LadderStep } from '@/lib/domain/ladder';
import { languageOf, reachOf } from '@/lib/domain/letters/reach-of';
import { type ChannelChoice, textChannels } from '@/lib/domain/letters/text-channels';
import { textForStep } from '@/lib/domain/letters/text-for-step';
import type { TextChannel, TextKind } from '@/lib/domain/letters/text-kind';
import { letterActions } from '../letter-actions';
import { useLetter } from '../use-letter';
import { stepItems } from './step-items';

export type TakenStep = Omit<StepInput, 'company' | 'debtor' | 'at'>;

interface StepDeskProps {
  readonly step: LadderStep;
  /** What the ladder says; another can be chosen. */
  readonly advised: TextChannel;
  readonly about: StepCase;
  /** False: it was not recorded, and the text stays. */
  readonly onTaken: (taken: TakenStep, onDone: () => void) => void;
}

const firstOf = (choices: readonly ChannelChoice[], advised: TextChannel): TextChannel =>
  (
    choices.find(({ channel, refusal }) => channel === advised && refusal === null) ??
    choices.find(({ refusal }) => refusal === null)
  )?.channel ?? advised;

function receiverOf(channel: TextChannel, { customer }: StepData, mobile: string | null): string {
  if (channel === 'email') return customer.email ?? '';
  if (channel === 'sms' || channel === 'whatsapp') return mobile ?? '';
  return channel === 'sales-task' ? '' : (customer.contact ?? customer.name);
}

/** The text of the step that is due, by the way somebody chooses: they send it or call, and then the step is taken. */
export function StepDesk({ step, advised, about, onTaken }: StepDeskProps) {
  const { view } = about;
  const { record, identity } = view;
  const words = useWords();
  const data = stepData(step, about);
  const reach = reachOf(data.customer, record.reach);
  const choices = textChannels(step, data.isConsumer, reach);
  const [picked, setPicked] = useState<TextChannel | null>(null);
  const channel = picked ?? firstOf(choices, advised);
  const channels: Channels = { choices, chosen: channel, onChannel: setPicked };
  const kind = textForStep(step, channel, data.isConsumer) as TextKind;
  const language = channel === 'sales-task' ? words.language : languageOf(identity, record.reach);
  const { written, change, forget } = useLetter<TextKind>({
    kind,
    data,
    language,
    // What stands there is about an amount, and the interest in it about a day.
    id: ['step', view.debtor, kind, language, data.owed.total.minor, data.claim ? data.today : ''].join(' '),
    now: view.assessment.at.now,
    company: about.company.id,
  });
  if (!written) return null;
  const taken = (to: string, note: string): void => {
    if (!written.ok) return;
    const { draft } = written.value;
    const text = channel === 'phone' ? { to, subject: '', body: note } : { to, ...draft };
    const items = stepItems(data, view.assessment.ageing.items);
    onTaken({ step, channel, kind, items, amount: data.owed.total, language, text }, forget);
  };
  const sent = <StepSent key={channel} channel={channel} to={receiverOf(channel, data, reach.mobile)} onSent={taken} />;
  if (!written.ok) {
    return (
      <>
        <ChannelPicker {...channels} />
        <TextFaults faults={written.error} />
      </>
    );
  }
  if (channel === 'phone') {
    const phone = data.customer.phone ?? reach.mobile;
    return (
      <>
        <ChannelPicker {...channels} />
        <CallGuide guide={written.value.draft} language={language} phone={phone} onCopy={letterActions.onCopy} />
        {sent}
      </>
    );
  }
  return (
    <>
      {data.sender.iban === null && channel !== 'sales-task' && <Notice testId="no-iban">{words.t('act_no_iban')}</Notice>}
      <LetterDesk letter={written.value} actions={{ ...letterActions, onDraft: change }} channels={channels} />
      {sent}
    </>
  );
}
