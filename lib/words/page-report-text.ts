import type { PageReport } from '@/lib/domain/page-report';

/** The report as one text, for whoever repairs an adapter: the same in every language. */
export function pageReportText(
  reports: readonly PageReport[],
  about: { readonly version: string; readonly browser: string },
): string {
  const head = [`Creditside ${about.version}`, about.browser];
  return [...head, ...reports.flatMap(linesOf)].join('\n');
}

const linesOf = ({ site, kind, address, asked, structure }: PageReport): readonly string[] => [
  '',
  `${site}: ${kind}`,
  address,
  ...asked.map(({ selector, found }) => `${found} × ${selector}`),
  ...structure,
];
