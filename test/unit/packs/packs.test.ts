/** Each pack is a whole, plausible office in which nothing is stated that only the office itself can know. */
import { describe, expect, test } from 'vitest';
import { allBlocks, checkTree, gapsOf, ownRuns, ownText, textOfDocument } from '../../../src/documents/block-tree.ts';
import type { Document } from '../../../src/documents/block.ts';
import { checkOffice } from '../../../src/findings/check-office.ts';
import { itemsOf, valueOf } from '../../../src/inventory/answer.ts';
import { readOffice, writeOffice } from '../../../src/inventory/office-json.ts';
import { allRecords, countAnswers, recordTitle, recordsOf, linksOf } from '../../../src/inventory/office-records.ts';
import { recordTypes } from '../../../src/inventory/record-id.ts';
import { libraryElement } from '../../../src/library/data-elements.ts';
import { retentionSuggestions } from '../../../src/library/retention-suggestions.ts';
import { packs, packOffice } from '../../../src/packs/packs.ts';
import { readingGrade } from '../library/reading-level.ts';
import { asOf, everyAnswer, everyPack } from './every-pack.ts';

test('there are ten packs, told apart by their slugs', () => {
  expect(packs.map(({ slug }) => slug)).toEqual([
    'imaging-center',
    'med-spa',
    'medical-clinic',
    'dental-office',
    'health-app',
    'law-or-accounting-office',
    'retail-shop',
    'gym-or-salon',
    'restaurant',
    'nonprofit',
  ]);
  for (const { name, about } of packs) {
    expect(name).toMatch(/^[A-Z]/);
    expect(about).not.toMatch(/\.$/);
  }
});

test('a pack that does not exist is refused', () => {
  expect(() => packOffice('no-such', 'A')).toThrow('no-such');
});

