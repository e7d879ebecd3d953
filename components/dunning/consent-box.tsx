import { CONSENT_KINDS, type ConsentKind, type ReachRecord } from '@/lib/domain/record/reach-record';
import { RecordBy } from '../record/record-by';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { CONSENT } from './dunning-words';

interface ConsentBoxProps {
  readonly reach: ReachRecord;
  readonly onConsent: (kind: ConsentKind, isGiven: boolean) => void;
}

/** What this customer agreed to be written: WhatsApp only after a yes, thanks until a no (COM-01, THX-01). */
export function ConsentBox({ reach, onConsent }: ConsentBoxProps) {
  const words = useWords();
  return (
    <ul class="record-list" data-testid="consent-box">
      {CONSENT_KINDS.map((kind) => {
        const said = reach.consents.find((each) => each.kind === kind);
        const isOn = said?.isGiven ?? kind === 'thank_you';
        return (
          <li key={kind} class="record-entry">
            <span class="record-row">
              {words.format.label(words.t(CONSENT[kind]))} {words.t(isOn ? 'answer_yes' : 'answer_no')}
              <Button onClick={() => onConsent(kind, !isOn)} testId={`consent-${kind}`}>
                {words.t(isOn ? 'consent_withdraw' : 'consent_give')}
              </Button>
            </span>
            {said && <RecordBy {...said} />}
          </li>
        );
      })}
    </ul>
  );
}
