import { Type, type Static } from '@sinclair/typebox';
import { AnyInstant, CalendarDate, Id, MunicipalityNumber, Theme } from '../fields.ts';
import { Closed, Nullable } from '../http.ts';

export const OpenDataQuery = Closed({
  asOf: Type.Optional({ ...AnyInstant, description: 'The list as it was known at this instant' }),
});
export type OpenDataQuery = Static<typeof OpenDataQuery>;

export const PublicStatus = Type.Union(
  ['applied', 'admitted', 'rejected', 'waiting-list', 'withdrawn'].map((status) =>
    Type.Literal(status),
  ),
  { description: 'Søkt, tatt opp, avslag, venteliste, trukket' },
);

/** One line of the public list. Columns are added at the end, and never renamed or taken away. docs/open-data.md. */
export const Applicant = Closed({
  cohort: Type.String({ description: 'The call (pulje) applied to, by name' }),
  applicationId: { ...Id, description: 'The same for every municipality of a joint application' },
  unit: Type.Union([Type.Literal('single'), Type.Literal('joint'), Type.Literal('other')], {
    description: 'One municipality, several together, or a body that is no municipality',
  }),
  municipalityNumber: Nullable({
    ...MunicipalityNumber,
    description: 'Kommunenummer on the day it was submitted; none where it is not known',
  }),
  municipality: Type.String({ description: 'The name of the municipality' }),
  lead: Type.Boolean({ description: 'Whether it leads the application' }),
  jointWith: Type.Array(Type.String(), { description: 'The others in a joint application' }),
  themes: Type.Array(Theme),
  status: PublicStatus,
  submittedDate: { ...CalendarDate, description: 'The day it was first submitted, in Europe/Oslo' },
});
export type Applicant = Static<typeof Applicant>;

export const applicantColumns: readonly string[] = Object.keys(Applicant.properties);

export const ApplicantList = Type.Object(
  {
    licence: Closed({ name: Type.String(), url: Type.String({ format: 'uri' }) }),
    rows: Type.Array(Applicant),
  },
  {
    $id: 'ApplicantList',
    additionalProperties: false,
    description: 'Who has applied to the programme. Holds no personal data.',
  },
);
export type ApplicantList = Static<typeof ApplicantList>;
