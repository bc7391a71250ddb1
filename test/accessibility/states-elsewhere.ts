/** States that a test of `test/e2e` looks at on its way, because to get there takes most of it. */

export interface StateElsewhere {
  /** As the test calls it. */
  name: string;
  /** File of `test/e2e`, without its ending. */
  spec: string;
  /** Fragment of the address. */
  address: string;
  /** As in `ScreenState`. */
  opens?: readonly string[];
}

export const statesElsewhere: readonly StateElsewhere[] = [
  { name: 'first run', spec: 'accessibility', address: '#/' },
  { name: 'first run without a name', spec: 'accessibility', address: '#/' },
  { name: 'first run with a file that is gone', spec: 'accessibility', address: '#/' },
  {
    name: 'an office to be chosen',
    spec: 'accessibility',
    address: '#/',
    opens: ['app/file-chooser/FileChooser'],
  },
  { name: 'a file that cannot be opened', spec: 'accessibility', address: '#/' },
  { name: 'which laws', spec: 'walk', address: '#/walk/laws' },
  { name: 'kind of office', spec: 'walk', address: '#/walk/kind' },
  { name: 'a room', spec: 'walk', address: '#/walk/rooms/website' },
  { name: 'cards on one page', spec: 'walk', address: '#/walk/confirm/source' },
  { name: 'how long', spec: 'walk', address: '#/walk/how-long' },
  { name: 'the last questions', spec: 'walk', address: '#/walk/questions' },
  { name: 'the picture', spec: 'walk', address: '#/walk/ready', opens: ['screens/walk/OfficePicture'] },
  {
    name: 'a sheet for a colleague',
    spec: 'walk-resume',
    address: '#/walk/rooms/website',
    opens: ['screens/walk/ColleagueSheet'],
  },
  { name: 'a filled sheet', spec: 'walk-resume', address: '#/walk/rooms/website', opens: ['screens/walk/FilledSheet'] },
  { name: 'one card', spec: 'walk-resume', address: '#/walk/confirm/source/Q-001' },
  {
    name: 'what goes to one recipient',
    spec: 'walk-resume',
    address: '#/walk/who-gets-it',
    opens: ['screens/walk/WhoGetsItStep'],
  },
  { name: 'who gets it', spec: 'walk-resume', address: '#/walk/who-gets-it' },
  { name: 'own words whose facts have changed', spec: 'policy', address: '#/policy/main/glance.who' },
  {
    name: 'a version that was just issued',
    spec: 'policy',
    address: '#/policy/main/view/issue',
    opens: ['screens/policy/Fingerprint'],
  },
  {
    name: 'a review to be recorded',
    spec: 'policy',
    address: '#/policy/main/view/versions',
    opens: ['screens/policy/ReviewDialog'],
  },
  {
    name: 'the versions',
    spec: 'policy',
    address: '#/policy/main/view/versions',
    opens: ['screens/policy/VersionCard'],
  },
  { name: 'what is no longer true', spec: 'policy', address: '#/policy/main/view/compare' },
  { name: 'an open point of a year', spec: 'shine-the-light', address: '#/shine-the-light/2025/close/D-003' },
  { name: 'a letter that went out', spec: 'requests', address: '#/requests/sent/LT-001' },
  {
    name: 'a removed request before it is erased',
    spec: 'requests',
    address: '#/requests/view/old',
    opens: ['screens/requests/RemovedRequests'],
  },
  {
    name: 'old requests before they are erased',
    spec: 'requests',
    address: '#/requests/view/old',
    opens: ['screens/requests/OldView'],
  },
  {
    name: 'the letter to one of many',
    spec: 'requests',
    address: '#/requests/view/answer-many',
    opens: ['screens/requests/LetterDialog'],
  },
  { name: 'many answers, stopped on the way', spec: 'requests', address: '#/requests/view/answer-many' },
];