describe.each(everyPack)('$slug', ({ slug, pack, fresh, full, confirmed, draft, staffDraft, confirmedDraft }) => {
  const answers = everyAnswer(full);

  test('is an office that the product reads, with and without the blocks that are offered', () => {
    for (const office of [fresh, full]) {
      const text = writeOffice(office);
      const reading = readOffice(JSON.parse(text));
      expect(reading.ok ? writeOffice(reading.office) : reading.problem).toBe(text);
    }
    expect(fresh.sample).toBe(false);
  });

  test('states nothing but the name it was given and what is true of the kind of thing', () => {
    const stated = answers.filter(({ answer }) => answer.state === 'given');
    expect([...new Set(stated.map(({ type, field }) => `${type}.${field}`))].toSorted()).toEqual([
      'dataElement.libraryId',
      'organization.legalName',
      'policyDocument.audience',
    ]);
    const negative = answers.filter(({ answer }) => ['none', 'doesNotApply'].includes(answer.state));
    const allowed = [
      'dataElement.cpraCategories',
      'dataElement.sensitiveKinds',
      'dataElement.shineTheLightCategories',
      'purpose.businessPurpose',
      'recipient.address',
      'recipient.country',
      'recipient.name',
      'recipient.products',
      'recipient.service',
    ];
    const found = negative.filter(({ field }) => field !== 'until').map(({ type, field }) => `${type}.${field}`);
    expect(found.filter((place) => !allowed.includes(place))).toEqual([]);
  });

  test('leaves open what only the office can know', () => {
    const known = new Set(
      answers.flatMap(({ type, field, answer }) => (answer.state === 'unknown' ? [] : [`${type}.${field}`])),
    );
    const questions = [
      'organization.sells',
      'organization.sharesForAds',
      'organization.sellsOrSharesUnder16',
      'organization.marketingByOthers',
      'organization.shineTheLightRoute',
      'organization.doNotTrackResponse',
      'organization.optOutSignalResponse',
      'organization.othersTrackAcrossSites',
      'organization.employeeCount',
      'organization.ccpaThresholdsMet',
      'organization.websites',
      'address.lines',
      'contact.email',
      'contact.phone',
      'agreement.status',
      'agreement.signedOn',
      'recipient.ownUse',
      'recipient.adsUse',
      'policyDocument.effectiveDate',
      'disclosure.from',
    ];
    expect(questions.filter((place) => known.has(place))).toEqual([]);
    // A log or a cookie of one's own site sees nobody elsewhere; of everything else only the office can find out.
    const settled = full.tracker.filter((one) => one.crossSite.state !== 'unknown');
    expect(settled.map((one) => [valueOf(one.setBy), valueOf(one.crossSite)])).toEqual(
      settled.map(() => ['us', false]),
    );
    const named = full.recipient.filter((one) => valueOf(one.name) !== undefined);
    expect(named).toEqual([]);
    const bases = full.disclosure.map((one) => valueOf(one.basis));
    expect(bases.filter((basis) => basis === 'sold' || basis === 'shared' || basis === 'directMarketing')).toEqual([]);
  });

  test('has the size of a first session', () => {
    const count = (type: (typeof recordTypes)[number]): number => recordsOf(fresh, type).length;
    expect(count('dataElement')).toBeGreaterThanOrEqual(25);
    expect(count('activity')).toBeGreaterThanOrEqual(8);
    expect(count('recipient') + count('system')).toBeGreaterThanOrEqual(15);
    for (const type of ['source', 'purpose', 'tracker', 'retentionRule', 'right', 'requestChannel'] as const) {
      expect(`${type} ${count(type) > 1}`).toBe(`${type} true`);
    }
    const lines = recordTypes.flatMap((type) => (count(type) > 0 ? [`${type} ${count(type)}`] : []));
    const { suggested, unknown } = countAnswers(fresh);
    console.info(`${slug}: ${suggested} suggested, ${unknown} not known yet; ${lines.join(', ')}`);
    expect(suggested).toBeGreaterThan(unknown);
  });

  test('has no title twice, and uses every kind of data, source, purpose, place, tracker and recipient', () => {
    const titles = allRecords(full).map(({ type, record }) => `${type}: ${recordTitle(type, record).toLowerCase()}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    const used = new Set(allRecords(full).flatMap(({ type, record }) => linksOf(type, record).map(({ to }) => to)));
    const lonely = (['personGroup', 'dataElement', 'source', 'purpose', 'system', 'tracker', 'recipient'] as const)
      .flatMap((type) => recordsOf(full, type))
      .filter((record) => !used.has(record.id));
    expect(lonely.map((record) => record.id)).toEqual([]);
  });

  test('says of each kind of data where it comes from, what it is for and how long it is kept', () => {
    for (const office of [fresh, full]) {
      const ids = office.dataElement.map((one) => one.id);
      const given = new Set(office.source.flatMap((one) => itemsOf(one.elements)));
      const used = new Set(office.activity.flatMap((one) => itemsOf(one.elements)));
      expect(ids.filter((id) => !given.has(id) || !used.has(id))).toEqual([]);
      const rules = office.retentionRule.flatMap((one) => itemsOf(one.elements));
      expect(rules.toSorted()).toEqual(ids.toSorted());
    }
  });

  test('mixes up nobody: data of staff and data of the people served are apart, but for cameras', () => {
    const isOfStaff = (id: string): boolean =>
      full.personGroup.some((group) => group.id === id && ['staff', 'applicants'].includes(valueOf(group.kind) ?? ''));
    const mixed = full.dataElement.filter((one) => {
      const groups = itemsOf(one.personGroups);
      return groups.some(isOfStaff) && !groups.every(isOfStaff);
    });
    expect(mixed.map((one) => valueOf(one.libraryId))).toEqual(mixed.length === 0 ? [] : ['security-video']);
    const ofStaff = full.dataElement.filter((one) => itemsOf(one.personGroups).some(isOfStaff));
    expect(ofStaff.map((one) => valueOf(one.regime))).not.toContain('hipaa');
  });

  test('takes data from the library, and periods of the law only where the law was read', () => {
    for (const element of full.dataElement) {
      const entry = libraryElement(valueOf(element.libraryId) ?? '');
      expect(itemsOf(element.cpraCategories).filter((letter) => letter !== 'L')).toEqual(entry?.cpra);
      expect(itemsOf(element.shineTheLightCategories)).toEqual(entry?.shineTheLight);
    }
    for (const rule of full.retentionRule) {
      const cite = valueOf(rule.citation);
      const entry = retentionSuggestions.find((one) => rule.note.includes(one.plain));
      const byLaw = entry?.basis === 'law' && entry.verified;
      expect(`${rule.id} ${String(valueOf(rule.reason))}`).toBe(`${rule.id} ${byLaw ? 'law' : 'need'}`);
      expect(cite).toBe(byLaw ? entry.cite : undefined);
      expect(valueOf(rule.period) ?? null).toBe(entry?.period ?? null);
      if (entry?.orLater !== undefined) expect(itemsOf(rule.exceptions), rule.id).not.toEqual([]);
      if (!byLaw) expect(rule.note).toMatch(/^(Customary, not law\.|A CCPA business keeps)/);
      expect(valueOf(rule.criteria) ?? valueOf(rule.period), rule.id).toBeDefined();
    }
  });

  test('suggests a contract with every company that works for it, and no contract with others', () => {
    const partners = (kind: string): string[] =>
      full.agreement.filter((one) => valueOf(one.kind) === kind).flatMap((one) => valueOf(one.recipient) ?? []);
    // Of a company that counts visits nobody knows yet whether it works for the office: the contract tells.
    const workers = full.recipient
      .filter((one) => ['serviceProvider', undefined].includes(valueOf(one.role)) && one.category.state !== 'unknown')
      .map((one) => one.id);
    expect(partners('californiaClauses').toSorted()).toEqual(workers.toSorted());
    const associates = full.recipient
      .filter((one) => valueOf(one.hipaaBusinessAssociate) === true)
      .map((one) => one.id);
    expect(partners('businessAssociate').toSorted()).toEqual(associates.toSorted());
    expect(associates.length > 3).toBe(pack.terms.care === 'hipaa');
    for (const one of full.recipient) {
      if (valueOf(one.role) !== 'public') expect(one.note, one.id).toMatch(/\.$|\)$/);
    }
  });

  test('makes a sound draft of both documents, and can be checked', () => {
    expect(checkTree(draft, fresh)).toEqual([]);
    expect(checkTree(staffDraft, fresh)).toEqual([]);
    expect(checkTree(confirmedDraft, confirmed)).toEqual([]);
    const weights = new Set(checkOffice(fresh, asOf).map((finding) => finding.weight));
    expect([...weights]).toContain('must');
    expect([...weights]).not.toContain('untrue');
  });

  test('prints no words of a suggestion outside a marked gap', () => {
    const words = everyAnswer(fresh)
      .filter(({ type }) => type !== 'policyDocument')
      .flatMap(({ answer }) => (answer.state === 'suggested' ? wordsOf(answer.value) : []));
    for (const document of [draft, staffDraft]) {
      const stated = statedText(document);
      expect([...new Set(words)].filter((text) => stated.includes(text.toLowerCase()))).toEqual([]);
    }
  });

  test('has a suggestion or an open question in each part that rests on its records', () => {
    const bold = allBlocks(draft).filter(
      (part) =>
        ownRuns(part).length > 0 &&
        gapsOf(part).length === 0 &&
        part.records.some((path) => !path.startsWith('O-001')) &&
        !explaining.some((pattern) => pattern.test(part.id)),
    );
    expect(bold.map((part) => `${part.id}: ${ownText(part)}`)).toEqual([]);
  });

  test('reads at grade 10 or below once it is confirmed, and asks at grade 8', () => {
    const prose = allBlocks(confirmedDraft).filter((part) => 'runs' in part);
    expect(readingGrade(prose.map(ownText).join(' '))).toBeLessThanOrEqual(10);
    const asked = [...pack.usual, ...pack.offered].map((block) => block.ask(pack.terms)).join(' ');
    expect(readingGrade(asked)).toBeLessThanOrEqual(8);
    expect(textOfDocument(confirmedDraft)).not.toContain('suggested, not confirmed');
  });
});

/** Parts that explain a heading or a term and state nothing about the office, though they rest on its records. */
const explaining = [/\.intro$/, /^recipients\.role-intro\./, /^collect\.other-law/];

/** Parts that say which document is which, and for whom. That is no suggestion: see the README of the packs. */
const documents = /^who\.(policy|other-policy)\./;

function statedText(document: Document): string {
  const parts = allBlocks(document).filter((part) => !documents.test(part.id));
  return parts
    .flatMap((part) => ownRuns(part))
    .map((line) => line.map((run) => (run.kind === 'gap' ? ' [] ' : run.text)).join(''))
    .join('\n')
    .toLowerCase();
}

/** Texts of two words or more: one word such as “Website” may stand anywhere. */
function wordsOf(value: unknown): string[] {
  const texts: unknown[] = Array.isArray(value) ? value : [value];
  return texts.filter((text): text is string => typeof text === 'string' && text.includes(' '));
}
