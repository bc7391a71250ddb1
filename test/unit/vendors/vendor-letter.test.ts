import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { returnSheetRule, type Run } from '../../../src/documents/block.ts';
import { checkTree, textOfDocument } from '../../../src/documents/block-tree.ts';
import { clausesFor, contractTerms } from '../../../src/library/contract-terms.ts';
import { composeVendorLetter, isVendorLetterRefusal, type VendorLetter } from '../../../src/vendors/vendor-letter.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { randomOffice } from '../../support/random-office.ts';
import { readingGrade } from '../library/reading-level.ts';

const asOf = '2026-11-22';

function officeFor(recipient: Record<string, unknown>, agreement: Record<string, unknown>[] = []) {
  return buildOffice({
    organization: [{ legalName: 'Harbor Clinic, Inc.' }],
    contact: [{ email: 'privacy@harbor.example', uses: ['contact'] }],
    dataElement: [{ name: 'Email address' }, { name: { state: 'suggested', value: 'Guess' } }],
    recipient: [recipient],
    agreement: agreement.map((one) => ({ recipient: 'V-001', ...one })),
    disclosure: [{ recipients: ['V-001'], elements: ['E-001', 'E-002'], basis: 'businessPurpose' }],
  });
}

function letterOf(
  office: ReturnType<typeof officeFor>,
  own: { opening?: string; closing?: string } = {},
): VendorLetter {
  const letter = composeVendorLetter(office, { recipientId: 'V-001', asOf, ...own });
  if (isVendorLetterRefusal(letter)) throw new Error(letter.refused);
  return letter;
}

const full = {
  name: 'Postwell Mail, Inc.',
  role: 'serviceProvider',
  address: '310 Courier Avenue\nReno, NV 89501',
  country: 'the United States',
  party: 'company',
  ownUse: false,
  combines: false,
  adsUse: false,
};

describe('the letter to a company', () => {
  it('asks for the address, the agreements, the clauses, the hired companies and the open answers', () => {
    const office = officeFor({ name: 'Postwell', role: 'serviceProvider', hipaaBusinessAssociate: true }, [
      {
        name: 'Mail terms',
        status: 'signed',
        clausesMissing: ['ct-no-sale', 'ct-audit-help-2026'],
        clausesFound: ['ct-purpose-limit'],
      },
      { name: 'Old terms', status: 'draft' },
    ]);
    const { document, asks } = letterOf(office);
    expect(asks.map(({ ask }) => ask)).toEqual([
      'address',
      'country',
      'copy',
      'associate',
      'clauses',
      'subcontractors',
      'answer',
      'answer',
      'answer',
    ]);
    const text = textOfDocument(document);
    for (const part of [
      'Postwell',
      'Email address',
      '“Old terms”',
      'privacy@harbor.example',
      'V-001',
      'November 22, 2026',
    ])
      expect(text).toContain(part);
    // One sentence, with the law in it.
    expect(text).toContain(
      'sell or share the personal information (Cal. Civ. Code 1798.140(ag)(1)(A), (j)(1)(A)(i); 11 CCR 7051(a)(1)).',
    );
    expect(text).toContain('federal health privacy law (HIPAA).');
    // Nobody has compared these with their text; a suggestion is no fact.
    expect(text).not.toContain('45 CFR');
    expect(text).not.toContain('11 CCR 7050, 7051(a)(6)');
    expect(text).not.toContain('Guess');
    expect(checkTree(document, office)).toEqual([]);
  });

  it('asks for every clause where no agreement is on record, and for no clause that was found', () => {
    const termsOf = (office: ReturnType<typeof officeFor>) =>
      letterOf(office).asks.flatMap((ask) => ('terms' in ask ? ask.terms.map(({ id }) => id) : []));
    const must = clausesFor('serviceProvider', asOf).flatMap(({ id, severity }) => (severity === 'must' ? [id] : []));
    expect(termsOf(officeFor(full))).toEqual(expect.arrayContaining(must));
    const read = { name: 'Terms', status: 'signed', clausesFound: must.slice(1), clausesMissing: must.slice(0, 1) };
    expect(termsOf(officeFor(full, [read]))).toEqual(must.slice(0, 1));
  });

  it('brings a sheet to tick and send back, with a line for each point', () => {
    const { document, asks } = letterOf(
      officeFor({ name: 'Postwell', role: 'serviceProvider' }, [
        { name: 'Terms', status: 'signed', endsOn: '2026-12-01', clausesMissing: ['ct-no-sale', 'ct-stop-remediate'] },
        { name: 'Old terms', status: 'draft' },
      ]),
    );
    const sheet = document.sections.at(-1);
    expect(sheet).toMatchObject({ rule: returnSheetRule, title: 'Your answer: please fill in and send back' });
    const rows = sheet?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])) ?? [];
    const points = asks.reduce((sum, ask) => sum + (ask.ask === 'clauses' ? ask.terms.length : 1), 0);
    expect(rows).toHaveLength(points);
    for (const { cells } of rows) expect(cells.slice(1).flat(2).map(plainOf).join(' ')).toMatch(/☐|___/);
    // Boxes stay with their words.
    expect(rows.flatMap(({ cells }) => cells.flat(2)).map(plainOf)).toContain('☐\u00a0Yes  ☐\u00a0No');
    expect(sheet?.blocks.at(-1)?.id).toBe('return-sheet.signed');
  });

  it('asks about agreements that end, and about what takes their place', () => {
    const asked = (agreement: Record<string, unknown>) =>
      letterOf(officeFor(full, [{ name: 'Terms', status: 'signed', ...agreement }])).asks.map(({ ask }) => ask);
    expect(asked({ endsOn: '2026-12-01' })).toContain('endsSoon');
    expect(asked({ endsOn: '2026-01-01' })).toContain('perhapsEnded');
    expect(asked({ endsOn: '2026-01-01', renews: false })).toContain('ended');
    // A paper that is asked for anew is not asked for a second time.
    expect(asked({ endsOn: '2026-01-01', renews: false })).not.toContain('agreement');
  });

  it('is not written when nothing is missing, to a class of many, or to nobody', () => {
    const office = officeFor({ ...full, role: 'affiliate' });
    const refusalFor = (one: typeof office, recipientId = 'V-001') => composeVendorLetter(one, { recipientId, asOf });
    expect(refusalFor(office)).toEqual({ refused: 'nothingMissing' });
    expect(refusalFor(officeFor({ ...full, role: 'authority' }))).toEqual({ refused: 'notACompany' });
    expect(refusalFor(office, 'V-044')).toEqual({ refused: 'unknownRecipient' });
  });

  it('takes an opening and a closing of the office, marked as its own', () => {
    const { document } = letterOf(officeFor(full), { opening: 'We hope you are well.', closing: 'Thank you!' });
    const own = document.sections
      .flatMap(({ blocks }) => blocks)
      .filter(({ id }) => id.startsWith('vendor-letter.own'));
    expect(own).toMatchObject([
      { id: 'vendor-letter.own-opening', records: [], reason: 'words of the office for this one letter' },
      { id: 'vendor-letter.own-closing' },
    ]);
  });

  it('is plain, claims nothing and gives no advice', () => {
    const text = textOfDocument(letterOf(officeFor({ name: 'Postwell' })).document);
    const sentences = text.split(/[.?\n]/).filter((one) => one.trim().split(' ').length >= 8 && !one.includes('@'));
    expect(sentences.filter((one) => readingGrade(`${one}.`) > 10)).toEqual([]);
    expect(text).not.toMatch(/\b(complian|legal advice|must|breach)/i);
  });
});

