/** What is wrong with a screen, one line each. */
export type Findings = readonly string[];
