import { test } from '../support/pages/candor-test.ts';
import { openOffice } from '../support/pages/open-office.ts';
import { requestOffices } from '../support/request-offices.ts';
for (const which of requestOffices)
  test(`office ${which}`, async ({ candor }) => {
    await candor.page.emulateMedia({ reducedMotion: 'reduce' });
    await openOffice(candor, which);
  });
