/** What a recipient is said never to get, and gets all the same: by a disclosure, a tracker, or because it runs the place. */
import { isGivenNo } from '../../inventory/answer.ts';
import { recordsNaming } from '../../inventory/record-lookup.ts';
import { statedItems } from '../../documents/requirements/facts/office-fact.ts';
import { named, type Denial, type FindDenials } from './denial.ts';

/** One for each record that gives it such data: each is put right for itself. */
export const neverGets: FindDenials = (context) =>
  context.office.recipient.flatMap((recipient): Denial[] => {
    const { id } = recipient;
    const never = new Set(statedItems(recipient.neverGets));
    if (never.size === 0) return [];
    const { disclosure, tracker, system } = context.office;
    const going = recordsNaming(disclosure, 'recipients', id).filter(
      (one) => one.recipients.state === 'given' && !isGivenNo(one.happens),
    );
    const reading = recordsNaming(tracker, 'recipients', id).filter((one) => one.recipients.state === 'given');
    const hosted = recordsNaming(system, 'host', id).filter((one) => one.host.state === 'given');
    return [
      ...going.map((one) => ({ one, does: 'gives it that', end: 'take it out of the disclosure' })),
      ...reading.map((one) => ({ one, does: 'records it for that company', end: 'take it out of the tracker' })),
      ...hosted.map((one) => ({ one, does: 'holds it and is run by that company', end: 'take it out of the place' })),
    ].flatMap(({ one, does, end }): Denial[] => {
      const both = statedItems(one.elements).filter((element) => never.has(element));
      if (both.length === 0) return [];
      return [
        {
          no: `${id}.neverGets`,
          yes: [`${one.id}.elements`, ...both],
          about: one.id,
          says: `${named(context, [id])} is said never to get ${named(context, both)}`,
          but: `${named(context, [one.id])} ${does}`,
          fix: `Strike it from what the company never gets, or ${end}.`,
        },
      ];
    });
  });
