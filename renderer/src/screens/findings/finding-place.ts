import type { Finding } from '../../../../src/findings/finding.ts';
import * as places from '../../app/places.ts';

export interface FindingPlace {
  href: string;
  /** It leads to something to look at, not to an answer to give. */
  look: boolean;
}

/**
 * Where a finding is settled: drift in the comparison, a review among the versions, roles and clauses on the page of the company,
 * the rest where its answer belongs.
 */
export function findingPlace({ id, records }: Pick<Finding, 'id' | 'records'>): FindingPlace | undefined {
  const version = /^version\.(drift|review-due)\.(PD-\d+)$/.exec(id);
  if (version) {
    return { href: places.policyView(version[1] === 'drift' ? 'compare' : 'versions', version[2]), look: true };
  }
  const vendor = /^vendor\.(\w+)\.(V-\d+)$/.exec(id);
  if (vendor?.[2] !== undefined) {
    const [, about, recipient] = vendor;
    const agreement = records.map((path) => path.split('.')[0]).find((one) => one?.startsWith('C-'));
    return {
      href: about === 'role' ? places.vendorRole(recipient) : places.vendorAgreements(recipient, agreement),
      look: true,
    };
  }
  const [first] = records;
  if (first === undefined) return undefined;
  return { href: places.recordForm(first), look: /^(?:W|IV|PR|FW)-/.test(first) };
}
