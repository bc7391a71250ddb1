import { describe, expect, it } from 'vitest';
import { namedFingerprints } from '../../../src/inventory/kept-files.ts';
import { readOffice, writeOffice } from '../../../src/inventory/office-json.ts';
import { buildOffice } from '../../support/office-builder.ts';

const [pdf, text, proof] = ['a', 'b', 'c'].map((sign) => sign.repeat(64)) as [string, string, string];
const office = buildOffice({
  policyDocument: [{ title: 'Privacy Policy' }],
  issuedVersion: [{ policy: 'PD-001', number: 1, pdfSha256: text, documentSha256: pdf }],
  evidence: [{ name: 'A contract', sha256: proof }, { name: 'Again', sha256: proof }, { name: 'Not there yet' }],
});
const file = { mediaType: 'application/pdf', base64: 'JVBERg==' };

describe('files in the office JSON', () => {
  it('are named by records, each once, in order', () => {
    expect(namedFingerprints(office)).toEqual([pdf, text, proof]);
    expect(namedFingerprints(buildOffice())).toEqual([]);
  });

  it('stand at the end, in order, and only those that a record names', () => {
    const json = writeOffice(office, { [proof]: file, [pdf]: file, ['d'.repeat(64)]: file });
    const parsed = JSON.parse(json) as object;
    expect(Object.keys(parsed).at(-1)).toBe('files');
    expect(parsed).toMatchObject({ files: { [pdf]: file, [proof]: file } });
    expect(Object.keys((parsed as { files: object }).files)).toEqual([pdf, proof]);
  });

  it('go through JSON and come out with equal bytes', () => {
    const json = writeOffice(office, { [proof]: file, [pdf]: file });
    const reading = readOffice(JSON.parse(json));
    expect(reading.ok && writeOffice(reading.office, reading.files)).toBe(json);
  });

  it('leave no trace in the JSON of an office without any', () => {
    expect(writeOffice(office)).not.toContain('"files"');
    expect(writeOffice(buildOffice(), { [pdf]: file })).not.toContain('"files"');
    expect(readOffice(JSON.parse(writeOffice(office)))).toMatchObject({ ok: true, files: {} });
    // Not a fingerprint, but a name that every object has.
    expect(writeOffice(buildOffice({ evidence: [{ sha256: 'toString' }] }))).not.toContain('"files"');
  });

  it.each<[string, unknown, string]>([
    ['a file that no record names', { ['d'.repeat(64)]: file }, `files.${'d'.repeat(64)}`],
    ['a name that is no fingerprint', { policy: file }, 'files.policy'],
    ['a file without its kind', { [pdf]: { base64: '' } }, `files.${pdf}.mediaType`],
    ['bytes in another form', { [pdf]: { ...file, base64: 'no base64!' } }, `files.${pdf}.base64`],
    ['a list', [file], 'files'],
  ])('are refused with the place: %s', (_name, files, path) => {
    const json = { ...(JSON.parse(writeOffice(office)) as object), files };
    expect(readOffice(json)).toMatchObject({ ok: false, problem: { path } });
  });
});
