import type { ParticipationAnswer } from '@samanom/contracts/intake';
import { carrierOn, type Merger } from './succession.ts';

type Member = ParticipationAnswer['members'][number];

/** A joint participant's members at different times; null and null where no source tells when. */
export type Memberships = readonly {
  readonly municipalityId: string;
  readonly from: string | null;
  readonly to: string | null;
}[];

/** What is known of participants and municipalities on a date. */
export interface KnownOn {
  readonly on: string;
  readonly mergers: readonly Merger[];
  readonly numbers: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  /** By participant; none for who takes part alone. */
  readonly memberships: ReadonlyMap<string, Memberships>;
}

interface Listed {
  readonly participantId: string;
  readonly municipalities: readonly string[];
}

const idsOn = ({ participantId, municipalities }: Listed, { on, memberships }: KnownOn) =>
  memberships
    .get(participantId)
    ?.filter(({ from, to }) => (from ?? on) <= on && on <= (to ?? on))
    .map(({ municipalityId }) => municipalityId) ?? municipalities;

/** The municipalities of a participation on a date, each under its own name, and who carried it for them then. */
export const membersOn = (listed: Listed, known: KnownOn): Member[] =>
  idsOn(listed, known).map((municipalityId) => {
    const carrier = carrierOn(known.mergers, municipalityId, known.on);
    return {
      municipalityId,
      name: known.names.get(municipalityId) ?? null,
      carriedBy: {
        municipalityId: carrier,
        name: known.names.get(carrier) ?? null,
        number: known.numbers.get(carrier) ?? null,
      },
    };
  });
