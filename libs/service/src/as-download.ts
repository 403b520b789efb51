import { StreamableFile } from '@nestjs/common';
import type { Readable } from 'node:stream';

export interface Download {
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
  readonly content: Readable;
}

/** RFC 6266: the name in ASCII for the oldest, and as it is for all others. */
const disposition = (name: string): string => {
  const ascii = name.replace(/[^ -~]|["\\%]/g, '_');
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${exact}`;
};

/** Saved, never shown: no browser runs what somebody sent as if it were ours. */
export const asDownload = ({ name, size, mediaType, content }: Download): StreamableFile =>
  new StreamableFile(content, { type: mediaType, length: size, disposition: disposition(name) });
