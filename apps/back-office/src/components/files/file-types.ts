import type { attachmentTypes } from '@samanom/contracts';

type MediaType = (typeof attachmentTypes)[keyof typeof attachmentTypes];

const called: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'application/vnd.oasis.opendocument.presentation': 'ODP',
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'text/plain': 'TXT',
  'text/csv': 'CSV',
};

const isKnown = (type: string): type is MediaType => type in called;

/** What people call the kinds of files: "PDF, Word, PNG". */
export const typesInWords = (types: readonly string[]): string =>
  types.map((type) => (isKnown(type) ? called[type] : type)).join(', ');
