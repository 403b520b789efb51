import { isRole, type HeldRoles, type PageLanguage } from '@samanom/contracts/gateway';
import { DEVELOPMENT_ISSUER, languageOf } from '@samanom/service';
import type { SignedIn } from '../people/person.ts';

/** How an issuer says for whom somebody speaks. */
export interface ClaimShape {
  /** The claim that names the organisation; or Ansattporten's list, where somebody chose whom to speak for. */
  readonly organisation: string;
  readonly groups: string;
  /** Which role a group, or a resource of Ansattporten's list, gives; empty: groups are called as roles are. */
  readonly roles: ReadonlyMap<string, string>;
  /** Whether it may give the roles that take two to grant; a demo person's issuer may. */
  readonly givesAll: boolean;
}

export type Claims = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => text(one) !== null) : [];

const objects = (value: unknown): Claims[] =>
  Array.isArray(value)
    ? value.filter((one): one is Claims => typeof one === 'object' && one !== null)
    : [];

/** Whom the issuer says that this is. */
export const signedInBy = (claims: Claims, isDevelopment: boolean): SignedIn => {
  const subject = text(claims['sub']) ?? '';
  const email = text(claims['email']);
  return {
    // One issuer, wherever it answers, and whichever way a demo person comes in.
    issuer: isDevelopment ? DEVELOPMENT_ISSUER : (text(claims['iss']) ?? ''),
    subject,
    name: text(claims['name']) ?? email ?? subject,
    email,
    emailVerified: claims['email_verified'] === true,
    language: languageIn(claims['locale']),
    ...(isDevelopment && { personId: subject }),
  };
};

const languageIn = (locale: unknown): PageLanguage | null =>
  text(locale) === null ? null : languageOf(String(locale));

/** The roles that the issuer gives, at the organisations that it names: by their ids, or by their numbers. */
export const rolesIn = (claims: Claims, shape: ClaimShape): HeldRoles[] => {
  const named = claims[shape.organisation];
  const held = Array.isArray(named)
    ? objects(named).flatMap((detail) =>
        organisationsIn(detail).map((where) => ({ where, groups: texts([detail['resource']]) })),
      )
    : [{ where: text(named), groups: texts(claims[shape.groups]) }];
  return held.flatMap(({ where, groups }) => {
    const given = groups.flatMap((group) => roleOf(group, shape));
    return where && given.length > 0 ? [{ organisation: where, name: null, roles: given }] : [];
  });
};

const roleOf = (group: string, { roles: byGroup, givesAll }: ClaimShape): string[] => {
  const role = byGroup.size > 0 ? byGroup.get(group) : group;
  if (role === undefined || !isRole(role)) return [];
  // The secretariat's first administrators come in by their issuer; the decider is always granted by two of them.
  return role === 'decider' && !givesAll ? [] : [role];
};

/** Ansattporten: `authorized_parties` with an `orgno`, formerly `reportees`. */
const organisationsIn = (detail: Claims): string[] =>
  [
    ...objects(detail['authorized_parties']).flatMap(({ orgno }) => objects([orgno])),
    ...objects(detail['reportees']),
  ].flatMap(({ ID: id }) => text(id) ?? []);
