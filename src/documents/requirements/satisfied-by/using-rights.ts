/** How people use their rights, and how the policy is kept up. */
import { block, doneByOffice, type Satisfactions } from './satisfaction.ts';

const requestCounts = doneByOffice(
  'requestCounts',
  'By July 1, publish how many requests you got last year, and in how many days you answered them. Then note it.',
);

export const usingRights: Satisfactions = {
  // The list names the ways; the check tells when there are too few, or none is toll-free.
  'pp-methods': {
    needs: [[block('rights.ways-list'), block('rights.ways-none')]],
    brokenBy: ['C-16'],
    answeredAt: ['requestChannel.kind'],
  },
  'pp-methods-online-only': {
    needs: [[block('rights.way.*', { where: { field: 'kind', is: ['email'] } })]],
    answeredAt: ['requestChannel.kind'],
  },
  'pp-methods-in-person': {
    needs: [[block('rights.way.*', { where: { field: 'kind', is: ['inPerson'] } })]],
    answeredAt: ['requestChannel.kind'],
  },
  // Each way with its address or number, and what it is for.
  'pp-instructions': {
    needs: [[block('rights.ways-list'), block('rights.ways-none')]],
    brokenBy: ['C-10'],
    answeredAt: ['requestChannel.value'],
  },
  'pp-opt-out-notice': {
    needs: [[block('sale.opt-out')]],
    explainedBy: ['C-13'],
    answeredAt: ['organization.saleOptOut'],
  },
  'pp-limit-notice': {
    needs: [[block('sensitive.limit')]],
    explainedBy: ['C-19'],
    answeredAt: ['organization.sensitiveBeyondPermitted'],
  },
  'pp-verification': {
    needs: [[block('rights.checks-list'), block('rights.checks-none')]],
    brokenBy: ['C-17'],
    answeredAt: ['verification.methods'],
  },
  'pp-cannot-verify': {
    needs: [[block('rights.checks-impossible.*')]],
    explainedBy: ['C-17'],
    answeredAt: ['verification.whyImpossible'],
  },
  // What the website does, for what it counts (the browser), and how to switch a signal on.
  'pp-opt-out-signal': {
    needs: [[block('signals.response', { restsOn: 'optOutSignalResponse' })]],
    explainedBy: ['C-13'],
    answeredAt: ['organization.optOutSignalResponse'],
  },
  'pp-opt-out-signal-frictionless': {
    needs: [[block('signals.frictionless')]],
    answeredAt: ['organization.signalsInPlaceOfLinks'],
  },
  'pp-opt-out-signal-confirmation': doneByOffice(
    'optOutShown',
    'Visit the website with an opt-out signal on. Can you see that your opt-out was carried out? Then note it.',
  ),
  'pp-opt-out-signal-no-sale': {
    needs: [[block('signals.response', { restsOn: 'optOutSignalResponse' })]],
    answeredAt: ['organization.optOutSignalResponse'],
  },
  'pp-alternative-link': doneByOffice(
    'choicesLink',
    'Look at the link “Your Privacy Choices”: it needs its icon, a place in the header or footer, and both choices. Then note it.',
  ),
  'pp-agents': {
    needs: [[block('rights.agents-list'), block('rights.agents-none')]],
    brokenBy: ['C-18'],
    answeredAt: ['agent.allowed'],
  },
  // The contact named for this policy, or any contact point that can be reached.
  'pp-contact': {
    needs: [[block('contact.policy.*'), block('contact.list'), block('contact.none'), block('contact.addresses')]],
    answeredAt: ['policyDocument.contact'],
  },
  // Each policy has its own dates, so a gap of one is a gap of the office.
  'pp-last-updated': {
    needs: [[block('changes.dates.*', { where: { field: 'updatedDate' }, gapsAt: ['updatedDate'] })]],
    explainedBy: ['C-01'],
    answeredAt: ['policyDocument.updatedDate'],
    inEvery: true,
  },
  'pp-update-12-months': {
    needs: [[block('changes.dates.*', { where: { field: 'updatedDate' }, gapsAt: ['updatedDate'] })]],
    brokenBy: ['C-02'],
    explainedBy: ['C-01'],
    answeredAt: ['policyDocument.updatedDate'],
    inEvery: true,
  },
  // The counts are made from the requests; no block prints them.
  'pp-metrics': requestCounts,
  'pp-data-broker': requestCounts,
};
