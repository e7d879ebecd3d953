import type { DisputeLine, HandOverFile, SentText } from '@/lib/domain/letters/hand-over-file';
import { BASE_FIELDS, baseValues } from './base-values';
import { historyLine, reasonText } from './guide-texts';
import { itemLine, lines } from './item-lines';
import type { LetterWords } from './letter-words';
import { creditsText } from './reminder-values';
import type { FieldValues, TextDefinition } from './text-definition';

function claimLine({ item, interest }: HandOverFile['claim']['items'][number], words: LetterWords): string {
  const line = `- ${itemLine(item, words)}`;
  return interest === null ? line : words.part('item_interest', { item: line, amount: words.money(interest) });
}

function disputeText({ items, reason, raisedOn, resolvedOn, outcome }: DisputeLine, words: LetterWords): string {
  const fields = { items: words.list(items), date: words.date(raisedOn), reason: reasonText(reason, words) };
  const raised = words.part('dispute_raised', fields);
  const settled = resolvedOn === null ? raised : words.part('dispute_settled', { dispute: raised, date: words.date(resolvedOn) });
  return outcome === null ? `- ${settled}` : `- ${settled}: ${outcome}`;
}

const letterText = ({ on, to, subject, body }: SentText, words: LetterWords): string =>
  `- ${words.part('letter_line', { date: words.date(on), to, subject })}\n\n${body.trim()}\n`;

function debtorValues({ parties, debtorNumber, debtorIds }: HandOverFile): FieldValues {
  return {
    debtor: parties.customer.name,
    address: lines(parties.customer.address),
    contact: parties.customer.contact,
    debtorNumber,
    debtorIds: lines(debtorIds),
  };
}

function values(file: HandOverFile, words: LetterWords): FieldValues {
  const { claim, parties, today, isConsumer } = file;
  const orNone = (texts: readonly string[]): string => lines(texts) ?? words.part('none');
  return {
    ...baseValues({ ...parties, today }, words),
    ...debtorValues(file),
    agency: file.agency.name,
    releasedBy: file.releasedBy,
    invoices: lines(claim.items.map((item) => claimLine(item, words))),
    credits: creditsText(file.owed, words),
    principal: words.money(claim.principal),
    interest: claim.interest && words.money(claim.interest),
    interestName: words.part(isConsumer ? 'interest_consumer' : 'interest_business'),
    costs: claim.costsOnHandOver && words.money(claim.costsOnHandOver),
    total: file.total && words.money(file.total),
    disputes: orNone(file.disputes.map((dispute) => disputeText(dispute, words))),
    history: orNone(file.history.map((line) => historyLine(line, words))),
    letters: orNone(file.letters.map((letter) => letterText(letter, words))),
  };
}

/** The file for the agency as a text (domain.md R2-17); the file itself is data. */
export const HAND_OVER: TextDefinition<HandOverFile> = {
  hasSubject: true,
  fields: [
    ...BASE_FIELDS,
    ...['debtor', 'address', 'debtorNumber', 'debtorIds', 'agency', 'releasedBy', 'invoices', 'credits', 'principal'],
    ...['interest', 'interestName', 'costs', 'total', 'disputes', 'history', 'letters'],
  ],
  needs: ['debtor', 'agency', 'releasedBy', 'invoices', 'principal', 'disputes', 'history', 'letters'],
  values,
  notes: ({ claim }) =>
    claim.interest === null ? ['interest-unknown'] : claim.isInterestProvisional ? ['interest-provisional'] : [],
};
