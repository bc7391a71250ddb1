import { findEntry, type CatalogueEntry } from './catalogue.ts';

/** Terms of the CCPA that records, screens and policies use, each in one plain sentence. */
export interface DefinitionEntry extends CatalogueEntry {
  readonly term: string;
  readonly plain: string;
}

export const definitions: readonly DefinitionEntry[] = [
  {
    id: 'def-business-purpose',
    term: 'Business purpose',
    plain:
      'Use that the business needs in order to work, or has told people about. It must fit the reason why the ' +
      'data was collected.',
    cite: 'Cal. Civ. Code 1798.140(e)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'def-employment-business-purpose',
    term: 'Employment-related purpose',
    plain:
      'Collecting data of staff, of people who apply and of contractors counts as a business purpose. So does ' +
      'running benefits.',
    cite: '11 CCR 7001 ("employment-related information")',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
    note: 'The letter of the definition changed in 2026; cite it by its term.',
  },
  {
    id: 'def-commercial-purposes',
    term: 'Commercial purposes',
    plain:
      "To serve someone's money interests, such as getting people to buy, join, or trade goods, services or " +
      'information.',
    cite: 'Cal. Civ. Code 1798.140(g)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'def-ccba',
    term: 'Cross-context behavioral advertising',
    plain: 'Aiming ads at a person by what the person did with other businesses, sites, apps or services.',
    cite: 'Cal. Civ. Code 1798.140(k)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'Retargeting pixels and customer-list matching are the usual cases in a small office.',
  },
  {
    id: 'def-sale',
    term: 'Sale',
    plain: 'Letting a third party have personal information for money or anything else of value.',
    cite: 'Cal. Civ. Code 1798.140(ad)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'That free analytics or ad credits can be of value is enforcement practice, from knowledge.',
  },
  {
    id: 'def-share',
    term: 'Share',
    plain:
      'Letting a third party have personal information so that ads can follow the person across other sites, ' +
      'paid or not.',
    cite: 'Cal. Civ. Code 1798.140(ah)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'def-not-sale-or-share',
    term: 'When it is not a sale or share',
    plain:
      'It is neither when the person asks to have the data passed on, nor when an ID only signals an opt-out. ' +
      'It is neither, too, when the data goes with a merger.',
    cite: 'Cal. Civ. Code 1798.140(ad)(2), (ah)(2)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'def-merger-honours-opt-out',
    term: 'Opt-outs follow a merger',
    plain: 'Whoever takes over the business must keep to the opt-outs made to the old owner.',
    cite: 'Cal. Civ. Code 1798.120(a)(2)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'In force since 2025-01-01 (AB 1824).',
  },
  {
    id: 'def-disclosure-for-business-purpose',
    term: 'Disclosure for a business purpose',
    plain:
      'Passing data to a vendor or another person for a listed purpose, without selling or sharing it. It has ' +
      'its own list.',
    cite: 'Cal. Civ. Code 1798.130(a)(5)(C)(ii), 1798.115(a)(3); 11 CCR 7011(e)',
    placeIn2023Text: '11 CCR 7011(e)(1)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
  },
  {
    id: 'def-service-provider',
    term: 'Service provider',
    plain:
      'Someone who handles data for the business under a written contract with the bans the law asks for. ' +
      'Without that contract it is not one.',
    cite: 'Cal. Civ. Code 1798.140(ag); 11 CCR 7050, 7051',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
  },
  {
    id: 'def-contractor',
    term: 'Contractor',
    plain:
      'Someone who gets data for a business purpose, under a contract with the same bans and with a written ' +
      'promise to keep them.',
    cite: 'Cal. Civ. Code 1798.140(j)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'def-third-party',
    term: 'Third party',
    plain: 'Anyone who is not the business the person chose to deal with, nor a service provider, nor a contractor.',
    cite: 'Cal. Civ. Code 1798.140(ai); 11 CCR 7050(b), (e)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
    note:
      'A vendor that does cross-context behavioral advertising is a third party for that work, whatever the ' +
      'contract says.',
  },
  {
    id: 'def-collects',
    term: 'Collects',
    plain: 'To buy, rent, gather, get or see personal information in any way, also by watching what people do.',
    cite: 'Cal. Civ. Code 1798.140(f)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'def-consumer',
    term: 'Consumer',
    plain:
      'A person who lives in California. Staff, people who apply for work, contractors and business contacts ' +
      'are included.',
    cite: 'Cal. Civ. Code 1798.140(i)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'def-advertising-and-marketing',
    term: 'Advertising and marketing',
    plain: 'A message in any form meant to get a person to obtain goods, services or work.',
    cite: 'Cal. Civ. Code 1798.140(a)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'def-nonpersonalized-advertising',
    term: 'Nonpersonalized advertising',
    plain: 'Ads based only on the present visit, and never on precise location.',
    cite: 'Cal. Civ. Code 1798.140(t)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'def-sensitive-limit-purpose',
    term: 'Necessary use of sensitive information',
    plain:
      'What an average person who asks for the service would expect. Business purposes 2, 4, 5 and 8 and the ' +
      'uses the regulations allow come on top.',
    cite: 'Cal. Civ. Code 1798.121(a)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'def-data-minimization',
    term: 'Purpose and minimization test',
    plain:
      'Collect, use, keep and pass on only what is needed for the stated purpose or one close to it, as people ' +
      'would expect.',
    cite: 'Cal. Civ. Code 1798.100(c); 11 CCR 7002',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
  },
];

/** A commercial purpose, as against the eight business purposes: Cal. Civ. Code 1798.140(g). */
export const commercialPurpose: DefinitionEntry = definition('def-commercial-purposes');

/** The definition with this id. Throws for an id that the list does not have. */
export function definition(id: string): DefinitionEntry {
  const entry = findEntry(definitions, id);
  if (entry === undefined) throw new Error(`No definition ${id}`);
  return entry;
}
