import type { HeldRoles, PageLanguage } from '@samanom/contracts/gateway';
import { DEVELOPMENT_ISSUER, languageOf } from '@samanom/service';
import type { SignedIn } from '../people/person.ts';

/** The names of the claims that say for whom somebody speaks. */
export interface ClaimShape {
  readonly organisation: string;
  readonly groups: string;
}

export type Claims = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => text(one) !== null) : [];

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

/** The roles that the issuer's groups give, at the organisation that it names. */
export const rolesIn = (claims: Claims, { organisation, groups }: ClaimShape): HeldRoles[] => {
  const where = text(claims[organisation]);
  const roles = texts(claims[groups]);
  return where && roles.length > 0 ? [{ organisation: where, name: null, roles }] : [];
};
