import { idOf } from '@samanom/event-store';
import { v5 } from 'uuid';
import { Problem } from '../problem.ts';
import type { Identity } from './issuer.ts';

const namespace = '7d0b3f52-6a3c-4a55-9a0e-5f0c7b1d2e94';

const numbers = { kommunenummer: /^\d{4}$/, network: /^\d{1,3}$/ };

interface Kind {
  /** What stands behind the colon, if anything. */
  readonly of?: keyof typeof numbers;
  /** The municipality's own id where none is named here. */
  readonly organisation?: string;
  /** Where it is not the person's name. */
  readonly role?: string;
}

const municipal: Kind = { of: 'kommunenummer' };

const kinds: Readonly<Record<string, Kind>> = {
  'case-worker': { organisation: 'ministry' },
  decider: { organisation: 'ministry' },
  contact: municipal,
  elected: municipal,
  administration: municipal,
  employees: municipal,
  'project-leader': municipal,
  'network-leader': { of: 'network', organisation: 'ks' },
  reviewer: { organisation: 'competence-environment' },
  analyst: { organisation: 'secretariat' },
  auditor: { organisation: 'competence-environment' },
  operator: { organisation: 'secretariat' },
  administrator: municipal,
  'secretariat-administrator': { organisation: 'secretariat' },
  'second-secretariat-administrator': {
    organisation: 'secretariat',
    role: 'secretariat-administrator',
  },
};

/** The command that writes somebody down in the directory before anybody has signed in as them. */
export const commandFor = (person: string): string => v5(person, namespace);

/** Whom the directory makes of it: the gateway's rule for whoever is written down. */
export const personIdBy = (command: string): string => idOf('person', command);

/** Everyone there is, as one asks for them. */
export const persons = Object.entries(kinds).map(([role, kind]) =>
  kind.of ? `${role}:<${kind.of}>` : role,
);

/** The demo person of that name. */
export async function identityOf(
  person: string,
  municipalityOf: (kommunenummer: string) => Promise<string>,
): Promise<Identity> {
  const [, role = '', number] = /^([a-z-]+)(?::(.*))?$/.exec(person) ?? [];
  const kind = Object.hasOwn(kinds, role) ? kinds[role] : undefined;
  if (!kind || !fits(number, kind))
    throw new Problem(`no demo person ${JSON.stringify(person)}: there are ${persons.join(', ')}`);
  return {
    sub: personIdBy(commandFor(person)),
    organisation: kind.organisation ?? (await municipalityOf(number ?? '')),
    roles: [kind.role ?? role],
    ...(kind.of === 'network' && number ? { network: number } : {}),
  };
}

const fits = (number: string | undefined, { of }: Kind): boolean =>
  of ? number !== undefined && numbers[of].test(number) : number === undefined;
