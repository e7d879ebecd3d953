import { useState } from 'preact/hooks';
import type { AgedItem, Ageing, Assessment } from '@/lib/domain/assessment';
import type { Words } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';
import { ItemColumns } from './item-columns';
import { OpenItemRow } from './open-item-row';
import { sourceAge, sourcesOfScope } from './scope-sources';

/** Rows shown before the person asks for more. */
const FIRST = 4;
/** A debtor with thousands of items stays quick to draw; the sums above are of all of them. */
const MOST = 200;

/** Latest first, then by how soon it falls due; what is owed to the customer comes last. */
function byUrgency(a: AgedItem, b: AgedItem): number {
  const isCredit = (aged: AgedItem) => (aged.item.open.minor < 0 ? 1 : 0);
  return isCredit(a) - isCredit(b) || (b.daysPastDue ?? -1) - (a.daysPastDue ?? -1);
}

function figures(ageing: Ageing, words: Words): string {
  const { money, figure } = words.format;
  const overdue =
    ageing.overdue.minor > 0 ? words.t('items_overdue', { amount: figure(ageing.overdue) }) : words.t('items_none_overdue');
  const disputed = ageing.disputed.minor > 0 ? [words.t('items_disputed', { amount: figure(ageing.disputed) })] : [];
  return [money(ageing.net), overdue, ...disputed].join(' · ');
}

/** Everything that is open, the latest first, with its age, dispute, amount and, where there are several, its source. */
export function OpenItems({ assessment }: { readonly assessment: Pick<Assessment, 'ageing' | 'scope' | 'at'> }) {
  const words = useWords();
  const { ageing, scope, at } = assessment;
  const [lead, ...others] = sourcesOfScope(scope);
  const [isOpen, setOpen] = useState(false);
  const items = [...ageing.items].sort(byUrgency);
  if (items.length === 0) return <Section title={words.t('items_title')} aside={words.t('items_none')} />;
  const shown = items.slice(0, isOpen ? MOST : FIRST);
  const hidden = items.length - shown.length;
  return (
    <Section title={words.t('items_title')} aside={figures(ageing, words)}>
      <table class="items">
        <ItemColumns />
        <tbody>
          {shown.map((aged) => (
            <OpenItemRow key={aged.item.id} aged={aged} assessment={assessment} />
          ))}
        </tbody>
      </table>
      {(hidden > 0 || isOpen) && items.length > FIRST && (
        <Button kind="plain" onClick={() => setOpen(!isOpen)} isExpanded={isOpen}>
          {isOpen ? words.t('items_less') : words.t('items_more', { count: hidden })}
        </Button>
      )}
      {lead && others.length > 0 && (
        <p class="source-note" data-testid="source-otherwise">
          {words.t('source_otherwise', { source: sourceAge(lead, at.now, words) })}
        </p>
      )}
      {isOpen && hidden > 0 && <p class="dim">{words.t('items_cut', { count: hidden })}</p>}
    </Section>
  );
}
