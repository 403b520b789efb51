/** Every kind of file that can be told by its content, with the endings it goes by. Anything else is refused. */
export const kinds = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
  },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
  ods: { mediaType: 'application/vnd.oasis.opendocument.spreadsheet', endings: ['ods'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  text: { mediaType: 'text/plain', endings: ['txt'] },
  csv: { mediaType: 'text/csv', endings: ['csv'] },
} as const satisfies Record<
  string,
  { readonly mediaType: string; readonly endings: readonly string[] }
>;

export type Kind = keyof typeof kinds;

export const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The kind that a name promises. */
export const kindByName = (name: string): Kind | undefined =>
  (Object.keys(kinds) as Kind[]).find((kind) =>
    (kinds[kind].endings as readonly string[]).includes(endingOf(name)),
  );
