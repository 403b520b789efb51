import { attachmentTypes } from '@samanom/contracts';

/** Every kind of file that can be told by its content. Anything else is refused. */
export type Kind = keyof typeof attachmentTypes;

/** The endings that each goes by. */
const endings: Readonly<Record<Kind, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  pptx: ['pptx'],
  odt: ['odt'],
  ods: ['ods'],
  odp: ['odp'],
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  text: ['txt'],
  csv: ['csv'],
};

const kinds = Object.keys(attachmentTypes) as Kind[];

export const mediaTypeOf = (kind: Kind): string => attachmentTypes[kind];

/** How names may end of files of these media types. */
export const endingsOf = (mediaTypes: readonly string[]): readonly string[] =>
  kinds.filter((kind) => mediaTypes.includes(mediaTypeOf(kind))).flatMap((kind) => endings[kind]);

/** The kind that a name promises. */
export const kindByName = (name: string): Kind | undefined => {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return kinds.find((kind) => endings[kind].includes(ending));
};
