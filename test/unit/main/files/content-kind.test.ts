import JSZip from 'jszip';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentKind, textOf } from '../../../../main/files/content-kind.ts';
import { zipEntryNames } from '../../../../main/files/zip-names.ts';

const bytesOf = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))),
  );

async function zip(...names: string[]): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const name of names) archive.file(name, 'x');
  return archive.generateAsync({ type: 'uint8array' });
}

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0];

describe('the kind of a file', () => {
  it.each<[string, string, Uint8Array]>([
    ['pdf', 'agreement.exe', bytesOf('%PDF-1.7\n')],
    ['pdf', 'with a mark.pdf', bytesOf([0xef, 0xbb, 0xbf], '%PDF-1.4')],
    ['png', 'shot.txt', bytesOf([0x89], 'PNG\r\n', [0x1a, 0x0a, 0])],
    ['jpeg', 'scan.jpg', bytesOf([0xff, 0xd8, 0xff, 0xe0, 0])],
    ['webp', 'scan.webp', bytesOf('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
    ['text', 'notes.txt', bytesOf('Called the vendor.\r\n\tAll is well. “Yes”')],
    ['text', 'old.txt', bytesOf('caf', [0xe9])],
    ['text', 'windows.txt', bytesOf([0xff, 0xfe], [0x41, 0, 0x42, 0])],
    ['oldWord', 'old.doc', bytesOf(oldOffice)],
    ['oldExcel', 'OLD.XLS', bytesOf(oldOffice)],
    ['outlookMail', 'mail.msg', bytesOf(oldOffice)],
    ['mail', 'mail.eml', bytesOf('From: Ada <ada@example.com>\r\nSubject: Signed\r\n\r\nHere it is.')],
    ['text', 'no mail.eml', bytesOf('Dear Ada')],
  ])('is %s for %s, whatever the name says', (kind, name, bytes) => {
    expect(contentKind(bytes, name)).toEqual({ kind });
  });

  it.each(['page.html', 'drawing.svg', 'run.js', 'run.bat', 'page.pdf'])(
    'is plain text for %s that is made of text: nothing in it runs',
    (name) => {
      const hostile = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(2)</script></svg>';
      expect(contentKind(bytesOf(hostile), name)).toEqual({ kind: 'text' });
    },
  );

  it.each<[string, string, Uint8Array]>([
    ['empty', 'a.pdf', bytesOf('')],
    ['program', 'invoice.pdf', bytesOf('MZ', [0x90, 0, 3, 0])],
    ['program', 'tool', bytesOf([0x7f], 'ELF', [2, 1])],
    ['program', 'tool.app', bytesOf([0xcf, 0xfa, 0xed, 0xfe, 7, 0])],
    ['kind', 'photo.heic', bytesOf([0, 0, 0, 0x18], 'ftypheic')],
    ['kind', 'moving.gif', bytesOf('GIF89a', [1, 0, 1, 0])],
    ['kind', 'unknown.bin', bytesOf(oldOffice)],
    ['macros', 'old.doc', bytesOf(oldOffice, [...Buffer.from('_VBA_PROJECT', 'utf16le')])],
    ['kind', 'cut.docx', bytesOf('PK', [3, 4, 0, 0])],
  ])('is refused as %s: %s', (refusal, name, bytes) => {
    expect(contentKind(bytes, name)).toEqual({ refusal });
  });

  it('of a package comes from its parts: Word, Excel, one with macros, any other archive', async () => {
    const types = '[Content_Types].xml';
    expect(contentKind(await zip(types, 'word/document.xml'), 'a.xlsx')).toEqual({ kind: 'word' });
    expect(contentKind(await zip(types, 'xl/workbook.xml'), 'a.zip')).toEqual({ kind: 'excel' });
    expect(contentKind(await zip(types, 'word/document.xml', 'word/vbaProject.bin'), 'a.docx')).toEqual({
      refusal: 'macros',
    });
    expect(contentKind(await zip('word/document.xml'), 'a.docx')).toEqual({ refusal: 'kind' });
    expect(contentKind(await zip(types, 'run.exe'), 'a.docx')).toEqual({ refusal: 'kind' });
  });

  it('is found for any bytes without a fault', () => {
    const heads = [[], [0x50, 0x4b, 3, 4], oldOffice, [0x50, 0x4b, 5, 6]];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), fc.string(), (head, rest, name) => {
        const bytes = bytesOf([...head], [...rest]);
        const found = contentKind(bytes, name);
        expect('kind' in found || 'refusal' in found).toBe(true);
        zipEntryNames(bytes);
      }),
    );
  });
});

it('text is read in the three ways that offices write it', () => {
  expect(textOf(bytesOf('“Yes”'))).toBe('“Yes”');
  expect(textOf(bytesOf('caf', [0xe9]))).toBe('café');
  expect(textOf(bytesOf([0xfe, 0xff, 0, 0x41]))).toBe('A');
});
