import { Type, type Static } from '@sinclair/typebox';
import { Id, Instant, Line } from '../fields.ts';
import { Closed, Nullable } from '../http.ts';

/** The three languages of the pages. */
export const PageLanguage = Type.Union([
  Type.Literal('nb'),
  Type.Literal('nn'),
  Type.Literal('en'),
]);
export type PageLanguage = Static<typeof PageLanguage>;

/** Roles that somebody holds at one organisation. */
export const HeldRoles = Closed({
  organisation: Line(64),
  name: Nullable(Type.String()),
  roles: Type.Array(Line(64)),
});
export type HeldRoles = Static<typeof HeldRoles>;

/** Who is signed in, as the pages need to know it. */
export const SessionAnswer = Closed({
  personId: Id,
  name: Nullable(Type.String()),
  language: PageLanguage,
  organisations: Type.Array(HeldRoles, { description: 'Every organisation to act for' }),
  organisation: Nullable(Line(64)),
  roles: Type.Array(Line(64), { description: 'Those held at the organisation acted for' }),
  signedInAt: Instant,
  endsAt: Type.Unsafe<string>({
    ...Instant,
    description: 'When it ends at the latest, if nobody stays idle for longer',
  }),
  idleMs: Type.Integer({ description: 'After so long without a request it ends' }),
  csrfToken: Type.String({ description: 'Header X-CSRF-Token of every write' }),
});
export type SessionAnswer = Static<typeof SessionAnswer>;

export const SignInQuery = Type.Object({
  returnTo: Type.Optional(Type.String({ description: 'A path of these pages' })),
  reauthenticate: Type.Optional(
    Type.Boolean({ description: 'Show again who you are, as formal acts ask for' }),
  ),
});
export type SignInQuery = Static<typeof SignInQuery>;

export const ActForBody = Closed({ organisation: Line(64) });
export type ActForBody = Static<typeof ActForBody>;

export const SignOutBody = Closed({
  everywhere: Type.Boolean({ description: 'Every session of the person, on every machine' }),
});
export type SignOutBody = Static<typeof SignOutBody>;

export const SignedOut = Closed({
  signOutUrl: Nullable(
    Type.String({ description: 'Where to go to be signed out of the issuer too' }),
  ),
});
export type SignedOut = Static<typeof SignedOut>;
