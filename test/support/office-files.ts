/**
 * Offices for the browser tests, as office files: the sample, the five seed offices, a small clinic, and one with two
 * marketing third parties. Made by the command line in this process; each is made once and then copied.
 */
import { copyFileSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { today } from '../../main/computer.ts';
import { given } from '../../src/inventory/answer.ts';
import type { Contact } from '../../src/inventory/contact.ts';
import { blankRecord } from '../../src/inventory/new-record.ts';
import { writeOffice } from '../../src/inventory/office-json.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { formatId, numberOfId } from '../../src/inventory/record-id.ts';
import { done } from './command-line.ts';
import { buildOffice } from './office-builder.ts';
import { smallClinic } from './small-clinic.ts';
import { seedOffice, type SeedSlug } from './seeds.ts';

/** The built office: Bayline Prenatal, which gave email addresses to Little Steps and Warm Cups for their own advertising. */
export const twoThirdParties = 'two-third-parties';

export type TestOffice = 'sample' | 'small-clinic' | SeedSlug | typeof twoThirdParties;

/** The year that a request of today asks about. */
export const lastYear = Number(today().slice(0, 4)) - 1;

let home: string | undefined;
const made = new Map<TestOffice, string>();

/**
 * Puts the office into a folder and answers the name of its file, such as `imetrixhealth.candor`. A browser test that begins
 * with `test.use({ opened: 'imetrixhealth' })` finds it open.
 */
export async function putOffice(folder: string, office: TestOffice): Promise<string> {
  const name = office === 'sample' ? 'Sample Bayline Imaging Studio.candor' : `${office}.candor`;
  copyFileSync(made.get(office) ?? (await make(office)), join(folder, name));
  return name;
}

async function make(office: TestOffice): Promise<string> {
  home ??= folderUntilTheEnd();
  const file = join(home, `${office}.candor`);
  if (office === 'sample') await done(home, 'sample', 'create', 'imaging-studio', file);
  else {
    const data = join(home, `${office}.json`);
    writeFileSync(data, writeOffice(recordsOf(office)));
    await done(home, 'new', file, '--name', 'An office');
    await done(home, 'office', 'import', file, data);
  }
  made.set(office, file);
  return file;
}

function recordsOf(office: Exclude<TestOffice, 'sample'>): OfficeRecords {
  if (office === 'small-clinic') return smallClinic();
  return office === twoThirdParties ? marketingOffice() : withContactPoint(office);
}

/** A seed office that names the contact point for these requests: its policy names none that a letter could print. */
function withContactPoint(slug: SeedSlug): OfficeRecords {
  const office = seedOffice(slug);
  const last = Math.max(0, ...office.contact.map(({ id }) => numberOfId(id)));
  const id = formatId('contact', last + 1);
  const contact = {
    ...(blankRecord('contact', id) as Contact),
    role: given('Privacy'),
    email: given('privacy@office.example'),
  };
  const organization = office.organization.map((one) => ({ ...one, shineTheLightContact: given(id) }));
  return { ...office, organization, contact: [...office.contact, contact] };
}

function folderUntilTheEnd(): string {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'candor-offices-')));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * What closing last year asks here: the address of Warm Cups (V-002), what Warm Cups offers, and whether Fern Gifts (V-004)
 * may advertise with what it got (D-003).
 */
function marketingOffice(): OfficeRecords {
  const from = `${lastYear}-01-15`;
  const marketing = { basis: 'directMarketing', recipientMarketing: true, from };
  return buildOffice({
    organization: [
      { legalName: 'Bayline Prenatal, LLC', tradeName: 'Bayline', employeeCount: 24, shineTheLightContact: 'K-001' },
    ],
    contact: [{ role: 'Privacy', email: 'privacy@bayline.example', uses: ['rights', 'shineTheLight'] }],
    recipient: [
      { name: 'Little Steps', role: 'thirdParty', address: '12 Elm St\nFresno, CA 93701', products: 'Baby clothes' },
      { name: 'Warm Cups', role: 'thirdParty' },
      { name: 'Cloudkeep', role: 'serviceProvider', address: '1 Rack Rd\nReno, NV 89501' },
      { name: 'Fern Gifts', role: 'thirdParty', address: '9 Fern Way\nAlbany, CA 94706', products: 'Gift boxes' },
    ],
    system: [{ name: 'Chart', host: 'V-003', howToFind: 'Search by birth date' }],
    dataElement: [
      { name: 'Email address', shineTheLightCategories: ['ii'] },
      { name: 'Birth date', shineTheLightCategories: ['iii'] },
    ],
    verification: [{ information: 'your birth date', optOutExempt: true }],
    disclosure: [
      { ...marketing, name: 'Newsletter partners', recipients: ['V-001', 'V-002'], elements: ['E-001', 'E-002'] },
      {
        name: 'Record keeping',
        basis: 'businessPurpose',
        recipients: ['V-003'],
        elements: ['E-001', 'E-002'],
        from,
      },
      { name: 'Welcome gifts', basis: 'consent', recipients: ['V-004'], elements: ['E-001'], from },
    ],
  });
}
