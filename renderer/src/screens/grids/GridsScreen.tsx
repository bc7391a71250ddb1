import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import type { RecordType } from '../../../../src/inventory/record-id.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useOffice, useToday } from '../../data/queries.ts';
import { gridScreenWords as words, howLongWords, whoGetsItWords } from '../../text/grids.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PlaceTabs } from '../../ui/PlaceTabs.tsx';
import { GridView } from './GridView.tsx';
import { useDisclosureSubject } from './use-disclosure-subject.ts';
import { useRetentionSubject } from './use-retention-subject.ts';
import './GridsScreen.css';

/** Data by who gets it, and data by how long it is kept: the inventory as two grids that are answered cell by cell. */
export function GridsScreen({ view }: { view: string | undefined }) {
  const office = useOffice();
  const today = useToday();
  const isHowLong = view === 'how-long';
  return (
    <Page
      fills
      title={words.title}
      about={words.about}
      actions={
        <PlaceTabs
          label={words.views}
          tabs={[
            { href: places.grid('who-gets-it'), title: words.whoGetsIt, current: !isHowLong },
            { href: places.grid('how-long'), title: words.howLong, current: isHowLong },
          ]}
        />
      }
    >
      <div className="grids">
        {isHowLong ? <HowLongGrid office={office} today={today} /> : <WhoGetsItGrid office={office} today={today} />}
      </div>
    </Page>
  );
}

interface ViewProps {
  office: OfficeRecords;
  today: string;
}

function WhoGetsItGrid({ office, today }: ViewProps) {
  const subject = useDisclosureSubject(office, today);
  if (subject.rows.length === 0 || subject.columns.length === 0) {
    return <Nothing type="recipient" words={whoGetsItWords} />;
  }
  return <GridView office={office} subject={subject} today={today} />;
}

function HowLongGrid({ office, today }: ViewProps) {
  const subject = useRetentionSubject(office, today);
  if (subject.rows.length === 0 || subject.columns.length === 0) {
    return <Nothing type="retentionRule" words={howLongWords} />;
  }
  return <GridView office={office} subject={subject} today={today} />;
}

interface NothingProps {
  type: RecordType;
  words: { empty: string; emptyText: string; addData: string; addColumn: string };
}

function Nothing({ type, words: said }: NothingProps) {
  return (
    <EmptyState title={said.empty} text={said.emptyText}>
      <LinkButton look="primary" href={places.addRecordHref('dataElement')}>
        {said.addData}
      </LinkButton>
      <LinkButton href={places.addRecordHref(type)}>{said.addColumn}</LinkButton>
    </EmptyState>
  );
}
