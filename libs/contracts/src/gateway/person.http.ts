import { Type, type Static } from '@sinclair/typebox';
import { CalendarDate, Id, Instant, Line } from '../fields.ts';
import { Closed, Nullable, PageOf, Paging } from '../http.ts';
import { OrganisationId } from './role.events.ts';
import { RoleAnswer } from './role.http.ts';
import { SavedViewAnswer } from './saved-view.http.ts';
import { PageLanguage } from './session.http.ts';

const Name = Line(120);
const Email = Type.String({
  maxLength: 254,
  pattern: '^[^\\s@<>"]+@[^\\s@<>"]+$',
  description: 'An address for e-mail',
});
const Telephone = Type.String({
  pattern: '^\\+?[0-9][0-9 ]{4,18}$',
  description: 'Digits and spaces, with + before the code of a country: +47 51 50 70 90',
});

const details = {
  name: Name,
  email: Nullable(Email),
  telephone: Nullable(Telephone),
  language: PageLanguage,
};

export const PersonBody = Closed({
  ...details,
  organisations: Type.Array(OrganisationId, {
    maxItems: 20,
    uniqueItems: true,
    description: 'Where the person belongs, whatever roles are held there',
  }),
});
export type PersonBody = Static<typeof PersonBody>;

export const OwnDetailsBody = Closed({
  telephone: details.telephone,
  language: details.language,
});
export type OwnDetailsBody = Static<typeof OwnDetailsBody>;

export const PersonMade = Closed({ personId: Id });

export const RoleNow = Closed({
  organisation: OrganisationId,
  role: Type.String(),
  from: CalendarDate,
  to: Nullable(CalendarDate),
});

export const PersonAnswer = Closed({
  personId: Id,
  name: Type.String(),
  email: Nullable(Type.String()),
  telephone: Nullable(Type.String()),
  language: PageLanguage,
  organisations: Type.Array(OrganisationId),
  signedInAt: Nullable({ ...Instant, description: 'The last time; null: never yet' }),
  roles: Type.Array(RoleNow, { description: 'Those held today' }),
});
export type PersonAnswer = Static<typeof PersonAnswer>;
export const PersonPage = PageOf(PersonAnswer);
export type PersonPage = Static<typeof PersonPage>;

export const ListPeopleQuery = Closed({
  search: Type.Optional(Line(100, 'Part of a name or of an e-mail address')),
  organisation: Type.Optional(OrganisationId),
  ...Paging,
});
export type ListPeopleQuery = Static<typeof ListPeopleQuery>;

export const LOOKUP_MOST = 200;

export const LookUpBody = Closed({
  ids: Type.Array(Id, { minItems: 1, maxItems: LOOKUP_MOST }),
});
export type LookUpBody = Static<typeof LookUpBody>;

export const Standing = Type.Unsafe<'known' | 'erased' | 'unknown'>({
  type: 'string',
  enum: ['known', 'erased', 'unknown'],
  description: 'Outside the central organisations unknown is said to be erased',
});

export const LookUpAnswer = Closed({
  people: Type.Array(Closed({ personId: Id, standing: Standing, name: Nullable(Type.String()) })),
});
export type LookUpAnswer = Static<typeof LookUpAnswer>;

export const FindPeopleQuery = Closed({
  search: Type.String({
    minLength: 2,
    maxLength: 100,
    pattern: '\\S.*\\S',
    description: 'Part of a name or of an e-mail address',
  }),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 20, default: 10 })),
});
export type FindPeopleQuery = Static<typeof FindPeopleQuery>;

export const FoundPeople = Closed({
  people: Type.Array(
    Closed({ personId: Id, name: Type.String(), organisations: Type.Array(OrganisationId) }),
  ),
});
export type FoundPeople = Static<typeof FoundPeople>;

export const PersonChanges = Closed({
  changes: Type.Array(
    Closed({
      at: Instant,
      by: Id,
      fields: Type.Array(Type.String(), { description: 'Their names; never what they held' }),
    }),
  ),
});
export type PersonChanges = Static<typeof PersonChanges>;

export const ErasePersonBody = Closed({
  reason: Line(2000, 'Why; kept as a document. Name nobody in it'),
});
export type ErasePersonBody = Static<typeof ErasePersonBody>;

/** All that is held about one person. */
export const PersonExport = Closed({
  person: Type.Omit(PersonAnswer, ['roles']),
  identities: Type.Array(
    Closed({ issuer: Type.String(), subject: Type.String(), linkedAt: Instant }),
  ),
  sessions: Type.Array(
    Closed({
      organisation: Nullable(OrganisationId),
      signedInAt: Instant,
      seenAt: Instant,
      endsAt: Instant,
    }),
  ),
  savedViews: Type.Array(Type.Omit(SavedViewAnswer, ['own'])),
  changes: PersonChanges.properties.changes,
  roles: Type.Array(Type.Omit(RoleAnswer, ['organisationName'])),
  events: Type.Array(
    Closed({
      service: Type.String(),
      eventId: Id,
      type: Type.String(),
      at: Instant,
      as: Type.Unsafe<'actor' | 'named'>({ type: 'string', enum: ['actor', 'named'] }),
    }),
    { description: 'Events in which the person acted or is named, by every service that tells' },
  ),
});
export type PersonExport = Static<typeof PersonExport>;
