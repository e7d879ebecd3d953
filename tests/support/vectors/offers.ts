/** Counter-offers W1 to W6 of domain.md 2.12, in euros. Every offer, taken, is accepted. */

export const OFFERS = {
  W1: {
    facts: {
      class: 'C',
      asked: 30,
      quote: 2500,
      limit: 2000,
      netOpen: 0,
      goods: true,
    },
    askedHits: ['DR-08', 'DR-09'],
    offers: [
      {
        offer: 'amount',
        term: 14,
        quote: 2000,
        excl: 1652.89,
      },
      {
        offer: 'prepay',
        term: 14,
        pct: 20,
        amount: 500,
        E: 2000,
      },
      {
        offer: 'split',
        term: 14,
        parts: 2,
        first: 2000,
      },
      {
        offer: 'cash',
      },
      {
        offer: 'full',
        amount: 2500,
      },
    ],
    shown: ['split', 'prepay', 'cash+full'],
  },
  W2: {
    facts: {
      class: 'A',
      asked: 30,
      quote: 12100,
      limit: 12000,
      netOpen: 3200,
      goods: true,
    },
    askedHits: ['DR-08'],
    offers: [
      {
        offer: 'amount',
        term: 30,
        quote: 8800,
        excl: 7272.73,
      },
      {
        offer: 'prepay',
        term: 30,
        pct: 30,
        amount: 3630,
        E: 11670,
      },
      {
        offer: 'split',
        term: 30,
        parts: 2,
        first: 8800,
      },
      {
        offer: 'cash',
      },
      {
        offer: 'full',
        amount: 12100,
      },
    ],
  },
  W3: {
    facts: {
      class: 'B',
      asked: 30,
      quote: 9500,
      limit: 15000,
      netOpen: 9000,
      goods: true,
      items: [
        {
          id: 'F-1',
          open: 3000,
          dpd: 41,
        },
        {
          id: 'F-2',
          open: 2000,
          dpd: 12,
        },
        {
          id: 'F-3',
          open: 4000,
          dpd: -8,
        },
      ],
    },
    askedHits: ['DR-07', 'DR-08'],
    offers: [
      {
        offer: 'settle',
        term: 30,
        items: ['F-1', 'F-2'],
        amount: 5000,
        E: 13500,
      },
      {
        offer: 'cash',
      },
      {
        offer: 'full',
        amount: 9500,
      },
    ],
  },
  W4: {
    facts: {
      class: 'B',
      asked: 30,
      quote: 18150,
      limit: 45000,
      netOpen: 30000,
      insuredLimit: 20000,
      insuredPct: 90,
      goods: true,
    },
    askedHits: ['DR-08', 'DR-10'],
    offers: [
      {
        offer: 'amount',
        term: 30,
        quote: 13000,
        excl: 10743.8,
      },
      {
        offer: 'prepay',
        term: 30,
        pct: 30,
        amount: 5445,
        E: 42705,
      },
      {
        offer: 'split',
        term: 30,
        parts: 2,
        first: 13000,
      },
      {
        offer: 'cash',
      },
      {
        offer: 'full',
        amount: 18150,
      },
    ],
  },
  W5: {
    facts: {
      class: 'C',
      asked: 14,
      quote: 3000,
      limit: 5000,
      netOpen: 6200,
      goods: true,
      items: [
        {
          id: 'F-9',
          open: 6200,
          dpd: -12,
        },
      ],
    },
    askedHits: ['DR-08', 'DR-10'],
    offers: [
      {
        offer: 'cash',
      },
      {
        offer: 'full',
        amount: 3000,
      },
    ],
  },
  W6: {
    facts: {
      class: 'D',
      asked: 30,
      quote: 12100,
      limit: 35000,
      netOpen: 18400,
      openOrders: 7260,
      insuredLimit: 20000,
      insuredPct: 90,
      externalDrop: 12,
      external: 58,
      brokenPromise: 'F-1002',
      credits: 1500,
      goods: true,
      items: [
        {
          id: 'F-1001',
          open: 2150,
          dpd: 103,
          disputed: true,
        },
        {
          id: 'F-1002',
          open: 3600,
          dpd: 48,
        },
        {
          id: 'F-1003',
          open: 4250,
          dpd: 21,
        },
        {
          id: 'F-1004',
          open: 5900,
          dpd: -4,
        },
        {
          id: 'F-1005',
          open: 4000,
          dpd: -22,
        },
      ],
    },
    askedHits: ['DR-06', 'DR-07', 'DR-08', 'DR-09', 'DR-10', 'DR-13', 'DR-14'],
    offers: [
      {
        offer: 'cash',
      },
      {
        offer: 'full',
        amount: 12100,
      },
    ],
    settleAll: {
      class: 'C',
      E: 29910,
      uninsured: 11910,
      hits: ['DR-09', 'DR-10', 'DR-13'],
    },
  },
} as const;
