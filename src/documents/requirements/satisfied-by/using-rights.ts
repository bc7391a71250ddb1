/** How people use their rights, and how the policy is kept up. */
import { block, type Satisfactions } from './satisfaction.ts';

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
  // No field holds the explanation.
  'pp-cannot-verify': {
    needs: [],
    byHand: 'If there is no fair way to check who asks, the policy must explain why. Does it?',
  },
  // What the website does, for what it counts (the browser), and how to switch a signal on.
  'pp-opt-out-signal': {
    needs: [[block('signals.response', { restsOn: 'optOutSignalResponse' })]],
    explainedBy: ['C-13'],
    answeredAt: ['organization.optOutSignalResponse'],
  },
  'pp-opt-out-signal-frictionless': {
    needs: [],
    byHand: 'Do you use signals in place of links? Then the policy must say that they work with no hurdles, and how.',
  },
  'pp-opt-out-signal-confirmation': {
    needs: [],
    byHand: 'Visit the website with a signal switched on. Can you see that your opt-out was carried out?',
  },
  'pp-opt-out-signal-no-sale': {
    needs: [[block('signals.response', { restsOn: 'optOutSignalResponse' })]],
    answeredAt: ['organization.optOutSignalResponse'],
  },
  'pp-alternative-link': {
    needs: [],
    byHand:
      'Do you use the link “Your Privacy Choices”? It needs its icon, a place in the header or footer, both choices.',
  },
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
  'pp-metrics': {
    needs: [],
    byHand: 'By July 1, publish how many requests you got last year, and in how many days you answered them.',
  },
  'pp-data-broker': {
    needs: [],
    byHand: 'Are you registered as a data broker? Then the policy holds the yearly counts of requests by July 1.',
  },
};
