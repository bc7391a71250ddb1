/** The few words a printer adds to a document: running head and foot, contents, what links do. English and Spanish. */

export interface PrinterWords {
  draft: string;
  issued: string;
  /** On every page of a made-up office. */
  sampleBand: string;
  /** Once, under the title of a made-up office. */
  sampleNotice: string;
  contents: string;
  madeFrom: (date: string) => string;
  draftNotice: string;
  /** The line that says what a letter is about. */
  subject: (title: string) => string;
  /** Numbers, or marks that stand for them where a program fills them in. */
  page: (number: number | string, count: number | string) => string;
  /** What a link does, for somebody who hears the page. */
  opensPage: (label: string, address: string) => string;
  writesTo: (address: string) => string;
  calls: (number: string) => string;
  goesTo: (label: string) => string;
  monthNames: readonly string[];
  date: (day: number, monthName: string, year: string) => string;
}

const english: PrinterWords = {
  draft: 'Draft',
  issued: 'Issued',
  sampleBand: 'SAMPLE · a made-up office',
  sampleNotice: 'SAMPLE. The office in this document is made up, and so are all its records.',
  contents: 'Contents',
  madeFrom: (date) => `Made from the office’s records as of ${date}.`,
  draftNotice: 'A draft for review, not legal advice.',
  subject: (title) => `Re: ${title}`,
  page: (number, count) => `Page ${String(number)} of ${String(count)}`,
  opensPage: (label, address) => (label === address ? `Web page ${address}` : `${label}: web page ${address}`),
  writesTo: (address) => `Write an email to ${address}`,
  calls: (number) => `Call ${number}`,
  goesTo: (label) => `Go to ${label}`,
  monthNames: 'January February March April May June July August September October November December'.split(' '),
  date: (day, monthName, year) => `${monthName} ${String(day)}, ${year}`,
};

const spanish: PrinterWords = {
  draft: 'Borrador',
  issued: 'Publicado',
  sampleBand: 'SAMPLE · MUESTRA · una oficina inventada',
  sampleNotice: 'SAMPLE (muestra). La oficina de este documento es inventada, y también todos sus registros.',
  contents: 'Contenido',
  madeFrom: (date) => `Hecho a partir de los registros de la oficina al ${date}.`,
  draftNotice: 'Borrador para revisión; no es asesoría legal.',
  subject: (title) => `Asunto: ${title}`,
  page: (number, count) => `Página ${String(number)} de ${String(count)}`,
  opensPage: (label, address) => (label === address ? `Página web ${address}` : `${label}: página web ${address}`),
  writesTo: (address) => `Escribir un correo a ${address}`,
  calls: (number) => `Llamar al ${number}`,
  goesTo: (label) => `Ir a ${label}`,
  monthNames: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  date: (day, monthName, year) => `${String(day)} de ${monthName} de ${year}`,
};

/** The words for a BCP 47 language; English when there are none of its own. */
export function printerWords(language: string): PrinterWords {
  return /^es(-|$)/iu.test(language) ? spanish : english;
}

/**
 * A date as printed, e.g. `November 21, 2026`, from its ISO 8601 form. A text that is no date is printed as it is. Written
 * out here, because the names that a system knows change with its version, and with them the bytes of a file.
 */
export function printedDate(isoDate: string, language: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(isoDate) ?? [];
  const { monthNames, date } = printerWords(language);
  const monthName = monthNames[Number(month) - 1];
  return monthName === undefined ? isoDate : date(Number(day), monthName, year);
}

/** A term before its explanation on the same line: with a colon, where it does not end with a sign of its own. */
export function introducing(term: string): string {
  return /[?!:.]$/u.test(term) ? term : `${term}:`;
}
