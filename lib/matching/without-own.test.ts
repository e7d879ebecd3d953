import { expect, it } from 'vitest';
import type { Sighting } from '@/lib/domain/sighting';
import { withoutOwn } from './without-own';

const us = {
  name: 'Havik Techniek B.V.',
  own: { vatIds: ['NL100000024B01'], registrationNumbers: ['90000017'], ibans: ['NL91ABNA0417164300'] },
};
const claim = (fields: Partial<Sighting>): Sighting => ({ kind: 'debtor', evidence: {}, ...fields });

it.each([
  ['our VAT id, however it is written', claim({ vatId: 'NL 1000.00.024.B01' })],
  ['our bank account', claim({ iban: 'NL91 ABNA 0417 1643 00' })],
  ['our number in the register', claim({ registrationNumber: 'KvK 90000017' })],
  ['our name', claim({ name: 'HAVIK TECHNIEK BV', city: 'Ede' })],
])('leaves nobody when all that a claim has is %s', (_, own) => {
  expect(withoutOwn(own, us)).toBeNull();
});

it('keeps what is somebody else’s', () => {
  expect(withoutOwn(claim({ name: 'Wilgenhof', vatId: 'NL100000024B01', city: 'Ede' }), us)).toEqual(
    claim({ name: 'Wilgenhof', city: 'Ede' }),
  );
});

it('takes nothing away where nobody told what is ours', () => {
  const untold = { name: '', own: { vatIds: [], registrationNumbers: [], ibans: [] } };
  expect(withoutOwn(claim({ vatId: 'NL100000024B01' }), untold)).toEqual(claim({ vatId: 'NL100000024B01' }));
});
