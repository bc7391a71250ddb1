import { putOffice, type RequestOffice } from '../request-offices.ts';
import type { Candor } from './candor-test.ts';

/** Puts an office file into the folder of the test and opens it through the screen. */
export async function openOffice({ folder, firstRun, files, office }: Candor, which: RequestOffice): Promise<void> {
  const name = await putOffice(folder, which);
  await firstRun.openFile();
  await files.open(name);
  await office.isOpen();
}
