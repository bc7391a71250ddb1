/** Questions about addresses and contact points. */
import { explain, type Explanations } from './explanation.ts';

export const addressExplanations: Explanations = {
  label: explain('A short name by which you tell it from others.', 'You choose it from a list later.', [
    'front office',
    'mail box',
  ]),
  lines: explain('Number, street, suite. One line each.', 'Letters must reach you.', ['12 Pier Street', 'Suite 200']),
  city: explain('The city as it stands on an envelope.', 'It is part of the address.', ['Oakland', 'San Diego']),
  state: explain('Two letters will do.', 'It is part of the address.', ['CA', 'NV']),
  postalCode: explain('Five digits, or nine.', 'It is part of the address.', ['94607', '92101-0001']),
  country: explain('Only needed outside the United States.', 'Readers there may look for it.', [
    'United States',
    'Canada',
  ]),
  uses: explain('What people may use this address for.', 'The policy prints it in the right place.'),
};

export const contactExplanations: Explanations = {
  role: explain('What people can turn to it for.', 'The policy says it beside the address.', [
    'privacy questions',
    'the front desk',
  ]),
  attention: explain('The person or role that should open the letter.', 'A role stays true when people leave.', [
    'Privacy Officer',
    'Office Manager',
  ]),
  email: explain('An address that somebody reads each working day.', 'Clocks begin when a request arrives.', [
    'privacy@bay-imaging.example',
    'office@bay-imaging.example',
  ]),
  phone: explain('With area code.', 'Many people would rather call.', ['510-555-0142', '800-555-0199']),
  tollFree: explain(
    'Yes for numbers that begin with 800, 888 and the like.',
    'Most offices that meet people must offer a number that is free to call.',
  ),
  address: explain('One of the addresses you wrote down.', 'Some people can only write letters.'),
  uses: explain('What this contact point is for.', 'Each kind of request needs a way to reach you.'),
};
