/** Styles of Word documents: fonts that every office has, sizes in half points, distances in twentieths of a point. */
import type { IStylesOptions } from 'docx';

export const gapColor = '7A4700';
export const linkColor = '134562';

const serif = 'Georgia';
const sans = 'Calibri';

const heading = (size: number, before: number) => ({
  run: { font: serif, size, bold: true, color: '16202B' },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

export const wordStyles: IStylesOptions = {
  default: {
    document: { run: { font: serif, size: 21, color: '16202B' }, paragraph: { spacing: { after: 140, line: 290 } } },
    title: { run: { font: serif, size: 46, bold: true, color: '16202B' }, paragraph: { spacing: { after: 60 } } },
    heading1: heading(28, 360),
    heading2: heading(24, 260),
    heading3: heading(22, 200),
    heading4: heading(21, 160),
    heading5: heading(21, 160),
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      run: { font: sans, size: 20, color: '4A5563' },
      paragraph: { spacing: { after: 60 } },
    },
    { id: 'Small', name: 'Head and foot', basedOn: 'Normal', run: { font: sans, size: 17, color: '5A6572' } },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { italics: true, size: 19 },
      paragraph: { spacing: { before: 120, after: 60 } },
    },
    {
      id: 'Definition',
      name: 'Definition',
      basedOn: 'Normal',
      paragraph: { indent: { left: 300, hanging: 300 }, spacing: { after: 80 } },
    },
    {
      id: 'Cell',
      name: 'Table cell',
      basedOn: 'Normal',
      run: { font: sans, size: 18 },
      paragraph: { spacing: { after: 0, line: 250 } },
    },
  ],
};
