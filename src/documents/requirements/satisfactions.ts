/** Which blocks satisfy which item of the checklist: the whole table. */
import { collecting } from './satisfied-by/collecting.ts';
import { disclosing } from './satisfied-by/disclosing.ts';
import { healthAndOther } from './satisfied-by/health-and-other.ts';
import { minorsAndIncentives } from './satisfied-by/minors-and-incentives.ts';
import { postingAndForm } from './satisfied-by/posting-and-form.ts';
import { rights } from './satisfied-by/rights.ts';
import type { Satisfaction } from './satisfied-by/satisfaction.ts';
import { usingRights } from './satisfied-by/using-rights.ts';
import { websiteAndMarketing } from './satisfied-by/website-and-marketing.ts';

/** By the id of the item, in the groups of `src/library/policy-requirements`. */
export const satisfactions: ReadonlyMap<string, Satisfaction> = new Map(
  [
    postingAndForm,
    collecting,
    disclosing,
    rights,
    usingRights,
    minorsAndIncentives,
    websiteAndMarketing,
    healthAndOther,
  ].flatMap((group) => Object.entries(group)),
);
