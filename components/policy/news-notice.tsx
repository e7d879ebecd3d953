import type { Words } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import type { PolicyActions, PolicyNews } from './policy-screen';
import { fileFaultWords, saveFaultWords } from './save-fault-words';

function newsWords(news: PolicyNews, words: Words): string {
  switch (news.is) {
    case 'saved':
      return words.t('policy_saved', { version: String(news.version) });
    case 'rolled-back':
      return words.t('policy_rolled_back', { version: String(news.version), to: String(news.to) });
    case 'imported':
      return words.t('policy_imported', { count: news.document.confirmations.length });
    case 'not-saved':
      return saveFaultWords(news.fault, words);
    case 'not-imported':
      return fileFaultWords(news.fault, words);
  }
}

interface NewsNoticeProps {
  readonly news: PolicyNews | null;
  readonly actions: Pick<PolicyActions, 'rebase'>;
}

/** What became of the last thing that was asked. */
export function NewsNotice({ news, actions }: NewsNoticeProps) {
  const words = useWords();
  if (!news) return null;
  const isFault = news.is === 'not-saved' || news.is === 'not-imported';
  return (
    <Notice tone={isFault ? 'warn' : 'plain'} icon={isFault ? 'warn' : 'check'} testId="policy-news">
      {newsWords(news, words)}
      {news.is === 'not-saved' && news.fault.is === 'overtaken' && (
        <p>
          <Button onClick={actions.rebase}>{words.t('policy_rebase')}</Button>
        </p>
      )}
    </Notice>
  );
}
