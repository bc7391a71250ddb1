/**
 * The sheet that goes with a letter to a recipient: every point of the letter once more, with boxes to tick and lines to write on,
 * to be filled in and sent back. It asks for no more than the letter.
 */
import { returnSheetRule, type SectionBlock, type TableBlock, type TableRow } from '../documents/block.ts';
import { paragraph, row, section, table } from '../documents/policy/blocks.ts';
import { strong, words, type Phrase } from '../documents/wording/phrase.ts';
import { lineOf } from '../requests/letters/letter-parts.ts';
import { recordTitle } from '../inventory/office-records.ts';
import type { Recipient } from '../inventory/recipient.ts';
import type { ContractTermEntry } from '../library/contract-terms.ts';
import { citationOf, factAsks, questionAsks } from './letter-points.ts';
import type { VendorAsk } from './vendor-asks.ts';

const box = '☐';
const toWrite = '_______________________';
const short = '___________';

/** The sheet; undefined when the letter asks for nothing. `office` is its name as printed. */
export function returnSheet(
  recipient: Recipient,
  asks: readonly VendorAsk[],
  office: string,
): SectionBlock | undefined {
  const papers = asks.flatMap((ask) => paperRows(recipient, ask));
  const answers = asks.flatMap((ask) => answerRows(recipient, ask));
  if (papers.length + answers.length === 0) return undefined;
  const name = recordTitle('recipient', recipient);
  return section({ rule: returnSheetRule, rests: [recipient.id] }, 'Your answer: please fill in and send back', [
    paragraph({ rule: 'return-sheet.to' }, [
      words(`From ${name} to ${office === '' ? 'the office that wrote to you' : office}`, recipient.id),
      words(`In our record you have the number ${recipient.id}`, recipient.id),
      words('Tick one box in each line', recipient.id),
    ]),
    papersTable(papers),
    answersTable(answers),
    lineOf('return-sheet.who', words(`Name and position: ${toWrite}${toWrite}`, recipient.id)),
    lineOf('return-sheet.signed', words(`Day and signature: ${toWrite}${toWrite}`, recipient.id)),
  ]);
}

function papersTable(rows: readonly TableRow[]): TableBlock | undefined {
  return table(
    { rule: 'return-sheet.papers' },
    'Papers and clauses',
    [
      ['What we ask for', 0.44],
      ['We send it', 0.14],
      ['We have it already, and it stands here', 0.22],
      ['We cannot, because', 0.2],
    ],
    rows,
  );
}

function answersTable(rows: readonly TableRow[]): TableBlock | undefined {
  return table(
    { rule: 'return-sheet.answers' },
    'Questions',
    [
      ['What we ask', 0.54],
      ['Your answer', 0.46],
    ],
    rows,
  );
}

/** Papers that can be sent, and each clause by itself. */
function paperRows(recipient: Recipient, ask: VendorAsk): TableRow[] {
  const line = (of: string, said: readonly Phrase[], rests: readonly string[]): TableRow =>
    row({ rule: 'return-sheet.paper', of, rests }, [said, [tick()], [tick(short)], [tick(short)]]);
  switch (ask.ask) {
    case 'agreement': {
      const whole = words('A written agreement on what you may and may not do with the information', recipient.id);
      return [
        line(`${recipient.id}.agreement`, [whole], ask.records),
        ...ask.terms.map((term) => line(`${recipient.id}.${term.id}`, clauseWords(term, recipient), ask.records)),
      ];
    }
    case 'associate':
      return [
        line(
          `${recipient.id}.associate`,
          [words('A business associate agreement (HIPAA)', recipient.id), ...lawWords(ask.terms, recipient)],
          ask.records,
        ),
      ];
    case 'clauses':
      return ask.terms.map((term) => line(`${recipient.id}.${term.id}`, clauseWords(term, recipient), ask.records));
    case 'copy':
    case 'ended':
      return [
        line(
          `${ask.agreement.id}.${ask.ask}`,
          [
            words(
              `${ask.ask === 'copy' ? 'A signed copy of' : 'A new agreement in place of'} “${recordTitle('agreement', ask.agreement)}”`,
              ask.agreement.id,
            ),
          ],
          [ask.agreement.id],
        ),
      ];
    default:
      return [];
  }
}

/** What is said in words, or with yes and no. */
function answerRows(recipient: Recipient, ask: VendorAsk): TableRow[] {
  const line = (of: string, asked: Phrase, answer: string): TableRow =>
    row({ rule: 'return-sheet.answer', of }, [[asked], [unbroken(answer)]]);
  switch (ask.ask) {
    case 'address':
    case 'products':
    case 'country':
      return [line(`${recipient.id}.${ask.ask}`, words(factAsks[ask.ask], recipient.id), toWrite)];
    case 'subcontractors':
      return [
        line(
          `${recipient.id}.subcontractors`,
          words('The companies that get the information from you in turn', recipient.id),
          `${box} None  ${box} These: ${short}`,
        ),
      ];
    case 'answer':
      return [line(`${recipient.id}.${ask.question}`, words(questionAsks[ask.question] ?? '', recipient.id), yesOrNo)];
    case 'perhapsEnded':
    case 'endsSoon':
      return [
        line(
          ask.agreement.id,
          words(`Does the agreement “${recordTitle('agreement', ask.agreement)}” go on?`, ask.agreement.id),
          `${box} Yes, until ${short}  ${box} No`,
        ),
      ];
    default:
      return [];
  }
}

const yesOrNo = `${box} Yes  ${box} No`;

function tick(line?: string): Phrase {
  return unbroken(line === undefined ? box : `${box} ${line}`);
}

/** A box and its words stay on one line; two spaces part the choices. */
function unbroken(text: string): Phrase {
  const choices = text.split('  ').map((choice) => choice.replaceAll(' ', '\u00a0'));
  return { runs: [{ kind: 'text', text: choices.join('  ') }], records: [] };
}

/** The clause by its name, and where the law asks for it. */
function clauseWords(term: ContractTermEntry, recipient: Recipient): Phrase[] {
  return [strong(words(term.title, recipient.id)), ...lawWords([term], recipient)];
}

function lawWords(terms: readonly ContractTermEntry[], recipient: Recipient): Phrase[] {
  return terms.flatMap((term) => {
    const law = citationOf(term);
    return law === undefined ? [] : [words(law, recipient.id)];
  });
}
