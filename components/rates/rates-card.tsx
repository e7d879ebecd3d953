import { RATES_HOLD_DAYS } from '@/lib/domain/exchange/day-rates';
import type { RatesState } from '@/lib/domain/exchange/rate-feed';
import { dateInZone, daysBetween, type Instant } from '@/lib/domain/local-date';
import { agoText, troubleText } from '../connections/connection-words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';

interface RatesCardProps {
  readonly rates: RatesState;
  readonly now: Instant;
  readonly timeZone: string;
  readonly isRunning: boolean;
  /** Switches them on, or asks now; must ask for permission before it awaits anything. */
  readonly onAsk: () => void;
  readonly onForget: () => void;
}

function Newest({ rates: { newest }, now, timeZone }: Pick<RatesCardProps, 'rates' | 'now' | 'timeZone'>) {
  const words = useWords();
  if (!newest) return <p>{words.t('rates_none')}</p>;
  const isOld = daysBetween(newest.on, dateInZone(now, timeZone)) > RATES_HOLD_DAYS;
  return (
    <>
      <p data-testid="rates-newest">
        {words.t('rates_newest', { date: words.format.date(newest.on), count: Object.keys(newest.perEuro).length })}
      </p>
      {isOld && (
        <Notice tone="warn" icon="warn">
          {words.t('rates_old')}
        </Notice>
      )}
    </>
  );
}

/** Exchange rates: whether they are asked for, of which day the newest are, and why they are no newer. */
export function RatesCard({ rates, now, timeZone, isRunning, onAsk, onForget }: RatesCardProps) {
  const words = useWords();
  const { feed, newest } = rates;
  const askText = feed ? (isRunning ? 'connection_running' : 'connection_refresh') : 'rates_on';
  return (
    <div class="card" data-testid="rates">
      <Newest rates={rates} now={now} timeZone={timeZone} />
      {feed?.pulledAt && <p class="dim">{words.t('connection_fresh', { ago: agoText(feed.pulledAt, now, words) })}</p>}
      {feed?.trouble && (
        <Notice tone="warn" icon="warn" testId="rates-trouble">
          {words.t('connection_trouble', { ago: agoText(feed.trouble.at, now, words) })} {troubleText(feed.trouble, words)}
        </Notice>
      )}
      <div class="row row-start">
        <Button kind={feed ? 'quiet' : 'primary'} onClick={onAsk} isDisabled={isRunning} testId="rates-ask">
          {words.t(askText)}
        </Button>
        {(feed || newest) && (
          <Button kind="plain" onClick={onForget} testId="rates-forget">
            {words.t('rates_forget')}
          </Button>
        )}
      </div>
    </div>
  );
}
