import type { FlagRelease } from '@/lib/domain/record/flag-release';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';

/** What has to be paid before a stop may be lifted; once the books hold none of it open any more, that it may be. */
export function FlagReleaseLine({ open, paid }: FlagRelease) {
  const words = useWords();
  const { list } = words.format;
  if (open.length === 0)
    return (
      <p class="record-line record-good" data-testid="flag-released">
        <Icon name="check" /> {words.t('flag_released', { items: list(paid), count: paid.length })}
      </p>
    );
  return (
    <p class="record-line" data-testid="flag-release">
      {words.t('flag_release_when', { items: list(open), count: open.length })}
      {paid.length > 0 && ` ${words.t('flag_release_part', { items: list(paid), count: paid.length })}`}
    </p>
  );
}
