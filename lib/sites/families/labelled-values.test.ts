// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageFrom } from '@/tests/support/site-pages';
import { labelledValues } from './labelled-values';
import { pageTexts } from './page-texts';

const bodyOf = (html: string) => pageFrom(`<body>${html}</body>`, 'https://any.example/').document.body;
const valuesIn = (body: Element) => labelledValues(pageTexts(body, 500)).map(({ field, value }) => [field, value]);

describe('values by their labels', () => {
  it('reads a label, its colon and its value that are drawn as texts of their own', () => {
    const body = bodyOf('<p></p><p></p>');
    body.children[0]?.append('VAT Number', ': ', 'NL100000024B01');
    body.children[1]?.append('Phone', ': ', '+31 318 555 0101');
    expect(Object.fromEntries(valuesIn(body))).toEqual({ vatId: 'NL100000024B01', phone: '+31 318 555 0101' });
  });

  it('takes of a name its own line, and not the address under it or the button beside it', () => {
    const body = bodyOf(
      '<div><span>Client</span></div><div><div><b>Wilgenhof B.V.</b><p>Kerkweg 4</p></div><button>Change</button></div>',
    );
    expect(valuesIn(body)).toEqual([['name', 'Wilgenhof B.V.']]);
    expect(valuesIn(bodyOf('<dl><dt>Client</dt><dd>Wilgenhof <b>B.V.</b></dd></dl>'))).toEqual([['name', 'Wilgenhof B.V.']]);
  });

  it('takes no part of a page for a value', () => {
    const body = bodyOf(
      `<div><div>Amount due: <b>€ 12,00</b></div></div><div>${'Havenkade 12, 4811 AB Breda. '.repeat(4)}</div>`,
    );
    expect(valuesIn(body)).toEqual([]);
  });
});
