import { Redirect, Route, Switch, useParams } from 'wouter';
import { isInventoryType } from '../../../src/inventory/record-id.ts';
import { policyOf, policyViews } from './places.ts';
import { BackupsScreen } from '../screens/backups/BackupsScreen.tsx';
import { GridsScreen } from '../screens/grids/GridsScreen.tsx';
import { EvidenceScreen } from '../screens/evidence/EvidenceScreen.tsx';
import { FindingsScreen } from '../screens/findings/FindingsScreen.tsx';
import { DesignScreen } from '../screens/design/DesignScreen.tsx';
import { HelpScreen } from '../screens/help/HelpScreen.tsx';
import { HistoryScreen } from '../screens/history/HistoryScreen.tsx';
import { HomeScreen } from '../screens/home/HomeScreen.tsx';
import { MapScreen } from '../screens/map/MapScreen.tsx';
import { PolicyScreen } from '../screens/policy/PolicyScreen.tsx';
import { AllRecords } from '../screens/records/AllRecords.tsx';
import { OfficeScreen } from '../screens/records/OfficeScreen.tsx';
import { RemovedScreen } from '../screens/removed/RemovedScreen.tsx';
import { RecordScreen } from '../screens/records/RecordScreen.tsx';
import { RequestRoutes } from '../screens/requests/RequestRoutes.tsx';
import { ReviewScreen } from '../screens/review/ReviewScreen.tsx';
import { LightScreen } from '../screens/shine-the-light/LightScreen.tsx';
import { VendorPage } from '../screens/vendors/VendorPage.tsx';
import { VendorsScreen } from '../screens/vendors/VendorsScreen.tsx';
import { WalkScreen } from '../screens/walk/WalkScreen.tsx';
import { BringInScreen } from '../screens/spreadsheets/BringInScreen.tsx';
import { SpreadsheetsScreen } from '../screens/spreadsheets/SpreadsheetsScreen.tsx';

/** Which address shows which screen; `places.ts` makes the addresses. */
export function Routes() {
  return (
    <Switch>
      <Route path="/">
        <HomeScreen />
      </Route>
      <Route path="/records">
        <AllRecords />
      </Route>
      <Route path="/records/organization/:id?/:field?">{({ field }) => <OfficeScreen goTo={field} />}</Route>
      <Route path="/requests/*?">{({ '*': rest }) => <RequestRoutes rest={rest ?? ''} />}</Route>
      <Route path="/records/request/*?">
        <Redirect to="/requests" />
      </Route>
      <Route path="/records/evidence/:id?/:field?">{({ id }) => <Redirect to={`/evidence/${id ?? ''}`} />}</Route>
      <Route path="/evidence/:id?">{({ id }) => <EvidenceScreen fileId={id} />}</Route>
      <Route path="/records/:type/:id?/:field?">
        <Records />
      </Route>
      <Route path="/grids/:view?">{({ view }) => <GridsScreen key={view} view={view} />}</Route>
      <Route path="/policy/:policyId/view/:view/:itemId?">
        <PolicyView />
      </Route>
      <Route path="/policy/:policyId?/:blockId?">
        {({ policyId, blockId }) => <PolicyScreen policyId={policyId} blockId={blockId} />}
      </Route>
      <Route path="/shine-the-light/:year?/:view?/:point?">
        {({ year, view, point }) => <LightScreen year={year} view={view} point={point} />}
      </Route>
      <Route path="/vendors/:id?/:view?/:agreement?">
        {({ id, view, agreement }) =>
          id === undefined ? <VendorsScreen /> : <VendorPage recipientId={id} view={view} agreementId={agreement} />
        }
      </Route>
      <Route path="/to-do/:view?">{({ view }) => <FindingsScreen setAside={view === 'set-aside'} />}</Route>
      <Route path="/history/:view?/:day?">{({ view, day }) => <HistoryScreen view={view} day={day} />}</Route>
      <Route path="/walk/:step?/:part?/:card?">
        {({ step, part, card }) => <WalkScreen step={step} part={part} card={card} />}
      </Route>
      <Route path="/map">
        <MapScreen />
      </Route>
      <Route path="/review/:view?/:item?/:card?">
        {({ view, item, card }) => <ReviewScreen view={view} item={item} card={card} />}
      </Route>
      <Route path="/help/:part?/:id?">{({ part, id }) => <HelpScreen part={part} id={id} />}</Route>
      <Route path="/design">
        <DesignScreen />
      </Route>
      <Route path="/removed">
        <RemovedScreen />
      </Route>
      <Route path="/backups">
        <BackupsScreen />
      </Route>
      <Route path="/spreadsheets/bring-in">
        <BringInScreen />
      </Route>
      <Route path="/spreadsheets">
        <SpreadsheetsScreen />
      </Route>
      <Route>
        <Redirect to="/" />
      </Route>
    </Switch>
  );
}

function PolicyView() {
  const { policyId, view, itemId } = useParams<{ policyId?: string; view?: string; itemId?: string }>();
  const known = policyViews.find((one) => one === view);
  if (known === undefined) return <Redirect to={policyOf(policyId ?? 'main').slice(1)} />;
  return <PolicyScreen policyId={policyId} view={known} itemId={itemId} />;
}

function Records() {
  const { type = '', id, field } = useParams<{ type?: string; id?: string; field?: string }>();
  if (!isInventoryType(type)) return <Redirect to="/" />;
  return <RecordScreen key={type} type={type} recordId={id} goTo={field} />;
}
