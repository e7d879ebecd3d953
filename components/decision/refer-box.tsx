import { useState } from 'preact/hooks';
import { TextField } from '../record/text-field';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';

interface ReferBoxProps {
  readonly question: string;
  readonly onQuestion: (question: string) => void;
  readonly onRefer: () => void;
}

/** Lays the deal before whoever decides: one click, and a question where somebody has one (R3-10). */
export function ReferBox({ question, onQuestion, onRefer }: ReferBoxProps) {
  const words = useWords();
  const [isAsking, setAsking] = useState(question !== '');
  return (
    <div class="refer-box" data-testid="refer-box">
      <div class="record-row">
        <Button kind="primary" onClick={onRefer} testId="refer">
          <Icon name="refer" /> {words.t('refer')}
        </Button>
        {!isAsking && (
          <Button kind="plain" onClick={() => setAsking(true)} testId="refer-ask">
            {words.t('refer_with_question')}
          </Button>
        )}
      </div>
      {isAsking && <TextField label={words.t('refer_question')} value={question} onInput={onQuestion} testId="refer-question" />}
    </div>
  );
}
