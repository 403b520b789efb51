import { Type, type Static } from '@sinclair/typebox';
import { Id, Line } from '../fields.ts';
import { Closed } from '../http.ts';

const cell = (description: string) =>
  Type.Optional(
    Type.Union([Type.String({ maxLength: 2000 }), Type.Number(), Type.Boolean(), Type.Null()], {
      description,
    }),
  );

/** As a spreadsheet has it. What is wrong with a row is told of that row; the others go in. */
export const ImportedRow = Closed({
  network: cell('The name of the network, or its id'),
  number: cell('Which gathering: 1, 2 or 3'),
  participant: cell('The name of the participant, or the id of its participation'),
  party: cell('elected, administration, employees; or folkevalgte, administrasjon, tillitsvalgte'),
  present: cell('true or false; ja or nei; 1 or 0'),
  reason: cell('Why it was not there'),
  notedAt: cell('An instant, or a date; the time of the import where it is empty'),
});
export type ImportedRow = Static<typeof ImportedRow>;

export const ImportAttendanceBody = Closed({
  cohortId: Id,
  rows: Type.Optional(Type.Array(ImportedRow, { minItems: 1, maxItems: 5000 })),
  csv: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 1_000_000,
      description: 'The same as CSV: comma or semicolon, a first line with the names of the fields',
    }),
  ),
  because: Type.Optional(
    Line(2000, 'Why it is corrected: needed for gatherings whose attendance has been recorded'),
  ),
});
export type ImportAttendanceBody = Static<typeof ImportAttendanceBody>;

export const ImportProblem = Closed({
  row: Type.Integer({ minimum: 1, description: 'From 1; a first line with names does not count' }),
  field: Type.String(),
  code: Type.String({ description: 'The broken rule' }),
  title: Type.String({ description: 'The rule in words' }),
});
export type ImportProblem = Static<typeof ImportProblem>;

export const ImportedAttendance = Closed({
  rows: Type.Integer({ description: 'How many were sent' }),
  accepted: Type.Integer(),
  superseded: Type.Integer({ description: 'Kept, though a later note stands' }),
  refused: Type.Integer(),
  gatherings: Type.Integer({ description: 'Gatherings that something was noted for' }),
  problems: Type.Array(ImportProblem, { description: 'Every row refused, in the order of rows' }),
});
export type ImportedAttendance = Static<typeof ImportedAttendance>;
