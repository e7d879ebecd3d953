import type { LadderStep } from '../ladder';
import { textForStep } from './text-for-step';
import { TEXT_CHANNELS, type TextChannel } from './text-kind';

/** Why a channel cannot be taken. `COM-01` is the rule's own sentence. */
export type ChannelRefusal = 'COM-01' | 'formal-step' | 'no-mobile' | 'no-phone' | 'no-email' | 'no-address';

export interface ChannelChoice {
  readonly channel: TextChannel;
  /** Null: it can be taken. */
  readonly refusal: ChannelRefusal | null;
}

/** How the customer can be reached. Null: nobody recorded it, which is no consent. */
export interface Reach {
  readonly email: string | null;
  readonly phone: string | null;
  readonly mobile: string | null;
  readonly hasWhatsAppOptIn: boolean | null;
  readonly hasAddress: boolean;
}

const SHORT: readonly TextChannel[] = ['sms', 'whatsapp'];
const FORMAL: readonly LadderStep[] = ['S5', 'S6'];

function unreachable(channel: TextChannel, reach: Reach): ChannelRefusal | null {
  if (channel === 'email') return reach.email === null ? 'no-email' : null;
  if (channel === 'letter') return reach.hasAddress ? null : 'no-address';
  if (channel === 'phone') return reach.phone === null && reach.mobile === null ? 'no-phone' : null;
  if (!SHORT.includes(channel)) return null;
  if (reach.mobile === null) return 'no-mobile';
  return channel === 'whatsapp' && reach.hasWhatsAppOptIn !== true ? 'COM-01' : null;
}

/**
 * The channels of a step, each with the reason why it is out of reach (domain.md R1-15, COM-01): a message app needs consent that was
 * recorded, and a short message never carries a formal step. A step has no row for a channel that means nothing to it.
 */
export function textChannels(step: LadderStep, isConsumer: boolean, reach: Reach): readonly ChannelChoice[] {
  return TEXT_CHANNELS.flatMap((channel): readonly ChannelChoice[] => {
    if (FORMAL.includes(step) && SHORT.includes(channel)) return [{ channel, refusal: 'formal-step' }];
    if (textForStep(step, channel, isConsumer) === null) return [];
    return [{ channel, refusal: unreachable(channel, reach) }];
  });
}
