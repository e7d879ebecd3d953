import type { Rejection } from '@/lib/domain/import';
import { useWords } from '../ui/words-context';
import { columnText, placeText, REJECTION } from './book-words';

interface RejectionsTableProps {
  /** The first of them. */
  readonly rejections: readonly Rejection[];
  readonly total: number;
}

const keyOf = ({ place, field, reason }: Rejection): string => `${place.line ?? place.path}-${field}-${reason}`;

/** Each row that was left out: where it is, what was found there and why that could not be read. */
export function RejectionsTable({ rejections, total }: RejectionsTableProps) {
  const words = useWords();
  return (
    <details class="rejections" data-testid="rejections">
      <summary>{words.t('preview_rejected', { count: total })}</summary>
      {total > rejections.length && <p class="dim">{words.t('preview_rejected_first', { count: rejections.length })}</p>}
      <table>
        <thead>
          <tr>
            {(['rejection_line', 'rejection_field', 'rejection_found', 'rejection_reason'] as const).map((key) => (
              <th key={key} scope="col">
                {words.t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rejections.map((rejection) => (
            <tr key={keyOf(rejection)}>
              <td class="num">{placeText(rejection.place, words)}</td>
              <td>{rejection.field && columnText(rejection.field, words)}</td>
              <td>
                <bdi>{rejection.found}</bdi>
              </td>
              <td>{words.t(REJECTION[rejection.reason])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
