/**
 * The kinds of files that can be attached as evidence, and how much of them an office file takes. The kind is decided by the
 * content of a file, never by its name; nothing that is attached is ever run or opened with another program.
 */

/** How a kind is shown beside a record; `none` for what can only be saved as a copy. */
export type EvidencePreview = 'pages' | 'image' | 'text' | 'none';

interface EvidenceKind {
  mediaType: string;
  /** Ending of a saved copy, without dot. */
  extension: string;
  preview: EvidencePreview;
}

/** Every kind, by the name that code and screens use. */
export const evidenceKinds = {
  pdf: { mediaType: 'application/pdf', extension: 'pdf', preview: 'pages' },
  png: { mediaType: 'image/png', extension: 'png', preview: 'image' },
  jpeg: { mediaType: 'image/jpeg', extension: 'jpg', preview: 'image' },
  webp: { mediaType: 'image/webp', extension: 'webp', preview: 'image' },
  text: { mediaType: 'text/plain', extension: 'txt', preview: 'text' },
  word: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    preview: 'none',
  },
  excel: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    preview: 'none',
  },
  oldWord: { mediaType: 'application/msword', extension: 'doc', preview: 'none' },
  oldExcel: { mediaType: 'application/vnd.ms-excel', extension: 'xls', preview: 'none' },
  mail: { mediaType: 'message/rfc822', extension: 'eml', preview: 'none' },
  outlookMail: { mediaType: 'application/vnd.ms-outlook', extension: 'msg', preview: 'none' },
} as const satisfies Readonly<Record<string, EvidenceKind>>;

export type EvidenceKindName = keyof typeof evidenceKinds;

/** All names, in the order in which screens tell them. */
export const evidenceKindNames = Object.keys(evidenceKinds) as EvidenceKindName[];

/** Largest file that can be attached, in bytes: 25 MB. */
export const largestEvidence = 25 * 1024 * 1024;

/**
 * Most that all attached files of an office may hold together, in bytes: 150 MB. The office file is looked at as a whole before
 * it opens, it is copied every day, and its JSON, a third larger, must be read again.
 */
export const mostEvidence = 150 * 1024 * 1024;

/** The kind that a record names by its media type; undefined for any other type. */
export function evidenceKindOf(mediaType: string | undefined): EvidenceKindName | undefined {
  return evidenceKindNames.find((name) => evidenceKinds[name].mediaType === mediaType);
}
