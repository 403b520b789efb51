import type { Party } from '@samanom/kernel';
import type { FieldProblem, ReadRow } from './read-row.ts';

interface Named {
  readonly name: string | null;
}

/** What there is to be named by rows: networks of the cohort, their gatherings, who is in them. */
export interface Register {
  readonly networks: readonly (Named & { readonly networkId: string })[];
  readonly gatherings: readonly {
    readonly gatheringId: string;
    readonly networkId: string;
    readonly number: number;
  }[];
  readonly units: readonly (Named & {
    readonly networkId: string;
    readonly participationId: string;
    readonly municipalityId: string | null;
  })[];
}

export interface FoundCell {
  readonly gatheringId: string;
  readonly participationId: string;
  readonly municipalityId: string | null;
  readonly party: Party;
}

type Found = { readonly cell: FoundCell } | { readonly problem: FieldProblem };

const isNamed =
  (said: string, id: string) =>
  ({ name }: Named): boolean =>
    name?.toLowerCase() === said.toLowerCase() || id === said.toLowerCase();

/** Which party of whom, at which gathering. Two with the same name (there are two called Bø) are told apart by their ids. */
export const findCell = (register: Register, row: ReadRow): Found => {
  const { network: said, number, participant, party } = row;
  const [network, ...alike] = register.networks.filter((one) => isNamed(said, one.networkId)(one));
  if (!network)
    return { problem: { field: 'network', code: 'row-network-unknown', params: { said } } };
  if (alike.length > 0)
    return { problem: { field: 'network', code: 'row-name-ambiguous', params: { said } } };
  const { networkId } = network;
  const gathering = register.gatherings.find(
    (one) => one.networkId === networkId && one.number === number,
  );
  if (!gathering)
    return { problem: { field: 'number', code: 'row-gathering-missing', params: { number } } };
  const [unit, ...others] = register.units.filter(
    (one) =>
      one.networkId === networkId &&
      (isNamed(participant, one.participationId)(one) || one.municipalityId === participant),
  );
  if (!unit)
    return {
      problem: {
        field: 'participant',
        code: 'row-participant-unknown',
        params: { said: participant },
      },
    };
  if (others.length > 0)
    return {
      problem: { field: 'participant', code: 'row-name-ambiguous', params: { said: participant } },
    };
  const { participationId, municipalityId } = unit;
  return { cell: { gatheringId: gathering.gatheringId, participationId, municipalityId, party } };
};
