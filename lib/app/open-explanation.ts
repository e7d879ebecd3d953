import type { Explanation, Principles } from '@/lib/domain/explanation';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { SidebarView } from '@/lib/domain/view';
import { readClock } from '@/lib/platform/clock';
import { newExplanationId } from '@/lib/platform/ids';
import { sendToWorker } from '@/lib/platform/messages';
import { keepExplanation } from '@/lib/store/explanations';
import { currentPolicy } from './current-policy';
import { oldestExplanation } from './explanation-age';
import { readCompany } from './read-company';

type Assessed = Extract<SidebarView, { state: 'assessed' }>;

/** Another version may have other classes and caps: then nothing is told rather than something that did not hold. */
function principlesOf(policy: PolicyDocument, judgedBy: string): Principles | null {
  if (`${policy.id} ${policy.version}` !== judgedBy) return null;
  const { classes, currency, scorecard } = policy;
  return { classes, currency, coverage: scorecard.coverage, knockOuts: scorecard.knockOuts };
}

async function explanationOf({ identity, sighting, quote, assessment, book }: Assessed): Promise<Explanation> {
  const company = await readCompany(book.company);
  const principles = principlesOf(await currentPolicy(company), assessment.policyVersion);
  return { identity, kind: sighting.kind, quote, assessment, timeZone: company.timeZone, principles };
}

/**
 * Opens the page that says why, with exactly what is on screen now. It is handed over through our own database under a random id, as an
 * address ends up in the browser's history; the worker opens the tab, as a frame in a page of Firefox cannot.
 * Rejects when there is no room to keep it or no worker to open it.
 */
export async function openExplanation(view: Assessed): Promise<void> {
  const id = newExplanationId();
  await keepExplanation({ id, at: readClock(), explanation: await explanationOf(view) }, oldestExplanation());
  const opened = await sendToWorker('page.open', { page: 'explain', hash: id });
  if (!opened?.ok) throw new Error('the page was not opened');
}
