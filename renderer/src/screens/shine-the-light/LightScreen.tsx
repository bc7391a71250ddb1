import { useToday } from '../../data/queries.ts';
import { CloseWalk } from './closing/CloseWalk.tsx';
import { LetterView } from './LetterView.tsx';
import { YearView } from './YearView.tsx';
import './LightScreen.css';

interface LightScreenProps {
  year?: string | undefined;
  /** `letter`: what a customer would get. `close`: the walk that closes the year. The ledger when left out. */
  view?: string | undefined;
  /** In the walk: the open answer that is asked, or `look` for its last step. */
  point?: string | undefined;
}

/** Shine the Light, year by year: the ledger, the letter, the walk that closes a year. */
export function LightScreen({ year: asked, view, point }: LightScreenProps) {
  const today = useToday();
  const thisYear = Number(today.slice(0, 4));
  // The year a person asks about in this year is the last one (Civ. Code 1798.83(a)).
  const year = /^\d{4}$/.test(asked ?? '') ? Number(asked) : thisYear - 1;
  if (view === 'letter') return <LetterView key={year} year={year} thisYear={thisYear} />;
  if (view === 'close') return <CloseWalk key={year} year={year} thisYear={thisYear} point={point} />;
  return <YearView year={year} thisYear={thisYear} />;
}
