/** `--open`: shows the address in the usual browser. */
import { spawn } from 'node:child_process';

/** Asks the system to open the address. Where it cannot, the printed address is enough, so nothing is reported. */
export function openInBrowser(address: string, platform: NodeJS.Platform): void {
  const [program, ...args] =
    platform === 'win32'
      ? ['rundll32.exe', 'url.dll,FileProtocolHandler']
      : [platform === 'darwin' ? 'open' : 'xdg-open'];
  const opener = spawn(program ?? 'xdg-open', [...args, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
}
