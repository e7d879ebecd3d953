/** Parameters that any rule can have: each names a case in which the rule passes (domain.md 2.9, 2.12). */
export const SWITCHES: readonly string[] = ['onlyOnCredit', 'notIfPublic', 'notIfStarter'];
