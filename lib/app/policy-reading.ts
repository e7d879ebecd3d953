import { type CompanyId, companySubject, type UserId, userId } from '@/lib/domain/ids';
import type { PolicyToRead } from '@/lib/domain/record/policy-to-read';
import { type Readership, readershipOf } from '@/lib/domain/record/readership';
import { eventById, headsOf } from '@/lib/store/events';
import { newestPolicyVersion, readPolicyVersion } from '@/lib/store/policies';
import { readActor } from './read-actor';
import { readRecord } from './read-record';

/** The policy in force, where whoever uses this browser did not confirm yet that they read it; whoever saved it has. Null: nothing to ask. */
export async function policyToRead(company: CompanyId): Promise<PolicyToRead | null> {
  const [actor, version] = await Promise.all([readActor(), newestPolicyVersion(company)]);
  if (!actor || version === null) return null;
  const [saved, { readings }] = await Promise.all([readPolicyVersion(company, version), readRecord(companySubject(company))]);
  if (!saved || saved.by === actor.user) return null;
  const isRead = readings.some((reading) => reading.version === version && reading.by === actor.user);
  return isRead ? null : { version, by: saved.by, savedAt: saved.savedAt, note: saved.note };
}

/** How many read the policy in force; null: nobody saved one. */
export async function policyReadership(company: CompanyId): Promise<Readership | null> {
  const version = await newestPolicyVersion(company);
  if (version === null) return null;
  const [saved, { readings }, people] = await Promise.all([
    readPolicyVersion(company, version),
    readRecord(companySubject(company)),
    peopleOf(company),
  ]);
  return readershipOf(version, saved ? userId(saved.by) : null, readings, people);
}

/** Everybody who recorded something: each device has one author. */
async function peopleOf(company: CompanyId): Promise<readonly UserId[]> {
  const heads = await headsOf(company);
  const last = await Promise.all(heads.map(({ id }) => eventById(company, id)));
  return last.flatMap((event) => event?.actor.user ?? []);
}
