import type { Explanation } from '@/lib/domain/explanation';
import { AnswerPart } from './answer-part';
import { BasisPart } from './basis-part';
import { ExplainBar, type ExplainBarProps } from './explain-bar';
import { ExplainHead } from './explain-head';
import { FindingsPart } from './findings-part';
import { PassPart } from './pass-part';
import { RightsPart } from './rights-part';
import { RoomPart } from './room-part';
import { ScorePart } from './score-part';

interface ExplainPageProps extends ExplainBarProps {
  readonly explanation: Explanation;
}

/** "Why this score" and "why this answer", to be shown to the customer itself (GDPR art. 15(1)(h)). */
export function ExplainPage({ explanation, ...bar }: ExplainPageProps) {
  const { reader } = bar;
  const { assessment } = explanation;
  return (
    <>
      <ExplainBar {...bar} />
      <main class="why" data-testid="why" data-reader={reader}>
        <ExplainHead explanation={explanation} reader={reader} />
        <AnswerPart explanation={explanation} reader={reader} />
        <PassPart assessment={assessment} reader={reader} />
        <ScorePart explanation={explanation} />
        <RoomPart assessment={assessment} />
        <BasisPart explanation={explanation} reader={reader} />
        {reader === 'us' && <FindingsPart explanation={explanation} />}
        <RightsPart />
      </main>
    </>
  );
}
