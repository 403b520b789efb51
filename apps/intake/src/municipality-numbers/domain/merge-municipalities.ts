import { MunicipalitiesMerged, type MunicipalityRegisterEvent } from '@samanom/contracts/intake';
import { Command, NotFound, Rejected, type Decision } from '@samanom/kernel';
import type { Participant } from '../../participant/domain/participant.ts';
import { endOf, type Merger, type MunicipalityNumbers } from './municipality-numbers.ts';
import { numbersAtMerger } from './numbers-at-merger.ts';

export class MergeMunicipalities extends Command<Merger> {}

const sameMerger =
  (one: Merger) =>
  (other: Merger): boolean =>
    one.successorId === other.successorId &&
    one.on === other.on &&
    one.number === other.number &&
    one.merged.length === other.merged.length &&
    one.merged.every((id) => other.merged.includes(id));

/** Who takes part in a merger is still there, and those that cease took up nobody then or later: so no chain comes back. */
const mustBeThere = (register: MunicipalityNumbers, { successorId, merged, on }: Merger): void => {
  for (const municipalityId of merged) {
    const end = endOf(register, municipalityId);
    if (end) throw new Rejected('municipality-merged', { ...end, municipalityId });
    const later = register.mergers.find(
      (one) => one.successorId === municipalityId && one.on >= on,
    );
    if (later) throw new Rejected('merger-out-of-order', { municipalityId, on: later.on });
  }
  const end = endOf(register, successorId);
  if (end && end.on <= on)
    throw new Rejected('municipality-merged', { ...end, municipalityId: successorId });
};

/** Municipalities become part of another: a new one, or one of them that takes up the rest. docs/decisions/0014. */
export const mergeMunicipalities =
  ({
    data,
  }: MergeMunicipalities): Decision<
    MunicipalityNumbers,
    MunicipalityRegisterEvent,
    { readonly successor: Participant; readonly merged: readonly Participant[] }
  > =>
  (register, { successor, merged }) => {
    if (successor.status === 'none') throw new NotFound('participant-unknown');
    if (successor.status !== 'municipality') throw new Rejected('not-a-municipality');
    if (data.merged.includes(data.successorId))
      throw new Rejected('merges-with-itself', { municipalityId: data.successorId });
    const unknown = data.merged.filter((_, n) => merged[n]?.status !== 'municipality');
    if (unknown.length > 0) throw new Rejected('municipality-unknown', { unknown });
    if (register.mergers.some(sameMerger(data))) return [];
    mustBeThere(register, data);

    return [MunicipalitiesMerged(data), ...numbersAtMerger(register, data)];
  };
