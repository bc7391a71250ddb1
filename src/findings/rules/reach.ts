/** C-25 once more: what is given as a way to reach the office may be one. */
import { valueOf } from '../../inventory/answer.ts';
import { isUnitedStates, looksLike, type ReachKind } from '../../inventory/reach-formats.ts';
import { finding, type Rule } from '../rule.ts';

/** What each kind is called, and what happens while it is wrong. */
const words: { readonly [Kind in ReachKind]: readonly [name: string, harm: string] } = {
  email: ['an email address', 'a message sent there does not arrive'],
  phone: ['a telephone number', 'nobody can call it'],
  state: ['a state of the United States', 'a letter may not arrive'],
  zip: ['a ZIP code', 'a letter may not arrive'],
};

/** C-25: an email address, telephone number, state or ZIP code looks like one. Other countries are left alone. */
export const reachLeadsSomewhere: Rule = ({ office }) => {
  const given = [
    ...office.contact.flatMap(({ id, email, phone }) => [
      { kind: 'email', path: `${id}.email`, text: valueOf(email) } as const,
      { kind: 'phone', path: `${id}.phone`, text: valueOf(phone) } as const,
    ]),
    ...office.address
      .filter(({ country }) => isUnitedStates(valueOf(country)))
      .flatMap(({ id, state, postalCode }) => [
        { kind: 'state', path: `${id}.state`, text: valueOf(state) } as const,
        { kind: 'zip', path: `${id}.postalCode`, text: valueOf(postalCode) } as const,
      ]),
  ];
  return given.flatMap(({ kind, path, text }) => {
    if (text === undefined || looksLike(kind, text)) return [];
    const [name, harm] = words[kind];
    return finding('C-25', {
      about: path,
      title: `“${text}” does not look like ${name}.`,
      fix: `Correct it, or say that there is none: as it stands, ${harm}.`,
      records: [path],
    });
  });
};
