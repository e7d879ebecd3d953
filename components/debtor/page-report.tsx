import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';

interface PageReportProps {
  /** Makes the report; null when the page can't be looked at any more. */
  readonly onReport: () => Promise<string | null>;
}

type Report = { readonly is: 'none' } | { readonly is: 'failed' } | { readonly is: 'made'; readonly text: string };

/** Why a page could not be read, in a text that a person reads before anybody else gets it. */
export function PageReport({ onReport }: PageReportProps) {
  const words = useWords();
  const [report, setReport] = useState<Report>({ is: 'none' });
  const make = async () => {
    const text = await onReport();
    setReport(text === null ? { is: 'failed' } : { is: 'made', text });
  };
  if (report.is === 'made') return <ReportText text={report.text} />;
  return (
    <div class="section page-report">
      {report.is === 'failed' && <Notice icon="info">{words.t('report_failed')}</Notice>}
      <Button kind="plain" onClick={make} testId="report-page">
        {words.t('report_ask')}
      </Button>
    </div>
  );
}

function ReportText({ text }: { readonly text: string }) {
  const words = useWords();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    area.current?.select();
    // The clipboard API asks the page around a frame for leave, which no page gives.
    setCopied(document.execCommand('copy'));
  };
  return (
    <section class="section page-report">
      <h3 id={id}>{words.t('report_title')}</h3>
      <p class="dim">{words.t('report_text')}</p>
      <textarea
        ref={area}
        class="field report-text"
        rows={12}
        readOnly
        aria-labelledby={id}
        data-testid="report-text"
        value={text}
      />
      <div class="page-report-foot">
        <Button onClick={copy} testId="report-copy">
          {words.t('report_copy')}
        </Button>
        <span role="status">{isCopied ? words.t('report_copied') : ''}</span>
      </div>
    </section>
  );
}
