/** The sentence that keeps a policy honest about the CCPA: a small office may follow it by choice. */
import type { ParagraphBlock } from '../block.ts';
import { gapPhrase, say, words } from '../wording/phrase.ts';
import { paragraph } from './blocks.ts';
import type { PolicyContext } from './policy-context.ts';

/**
 * A paragraph that says that the section follows the CCPA by choice, or that nobody knows yet whether the law applies.
 * Undefined when the law applies: then nothing needs to be said. The first marker of a policy is in full, later ones are
 * `short`.
 */
export function ccpaMarker(context: PolicyContext, rule: string, length: 'full' | 'short'): ParagraphBlock | undefined {
  const { ccpa, organization } = context;
  if (ccpa === 'applies') return undefined;
  const path = `${organization.id}.ccpaThresholdsMet`;
  const cites = ['civ-1798.140-d'] as const;
  if (ccpa === 'doesNotApply') {
    if (length === 'short')
      return paragraph({ rule, cites }, [words('We follow this part of the CCPA by choice', path)]);
    const decisive = organization.forProfit.state === 'given' && !organization.forProfit.value;
    const byChoice =
      'found that the California Consumer Privacy Act (CCPA) covers us. We follow this part of it by choice';
    return paragraph({ rule, cites }, [
      decisive
        ? words(`We are not run for profit, and have not ${byChoice}`, `${organization.id}.forProfit`)
        : words(`We have not ${byChoice}`, path),
    ]);
  }
  if (length === 'short') {
    return paragraph({ rule, cites }, [
      words('We give this part of the policy whether or not the CCPA covers us', path),
    ]);
  }
  const state = organization.ccpaThresholdsMet.state === 'suggested' ? 'suggested' : 'unknown';
  const gap = gapPhrase(path, 'whether the law covers us is not known yet', state);
  return paragraph({ rule, cites }, [
    say`This part follows the California Consumer Privacy Act (CCPA). We give it in any case: ${gap}`,
  ]);
}
