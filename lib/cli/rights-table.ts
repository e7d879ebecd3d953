import { mayRecord, RECORDABLE_TYPES } from '@/lib/domain/record/rights';
import { ROLES, type Role } from '@/lib/domain/role';
import { SHARED_KINDS } from '@/lib/domain/team/team-buckets';
import type { CompanyTeam } from '@/lib/domain/team/team-file';
import { mayAdministrate, mayPublishSnapshots, mayReadSnapshots, mayShare } from '@/lib/domain/team/team-rights';

type Right = readonly [string, (role: Role) => boolean];

const RIGHTS: readonly Right[] = [
  ['read the ledger', () => true],
  ...RECORDABLE_TYPES.map((type): Right => [`record \`${type}\``, (role) => mayRecord(role, type)]),
  ['read who a customer is and what a verdict needs', (role) => mayReadSnapshots(role, 'sales')],
  ['read a customer with all its invoices', (role) => mayReadSnapshots(role, 'full')],
  ['publish what the books say', mayPublishSnapshots],
  ['read what is shared', () => true],
  ...SHARED_KINDS.map((kind): Right => [`share ${kind}`, (role) => mayShare(role, kind)]),
  ['take erased texts out of the ledger, and read that log', mayAdministrate],
  ['record in somebody else’s name, or in another role', () => false],
  ['listen to answers that somebody else gets', () => false],
  ['read anything of another company', () => false],
  ['make, change, empty or delete a stream', () => false],
];

/** What each role may and may not do, and who has it, as a table in Markdown. */
export function rightsTable(teams: readonly CompanyTeam[]): string {
  const head = ['', ...ROLES];
  const rows = RIGHTS.map(([what, may]) => [what, ...ROLES.map((role) => (may(role) ? 'yes' : '–'))]);
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const people = teams.flatMap(({ company, users }) => users.map(({ name, role }) => line([company.name, name, role])));
  return `# What each role may do

The servers enforce this table: whatever is not "yes" they refuse, whoever asks and by whatever program.

${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}

# Who is who

${[line(['company', 'name', 'role']), line(['---', '---', '---']), ...people].join('\n')}
`;
}
