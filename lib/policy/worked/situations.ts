import { books } from './said-of-books';
import { debtor } from './said-of-debtor';
import { desk } from './said-of-desk';
import { verdict } from './said-of-verdict';
import type { Situation } from './scene';

/**
 * For every condition cases on both sides of what it asks, so that a reader sees the answer turn while typing another number.
 * Amounts in whole units of the currency.
 */
export const SITUATIONS: Readonly<Record<string, readonly Situation[]>> = {
  acceptOnCredit: [[verdict.holds(30)]],
  agencyNotRegisteredForPerson: [[desk.unregisteredAgency]],
  agreedTermOverClassMax: [[debtor.ofClass('B')], [debtor.ofClass('C')]],
  anythingDunnable: [[books.late(900, 2)], [books.late(900, 10)]],
  arrangementActive: [[desk.arranged]],
  arrangementDeviation: [[desk.arranged], [desk.paidShort(200)]],
  bankruptWsnpOrDissolved: [[debtor.procedure('bankrupt')], [debtor.procedure('dissolved')]],
  belowMinimum: [
    [books.late(40, 10), desk.undunned],
    [books.late(900, 10), desk.undunned],
  ],
  brokenPromiseUnpaid: [[debtor.brokenPromise(900)]],
  buyerPublic: [[debtor.publicBody]],
  buyerSizeUnknownTermOver: [
    [debtor.sizeUnknown, books.asked(30)],
    [debtor.sizeUnknown, books.asked(45)],
  ],
  checklistIncomplete: [[desk.checksOpen(0)], [desk.checksOpen(3)]],
  classDTermOver: [
    [debtor.ofClass('D'), books.asked(7)],
    [debtor.ofClass('D'), books.asked(14)],
    [debtor.ofClass('D'), books.asked(7), books.late(900, 20)],
  ],
  classDropped: [
    [debtor.ofClass('C'), debtor.wasClass('A', 60)],
    [debtor.ofClass('C'), debtor.wasClass('A', 180)],
  ],
  classEAndNotPrepay: [
    [debtor.ofClass('E'), books.asked(14)],
    [debtor.ofClass('E'), books.prepaid],
  ],
  classNR: [[debtor.ofClass('NR')]],
  closingWithoutConsequences: [[desk.won(null)], [desk.won(6)], [desk.won(18)]],
  consumerCostsWithout14DayLetter: [[desk.chargingConsumer]],
  coverageCapped: [[debtor.noBureau]],
  creditsOpen: [[books.open(900), books.credit(300)]],
  directDebitReturned: [[books.debitReturned(900)]],
  disputeOlderThan: [[books.disputed(900, 30)], [books.disputed(900, 75)]],
  disputeUnconfirmed: [[books.unconfirmed(900, 0)], [books.unconfirmed(900, 10)]],
  distressSignals: [
    [debtor.brokenPromise(900), debtor.noSignals],
    [debtor.fell(12, 60), debtor.signal('director-changed', 'signal_director_changed')],
    [books.paidLater(25), debtor.signal('bank-account-changed', 'signal_bank_account_changed')],
    [
      books.disputed(10, 5),
      books.disputed(10, 5),
      books.disputed(10, 5),
      debtor.signal('director-changed', 'signal_director_changed'),
    ],
  ],
  expiryVerdictNeedsPayment: [[verdict.onExpiry(30)]],
  exposureOverLimit: [
    [books.limit(10_000), books.open(4_000)],
    [books.limit(10_000), books.open(5_300)],
    [books.limit(10_000), books.open(8_000)],
  ],
  externalDropAtLeast: [[debtor.fell(6, 70)], [debtor.fell(14, 70)]],
  externalFellAndLow: [[debtor.fell(14, 80)], [debtor.fell(14, 55)]],
  externalOlderThan: [[debtor.ratedAgo(60)], [debtor.ratedAgo(120)]],
  flagReviewDue: [[desk.noted(30)], [desk.noted(120)]],
  goodPerformerOrLookAlike: [[], [debtor.ofClass('C'), debtor.lookAlike(70)]],
  groupKnown: [[debtor.group(3, 12_000)]],
  ibanChecksumFails: [[debtor.badIban]],
  identityUnverified: [
    [debtor.unverified, books.lastPaid(6)],
    [debtor.unverified, books.lastPaid(36)],
  ],
  insolvencyUnchecked: [[debtor.registerUnasked]],
  instalmentOverShare: [[desk.instalment(4_000)], [desk.instalment(2_000)]],
  ladderStepDue: [
    [books.late(900, 12), desk.undunned],
    [books.late(12_000, 12), desk.undunned],
  ],
  lateItemsAtLeast: [
    [books.late(900, 20)],
    [books.late(900, 45)],
    [books.late(200, 45)],
    [debtor.publicBody, books.late(900, 45)],
    [debtor.publicBody, books.late(900, 75)],
  ],
  lesserPerformer: [[debtor.ofClass('C')], [debtor.ofClass('D')]],
  limitAboveRecommendation: [
    [books.limit(14_000), debtor.yearlySales(120_000)],
    [books.limit(20_000), debtor.yearlySales(120_000)],
  ],
  limitFromRecommendation: [[books.noLimit, debtor.yearlySales(120_000)]],
  limitReviewOverdue: [[debtor.approved(20_000, 1, 6)], [debtor.approved(20_000, 1, 18)]],
  mobileWithoutOptIn: [[desk.mobile]],
  moratoriumOrWhoa: [
    [debtor.procedure('whoa')],
    [debtor.procedure('whoa'), books.prepaid],
    [debtor.procedure('moratorium'), books.prepaid],
    [debtor.procedure('moratorium'), books.prepaid, debtor.consents],
  ],
  nameMismatch: [[debtor.nameAlike(95)], [debtor.nameAlike(60)]],
  notApplicableWithoutReason: [[desk.reasonGiven(4)], [desk.reasonGiven(15)]],
  openDispute: [[books.disputed(900, 10)]],
  openItemsOlderThan: [[books.asOf(0)], [books.asOf(3)]],
  openItemsStale: [
    [books.asOf(7)],
    [books.asOf(21)],
    [books.asOf(7), books.open(13_000)],
    [books.live, books.asOf(2)],
    [books.live, books.asOf(7)],
  ],
  otherQuotesOpen: [[desk.otherQuotes(2, 8_000)], [desk.otherQuotes(2, 18_000)]],
  overdueSignal: [[books.late(900, 10), desk.informed]],
  parentInsolvent: [[debtor.parentBankrupt]],
  policyReviewOverdue: [[verdict.reviewed(6)], [verdict.reviewed(15)]],
  policySectionMissing: [[verdict.sectionMissing]],
  preDueActionDue: [[books.dueIn(12_000, 4), desk.undunned]],
  quoteAtLeast: [
    [books.quoted(15_000)],
    [books.quoted(30_000)],
    [books.quoted(30_000), debtor.approved(80_000, 2, 6)],
    [books.quoted(30_000), debtor.approved(80_000, 2, 18)],
  ],
  rateTableOlderThan: [[verdict.ratesChecked(3)], [verdict.ratesChecked(9)]],
  readyForHandover: [
    [books.late(900, 90), desk.stepDone('S5', 10)],
    [books.late(900, 90), desk.stepDone('S5', 20)],
  ],
  receivablesShareAtLeast: [
    [books.open(10_000), desk.allOwe(200_000)],
    [books.open(15_000), desk.allOwe(100_000)],
    [books.open(15_000), desk.allOwe(40_000)],
  ],
  registerEntryEnded: [[debtor.registerEnded]],
  registerNumberMissing: [
    [debtor.unverified, books.lastPaid(6)],
    [debtor.unverified, books.lastPaid(36)],
  ],
  rejectNaturalPerson: [[debtor.person, verdict.decided('reject')]],
  salesFirst: [
    [books.late(900, 60), desk.stepDone('S4', 3)],
    [books.late(900, 60), desk.stepDone('S4', 10)],
  ],
  secondReminderPlanned: [
    [debtor.ofClass('B'), books.late(900, 45), desk.stepDone('S1', 4)],
    [debtor.ofClass('D'), books.late(900, 45), desk.stepDone('S1', 4)],
    [debtor.ofClass('B'), books.late(900, 45), desk.stepDone('S1', 0)],
  ],
  starterCredit: [
    [debtor.ofClass('NR'), books.noLimit, books.neverPaid, debtor.noBureau, books.quoted(400), books.asked(14)],
    [debtor.ofClass('NR'), books.noLimit, books.neverPaid, debtor.noBureau, books.quoted(900), books.asked(14)],
  ],
  stopFlag: [[desk.stopped], [desk.stoppedUnlessPrepaid, books.prepaid]],
  targetMissed: [[desk.missedTarget]],
  templateUnconfirmed: [[verdict.template]],
  termAdvised: [[debtor.ofClass('B'), books.asked(45)]],
  termOver: [[books.asked(45)], [books.asked(90)]],
  termOverLegalMax: [
    [debtor.large, books.asked(30)],
    [debtor.large, books.asked(60)],
    [debtor.large, books.asked(60), books.imposed],
  ],
  termOverMax: [
    [debtor.ofClass('A'), books.asked(45)],
    [debtor.ofClass('B'), books.asked(45)],
    [debtor.ofClass('D'), books.asked(7)],
  ],
  termOverStandard: [[books.asked(60)]],
  thankYouSent: [[desk.thanked]],
  topDisputeReason: [[desk.frequentDispute(2, 30)], [desk.frequentDispute(5, 30)], [desk.frequentDispute(2, 120)]],
  uninsuredOverClassMax: [
    [debtor.ofClass('D'), books.quoted(800)],
    [debtor.ofClass('D'), books.quoted(3_000)],
  ],
  utilisationAtLeast: [
    [books.limit(20_000), books.open(12_000)],
    [books.limit(20_000), books.open(14_500)],
  ],
  vatChecksumFails: [[debtor.badVatId]],
  vatIdInactive: [[debtor.inactiveVatId]],
  verdictWithDisputes: [[books.disputed(900, 60), verdict.withDisputes('refer')]],
  visitSuggested: [[books.lateItems(2)], [books.lateItems(5)]],
  watchFlag: [[desk.watched]],
};
