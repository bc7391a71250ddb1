/** The call of the map: what it shows is worked out by the screen from the records; a file is written by the host. */
import { z } from 'zod';
import { recordId } from '../inventory/record-id.ts';
import { mapRoles } from '../map/map-filter.ts';
import type { ExportResult } from './answers.ts';
import { call } from './call.ts';

/** The formats in which a map can be written. */
export const mapFormats = ['pdf', 'svg', 'png'] as const;
export type MapFormat = (typeof mapFormats)[number];

const exportMap = z.strictObject({
  format: z.enum(mapFormats),
  /** For `pdf`: the tables on pages behind the picture. */
  withTable: z.boolean().default(false),
  group: recordId('personGroup').optional(),
  activity: recordId('activity').optional(),
  role: z.enum(mapRoles).optional(),
});

export const mapCommandCalls = {
  /** Writes the map, narrowed as it is shown, onto one landscape page. */
  'map.export': call<ExportResult>()(exportMap),
};
