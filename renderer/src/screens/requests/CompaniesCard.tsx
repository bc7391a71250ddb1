import { given, unknown, valueOf } from '../../../../src/inventory/answer.ts';
import type { Request } from '../../../../src/inventory/request.ts';
import type { CompanyToTell } from '../../../../src/requests/where-to-look.ts';
import * as places from '../../app/places.ts';
import { useToday } from '../../data/queries.ts';
import { pageWords as words } from '../../text/request-page.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { noteCompany } from './done-rows.ts';
import { DoneTick } from './DoneTick.tsx';
import type { SaveRequest } from './save-request.ts';
import { useRows } from './use-rows.ts';

interface CompaniesCardProps {
  request: Request;
  companies: readonly CompanyToTell[];
  save: SaveRequest;
}

/** The companies to pass the request on to, each with why, a letter and a tick. */
export function CompaniesCard({ request, companies, save }: CompaniesCardProps) {
  const today = useToday();
  const { rows, change } = useRows(save, 'passedOn', request.passedOn);
  return (
    <div id="request-companies" className="request-part">
      <Card title={words.tell}>
        <p className="muted">{words.tellText}</p>
        <ul className="plain">
          {companies.map(({ recipientId: id, name, why, cite }) => {
            const row = rows.find((one) => [id, name].includes(valueOf(one.recipient) ?? ''));
            const toldOn = row && valueOf(row.doneOn);
            return (
              <li key={id} className="done-line company">
                <div>
                  <DoneTick
                    name={name}
                    done={toldOn === undefined ? undefined : words.told(toldOn)}
                    onTick={(ticked) =>
                      change((before) => noteCompany(before, { id, name }, ticked ? given(today) : unknown))
                    }
                  />
                  <p className="how-missing">
                    {why} <span className="kind-law">{cite}</span>
                  </p>
                </div>
                <LinkButton
                  small
                  href={places.requestLetter(request.id, 'passOn', id)}
                  aria-label={words.tellLetterTo(name)}
                >
                  {words.tellLetter}
                </LinkButton>
              </li>
            );
          })}
        </ul>
      </Card>
    </div>
  );
}