test('holds facts of the records only: without the fixed words, each word stands in a record or in the library', () => {
  const fixed = new Set(wordsOf(textOfDocument(letterOf(officeFor({ name: 'Postwell' })).document)));
  const library = contractTerms.flatMap(({ title, plain, cite }) => wordsOf(`${title} ${plain} ${cite}`));
  fc.assert(
    fc.property(randomOffice(), (office) => {
      const known = new Set([
        ...fixed,
        ...library,
        ...frame,
        ...wordsOf(JSON.stringify(office).replaceAll('\\n', ' ')),
      ]);
      for (const { id } of office.recipient) {
        const letter = composeVendorLetter(office, { recipientId: id, asOf });
        if (isVendorLetterRefusal(letter)) continue;
        const text = textOfDocument(letter.document).replaceAll(/[A-Z][a-z]+ \d{1,2}, \d{4}/g, '');
        expect(wordsOf(text).filter((word) => !known.has(word))).toEqual([]);
        expect(checkTree(letter.document, office)).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
});

/** Fixed words of points that the small letter above does not have. */
const frame = wordsOf(
  `A signed copy of the agreement “”. A new agreement in place of, which ended on, has ended. Whether goes on; its last day on
  our record was some time ago. after its last day, and from when to when. Clauses that we looked for in our agreement and did
  not find. Please show us where they are, or send us an addition. Our record says of what you do for us. This is the
  information that goes to you, as our policy names it. business associate federal health privacy law HIPAA. Which products or services you offer to
  people, if you write to them about your own offers. names companies get in turn email telephone post attention toll-free
  contact for questions not known yet name address written country where you work suggested confirmed and. It should say.
  Does the agreement go on? Yes, until. None, these. We have it already, and it stands here. We cannot, because. Papers. the office that
  wrote to you`,
);

function plainOf(run: Run): string {
  return run.kind === 'gap' ? '' : run.text;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
