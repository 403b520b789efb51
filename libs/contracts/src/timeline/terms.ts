import type { Role } from '../intake/permissions.ts';
import type { Words } from '../refusals/words.ts';

type Party = 'elected' | 'administration' | 'employees';

/** The three parties, in the definite form that a sentence begins with. */
export const partyWords: Readonly<Record<Party, Words>> = {
  elected: { nb: 'folkevalgte', nn: 'folkevalde', en: 'the elected members' },
  administration: { nb: 'administrasjonen', nn: 'administrasjonen', en: 'the administration' },
  employees: { nb: 'tillitsvalgte', nn: 'tillitsvalde', en: 'the employees' },
};

export const roleWords: Readonly<Record<Role | 'project-leader', Words>> = {
  'case-worker': { nb: 'en saksbehandler', nn: 'ein saksbehandlar', en: 'a case worker' },
  decider: { nb: 'en beslutter', nn: 'ein avgjerar', en: 'a decider' },
  contact: { nb: 'en kontaktperson', nn: 'ein kontaktperson', en: 'a contact' },
  elected: { nb: 'en folkevalgt', nn: 'ein folkevald', en: 'an elected member' },
  administration: {
    nb: 'en fra administrasjonen',
    nn: 'ein frå administrasjonen',
    en: 'one of the administration',
  },
  employees: { nb: 'en tillitsvalgt', nn: 'ein tillitsvald', en: 'an employee representative' },
  'network-leader': { nb: 'en nettverksleder', nn: 'ein nettverksleiar', en: 'a network leader' },
  'project-leader': {
    nb: 'en prosjektleder',
    nn: 'ein prosjektleiar',
    en: 'a project leader',
  },
  reviewer: { nb: 'en fagperson', nn: 'ein fagperson', en: 'a reviewer' },
  analyst: { nb: 'en analytiker', nn: 'ein analytikar', en: 'an analyst' },
  auditor: { nb: 'en revisor', nn: 'ein revisor', en: 'an auditor' },
  operator: { nb: 'driften', nn: 'drifta', en: 'the operator' },
};

/** Who acts when it is none of the roles known today. */
export const someone: Words = { nb: 'noen', nn: 'nokon', en: 'somebody' };

export const someMunicipality: Words = {
  nb: 'en kommune',
  nn: 'ein kommune',
  en: 'a municipality',
};

export const themeWords = {
  'sick-leave': { nb: 'sykefravær', nn: 'sjukefråvær', en: 'sick leave' },
  'full-time': { nb: 'heltid', nn: 'heiltid', en: 'full-time work' },
  'competence-recruitment': {
    nb: 'kompetanse og rekruttering',
    nn: 'kompetanse og rekruttering',
    en: 'competence and recruitment',
  },
  reputation: { nb: 'omdømme', nn: 'omdømme', en: 'reputation' },
  innovation: { nb: 'innovasjon', nn: 'innovasjon', en: 'innovation' },
} as const satisfies Record<string, Words>;
