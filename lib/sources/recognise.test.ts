import { describe, expect, it } from 'vitest';
import { sourceId } from '@/lib/domain/ids';
import { camtSample } from '@/tests/support/books/camt-sample';
import { mt940Sample } from '@/tests/support/books/mt940-sample';
import { refusalOf } from '@/tests/support/books/pull';
import { ublSample } from '@/tests/support/books/ubl-sample';
import { zipSample } from '@/tests/support/books/zip-sample';
import type { FileSource } from './contract';
import { recognise } from './recognise';

const claiming = (id: string, certainty: 0 | 1 | 2 | 3): FileSource => ({
  id: sourceId(id),
  label: id,
  sniff: () => certainty,
  parse: () => expect.unreachable('recognising reads nothing'),
});
const idOf = async (text: string, name = 'x', sources?: FileSource[]) => (await recognise(new Blob([text]), name, sources)).id;

describe('recognise', () => {
  it('takes the most certain source', async () => {
    expect(await idOf('x', 'x', [claiming('a', 1), claiming('b', 2), claiming('c', 0)])).toBe('b');
  });

  it('takes none when two are equally certain, or none is', async () => {
    for (const sources of [[claiming('a', 2), claiming('b', 2)], [claiming('a', 0)], []]) {
      expect(await refusalOf(idOf('x', 'x', sources))).toMatchObject({ kind: 'not-recognised' });
    }
  });

  it('says that a file without a character is empty', async () => {
    for (const text of ['', ' \r\n', '\uFEFF']) expect(await refusalOf(idOf(text))).toMatchObject({ kind: 'empty' });
  });

  it('lets a name of a table decide only that a column is missing', async () => {
    expect(await idOf('a,b\n1,2\n', 'open.csv')).toBe('csv');
    expect((await refusalOf(idOf('a,b\n1,2\n', 'open.doc'))).kind).toBe('not-recognised');
    expect((await refusalOf(idOf('%PDF-1.7\n\u0001\u0002', 'open.csv'))).kind).toBe('not-recognised');
    expect(await idOf('PK\u0003\u0004,,,', 'open.csv')).toBe('zip');
  });

  it('takes a zip file for one, though what is in it may be read without unpacking', async () => {
    for (const data of [camtSample([{ entries: [] }]), ublSample(), mt940Sample([{ entries: [] }])])
      expect((await recognise(new Blob([zipSample([{ name: 'a', data, isStored: true }])]), 'x')).id).toBe('zip');
  });

  it('gives a file with a document type to the source that says what is wrong with it', async () => {
    expect(await idOf('<?xml version="1.0"?>\n<!DOCTYPE a [\n<!ENTITY b "c">')).toBe('xaf');
    expect((await refusalOf(idOf('<!DOCTYPE html><html></html>'))).kind).toBe('not-recognised');
    expect((await refusalOf(idOf('<?xml version="1.0"?><Invoice/>'))).kind).toBe('not-recognised');
  });
});
