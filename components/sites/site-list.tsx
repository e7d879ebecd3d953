import type { CompanyName } from '@/lib/domain/company';
import type { CompanyId } from '@/lib/domain/ids';
import { CompanySelect } from '../company/company-select';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';

/** A site that is switched on, with the name of its system. */
export interface ListedSite {
  readonly origin: string;
  readonly label: string;
  /** Which of our companies its pages are about. */
  readonly company: CompanyId;
  /** Whether the names in its lists are marked; null where its lists have no names that we know. */
  readonly isMarked: boolean | null;
}

interface SiteListProps {
  readonly sites: readonly ListedSite[];
  readonly companies: readonly CompanyName[];
  readonly onCompany: (origin: string, company: CompanyId) => void;
  readonly onMark: (origin: string, isMarked: boolean) => void;
  readonly onRemove: (origin: string) => void;
}

/** The sites that Creditside reads, each with the way to stop it. */
export function SiteList({ sites, companies, onCompany, onMark, onRemove }: SiteListProps) {
  const words = useWords();
  if (sites.length === 0) return null;
  return (
    <section>
      <h3>{words.t('sites_enabled')}</h3>
      <ul class="choices" data-testid="sites-enabled">
        {sites.map(({ origin, label, company, isMarked }) => (
          <li key={`${label} ${origin}`} class="choice">
            <div class="choice-text">
              <b class="choice-title">{origin}</b>
              <span class="choice-detail">{label}</span>
              {companies.length > 1 && (
                <CompanySelect
                  label={words.t('site_company')}
                  companies={companies}
                  chosen={company}
                  onChoose={(next) => onCompany(origin, next)}
                  testId="site-company"
                />
              )}
              {isMarked !== null && <MarkSwitch isMarked={isMarked} onMark={(next) => onMark(origin, next)} />}
            </div>
            <Button onClick={() => onRemove(origin)} label={words.t('site_remove_label', { origin })}>
              {words.t('site_remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MarkSwitch({ isMarked, onMark }: { readonly isMarked: boolean; readonly onMark: (isMarked: boolean) => void }) {
  const words = useWords();
  return (
    <label class="answer">
      <input
        type="checkbox"
        data-testid="site-marks"
        checked={isMarked}
        onChange={({ currentTarget }) => onMark(currentTarget.checked)}
      />
      {words.t('site_marks')}
    </label>
  );
}
