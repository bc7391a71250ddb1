/** Own words in letters: for whom they are printed, what they may say, and when the letter waits for somebody to look. */
import { describe, expect, it } from 'vitest';
import { textOfDocument } from '../../../src/documents/block-tree.ts';
import { ownWordingFindings } from '../../../src/documents/own-wording/own-wording-findings.ts';
import { basisOf } from '../../../src/documents/own-wording/generated-text.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import type { LetterKind } from '../../../src/inventory/letter.ts';
import type { Request } from '../../../src/inventory/request.ts';
import { composeLetter, isLetterRefusal } from '../../../src/requests/letters/compose-letter.ts';
import { letterText, type LetterText } from '../../../src/requests/letters/letter-text.ts';
import { aboutRequest, letterWordings, withoutAsker } from '../../../src/requests/letters/letter-wordings.ts';
import { obstacleOf } from '../../../src/requests/letters/ready-to-send.ts';
import { buildOffice } from '../../support/office-builder.ts';

const asOf = '2026-03-09';
const people = [
  { personName: 'Ada Quill', personReach: '1 Elm St\nFresno, CA 93701', receivedOn: '2026-03-01' },
  { personName: 'Bo {V-001.name}', personReach: 'bo@home.example', receivedOn: '2026-02-17' },
];

/** An office whose staff has its own words for a part of a letter, chosen when they looked at the first request. */
function officeWith(wording: object[], kinds = ['req-shine-the-light'], more: object = {}): OfficeRecords {
  return buildOffice({
    organization: [{ employeeCount: 7, tradeName: 'Bayline', shineTheLightContact: 'K-001', ...more }],
    contact: [{ email: 'privacy@bayline.example', uses: ['shineTheLight', 'rights'] }],
    recipient: [{ name: 'Postwell', role: 'serviceProvider' }],
    request: people.map((one) => ({ ...one, kinds })),
    wording: wording.map((one) => ({ ...one })),
  });
}

function requestOf(office: OfficeRecords, index = 0): Request {
  const request = office.request[index];
  if (request === undefined) throw new Error('no request');
  return request;
}

function letterOf(office: OfficeRecords, index = 0, kind: LetterKind = 'answer'): LetterText {
  const letter = letterText(office, requestOf(office, index), { kind, asOf });
  if (isLetterRefusal(letter)) throw new Error(letter.reason);
  return letter;
}

/** The words that a part has by the records, as they are kept with own words. */
function basis(block: string, kinds?: string[], kind: LetterKind = 'answer'): string {
  const office = officeWith([], kinds);
  const request = requestOf(office);
  const composed = composeLetter(office, request, { kind, asOf });
  if (isLetterRefusal(composed)) throw new Error(composed.reason);
  return withoutAsker(basisOf(composed, block, 'reword') ?? '', request, undefined);
}

const greeting = {
  letter: 'answer',
  asked: ['req-shine-the-light'],
  block: 'letter.greeting',
  change: 'reword',
  text: 'Good day, {request.personName}, you asked on {request.receivedOn} ({request.id}):',
  basis: basis('letter.greeting'),
};

describe('own words in letters', () => {
  it('are printed for everybody who asks the same, each with their own name, and count as up to date', () => {
    const office = officeWith([greeting]);
    const [first, second] = [letterOf(office, 0), letterOf(office, 1)];
    expect(textOfDocument(first.document)).toContain('Good day, Ada Quill, you asked on March 1, 2026 (RQ-001):');
    // A name in braces is a name, and leads to no fact.
    expect(textOfDocument(second.document)).toContain('Good day, Bo {V-001.name}, you asked on February 17, 2026');
    expect([first, second].map(({ wordings }) => wordings.map(({ state }) => state))).toEqual([
      ['current'],
      ['current'],
    ]);
    expect([first, second].map(obstacleOf)).toEqual([undefined, undefined]);
  });

  it('are not printed in another letter, or for somebody who asks for something else', () => {
    const acknowledgement = letterOf(officeWith([greeting]), 0, 'acknowledgement');
    expect(textOfDocument(acknowledgement.document)).toContain('Dear Ada Quill');
    const other = letterOf(officeWith([greeting], ['req-delete']), 0, 'acknowledgement');
    expect(other.wordings).toEqual([]);
  });

  it('make the letter wait when the records say something else now', () => {
    const contact = { ...greeting, block: 'letter.contact', text: 'Call us.', basis: basis('letter.contact') };
    expect(obstacleOf(letterOf(officeWith([contact])))).toBeUndefined();
    const moved = {
      ...officeWith([contact]),
      contact: buildOffice({ contact: [{ email: 'new@bayline.example', uses: ['shineTheLight'] }] }).contact,
    };
    const letter = letterOf(moved);
    expect(letter.wordings).toMatchObject([{ state: 'changed', record: 'W-001' }]);
    expect(obstacleOf(letter)).toMatchObject({ obstacle: 'ownWords', block: 'letter.contact' });
  });

  it('that stand at a part which is gone are printed nowhere, and hold nothing up', () => {
    const letter = letterOf(officeWith([{ ...greeting, block: 'letter.denial.reason', basis: 'x' }]));
    expect(letter.wordings).toMatchObject([{ state: 'placeGone' }]);
    expect(obstacleOf(letter)).toBeUndefined();
  });

  it('are listed with their kind of letter, and are no incomplete wording of a policy', () => {
    const office = officeWith([greeting, { block: 'who', change: 'hide' }]);
    expect(letterWordings(office)).toMatchObject([{ record: 'W-001', letter: 'answer', block: 'letter.greeting' }]);
    expect(ownWordingFindings(office, asOf).map(({ id }) => id)).toEqual(['wording.incomplete.W-002']);
  });

  it('print what is not known in brackets of their own', () => {
    const [one] = buildOffice({ request: [{ kinds: ['req-delete'] }] }).request;
    const text = 'For {request.personName}, {request.personReach}, {request.receivedOn}: {request.id} {V-001.name}';
    expect(aboutRequest(text, one as Request)).toBe(
      'For (name not known yet), (address not known yet), (day not known yet): RQ-001 {V-001.name}',
    );
  });
});
