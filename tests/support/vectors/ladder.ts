/** Action ladder of domain.md 2.13 on 2026-09-30: euros, class, days past due, steps done, and the answer. */
export const LADDER = {
  L1: {
    amount: 7850,
    class: 'D',
    daysPastDue: 48,
    done: { S1: '2026-08-16', S2: '2026-08-21' },
    act: ['S4', 'sales-task', 'senior'],
  },
  L1_SET_OFF: {
    amount: 6350,
    class: 'D',
    daysPastDue: 48,
    done: { S1: '2026-08-16', S2: '2026-08-21' },
    act: ['S4', 'sales-task', 'senior'],
  },
  L2: { amount: 320, class: 'B', daysPastDue: 6, done: {}, act: ['S1', 'email', 'junior'] },
  L3: { amount: 320, class: 'A', daysPastDue: 6, done: {}, wait: ['S1', '2026-10-01'] },
  L4: { amount: 1200, class: 'C', daysPastDue: 15, done: { S1: '2026-09-20' }, act: ['S2', 'letter', 'junior'] },
  L5: { amount: 6500, class: 'B', daysPastDue: -5, done: {}, act: ['S0', 'phone', 'senior'] },
  L6: { amount: 35, class: 'B', daysPastDue: 10, done: {}, none: 'below-minimum' },
  L7: {
    amount: 2400,
    class: 'E',
    daysPastDue: 30,
    done: { S1: '2026-09-01', S2: '2026-09-05', S3: '2026-09-08', S4: '2026-09-10', S5: '2026-09-15' },
    act: ['S6', 'hand-over', 'senior'],
  },
  L8: {
    amount: 2400,
    class: 'E',
    daysPastDue: 30,
    done: { S1: '2026-09-01', S2: '2026-09-05', S3: '2026-09-08', S4: '2026-09-10', S5: '2026-09-15' },
    isConsumer: true,
    wait: ['S6', '2026-10-02'],
  },
  L9: { amount: 900, class: 'D', daysPastDue: 40, done: { S1: '2026-09-27' }, wait: ['S2', '2026-10-02'] },
  L10: { amount: 1500, class: 'B', daysPastDue: -5, done: {}, wait: ['S1', '2026-10-10'] },
} as const;
