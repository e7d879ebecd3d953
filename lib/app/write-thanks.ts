import type { ThanksToSend } from '@/lib/domain/action-overview';
import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import { type CompanyId, companySubject } from '@/lib/domain/ids';
import type { Correspondents } from '@/lib/domain/letters/correspondents';
import { languageOf } from '@/lib/domain/letters/reach-of';
import { templateOf } from '@/lib/domain/record/template-record';
import { loadLetterWords } from '@/lib/words/letters/letter-words';
import { type WrittenText, writeText } from '@/lib/words/letters/write-text';
import { companiesForPage } from './companies-for-page';
import { currentPolicy } from './current-policy';
import { readRecord } from './read-record';
import { stepData } from './step-data';
import { viewSidebar } from './view-sidebar';

export interface WrittenThanks extends Correspondents {
  readonly thanks: ThanksToSend;
  readonly text: Pick<WrittenText, 'subject' | 'body'>;
}

interface Asked {
  readonly thanks: readonly ThanksToSend[];
  readonly company: CompanySettings;
  readonly signer: string | null;
  readonly at: At;
}

async function viewOf(thanks: ThanksToSend, company: CompanyId, at: At) {
  const companies = await companiesForPage('', company);
  return viewSidebar({ sightings: 'unreadable', origin: '', canFillTerm: false, at, companies, chosen: thanks.debtor });
}

/** Each thank-you in its customer's language, as the book is now; one that is not due any more is left out. */
export async function writeThanks({ thanks, company, signer, at }: Asked): Promise<readonly WrittenThanks[]> {
  const [policy, { templates }] = await Promise.all([currentPolicy(company), readRecord(companySubject(company.id))]);
  const written: WrittenThanks[] = [];
  for (const each of thanks) {
    const view = await viewOf(each, company.id, at);
    if (view.state !== 'assessed') continue;
    const due = view.thanks?.find(({ invoice }) => invoice === each.due.invoice);
    if (!due) continue;
    const { kind, invoice, amount } = due;
    const language = languageOf(view.identity, view.record.reach);
    const data = { ...stepData('S1', { view, company, policy, signer, taken: [], history: [] }), invoice, amount };
    const template = templateOf(templates, kind, language) ?? undefined;
    const text = writeText(kind, data, await loadLetterWords(language), template);
    if (text.ok) written.push({ thanks: { ...each, due }, sender: data.sender, customer: data.customer, text: text.value });
  }
  return written;
}
