/** "Terms that go with this policy": acceptance, terms documents, disclaimers, invalid clauses. */
import type { ListBlock, ParagraphBlock, SectionBlock } from '../block.ts';
import { say, strong, words } from '../wording/phrase.ts';
import { item, list, paragraph, section } from './blocks.ts';
import { textFact } from './facts.ts';
import type { PolicyContext } from './policy-context.ts';
import { cellFact, rowsOf } from './rows.ts';
import { repeatsGuarantee } from './security-disclaimer.ts';

/** "Terms that go with this policy". */
export function termsSection(context: PolicyContext): SectionBlock | undefined {
  const { organization } = context;
  const severability = textFact(organization, 'severability');
  return section({ rule: 'terms' }, 'Terms that go with this policy', [
    acceptance(context),
    documents(context),
    ...disclaimers(context),
    paragraph({ rule: 'terms.severability' }, [
      severability && say`If a part of this policy is invalid: ${severability}`,
    ]),
  ]);
}

/** Use of a website is no consent in the sense of the CCPA, so the office's sentence never stands alone (rule C-28). */
function acceptance({ organization }: PolicyContext): ParagraphBlock | undefined {
  const model = textFact(organization, 'acceptanceModel');
  const continued = textFact(organization, 'acceptanceContinuedUse');
  if (!model && !continued) return undefined;
  return paragraph({ rule: 'terms.acceptance', cites: ['civ-1798.140-h'] }, [
    model && say`About agreeing to this policy: ${model}`,
    continued && say`About using our services after a change: ${continued}`,
    words('Where the law asks for your consent, using our services does not count as consent'),
  ]);
}

function documents({ organization }: PolicyContext): ListBlock | undefined {
  const path = `${organization.id}.termsDocuments`;
  const items = rowsOf(organization.termsDocuments).map((row) => {
    const at = `${path}.${row.key}`;
    const title = cellFact(row.title, `${at}.title`, path) ?? words('Other terms', path);
    const url = cellFact(row.url, `${at}.url`, path);
    const precedence = cellFact(row.precedence, `${at}.precedence`, path);
    return item({ rule: 'terms.document', of: `${organization.id}.${row.key}` }, [
      say`Other terms that apply: ${strong(title)}`,
      url && say`Where to read them: ${url}`,
      precedence && say`How they relate to this policy: ${precedence}`,
    ]);
  });
  return list({ rule: 'terms.documents' }, items);
}

function disclaimers({ organization }: PolicyContext): (ParagraphBlock | ListBlock | undefined)[] {
  const path = `${organization.id}.disclaimers`;
  // What the section on security says already is not said again.
  const rows = rowsOf(organization.disclaimers).filter((row) => !repeatsGuarantee(organization, row));
  const items = rows.map((row) => {
    const at = `${path}.${row.key}`;
    const subject = cellFact(row.subject, `${at}.subject`, path) ?? words('this point', path);
    const extent = cellFact(row.extent, `${at}.extent`, path, 'extent not known yet');
    return item({ rule: 'terms.disclaimer', of: `${organization.id}.${row.key}` }, [
      say`${strong(subject)}: ${extent ?? words('none')}`,
    ]);
  });
  if (items.length === 0) return [];
  return [
    paragraph({ rule: 'terms.disclaimers-intro', rests: [path] }, [words('What we say about our responsibility:')]),
    list({ rule: 'terms.disclaimers' }, items),
  ];
}
