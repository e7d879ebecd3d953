import type { ChecklistItem } from '@/lib/domain/policy-parts';

const CUSTOMER = ['customer'] as const;
const DEAL = ['deal'] as const;
const BOTH = ['customer', 'deal'] as const;

/** The eleven checks before credit (domain.md 1.6). */
export const CHECKLIST: readonly ChecklistItem[] = [
  {
    id: 'C01',
    auto: 'full',
    scope: BOTH,
    validDays: 90,
    checks: [
      'registerActivePerCountry',
      'nameMatches',
      'vatChecksum',
      'viesValid',
      'ibanChecksum',
      'invoiceAddress',
      'poReferenceIfRequired',
    ],
  },
  {
    id: 'C02',
    auto: 'full',
    scope: BOTH,
    validDays: 0,
    checks: ['openItemsFresh', 'behaviourComputed', 'disputesRead', 'promisesRead'],
  },
  {
    id: 'C03',
    auto: 'full',
    scope: BOTH,
    validDays: 90,
    checks: ['externalRatingFresh', 'insolvencyChecked', 'registerChecked'],
    notApplicableIf: 'smallDeal',
    maxExposure: 2_500_00,
  },
  { id: 'C04', auto: 'full', scope: BOTH, validDays: 0, checks: ['scorePresent', 'isRated'], notApplicableIf: 'starter' },
  {
    id: 'C05',
    auto: 'partial',
    scope: CUSTOMER,
    validDays: 365,
    checks: ['decisionMakerNamed', 'signatoryChecked', 'parentKnown'],
    notApplicableIf: 'notMajorCustomer',
  },
  {
    id: 'C06',
    auto: 'full',
    scope: DEAL,
    validDays: 0,
    checks: ['extensionApproved'],
    notApplicableIf: 'termWithinStandard',
  },
  { id: 'C07', auto: 'full', scope: BOTH, validDays: 0, checks: ['termWithinClassMax'], notApplicableIf: 'classAtoC' },
  { id: 'C08', auto: 'full', scope: CUSTOMER, validDays: 30, checks: ['ladderActive', 'preDuePlannedOrBelowMinimum'] },
  {
    id: 'C09',
    auto: 'full',
    scope: CUSTOMER,
    validDays: 365,
    checks: ['thankYouEnabled', 'contactEmailPresent'],
    notApplicableIf: 'directDebit',
  },
  {
    id: 'C10',
    auto: 'full',
    scope: CUSTOMER,
    validDays: 30,
    checks: ['overdueSignalDelivered'],
    notApplicableIf: 'nothingOverdue',
  },
  {
    id: 'C11',
    auto: 'full',
    scope: BOTH,
    validDays: 90,
    checks: ['adviceWithOfferShownOnDeal'],
    notApplicableIf: 'existingCustomerRepeatOrder',
  },
];
