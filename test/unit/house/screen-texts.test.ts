/** Every word that people read on screens stands in `renderer/src/text`, or in the definitions that it draws. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../../main/start/project.ts';
import { textsInScreen } from '../../support/texts-in-screen.ts';

const renderer = join(projectFolder, 'renderer/src');
const screens = globSync('{app,data,host,screens,ui}/**/*.{ts,tsx}', { cwd: renderer });

test('no screen holds words of its own', () => {
  expect(screens.length).toBeGreaterThan(150);
  // Beside the tags a member called "text" may also hold a word of the program: of several words, it is one for people.
  const forPeople = (name: string, text: string): boolean => name.endsWith('.tsx') || /\s/.test(text);
  const own = screens.flatMap((name) =>
    textsInScreen(readFileSync(join(renderer, name), 'utf8'))
      .filter(({ text }) => forPeople(name, text))
      .map(({ line, text }) => `${name}:${line}: ${text}`),
  );
  expect(own).toEqual([]);
});

test('each part of the screens stands on the page of all parts', () => {
  const page = globSync('screens/design/*.tsx', { cwd: renderer })
    .map((name) => readFileSync(join(renderer, name), 'utf8'))
    .join('\n');
  const parts = globSync('ui/*.tsx', { cwd: renderer }).map((name) => name.replaceAll('\\', '/'));
  expect(parts.length).toBeGreaterThan(20);
  expect(parts.filter((part) => !page.includes(`/${part}'`))).toEqual([]);
});

test('words are found between tags, in attributes and in what is put together, and nowhere else', () => {
  const source = [
    "import { words } from './words.ts';",
    'export const One = ({ many }: { many: boolean }) => (',
    '  <p className="not read" title="Read aloud" aria-label={many ? \'Several\' : words.one}>',
    '    Hello {many ? `${words.count} left` : words.name} · {words.end}',
    '  </p>',
    ');',
    "export const two = [{ key: 'not-read', title: 'A title' }];",
  ].join('\n');
  expect(textsInScreen(source).map(({ line, text }) => `${line} ${text}`)).toEqual([
    '3 Read aloud',
    '3 Several',
    '4 Hello',
    '4 left',
    '7 A title',
  ]);
});
