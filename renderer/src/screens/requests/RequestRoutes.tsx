import { Redirect } from 'wouter';
import { typeOfId } from '../../../../src/inventory/record-id.ts';
import { letterKinds } from '../../../../src/inventory/letter.ts';
import * as places from '../../app/places.ts';
import { IntakeScreen } from './IntakeScreen.tsx';
import { RequestPage } from './RequestPage.tsx';
import { RequestsScreen } from './RequestsScreen.tsx';
import { SentLetter } from './SentLetter.tsx';

/** The screens of requests by the rest of their address; `places.ts` makes the addresses. */
export function RequestRoutes({ rest }: { rest: string }) {
  const [first = '', second, third, fourth] = rest.split('/');
  if (first === '') return <RequestsScreen />;
  if (first === 'new') return <IntakeScreen />;
  if (first === 'view') {
    const view = places.requestViews.find((one) => one === second);
    return view === undefined ? <Redirect to={places.requests.slice(1)} /> : <RequestsScreen key={view} view={view} />;
  }
  if (first === 'sent' && second !== undefined) return <SentLetter key={second} id={second} />;
  if (typeOfId(first) !== 'request') return <Redirect to={places.requests.slice(1)} />;
  switch (second) {
    case undefined:
      return <RequestPage key={first} id={first} view={{ name: 'work' }} />;
    case 'answers':
      return <RequestPage key={first} id={first} view={{ name: 'answers', field: third }} />;
    case 'history':
      return <RequestPage key={first} id={first} view={{ name: 'history' }} />;
    case 'letter': {
      const kind = letterKinds.find(({ value }) => value === third)?.value;
      return <RequestPage key={first} id={first} view={{ name: 'letter', kind, recipientId: fourth }} />;
    }
    default:
      return <Redirect to={places.requestPage(first).slice(1)} />;
  }
}
