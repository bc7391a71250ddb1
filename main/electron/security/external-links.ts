/** Rule: only web and mail addresses may be opened outside, and the person sees the address first. */
import { dialog, shell } from 'electron';

/**
 * The address if it may be offered to the person's browser or mail program, otherwise undefined.
 * Everything else (`file:`, `smb:`, `ms-…:`, `javascript:`, UNC paths) could start a program.
 */
export function outsideAddress(address: string): URL | undefined {
  // Control characters and direction marks could show the person another address than the one opened.
  if (address.length > 2000 || /[\s\p{Cc}\p{Cf}\\]/u.test(address)) return undefined;
  const parsed = URL.parse(address);
  if (parsed === null || parsed.username !== '' || parsed.password !== '') return undefined;
  if (parsed.protocol === 'https:') return parsed.hostname === '' ? undefined : parsed;
  return parsed.protocol === 'mailto:' ? parsed : undefined;
}

/** Shows the address and opens it when the person says so. Refused addresses are not answered at all. */
export async function offerOutside(address: string): Promise<void> {
  const parsed = outsideAddress(address);
  if (parsed === undefined) return;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: parsed.protocol === 'mailto:' ? 'Open your mail program?' : 'Open this page in your browser?',
    detail: parsed.href,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(parsed.href);
}
