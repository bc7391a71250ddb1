/** Whatever opens, and every address, is in a state that `test/e2e/accessibility.spec.ts` or another test asks axe about. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../../main/start/project.ts';
import * as places from '../../../renderer/src/app/places.ts';
import { emptyScreens } from '../../accessibility/empty-screens.ts';
import type { ScreenState } from '../../accessibility/screen-state.ts';
import { screens } from '../../accessibility/screens.ts';
import { statesElsewhere } from '../../accessibility/states-elsewhere.ts';
import { walkSteps } from '../../../src/walk/steps.ts';

const states: readonly Pick<ScreenState, 'name' | 'address' | 'opens'>[] = [
  ...screens,
  ...emptyScreens,
  ...statesElsewhere,
];

/** Parts that open, by what shows that they are open. Each use needs a state of its own. */
const openers: Readonly<Record<string, RegExp>> = {
  Dialog: /["'`]dialog["'`]/,
  FormDialog: /["'`]dialog["'`]/,
  ReasonDialog: /["'`]dialog["'`]/,
  KeptFormDialog: /["'`]dialog["'`]/,
  KeptReasonDialog: /["'`]dialog["'`]/,
  ConfirmDialog: /["'`]alertdialog["'`]/,
  Palette: /["'`]dialog["'`]/,
  Menu: /["'`]menu["'`]/,
  Combobox: /["'`]listbox["'`]/,
};
/** Parts of which a file may hold several: one state shows them all. */
const unfolds = ['details', 'EmptyState'];

/** The parts that a source file draws and that open, by their names; a part that says what went wrong stands in no state. */
function opened(source: string): string[] {
  return [...source.matchAll(/<(\w+)\b([^>]*)>/g)].flatMap(([, name = '', rest = '']) => {
    const isWrapper = rest.includes('{...');
    const isFailure = name === 'EmptyState' && rest.includes('errorText(');
    return (name in openers || unfolds.includes(name)) && !isWrapper && !isFailure ? [name] : [];
  });
}

const files = new Map(
  globSync('renderer/src/**/*.tsx', { cwd: projectFolder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/^renderer\/src\/(ui|screens\/design)\//.test(file))
    .map((file) => [
      file.slice('renderer/src/'.length, -'.tsx'.length),
      opened(readFileSync(join(projectFolder, file), 'utf8')),
    ]),
);

/** Empty places that no office of the tests comes to; the part itself is a state of “the parts of the screens”. */
const neverEmpty = new Map([['screens/findings/FindingsScreen', 'an office without any finding']]);

test('every dialog, menu, list, folded part and empty place is open in a named state', () => {
  const missing = [...files].flatMap(([file, parts]) => {
    if (parts.length === 0 || neverEmpty.has(file)) return [];
    const needed = Math.max(1, parts.filter((part) => part in openers).length);
    const named = states.filter(({ opens }) => opens?.includes(file)).map(({ name }) => name);
    return named.length >= needed ? [] : [`${file} opens ${parts.join(', ')}; states: ${named.join(', ') || 'none'}`];
  });
  expect(missing, 'Add a state to test/accessibility, and name the file under `opens`').toEqual([]);
});

test('a state that names a file shows something of the kind that the file opens', () => {
  const wrong = states.flatMap((state) =>
    (state.opens ?? []).flatMap((file) => {
      const parts = files.get(file) ?? [];
      if (parts.length === 0) return [`${state.name}: ${file} opens nothing`];
      const kinds = parts.flatMap((part) => openers[part] ?? []);
      const shown = 'shows' in state ? String(state.shows) : '';
      const fits = kinds.length === 0 || shown === '' || kinds.some((kind) => kind.test(shown));
      return fits || parts.some((part) => unfolds.includes(part))
        ? []
        : [`${state.name} does not show what ${file} opens`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('states have names of their own, and those elsewhere are looked at there', () => {
  expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
  const missing = statesElsewhere.filter(({ name, spec }) => {
    const source = readFileSync(join(projectFolder, `test/e2e/${spec}.spec.ts`), 'utf8');
    return !/looksRight(InPassing)?\(/.test(source) || !source.includes(`'${name}'`);
  });
  expect(missing).toEqual([]);
});

/** An address without the record, year or day that it names. */
function pattern(address: string): string {
  return address
    .replaceAll(/\/[A-Z]{1,2}-\d+/g, '/:id')
    .replaceAll(/\/20\d\d-\d\d-\d\d/g, '/:day')
    .replaceAll(/\/20\d\d/g, '/:year')
    .replace(/^(#\/policy\/[^/]+)\/(?!view\b)[^/]+$/, '$1/:block')
    .replace(/^(#\/walk\/(?:rooms|confirm))\/[^/]+/, '$1/:part')
    .replace(/^(#\/review\/changes)\/[^/]+/, '$1/:change')
    .replace(/^(#\/help\/\w+)\/.+$/, '$1/:entry');
}

/** What each function of `places.ts` is asked for: one address for each screen that it leads to. */
const asked: Readonly<Record<string, readonly string[]>> = {
  grid: [places.grid('who-gets-it'), places.grid('how-long')],
  vendorRole: [places.vendorRole('V-001')],
  vendorAgreements: [places.vendorAgreements('V-001'), places.vendorAgreements('V-001', 'C-001')],
  vendorLetter: [places.vendorLetter('V-001')],
  reviewCard: [places.reviewCard('V-001')],
  reviewMinute: [places.reviewMinute('IR-001')],
  officeChange: [places.officeChange('camera')],
  walkStep: [
    ...walkSteps.map((step) => places.walkStep(step)),
    places.walkStep('rooms', 'website'),
    places.walkStep('confirm', 'source'),
    places.walkStep('confirm', 'source', 'Q-001'),
  ],
  recordList: [places.recordList('recipient')],
  recordForm: [places.recordForm('V-001'), places.recordForm('EV-001')],
  policyBlock: [places.policyBlock('glance.who', 'main')],
  policyView: places.policyViews.map((view) => places.policyView(view, 'main')),
  policyOf: [],
  shineTheLightYear: [places.shineTheLightYear(2025)],
  shineTheLightLetter: [places.shineTheLightLetter(2025)],
  closeShineTheLight: [places.closeShineTheLight(2025), places.closeShineTheLight(2025, 'D-001')],
  addRecordHref: [places.addRecordHref('recipient'), places.addRecordHref('request')],
  requestsView: places.requestViews.map((view) => places.requestsView(view)),
  requestPage: [places.requestPage('RQ-001')],
  requestAnswers: [places.requestAnswers('RQ-001')],
  requestHistory: [places.requestHistory('RQ-001')],
  requestLetter: [places.requestLetter('RQ-001'), places.requestLetter('RQ-001', 'answer')],
  sentLetter: [places.sentLetter('LT-001')],
  helpPart: (['questions', 'words', 'statutes'] as const).map((part) => places.helpPart(part)),
  helpEntry: [places.helpEntry('statutes', 'ccr-7025')],
  historyCompareFrom: [places.historyCompareFrom('2026-01-01')],
};
/** Addresses that lead on to another one at once. */
const leadOn = ['#/walk', '#/review/cards', '#/shine-the-light', '#/history/compare', '#/walk/confirm', '#/walk/rooms'];

test('every address of the program is looked at', () => {
  const functions = Object.entries(places).filter(([, one]) => typeof one === 'function');
  expect(functions.map(([name]) => name).toSorted(), 'Say which addresses it answers').toEqual(
    Object.keys(asked).toSorted(),
  );
  const addresses = Object.values(places).filter((one) => typeof one === 'string');
  const seen = new Set(states.map(({ address }) => pattern(address)));
  const missing = [...addresses, ...Object.values(asked).flat()].filter(
    (address) => !leadOn.includes(address) && !seen.has(pattern(address)),
  );
  expect(missing, 'Add a state to test/accessibility').toEqual([]);
});
