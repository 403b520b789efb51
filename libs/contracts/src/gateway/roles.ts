import type { Words } from '../refusals/words.ts';

/** Who may grant a role: a municipality's own administrator, or the secretariat's. */
type Granter = 'administrator' | 'secretariat-administrator';

interface RoleDeclared {
  /** A municipality, by its own id, or one of the central organisations. */
  readonly at: 'municipality' | 'central';
  readonly grantedBy: Granter;
  /** One proposes it, another confirms it. */
  readonly byTwo: boolean;
  readonly words: Words;
}

const local = (words: Words) =>
  ({ at: 'municipality', grantedBy: 'administrator', byTwo: false, words }) as const;

const central = (words: Words) =>
  ({ at: 'central', grantedBy: 'secretariat-administrator', byTwo: false, words }) as const;

/** Every role there is. A role is held at one organisation, from a date on. */
export const roles = {
  contact: local({ nb: 'Kontaktperson', nn: 'Kontaktperson', en: 'Contact' }),
  elected: local({ nb: 'Folkevalgt', nn: 'Folkevald', en: 'Elected politician' }),
  administration: local({ nb: 'Administrasjonen', nn: 'Administrasjonen', en: 'Administration' }),
  employees: local({ nb: 'Tillitsvalgt', nn: 'Tillitsvald', en: 'Employee representative' }),
  'project-leader': local({ nb: 'Prosjektleder', nn: 'Prosjektleiar', en: 'Project leader' }),
  administrator: {
    at: 'municipality',
    grantedBy: 'secretariat-administrator',
    byTwo: false,
    words: { nb: 'Administrator', nn: 'Administrator', en: 'Administrator' },
  },
  'case-worker': central({ nb: 'Saksbehandler', nn: 'Saksbehandlar', en: 'Case worker' }),
  decider: {
    ...central({ nb: 'Beslutter', nn: 'Avgjerdstakar', en: 'Decider' }),
    byTwo: true,
  },
  'network-leader': central({ nb: 'Nettverksleder', nn: 'Nettverksleiar', en: 'Network leader' }),
  reviewer: central({ nb: 'Fagvurderer', nn: 'Fagvurderar', en: 'Reviewer' }),
  analyst: central({ nb: 'Analytiker', nn: 'Analytikar', en: 'Analyst' }),
  auditor: central({ nb: 'Revisor', nn: 'Revisor', en: 'Auditor' }),
  operator: central({ nb: 'Driftsansvarlig', nn: 'Driftsansvarleg', en: 'Operator' }),
  // Who could make another administrator alone could make the one who confirms.
  'secretariat-administrator': {
    ...central({
      nb: 'Administrator i sekretariatet',
      nn: 'Administrator i sekretariatet',
      en: 'Administrator of the secretariat',
    }),
    byTwo: true,
  },
} as const satisfies Record<string, RoleDeclared>;

export type RoleName = keyof typeof roles;

export const roleNames = Object.keys(roles) as readonly RoleName[];

export const isRole = (name: string): name is RoleName => Object.hasOwn(roles, name);

/** The organisations of the programme that are no municipality. */
export const centralOrganisations: Readonly<Record<string, Words>> = {
  ministry: { nb: 'Departementet', nn: 'Departementet', en: 'The ministry' },
  ks: { nb: 'KS', nn: 'KS', en: 'KS' },
  'competence-environment': {
    nb: 'Kompetansemiljøet',
    nn: 'Kompetansemiljøet',
    en: 'The competence environment',
  },
  secretariat: { nb: 'Sekretariatet', nn: 'Sekretariatet', en: 'The secretariat' },
};
