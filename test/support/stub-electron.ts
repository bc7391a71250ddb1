/**
 * Stands in for Electron's own program while packing: electron-builder copies it, renames it and sets its fuses, and
 * cannot tell. So packing can be tested where Electron's program cannot be had.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The mark by which the fuses are found in Electron's program, then version 1, nine fuses, and their first states. */
export const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseWire = `${fuseMark}\u0001\u000909010101010`;

/** Writes what electron-builder looks for in a folder of Electron for this platform. */
export function writeStubElectron(folder: string, platform: 'linux' | 'win' | 'mac'): void {
  if (platform === 'linux') write(join(folder, 'electron'), `stub${fuseWire}`);
  // A Windows program starts with these two letters.
  else if (platform === 'win') write(join(folder, 'electron.exe'), `MZ${fuseWire}`);
  else writeMacApp(join(folder, 'Electron.app'));
}

function writeMacApp(app: string): void {
  writeBundle(app, 'Electron');
  write(join(app, 'Contents/Frameworks/Electron Framework.framework/Electron Framework'), `stub${fuseWire}`);
  for (const suffix of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const helper = `Electron Helper${suffix}`;
    writeBundle(join(app, `Contents/Frameworks/${helper}.app`), helper);
  }
}

function writeBundle(bundle: string, name: string): void {
  write(join(bundle, 'Contents/MacOS', name), 'stub');
  write(
    join(bundle, 'Contents/Info.plist'),
    `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict><key>CFBundleExecutable</key><string>${name}</string></dict></plist>`,
  );
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  // One byte per character, so that the fuses keep their places.
  writeFileSync(file, content, 'latin1');
}
