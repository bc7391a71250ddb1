/** Prints the map of an office. Each printer is loaded when it is first used. */
import type { MapFormat } from '../../src/contract/map-calls.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { mapDocument } from '../../src/map/map-document.ts';
import type { MapFilter } from '../../src/map/map-filter.ts';
import { mapPage } from '../../src/map/map-page.ts';

export interface MapPrint {
  format: MapFormat;
  filter: MapFilter;
  /** For `pdf`: the tables behind the picture. */
  withTable: boolean;
  /** The day that the map speaks of and the file says it was made on (ISO date). */
  day: string;
}

/** The map on one landscape page, narrowed by the filter. */
export async function printMap(
  office: OfficeRecords,
  { format, filter, withTable, day }: MapPrint,
): Promise<Uint8Array | string> {
  const page = mapPage(office, day, filter);
  switch (format) {
    case 'pdf': {
      const [{ printMapPdf }, { loadFont }] = await Promise.all([
        import('../../exporters/pdf/print-map.ts'),
        import('../fonts.ts'),
      ]);
      const table = withTable ? mapDocument(office, day, filter) : undefined;
      return printMapPdf(page, { fonts: loadFont, createdAt: day }, table);
    }
    case 'svg':
      return (await import('../../exporters/svg/print-map.ts')).printMapSvg(page);
    case 'png': {
      const [{ printMapPng }, { loadFont }, { loadImageRenderer }] = await Promise.all([
        import('../../exporters/png/print-map.ts'),
        import('../fonts.ts'),
        import('../image-renderer.ts'),
      ]);
      return printMapPng(page, { fonts: loadFont, renderer: loadImageRenderer });
    }
  }
}
