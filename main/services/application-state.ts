/** What the frame of the screens needs to know first. */
import type { QueryHandlers } from './handler-map.ts';
import { listSamples } from './samples.ts';

export const stateQueries = {
  'app.state': async (_input, { host, reading, recent }) => ({
    version: host.version,
    host: host.kind,
    today: host.today(),
    file: reading.state(),
    recent: recent(),
    samples: await listSamples(),
  }),
} satisfies Partial<QueryHandlers>;
