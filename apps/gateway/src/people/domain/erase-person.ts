import { PersonErased, type PersonEvent } from '@samanom/contracts/gateway';
import { Command, Forbidden, NotFound, Rejected, dateInOslo, type Decision } from '@samanom/kernel';
import type { Standing } from '../../role-holder/domain/granter-of.ts';
import type { DirectoryEntry } from './directory-entry.ts';
import { yearsAfter } from './years-after.ts';

export class ErasePerson extends Command<{
  readonly personId: string;
  readonly reason: string;
}> {}

/** What is known of somebody who is to be erased. */
export interface KnownOfPerson {
  readonly standing: Standing;
  readonly holdsRoles: boolean;
  /** When the last formal act was signed, if ever. */
  readonly lastFormalAct: string | null;
  /** For how many years it must be known who signed an act. */
  readonly termYears: number;
}

/** Erased is who has no role left, once nobody needs to know any longer who signed what. Arkivlova; domain, ch. 8. */
export const erasePerson =
  ({ data, meta }: ErasePerson, known: KnownOfPerson): Decision<DirectoryEntry, PersonEvent> =>
  ({ erased }) => {
    const { personId } = data;
    if (erased) return [];
    if (known.standing === 'unknown') throw new NotFound('not-found');
    if (personId === meta.actor.person) throw new Forbidden('erasing-oneself');
    if (known.holdsRoles) throw new Rejected('person-holds-roles', { personId });
    if (known.lastFormalAct !== null) {
      const from = yearsAfter(dateInOslo(known.lastFormalAct), known.termYears);
      if (dateInOslo(meta.at) < from) throw new Rejected('erasure-before-term', { from });
    }

    return [PersonErased(data)];
  };
