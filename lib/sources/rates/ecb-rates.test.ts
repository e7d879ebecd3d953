import { describe, expect, it } from 'vitest';
import { SourceRefused } from '@/lib/sources/contract';
import type { Http, HttpRequest } from '@/lib/sources/http/http';
import { isEcbFile, readEcbFile } from './ecb-file';
import { ecbRates } from './ecb-rates';

const rate = (currency: string, text: string) => `<Cube currency='${currency}' rate='${text}'/>`;
const day = (time: string, ...rates: string[]) => `<Cube time="${time}">${rates.join('\n')}</Cube>`;
const envelope = (...days: string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
	<gesmes:subject>Reference rates</gesmes:subject>
	<gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
	<Cube>${days.join('\n')}</Cube>
</gesmes:Envelope>`;

const signal = new AbortController().signal;
const read = (text: string) => readEcbFile(new Blob([text]), signal);
const refusal = async (reading: Promise<unknown>) => {
  const error = await reading.catch((caught: unknown) => caught);
  return error instanceof SourceRefused ? error.refusal.kind : error;
};

describe('a file of the ECB', () => {
  it('is read, whichever day comes first', async () => {
    const text = envelope(
      day('2026-11-20', rate('USD', '1.0812'), rate('JPY', '162.55')),
      day('2026-11-19', rate('USD', '1.08')),
    );
    expect(await isEcbFile(new Blob([text]))).toBe(true);
    expect(await read(text)).toEqual([
      { on: '2026-11-19', perEuro: { USD: 1.08 } },
      { on: '2026-11-20', perEuro: { USD: 1.0812, JPY: 162.55 } },
    ]);
  });
  it('is told from any other', async () => {
    expect(await isEcbFile(new Blob(['<Invoice xmlns="urn:x"><ID>1</ID></Invoice>']))).toBe(false);
    expect(await isEcbFile(new Blob(['']))).toBe(false);
  });
  it.each([
    ['without a day', envelope()],
    ['with a day without rates', envelope(day('2026-11-20'))],
    ['with a day that is none', envelope(day('2026-02-30', rate('USD', '1')))],
    ['with a currency that is none', envelope(day('2026-11-20', rate('usd', '1')))],
    ['with a rate of nothing', envelope(day('2026-11-20', rate('USD', '0.0')))],
    ['with a rate that is not available', envelope(day('2026-11-20', rate('USD', 'N/A')))],
    ['with a negative rate', envelope(day('2026-11-20', rate('USD', '-1.08')))],
    ['with a currency told twice', envelope(day('2026-11-20', rate('USD', '1'), rate('USD', '2')))],
  ])('%s is refused whole', async (_, text) => expect(await refusal(read(text))).toBe('malformed'));
  it.each([
    ['cut off', envelope(day('2026-11-20', rate('USD', '1'))).slice(0, -20), 'truncated'],
    ['with a document type', `<!DOCTYPE x [<!ENTITY a "b">]>${envelope(day('2026-11-20', rate('USD', '1')))}`, 'doctype'],
    ['with more currencies than there are', envelope(day('2026-11-20', ...manyRates())), 'too-large'],
  ])('%s is refused', async (_, text, kind) => expect(await refusal(read(text))).toBe(kind));
});

function manyRates(): string[] {
  const letter = (at: number) => String.fromCharCode(65 + (at % 26));
  return Array.from({ length: 300 }, (_, at) => rate(`${letter(at / 26)}${letter(at)}X`, '1.5'));
}

describe('the rates of the ECB', () => {
  const answering = (status: number, text: string) => {
    const asked: HttpRequest[] = [];
    const http: Http = {
      request: async (request) => {
        asked.push(request);
        return { status, headers: new Headers(), text, json: () => null };
      },
    };
    return { http, asked };
  };
  const one = envelope(day('2026-11-20', rate('USD', '1.0812')));

  it('asks for ninety days the first time, then for one', async () => {
    const { http, asked } = answering(200, one);
    expect(await ecbRates().pull(http, true)).toEqual([{ on: '2026-11-20', perEuro: { USD: 1.0812 } }]);
    await ecbRates().pull(http, false);
    expect(asked.map(({ url }) => url)).toEqual([
      'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist-90d.xml',
      'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml',
    ]);
    expect(ecbRates().origins).toEqual(['https://www.ecb.europa.eu/*']);
  });
  it.each([
    [404, one],
    [200, '<html>not here</html>'],
    [200, one.slice(0, 300)],
  ])('takes no answer %s that tells something else', async (status, text) =>
    expect(await refusal(ecbRates().pull(answering(status, text).http, false))).toBe('answer-malformed'),
  );
});
