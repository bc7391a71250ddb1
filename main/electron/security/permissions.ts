/** Rule: the page gets no permission and no device, and downloads nothing. Candor needs none of them: no exceptions. */
import type { Session } from 'electron';

/** Refuses requests, silent checks, device choices and downloads. */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer({});
  });
  for (const event of ['select-hid-device', 'select-serial-port', 'select-usb-device'] as const) {
    // The overloads of `on` know each event alone; the three handlers look the same.
    session.on(event as 'select-hid-device', (happened, _details, choose) => {
      happened.preventDefault();
      choose();
    });
  }
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}
