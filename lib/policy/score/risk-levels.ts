import type { RiskLevel, Scorecard } from '@/lib/domain/scorecard';

type Table = Scorecard['industry'];

/** Of the rows whose codes fit, the longest code decides: 55.1 goes before 55. */
function levelBy(table: Table, fits: (code: string) => boolean): RiskLevel | null {
  let best: RiskLevel | null = null;
  let longest = 0;
  for (const level in table) {
    for (const code of table[level as RiskLevel] ?? []) {
      if (code.length > longest && fits(code)) [best, longest] = [level as RiskLevel, code.length];
    }
  }
  return best;
}

/** Risk of an SBI (NACE) code, with or without dots, by prefix (domain.md 2.7, R2). Null stays unknown; a code in no row is medium. */
export function industryRisk(code: string | null, { industry }: Scorecard): RiskLevel | null {
  if (code === null) return null;
  const digits = code.replaceAll('.', '');
  return levelBy(industry, (prefix) => digits.startsWith(prefix)) ?? 'medium';
}

/** Risk of a country (domain.md 2.7, R3). Null stays unknown; a country in no row is high. */
export function countryRisk(code: string | null, { country }: Scorecard): RiskLevel | null {
  if (code === null) return null;
  const upper = code.toUpperCase();
  return levelBy(country, (each) => each === upper) ?? 'high';
}
