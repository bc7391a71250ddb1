/** The map on one landscape page of US Letter: name of the office, date, summary, picture, legend. */
import { valueOf } from '../inventory/answer.ts';
import { organizationOf, recordTitle, titleOfRecord, type OfficeRecords } from '../inventory/office-records.ts';
import { alternativeOf } from './map-alternative.ts';
import { fitLines, textWidth } from './fit-text.ts';
import { pictureMarks } from './draw-picture.ts';
import { legendMarks } from './map-legend.ts';
import { isWholeMap, type MapFilter } from './map-filter.ts';
import { mapColors, type MapMark, type MapPage, type TextMark } from './map-marks.ts';
import { pageSheet } from './map-sheet.ts';
import { wholeSummary } from './map-summary.ts';
import { columnWords, dayInWords, pageWords, roleWords, wholeWords } from './map-words.ts';
import { mapColumns, officeFlows } from './office-flows.ts';
import { drawPicture } from './picture.ts';

/** US Letter, landscape, with margins of half an inch, in points. */
const page = { width: 792, height: 612, margin: 36 } as const;
const inner = page.width - 2 * page.margin;
const top = { title: 58, about: 73, summary: 89, headings: 108, picture: 115 } as const;
const bottom = { picture: 536, legend: 546, foot: 591 } as const;

/** The page for an office on a day (ISO date), narrowed by the filter. The same records give the same page. */
export function mapPage(office: OfficeRecords, asOf: string, filter: MapFilter = {}): MapPage {
  const map = officeFlows(office, asOf, filter);
  const picture = drawPicture(map, pageSheet(inner, bottom.picture - top.picture));
  const name = officeName(office);
  const day = dayInWords(asOf);
  const only = filterInWords(office, filter);
  const title = pageWords.title(name);
  const about = only === '' ? pageWords.drawn(day) : `${pageWords.drawn(day)} ${pageWords.only(only)}`;
  return {
    width: page.width,
    height: page.height,
    name: office.sample ? `SAMPLE · ${title}` : title,
    office: name,
    language: 'en-US',
    sample: office.sample,
    alternative: alternativeOf(map, picture),
    title: line(title, top.title, { size: 17, weight: 'semibold', color: mapColors.ink }),
    lines: [
      line(about, top.about, { size: 9.5, weight: 'regular', color: mapColors.meta }),
      line(map.flows.length === 0 ? pageWords.empty : wholeWords(wholeSummary(map)), top.summary, {
        size: 10.5,
        weight: 'regular',
        color: mapColors.ink,
      }),
    ],
    figureBox: {
      left: page.margin,
      top: top.summary + 6,
      width: inner,
      height: bottom.foot - 12 - top.summary - 6,
    },
    figure: [
      ...headings(picture.sheet.box.width),
      ...pictureMarks(picture, page.margin, top.picture),
      ...legendMarks(
        picture,
        map.still.map(({ title: still }) => still),
        { left: page.margin, top: bottom.legend, width: inner },
      ),
    ],
    around: [...(office.sample ? sampleBand() : []), ...foot(day)],
  };
}

/** What the map is narrowed to, in words: `Patients; Billing; third parties`. Empty when it is whole. */
export function filterInWords(office: OfficeRecords, filter: MapFilter): string {
  if (isWholeMap(filter)) return '';
  const { group, activity, role } = filter;
  return [
    group === undefined ? '' : titleOfRecord(office, group),
    activity === undefined ? '' : titleOfRecord(office, activity),
    role === undefined ? '' : roleWords[role],
  ]
    .filter(Boolean)
    .join('; ');
}

/** The office as it is called: the name it does business under is on its own papers. */
export function officeName(office: OfficeRecords): string {
  const organization = organizationOf(office);
  return valueOf(organization.legalName) ?? recordTitle('organization', organization);
}

function line(text: string, baseline: number, look: Pick<TextMark, 'size' | 'weight' | 'color'>): TextMark {
  const fitted = fitLines(text, { width: inner, size: look.size, weight: look.weight, most: 1 })[0] ?? '';
  return { kind: 'text', text: fitted, x: page.margin, baseline, align: 'start', ...look };
}

/** The names of the columns, with arrows between them. */
function headings(boxWidth: number): MapMark[] {
  const look = { size: 9.5, weight: 'semibold', color: mapColors.ink } as const;
  const lefts = mapColumns.map((_, index) => page.margin + (index * (inner - boxWidth)) / 2);
  const names = mapColumns.map((column, index): TextMark => ({
    kind: 'text',
    text: columnWords[column],
    x: lefts[index] ?? 0,
    baseline: top.headings,
    align: 'start',
    ...look,
  }));
  const arrows = mapColumns.slice(1).flatMap((column, index): MapMark[] => {
    const before = mapColumns[index] ?? column;
    const from = (lefts[index] ?? 0) + textWidth(columnWords[before], look.size, look.weight) + 10;
    const to = (lefts[index + 1] ?? 0) - 10;
    const y = top.headings - 3.2;
    const stroke = { kind: 'curve', width: 0.8, color: mapColors.quiet } as const;
    return [
      { ...stroke, x1: from, y1: y, x2: to, y2: y },
      { ...stroke, x1: to - 4, y1: y - 2.4, x2: to, y2: y },
      { ...stroke, x1: to - 4, y1: y + 2.4, x2: to, y2: y },
    ];
  });
  return [...names, ...arrows];
}

function sampleBand(): MapMark[] {
  return [
    { kind: 'box', left: page.margin, top: 15, width: inner, height: 16, radius: 0, fill: mapColors.accent },
    {
      kind: 'text',
      text: pageWords.sample,
      x: page.width / 2,
      baseline: 26,
      align: 'middle',
      size: 9,
      weight: 'semibold',
      color: mapColors.paper,
    },
  ];
}

function foot(day: string): TextMark[] {
  return [line(pageWords.foot(day), bottom.foot, { size: 8, weight: 'regular', color: mapColors.quiet })];
}
