/** Decision vectors of domain.md 2.12, amounts in euros; term −1 is prepayment, 0 is cash. */

/** `counter` is the plain cut: longest term of the class, and the prepaid share in percent by the limit alone. */
export const DECISIONS = {
  V1: {
    facts: {
      class: 'D',
      term: 30,
      quote: 12100,
      E: 34130,
      limit: 35000,
      uninsured: 16130,
      oldestDpd: 48,
      externalDrop: 12,
      external: 58,
      brokenPromise: true,
      dunnable: 6350,
      lateOver30: 2100,
    },
    expected: {
      outcome: 'refer',
      hits: ['DR-06', 'DR-07', 'DR-09', 'DR-10', 'DR-13', 'DR-14'],
      conditions: ['CO-PAY-OVERDUE'],
      blocks: [],
      humanReview: false,
      counter: {
        maxTerm: 'cash',
        extraPrepayPct: 0,
      },
    },
  },
  V2: {
    facts: {
      class: 'A',
      term: 30,
      quote: 8000,
      E: 11200,
      limit: 12000,
      uninsured: 11200,
    },
    expected: {
      outcome: 'accept',
      hits: [],
      conditions: [],
      blocks: [],
      humanReview: false,
      counter: {
        maxTerm: 30,
        extraPrepayPct: 0,
      },
    },
  },
  V3: {
    facts: {
      class: 'C',
      term: 30,
      quote: 2500,
      E: 2500,
      limit: 2000,
      uninsured: 2500,
    },
    expected: {
      outcome: 'refer',
      hits: ['DR-08', 'DR-09'],
      conditions: [],
      blocks: [],
      humanReview: false,
      counter: {
        maxTerm: 14,
        extraPrepayPct: 20,
      },
    },
  },
  V3b: {
    facts: {
      class: 'C',
      term: 14,
      quote: 2500,
      E: 2000,
      limit: 2000,
      uninsured: 2000,
      prepaidPct: 20,
    },
    expected: {
      outcome: 'accept',
      hits: [],
      conditions: [],
      blocks: [],
      humanReview: false,
      counter: {
        maxTerm: 14,
        extraPrepayPct: 0,
      },
    },
  },
  V4: {
    facts: {
      class: 'E',
      term: 14,
      quote: 1800,
      E: 4300,
      limit: 0,
      uninsured: 4300,
      oldestDpd: 75,
      dunnable: 2500,
      lateOver30: 2500,
      naturalPerson: true,
    },
    expected: {
      outcome: 'refer',
      hits: ['DR-05', 'DR-07', 'DR-08', 'DR-09', 'DR-10'],
      conditions: ['CO-PAY-OVERDUE'],
      blocks: [],
      humanReview: true,
      counter: {
        maxTerm: 'prepay',
        extraPrepayPct: 100,
      },
    },
  },
  V4b: {
    facts: {
      class: 'E',
      term: -1,
      quote: 1800,
      E: 2500,
      limit: 0,
      uninsured: 2500,
      oldestDpd: 75,
      dunnable: 2500,
      lateOver30: 2500,
      naturalPerson: true,
    },
    expected: {
      outcome: 'accept',
      hits: [],
      conditions: ['CO-PAY-OVERDUE', 'CO-PREPAID'],
      blocks: [],
      humanReview: false,
      counter: {
        maxTerm: 'prepay',
        extraPrepayPct: 100,
      },
    },
  },
  V5: {
    facts: {
      class: 'NR',
      term: 14,
      quote: 900,
      E: 900,
      limit: 1000,
      uninsured: 900,
    },
    expected: {
      outcome: 'refer',
      hits: ['DR-04', 'DR-09'],
      conditions: [],
      blocks: [],
      humanReview: false,
      counter: {
        maxTerm: 'cash',
        extraPrepayPct: 0,
      },
    },
  },
  V6: {
    facts: {
      class: 'E',
      term: 30,
      quote: 5000,
      E: 9000,
      limit: 0,
      uninsured: 9000,
      insolvency: 'bankrupt',
    },
    expected: {
      outcome: 'reject',
      hits: ['DR-01', 'DR-05', 'DR-08', 'DR-09', 'DR-10'],
      conditions: [],
      blocks: [],
      humanReview: false,
      counter: null,
    },
  },
  V7: {
    facts: {
      class: 'A',
      term: 60,
      quote: 20000,
      E: 40000,
      limit: 60000,
      uninsured: 12000,
      legalMax: 30,
    },
    expected: {
      outcome: 'accept',
      hits: [],
      conditions: [],
      blocks: ['LAW-01'],
      humanReview: false,
      counter: {
        maxTerm: 30,
        extraPrepayPct: 0,
      },
    },
  },
  V8: {
    facts: {
      class: 'B',
      term: 30,
      quote: 6050,
      E: 10000,
      limit: 11500,
      uninsured: 10000,
      oldestDpd: 12,
      dunnable: 316,
      lateOver30: 0,
      checklistOpen: 1,
    },
    expected: {
      outcome: 'accept',
      hits: [],
      conditions: ['CO-PAY-OVERDUE'],
      blocks: ['CHK-01'],
      humanReview: false,
      counter: {
        maxTerm: 30,
        extraPrepayPct: 0,
      },
    },
  },
} as const;

/** The exposure vector of 2.2 without its prepayment, by the limit alone. */
export const DECISION_WITHOUT_PREPAYMENT = {
  outcome: 'refer',
  hits: ['DR-08'],
  conditions: [],
  blocks: [],
  humanReview: false,
  counter: {
    maxTerm: 30,
    extraPrepayPct: 25,
  },
} as const;
