/** Every statutory catalogue of the library under its file name, for the tests that hold for all of them. */
import { businessPurposes } from '../../../src/library/business-purposes.ts';
import type { CatalogueEntry } from '../../../src/library/catalogue.ts';
import { consumerRequestRules } from '../../../src/library/consumer-request-rules.ts';
import { consumerRequests } from '../../../src/library/consumer-requests.ts';
import { contractTerms } from '../../../src/library/contract-terms.ts';
import { cpraCategories } from '../../../src/library/cpra-categories.ts';
import { cpraScope } from '../../../src/library/cpra-scope.ts';
import { definitions } from '../../../src/library/definitions.ts';
import { exemptions } from '../../../src/library/exemptions.ts';
import { holidays } from '../../../src/library/holidays.ts';
import { noticeRequirements } from '../../../src/library/notice-requirements.ts';
import { policyRequirements } from '../../../src/library/policy-requirements.ts';
import { requestLawStarts } from '../../../src/library/request-law-starts.ts';
import { recipientCategories } from '../../../src/library/recipient-categories.ts';
import { recipientRoleRules } from '../../../src/library/recipient-role-rules.ts';
import { regimes } from '../../../src/library/regimes.ts';
import { retentionRules, retentionSuggestions } from '../../../src/library/retention-suggestions.ts';
import { rightKinds } from '../../../src/library/rights.ts';
import { sensitiveKinds } from '../../../src/library/sensitive-kinds.ts';
import { permittedSensitiveUses, sensitiveExclusions } from '../../../src/library/sensitive-permitted-uses.ts';
import { shineTheLightCategories } from '../../../src/library/shine-the-light-categories.ts';
import { shineTheLightExclusions } from '../../../src/library/shine-the-light-exclusions.ts';
import { shineTheLightRoutes } from '../../../src/library/shine-the-light-routes.ts';
import { shineTheLightRules } from '../../../src/library/shine-the-light-rules.ts';
import { sourceCategories } from '../../../src/library/source-categories.ts';
import { thresholds } from '../../../src/library/thresholds.ts';

export const catalogues: Record<string, readonly CatalogueEntry[]> = {
  'business-purposes': businessPurposes,
  'consumer-request-rules': consumerRequestRules,
  'consumer-requests': consumerRequests,
  'contract-terms': contractTerms,
  'cpra-categories': cpraCategories,
  'cpra-scope': cpraScope,
  definitions,
  exemptions,
  holidays,
  'request-law-starts': requestLawStarts,
  'notice-requirements': noticeRequirements,
  'policy-requirements': policyRequirements,
  'recipient-categories': recipientCategories,
  'recipient-role-rules': recipientRoleRules,
  regimes,
  'request-deadlines': consumerRequests.flatMap((request) => request.deadlines),
  'retention-rules': retentionRules,
  'retention-suggestions': retentionSuggestions,
  rights: rightKinds,
  'sensitive-exclusions': sensitiveExclusions,
  'sensitive-kinds': sensitiveKinds,
  'sensitive-permitted-uses': permittedSensitiveUses,
  'shine-the-light-categories': shineTheLightCategories,
  'shine-the-light-exclusions': shineTheLightExclusions,
  'shine-the-light-routes': shineTheLightRoutes,
  'shine-the-light-rules': shineTheLightRules,
  'source-categories': sourceCategories,
  thresholds,
};

/** Every text inside a value, however deep, with the path to it. */
export function textsIn(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, `${path}[${index}]`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) => textsIn(item, path ? `${path}.${name}` : name));
}
