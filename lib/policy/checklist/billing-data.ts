import { display } from '@/lib/domain/display';
import { isValidIban, normaliseIban } from '@/lib/domain/identifiers/iban';
import { isValidVatId, normaliseVatId } from '@/lib/domain/identifiers/vat-id';
import type { Check, ItemLogic } from './contract';
import { itemParameter } from './item-parameter';
import { lookedUp } from './looked-up';

const saidOf = (isRight: boolean | null | undefined) => (isRight == null ? null : isRight ? 'ok' : 'fails');

const registerActive: Check = ({ facts, item, at }) => {
  const ended = facts.profile?.registerEndedOn ?? null;
  return lookedUp(ended === null ? null : saidOf(ended === 'none'), facts.checks?.register, item.validDays, at.today);
};

/** Where VIES hides the name and no register gave one, there is none to compare. */
const nameMatches: Check = ({ facts, item }) => {
  const similarity = facts.profile?.nameSimilarity ?? null;
  if (facts.identity === 'contradicted') return { is: 'fails' };
  if (similarity === null) return facts.checks?.vies?.isNameHidden ? null : { is: 'unknown' };
  const least = itemParameter(item, 'minSimilarity');
  const held = { value: display.percent(similarity * 100), threshold: display.percent(least * 100) };
  return { is: similarity < least ? 'fails' : 'ok', ...held };
};

/** Of a country whose check digits we do not know, VIES alone can tell. */
const vatChecksum: Check = ({ facts }) => {
  const vatId = facts.profile?.vatId ?? null;
  if (vatId === null) return { is: 'unknown' };
  const normalised = normaliseVatId(vatId);
  const isRight = normalised !== null && isValidVatId(normalised);
  return isRight === null ? null : { is: isRight ? 'ok' : 'fails' };
};

const viesValid: Check = ({ facts, item, at }) =>
  lookedUp(saidOf(facts.profile?.isVatActive), facts.checks?.vies, item.validDays, at.today);

const ibanChecksum: Check = ({ facts }) => {
  const iban = facts.profile?.iban ?? null;
  if (iban === null) return { is: 'unknown' };
  const normalised = normaliseIban(iban);
  return { is: normalised !== null && isValidIban(normalised) ? 'ok' : 'fails' };
};

const invoiceAddress: Check = ({ facts }) => ({ is: facts.checks?.hasInvoiceAddress ? 'ok' : 'unknown' });

const poReference: Check = ({ facts }) => {
  const order = facts.checks?.purchaseOrder ?? null;
  if (order && !order.isRequired) return null;
  return order?.number?.trim() ? { is: 'ok', value: display.text(order.number.trim()) } : { is: 'unknown' };
};

/**
 * C01: who is billed exists, under this name, and can be billed (domain.md 1.6). What is not there is missing; what contradicts the
 * register or its own check digits fails.
 */
export const billingData: ItemLogic = {
  checks: {
    registerActivePerCountry: registerActive,
    nameMatches,
    vatChecksum,
    viesValid,
    ibanChecksum,
    invoiceAddress,
    poReferenceIfRequired: poReference,
  },
  circumstances: {},
};
