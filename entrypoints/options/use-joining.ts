import { useEffect, useState } from 'preact/hooks';
import { EMPTY_TEAM_DRAFT, keyOf, serversOf, type TeamDraft } from '@/components/team/team-draft';
import type { TeamOutcome } from '@/components/team/team-form';
import { managedTeam } from '@/lib/app/adopt-managed-team';
import { joinTeam } from '@/lib/app/join-team';
import { readCompanies } from '@/lib/app/read-companies';
import { readTeamPass } from '@/lib/app/read-team-pass';
import { testTeam } from '@/lib/app/test-team';
import { companyOf } from '@/lib/domain/company';
import { companyId, userId } from '@/lib/domain/ids';
import type { TeamCompany } from '@/lib/domain/team/team';

/** Whatever a team's people are given says in what currency and zone they work; by hand it is that of the company that is here. */
async function companyFor({ companyId: id, companyName }: TeamDraft, told: TeamCompany | null): Promise<TeamCompany> {
  const name = companyName.trim() || id.trim();
  if (told && told.id === id.trim()) return { ...told, name };
  const { currency, timeZone } = companyOf(await readCompanies());
  return { id: companyId(id.trim()), name, currency, timeZone };
}

const isComplete = (draft: TeamDraft): boolean =>
  serversOf(draft).length > 0 && [draft.companyId, draft.user, draft.secret].every((text) => text.trim() !== '');

/** To join a team: by a pass or by hand, tested before anything is kept. */
export function useJoining() {
  const [draft, setDraft] = useState(EMPTY_TEAM_DRAFT);
  const [told, setTold] = useState<TeamCompany | null>(null);
  const [isFilledIn, setFilledIn] = useState(false);
  const [outcome, setOutcome] = useState<TeamOutcome | null>(null);
  useEffect(() => {
    managedTeam().then((managed) => {
      if (!managed) return;
      const { servers, company, user } = managed;
      setTold(company);
      setFilledIn(true);
      const filled = { servers: servers.join(' '), companyId: company.id, companyName: company.name, user: user ?? '' };
      setDraft({ ...EMPTY_TEAM_DRAFT, ...filled });
    });
  }, []);
  const test = async (of: TeamDraft) => {
    if (!isComplete(of)) return setOutcome({ is: 'fault', fault: 'incomplete' });
    setOutcome({ is: 'asking' });
    const entry = {
      servers: serversOf(of),
      company: companyId(of.companyId.trim()),
      user: userId(of.user.trim()),
      key: keyOf(of),
    };
    const tested = await testTeam(entry);
    setOutcome(tested.ok ? { is: 'answer', answer: tested.value } : { is: 'fault', fault: tested.error });
  };
  const onPass = async (file: File) => {
    const pass = await readTeamPass(file);
    if (!pass) return setOutcome({ is: 'fault', fault: 'no-pass' });
    const { servers, company, user, seed } = pass;
    const filled = { servers: servers.join(' '), companyId: company.id, companyName: company.name, user };
    const next: TeamDraft = { ...filled, by: seed ? 'nkey' : 'password', secret: seed ?? '' };
    setTold(company);
    setDraft(next);
    if (seed) await test(next);
  };
  const onJoin = async () => {
    setOutcome({ is: 'asking' });
    const company = await companyFor(draft, told);
    const joining = { servers: serversOf(draft), company, user: userId(draft.user.trim()), key: keyOf(draft), isManaged: false };
    const joined = await joinTeam(joining);
    setOutcome(joined.ok ? null : { is: 'fault', fault: joined.error });
    if (joined.ok) setDraft(EMPTY_TEAM_DRAFT);
  };
  const onDraft = (next: TeamDraft) => {
    setDraft(next);
    setOutcome(null);
  };
  return { draft, outcome, isFilledIn, onDraft, onPass, onTest: () => test(draft), onJoin };
}
