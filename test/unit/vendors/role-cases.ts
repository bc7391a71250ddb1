/** Every way to a role: what was answered of somebody, the role that follows, and by which rules. */
import { contractTerm } from '../../../src/library/contract-terms.ts';
import type { RoleByRule } from '../../../src/library/recipient-role-rules.ts';
import type { ContractStanding } from '../../../src/vendors/contract-standing.ts';
import type { Settled } from '../../../src/vendors/role-outcome.ts';
import type { RoleAnswers, RoleQuestion, YesNoQuestion } from '../../../src/vendors/role-questions.ts';

export type Said = { [Question in YesNoQuestion]?: boolean | undefined };
export type Party = Extract<RoleAnswers['party'], { state: 'given' }>['value'];

/** What bound vendors answer. */
export const bound = { contractTerms: true, ownUse: false, combines: false } as const;

interface Case {
  name: string;
  said: Said;
  party?: Party;
  contract?: Partial<ContractStanding>;
  role: RoleByRule;
  rules: string[];
  questions: RoleQuestion[];
  sold: Settled;
  shared: Settled;
  lacking?: string[];
}

export const cases: Case[] = [
  {
    name: 'a company of the group under the same name',
    said: {},
    party: 'ownGroup',
    role: 'affiliate',
    rules: ['rp-group'],
    questions: ['party'],
    sold: 'open',
    shared: 'open',
  },
  {
    name: 'a client',
    said: {},
    party: 'client',
    role: 'clientOrganization',
    rules: ['rp-client'],
    questions: ['party'],
    sold: 'open',
    shared: 'open',
  },
  {
    name: 'a court',
    said: {},
    party: 'publicBody',
    role: 'authority',
    rules: ['rp-public-body'],
    questions: ['party'],
    sold: 'open',
    shared: 'open',
  },
  {
    name: 'a buyer of the business',
    said: {},
    party: 'buyer',
    role: 'successor',
    rules: ['rp-buyer'],
    questions: ['party'],
    sold: 'no',
    shared: 'no',
  },
  {
    name: 'other users',
    said: {},
    party: 'users',
    role: 'user',
    rules: ['rp-users'],
    questions: ['party'],
    sold: 'open',
    shared: 'open',
  },
  {
    name: 'everybody',
    said: {},
    party: 'everybody',
    role: 'public',
    rules: ['rp-everybody'],
    questions: ['party'],
    sold: 'open',
    shared: 'open',
  },
  {
    name: 'ads across sites, whatever the contract says',
    said: {
      adsUse: true,
      worksForUs: true,
      ...bound,
      givesValue: false,
      personDirected: false,
      legallyRequired: false,
    },
    role: 'thirdParty',
    rules: ['rc-1'],
    questions: ['adsUse'],
    sold: 'open',
    shared: 'yes',
  },
  {
    name: 'work without a contract',
    said: {
      adsUse: false,
      worksForUs: true,
      contractTerms: false,
      givesValue: false,
      personDirected: false,
      legallyRequired: false,
    },
    role: 'thirdParty',
    rules: ['rc-2'],
    questions: ['worksForUs', 'contractTerms'],
    sold: 'possible',
    shared: 'open',
  },
  {
    name: 'work under a contract',
    said: { adsUse: false, worksForUs: true, ...bound },
    role: 'serviceProvider',
    rules: ['rc-3'],
    questions: ['worksForUs', 'contractTerms', 'ownUse', 'combines'],
    sold: 'no',
    shared: 'no',
  },
  {
    name: 'work under a contract that the checklist shows',
    said: { adsUse: false, worksForUs: true, ownUse: false, combines: false },
    contract: { terms: 'all' },
    role: 'serviceProvider',
    rules: ['rc-3'],
    questions: ['worksForUs', 'contractTerms', 'ownUse', 'combines'],
    sold: 'no',
    shared: 'no',
  },
  {
    name: 'a contract in which a clause was not found',
    said: {
      adsUse: false,
      worksForUs: true,
      ...bound,
      givesValue: false,
      personDirected: false,
      legallyRequired: false,
    },
    contract: { terms: 'lacking', missing: [contractTerm('ct-no-sale')] },
    role: 'thirdParty',
    rules: ['rc-2'],
    questions: ['worksForUs'],
    sold: 'possible',
    shared: 'open',
    lacking: ['ct-no-sale'],
  },
  {
    name: 'a vendor that may use the data for itself',
    said: {
      adsUse: false,
      worksForUs: true,
      ...bound,
      ownUse: true,
      givesValue: false,
      personDirected: false,
      legallyRequired: false,
    },
    role: 'thirdParty',
    rules: ['rc-2'],
    questions: ['worksForUs', 'ownUse'],
    sold: 'possible',
    shared: 'open',
    lacking: ['ct-purpose-limit'],
  },
  {
    name: 'a vendor that combines',
    said: {
      adsUse: false,
      worksForUs: true,
      ...bound,
      combines: true,
      givesValue: false,
      personDirected: false,
      legallyRequired: false,
    },
    role: 'thirdParty',
    rules: ['rc-2'],
    questions: ['worksForUs', 'combines'],
    sold: 'possible',
    shared: 'open',
    lacking: ['ct-direct-relationship'],
  },
  {
    name: 'no work as told, but contract and promise',
    said: { adsUse: false, worksForUs: false, ...bound, certified: true },
    role: 'contractor',
    rules: ['rc-4'],
    questions: ['worksForUs', 'contractTerms', 'ownUse', 'combines', 'certified'],
    sold: 'no',
    shared: 'no',
  },
  {
    name: 'what the person asked for',
    said: {
      adsUse: false,
      worksForUs: false,
      contractTerms: false,
      givesValue: false,
      personDirected: true,
      legallyRequired: false,
    },
    role: 'thirdParty',
    rules: ['rc-5', 'rc-8'],
    questions: ['personDirected', 'worksForUs', 'contractTerms'],
    sold: 'no',
    shared: 'no',
  },
  {
    name: 'something in return',
    said: {
      adsUse: false,
      worksForUs: false,
      contractTerms: false,
      givesValue: true,
      personDirected: false,
      legallyRequired: false,
    },
    role: 'thirdParty',
    rules: ['rc-6'],
    questions: ['givesValue'],
    sold: 'yes',
    shared: 'open',
  },
  {
    name: 'what the law asks for',
    said: {
      adsUse: false,
      worksForUs: false,
      contractTerms: false,
      givesValue: false,
      personDirected: false,
      legallyRequired: true,
    },
    role: 'thirdParty',
    rules: ['rc-7', 'rc-8'],
    questions: ['legallyRequired', 'worksForUs', 'contractTerms'],
    sold: 'no',
    shared: 'no',
  },
  {
    name: 'no contract and no promise',
    said: {
      adsUse: false,
      worksForUs: false,
      ...bound,
      certified: false,
      givesValue: false,
      personDirected: false,
      legallyRequired: false,
    },
    role: 'thirdParty',
    rules: ['rc-8'],
    questions: ['worksForUs', 'certified'],
    sold: 'open',
    shared: 'open',
  },
];
