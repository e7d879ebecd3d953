import { describe, expect, it } from 'vitest';
import { readReceivables } from '../support/receivables';

const HEAD = 'countryCode,customerID,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate';
const ROW = '391,C-1,1/26/2013,2/25/2013,61.74,Yes,3/3/2013';
const READ = {
  customer: 'C-1',
  invoiceOn: '2013-01-26',
  dueOn: '2013-02-25',
  settledOn: '2013-03-03',
  amount: { minor: 6174, currency: 'EUR' },
  wasDisputed: true,
};

describe('readReceivables', () => {
  it.each([
    ['as it comes', `${HEAD}\n${ROW}\n`],
    ['from Windows', `\uFEFF${HEAD}\r\n${ROW}\r\n`],
    ['with quotes', `${HEAD}\n"391","C-1","1/26/2013","2/25/2013","61.74","Yes","3/3/2013"`],
    ['with ISO dates and times', `${HEAD}\n391,C-1,2013-01-26,2013-02-25T00:00,61.74,yes,2013-03-03 00:00:00`],
    ['with semicolons, the day first', `${HEAD.replaceAll(',', ';')}\n391;C-1;26-01-2013;25-02-2013;61,74;true;03-03-2013`],
    [
      'in another order',
      'Disputed,settled_date,DUE DATE,InvoiceDate,amount,InvoiceAmount,CustomerID\n1,3/3/2013,2/25/2013,1/26/2013,7,61.74,C-1',
    ],
  ])('%s', (_, csv) => expect(readReceivables(csv)).toEqual([READ]));

  it('leaves out what is not settled', () => {
    expect(readReceivables(`${HEAD}\n${ROW}\n391,C-1,1/26/2013,2/25/2013,61.74,No,`)).toHaveLength(1);
  });

  it.each([
    ['a column that is missing', HEAD.replace('DueDate', 'Due'), 'The file has no column DueDate.'],
    ['a date that is none', `${HEAD}\n${ROW.replace('2/25/2013', '2/30/2013')}`, 'Line 2: "2/30/2013" under DueDate is no date.'],
    ['an amount that is none', `${HEAD}\n${ROW.replace('61.74', 'much')}`, 'Line 2: "much" under InvoiceAmount is no amount.'],
  ])('says where there is %s', (_, csv, message) => expect(() => readReceivables(csv)).toThrow(message));
});
