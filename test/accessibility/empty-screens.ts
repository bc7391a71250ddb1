/** The screens of an office in which nothing is written down yet. */
import { heading, title, type ScreenState } from './screen-state.ts';

export const emptyScreens: readonly ScreenState[] = [
  { name: 'home without records', address: '#/', shows: title(/^Good/) },
  {
    name: 'vendors without companies',
    address: '#/vendors',
    shows: heading('Nobody outside gets data yet'),
    opens: ['screens/vendors/VendorsScreen'],
  },
  {
    name: 'a list without records',
    address: '#/records/financialIncentive',
    shows: heading(/nothing written down yet$/),
    opens: ['screens/records/RecordScreen'],
  },
  {
    name: 'a grid without records',
    address: '#/grids',
    shows: heading('This grid needs data and recipients'),
    opens: ['screens/grids/GridsScreen'],
  },
  {
    name: 'a map without records',
    address: '#/map',
    shows: heading('Nothing to draw yet'),
    opens: ['screens/map/MapScreen'],
  },
  {
    name: 'an inbox without requests',
    address: '#/requests',
    shows: heading('Nobody has asked yet'),
    opens: ['screens/requests/InboxView'],
  },
  {
    name: 'no requests to answer at once',
    address: '#/requests/view/answer-many',
    shows: heading('No Shine the Light request is open'),
    opens: ['screens/requests/BulkView'],
  },
  {
    name: 'no attached files',
    address: '#/evidence',
    shows: heading('Attached files: none yet'),
    opens: ['screens/evidence/EvidenceScreen'],
  },
  {
    name: 'no removed records',
    address: '#/removed',
    shows: title('Removed records'),
    opens: ['screens/removed/RemovedScreen'],
  },
  {
    name: 'no findings set aside',
    address: '#/to-do/set-aside',
    shows: heading('Nothing is set aside'),
    opens: ['screens/findings/SetAsideList'],
  },
  {
    name: 'no letter about a year',
    address: '#/shine-the-light/2025/letter',
    shows: heading('There is no letter to send today'),
    opens: ['screens/shine-the-light/LetterView'],
  },
  {
    name: 'rooms before the kind of office is known',
    address: '#/walk/rooms',
    shows: title('Walk through the rooms'),
    opens: ['screens/walk/RoomsStep'],
  },
  {
    name: 'no cards to confirm',
    address: '#/walk/confirm',
    shows: heading('There are no cards yet'),
    opens: ['screens/walk/ConfirmStep'],
  },
  {
    name: 'nobody who gets anything',
    address: '#/walk/who-gets-it',
    shows: heading('This table needs data and recipients'),
    opens: ['screens/walk/WhoGetsItStep'],
  },
  {
    name: 'nothing to keep',
    address: '#/walk/how-long',
    shows: heading('There is nothing to keep yet'),
    opens: ['screens/walk/HowLongStep'],
  },
];
