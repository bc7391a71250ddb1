import { useHistory } from '../../data/queries.ts';
import { frame } from '../../text/frame.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { HistoryLines } from '../history/HistoryLines.tsx';

/** What happened to one record. */
export function RecordHistory({ recordId }: { recordId: string }) {
  const { data } = useHistory({ recordId });
  return data ? <HistoryLines lines={data} showRecords={false} /> : <Skeleton label={frame.loading} />;
}
