import { StreamableFile } from '@nestjs/common';

/** Sent as a file that a calendar opens. */
export const asCalendar = (file: string, name: string): StreamableFile =>
  new StreamableFile(Buffer.from(file, 'utf8'), {
    type: 'text/calendar; charset=utf-8',
    disposition: `attachment; filename="${name}.ics"`,
  });
