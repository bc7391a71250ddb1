import { answerOf, organizationOf, recordTitle } from '../../../../src/inventory/office-records.ts';
import { isOpen } from '../../../../src/inventory/answer.ts';
import type { AnyRecord } from '../../../../src/inventory/definitions.ts';
import { definitionOf } from '../../../../src/inventory/definitions.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { form } from '../../text/records.ts';
import { AttachedFiles } from '../evidence/AttachedFiles.tsx';
import { FreshnessNote } from '../review/FreshnessNote.tsx';
import { RecordForm } from './RecordForm.tsx';
import { sectionsOf } from './sections.ts';
import { SavingNote } from './SavingNote.tsx';
import { useRecordSaving } from './use-record-saving.ts';
import './OfficeScreen.css';

/** The office itself: one record with many questions, so one section at a time. */
export function OfficeScreen({ goTo }: { goTo?: string | undefined }) {
  const office = useOffice();
  const organization: AnyRecord = { ...organizationOf(office) };
  const definition = definitionOf('organization');
  const sections = sectionsOf('organization');
  const current = sections.find((one) => one.fields.some(([name]) => name === goTo)) ?? sections[0];
  const { state, save } = useRecordSaving(organization.id);
  return (
    <Page
      title={definition.plural}
      about={
        <>
          {definition.about} <FreshnessNote type="organization" record={organization} />
        </>
      }
      actions={<SavingNote state={state} />}
    >
      <div className="office">
        <nav aria-label={form.sections}>
          <ul className="plain office-sections">
            {sections.map((one) => {
              const open = one.fields.filter(
                ([name, field]) => field.gap && isOpen(answerOf(organization, name)),
              ).length;
              return (
                <li key={one.title}>
                  <a
                    className="side-link"
                    href={places.recordForm(`${organization.id}.${one.fields[0]?.[0] ?? ''}`)}
                    aria-current={one === current ? 'true' : undefined}
                  >
                    {one.title}
                    {open === 0 ? null : (
                      <span className="side-count" title={form.openCount(open)}>
                        {form.openCount(open)}
                      </span>
                    )}
                  </a>
                </li>
              );
            })}
          </ul>
        </nav>
        <section className="card office-form" aria-labelledby="office-section">
          <h2 id="office-section">{current?.title}</h2>
          <RecordForm
            key={current?.title}
            type="organization"
            record={organization}
            section={current?.title}
            goTo={goTo}
            onSave={save}
          />
          <div className="office-files">
            <AttachedFiles recordId={organization.id} title={recordTitle('organization', organization)} />
          </div>
        </section>
      </div>
    </Page>
  );
}
