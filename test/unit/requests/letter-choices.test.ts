import { describe, expect, it } from 'vitest';
import type { LetterKind } from '../../../src/inventory/letter.ts';
import { letterChoices, type LetterChoice } from '../../../src/requests/letters/letter-choices.ts';
import { buildOffice } from '../../support/office-builder.ts';

const today = '2026-03-10';

/** The kinds of letter of an office's only request by whether each can be written. */
function choices(
  request: Record<string, unknown>,
  letters: Record<string, unknown>[] = [],
  day = today,
): Record<LetterKind, LetterChoice> {
  const office = buildOffice({
    organization: [{ employeeCount: 24, tradeName: 'Bayline', marketingByOthers: 'no' }],
    recipient: [{ name: 'Cloudkeep', role: 'serviceProvider' }],
    system: [{ name: 'Chart', host: 'V-001' }],
    request: [{ receivedOn: '2026-03-02', personName: 'Ada Quill', personReach: '1 Elm St', ...request }],
    letter: letters.map((one) => ({ request: 'RQ-001', ...one })),
  });
  const [asked] = office.request;
  if (asked === undefined) throw new Error('The office has a request.');
  const list = letterChoices(office, asked, day);
  return Object.fromEntries(list.map((one) => [one.kind, one])) as Record<LetterKind, LetterChoice>;
}

const possible = (found: Record<LetterKind, LetterChoice>): LetterKind[] =>
  Object.values(found).flatMap((one) => (one.possible ? [one.kind] : []));

describe('the letters of a request', () => {
  it('are those that fit its kind, and the others say why not', () => {
    const erasing = choices({ kinds: ['req-delete'] });
    expect(possible(erasing)).toEqual(['acknowledgement', 'needMore', 'answer', 'denial', 'extension', 'passOn']);
    expect(erasing.confirmation.why).toContain('Write the answer instead');
    const light = choices({ kinds: ['req-shine-the-light'] });
    expect(possible(light)).toEqual(['acknowledgement', 'needMore', 'answer']);
    expect(light.denial.why).toContain('when no list is owed');
    expect(light.extension.why).toContain('no more time');
    expect(light.passOn.why).toContain('no company');
    const optingOut = choices({ kinds: ['req-opt-out'] });
    expect(optingOut).toMatchObject({ confirmation: { possible: true }, extension: { possible: false } });
  });

  it('ask for a reason where the letter must say one', () => {
    const found = choices({ kinds: ['req-delete'] });
    expect(found).toMatchObject({ denial: { needsReason: true }, extension: { needsReason: true } });
    expect(found.needMore.needsReason).toBe(false);
    expect(choices({ kinds: ['req-opt-out'] }).needMore).toMatchObject({ possible: true, needsReason: true });
  });

  it('name the answers that are missing', () => {
    const office = buildOffice({
      organization: [{ tradeName: 'Bayline' }],
      request: [{ kinds: ['req-shine-the-light'], receivedOn: '2026-03-02' }],
    });
    const [asked] = office.request;
    const answer = asked && letterChoices(office, asked, today).find(({ kind }) => kind === 'answer');
    expect(answer).toMatchObject({ possible: false, needsReason: false });
    expect(answer?.records).toContain('O-001.employeeCount');
  });

  it('are told once: receipt is confirmed once, and time extended once and in time', () => {
    const confirmed = choices({ kinds: ['req-delete'] }, [{ kind: 'acknowledgement', sentOn: '2026-03-03' }]);
    expect(confirmed.acknowledgement.why).toContain('told already');
    expect(choices({ kinds: ['req-delete'], extendedOn: '2026-03-09' }).extension.why).toContain('once');
    expect(choices({ kinds: ['req-delete'] }, [], '2026-06-01').extension.why).toContain('is over');
  });

  it('end with the answer, and with the person', () => {
    const settled = choices({ kinds: ['req-delete'], answeredOn: '2026-03-09', outcome: 'granted' });
    expect(possible(settled)).toEqual(['answer', 'denial', 'passOn']);
    expect(possible(choices({ kinds: ['req-delete'], outcome: 'withdrawn' }))).toEqual([]);
    const erased = choices({ kinds: ['req-delete'], answeredOn: '2024-01-05', erasedOn: '2026-03-01' });
    expect(possible(erased)).toEqual([]);
    expect(erased.answer.why).toContain('erased');
  });
});
