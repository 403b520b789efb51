import type { HeldRoles } from '@samanom/contracts/gateway';

const central: Readonly<Record<string, string>> = {
  ministry: 'Kommunal- og regionaldepartementet',
  secretariat: 'Sekretariatet',
  'competence-environment': 'Fagmiljøet',
  ks: 'KS',
};

/** As the people say it: the name of a municipality, or of a central body. */
export const nameOf = ({ organisation, name }: Pick<HeldRoles, 'organisation' | 'name'>): string =>
  name ?? central[organisation] ?? organisation;
