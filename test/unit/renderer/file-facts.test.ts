import { expect, test } from 'vitest';
import { factsOf, filesOf } from '../../../renderer/src/screens/evidence/file-facts.ts';
import { bytesOf } from '../../../renderer/src/screens/evidence/bytes-of.ts';
import { buildOffice } from '../../support/office-builder.ts';

const office = buildOffice({
  recipient: [{ name: 'Postwell' }, { name: 'Adwise' }],
  evidence: [
    {
      name: 'First',
      about: ['V-001'],
      mediaType: 'application/pdf',
      size: 1_234_567,
      addedOn: '2026-05-03',
      addedBy: 'Maria',
    },
    { name: 'Second', about: ['V-001', 'V-002'], mediaType: 'text/html', size: 999 },
    { about: ['V-002'], erasedOn: '2026-06-01' },
  ],
});

test('a record shows its own files, the newest first', () => {
  expect(filesOf(office, 'V-001').map(({ id }) => id)).toEqual(['EV-002', 'EV-001']);
});

test('a file says what it is, how large, since when and by whom; an unknown kind is only a file', () => {
  const [first, second, third] = office.evidence.map(factsOf);
  expect(first).toMatchObject({
    title: 'First',
    kindWords: 'PDF',
    size: '1.2 MB',
    added: 'Added May 3, 2026 by Maria',
  });
  expect(second).toMatchObject({ kind: undefined, kindWords: 'File', size: '999 bytes', added: '' });
  expect(third).toMatchObject({ title: 'Erased file', erasedOn: 'Jun 1, 2026' });
});

test('content comes back byte for byte', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  expect(bytesOf(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
});
