/** Words about writing files. */
export const exportWords = {
  menu: 'Export…',
  appendix: 'With the lawyer’s appendix',
  fragment: 'HTML to paste into your website',
  formats: {
    pdf: 'PDF, to print or post',
    docx: 'Word, for your lawyer',
    html: 'Web page',
    md: 'Markdown text',
    txt: 'Plain text',
    json: 'JSON, every sentence with its reasons',
    xlsx: 'Excel workbook',
    csv: 'Table (CSV)',
  },
  waiting: 'Choose where to save…',
  steps: {
    composing: 'Writing the text…',
    printing: 'Laying out the pages…',
    writing: 'Writing the file…',
    checking: 'Reading it back…',
  },
  written: (checked: string) => `Written and checked: ${checked}`,
  cancelled: 'Nothing was written.',
} as const;

export const spreadsheets = {
  title: 'Spreadsheets',
  about:
    'Everything your office has written down, in files you can keep, mail and open elsewhere; and lists that you bring in.',
  out: 'Out of Candor',
  in: 'Into Candor',
  workbook: 'The whole inventory as a workbook',
  workbookText: 'One sheet for each kind of record, with a column for each question. For Excel and its relatives.',
  workbookButton: 'Write the workbook',
  office: 'The whole office as data',
  officeText:
    'One JSON file that another Candor can read. Equal offices give equal files, so it also shows what changed.',
  officeButton: 'Write the data file',
  others: 'Policies and lists',
  othersText: 'The policy and the yearly list are written on their own screens.',
} as const;
