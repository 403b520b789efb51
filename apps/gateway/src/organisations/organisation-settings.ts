import { centralOrganisations } from '@samanom/contracts/gateway';
import { pairsOf } from '../pairs.ts';

export const isCentral = (organisation: string): boolean =>
  Object.hasOwn(centralOrganisations, organisation);

/** ORGANISATION_NUMBERS: `964965226=1103` is a municipality, by its number; `972417858=ministry` a central body. */
export const organisationNumbersOf = (env: Readonly<NodeJS.ProcessEnv>) =>
  pairsOf(env, 'ORGANISATION_NUMBERS', (number, organisation) => {
    if (!/^\d{9}$/.test(number)) return 'an organisation number has nine digits';
    return /^\d{4}$/.test(organisation) || isCentral(organisation)
      ? undefined
      : 'must stand for a municipality’s number or a central organisation';
  });
