import type { PageLanguage } from '@samanom/contracts/gateway';

/** Somebody in the directory. Kept here and nowhere else; everyone else knows the personId only. */
export interface Person {
  readonly personId: string;
  readonly name: string;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly language: PageLanguage;
  /** Where this person belongs, whatever roles are held there. */
  readonly organisations: readonly string[];
}

/** Whom an issuer says that somebody is. */
export interface SignedIn {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly email: string | null;
  /** Only an address that the issuer vouches for can join this sign-in to somebody whom an administrator wrote down. */
  readonly emailVerified?: boolean;
  readonly language: PageLanguage | null;
  /** Of a demo person only: made with this id, by which the tools that make demo data know them. */
  readonly personId?: string;
}
