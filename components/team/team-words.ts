import type { Instant } from '@/lib/domain/local-date';
import type { QuarantineReason } from '@/lib/domain/team/quarantined';
import type { TeamStatus } from '@/lib/domain/team/team-status';
import type { TeamFault } from '@/lib/domain/team/team-test';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';

export const FAULT: Readonly<Record<TeamFault | 'no-pass' | 'incomplete', MessageKey>> = {
  unreachable: 'team_fault_unreachable',
  refused: 'team_fault_refused',
  nobody: 'team_fault_nobody',
  empty: 'team_fault_empty',
  'no-pass': 'team_fault_no_pass',
  incomplete: 'team_fault_incomplete',
};

export const QUARANTINE: Readonly<Record<QuarantineReason, MessageKey>> = {
  unreadable: 'quarantine_unreadable',
  changed: 'quarantine_changed',
  author: 'quarantine_author',
  role: 'quarantine_role',
  device: 'quarantine_device',
  contradicts: 'quarantine_contradicts',
  'not-blank': 'quarantine_not_blank',
  refused: 'quarantine_refused',
};

/** How this browser stands with its team: connected, how far behind, or since when it is not. */
export function statusText(status: TeamStatus | null, now: Instant, words: Words): string {
  if (!status || (status.link === 'connecting' && !status.heardAt)) return words.t('team_connecting');
  if (status.link === 'refused') return words.t('team_refused');
  if (status.link !== 'connected') {
    const age = words.age(status.offlineSince ?? now, now);
    return age === words.t('age_now') ? words.t('team_offline_now') : words.t('team_offline', { age });
  }
  return status.behind ? words.t('team_behind', { count: status.behind }) : words.t('team_connected');
}
