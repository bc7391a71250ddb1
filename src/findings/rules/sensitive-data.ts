/** C-19: what the law calls sensitive, and whether it is used for more than is always permitted. */
import { sensitivePathsBeyond } from '../../documents/policy/against-a-no.ts';
import { perhapsCcpaIds } from '../../documents/policy/element-groups.ts';
import { isGivenNo } from '../../inventory/answer.ts';
import { finding, hasValue, notStated, type Rule } from '../rule.ts';

/** C-19: sensitive data needs the word whether its use goes beyond what is permitted. */
export const sensitiveUse: Rule = ({ office, organization, whole }) => {
  // A chart under HIPAA is not sensitive in the sense of the CCPA.
  const ccpa = perhapsCcpaIds(whole);
  const sensitive = office.dataElement.filter((one) => hasValue(one.sensitiveKinds) && ccpa.has(one.id));
  const beyond = sensitivePathsBeyond(whole);
  if (isGivenNo(organization.sensitiveBeyondPermitted) && beyond.length > 0) {
    return finding('C-19', {
      about: 'beyond',
      title:
        'You say that sensitive data is used only for what is always permitted, but some is sold, shared or given for marketing.',
      fix: 'Correct the answer, or take the sensitive data out of the disclosure.',
      records: [`${organization.id}.sensitiveBeyondPermitted`, ...beyond],
      weight: 'untrue',
    });
  }
  if (sensitive.length === 0 || !notStated(organization.sensitiveBeyondPermitted)) return [];
  return finding('C-19', {
    title: `${sensitive.length === 1 ? 'One kind of data is' : `${sensitive.length} kinds of data are`} sensitive, but nothing says whether you use them beyond what is permitted.`,
    fix: 'Answer the question about sensitive data. If the use goes further, people have the right to limit it.',
    records: [`${organization.id}.sensitiveBeyondPermitted`, ...sensitive.map((element) => element.id)],
  });
};
