import { Type } from '@sinclair/typebox';

export const Id = Type.String({ format: 'uuid' });

/** As a caller may write it: ISO 8601 with an offset. Normalised at the door. */
export const AnyInstant = Type.String({
  format: 'date-time',
  description: 'ISO 8601 with an offset, such as 2012-09-30T23:59:59+02:00',
});

/** As events and answers hold it. */
export const Instant = Type.String({
  format: 'date-time',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
  description: 'UTC, with milliseconds: 2012-09-30T21:59:59.000Z',
});

export const CalendarDate = Type.String({
  format: 'date',
  description: 'YYYY-MM-DD in Europe/Oslo',
});

export const Hash = Type.String({
  pattern: '^[0-9a-f]{64}$',
  description: 'SHA-256 of a document, in hex',
});

export const FileHash = Type.String({
  pattern: '^[0-9a-f]{64}$',
  description: 'SHA-256 of the bytes of a file, in hex',
});

export const MunicipalityNumber = Type.String({
  pattern: '^[0-9]{4}$',
  description: 'Kommunenummer, four digits with leading zero: 0906',
});

export const Party = Type.Union(
  [Type.Literal('elected'), Type.Literal('administration'), Type.Literal('employees')],
  { description: 'The three parties: folkevalde, administrasjon, tillitsvalde' },
);

/** The four themes of the programme; innovation came with the second call, tied to the four. Booklet. */
export const Theme = Type.Union(
  [
    Type.Literal('sick-leave'),
    Type.Literal('full-time'),
    Type.Literal('competence-recruitment'),
    Type.Literal('reputation'),
    Type.Literal('innovation'),
  ],
  { description: 'Sjukefråvær, heiltid, kompetanse og rekruttering, omdømme, innovasjon' },
);

/** A short line of text that is a fact in itself: a name, a case number. */
export const Line = (maxLength: number, description?: string) =>
  Type.String({
    minLength: 1,
    maxLength,
    pattern: '\\S',
    ...(description && { description }),
  });

/** What people write at length. It goes into a document, never into an event. */
export const LongText = (maxLength: number, description?: string) =>
  Type.String({ maxLength, ...(description && { description }) });
