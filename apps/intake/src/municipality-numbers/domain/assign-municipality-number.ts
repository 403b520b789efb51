import {
  MunicipalityNumberAssigned,
  type MunicipalityRegisterEvent,
} from '@samanom/contracts/intake';
import { Command, NotFound, Rejected, overlap, type Decision } from '@samanom/kernel';
import type { Participant } from '../../participant/domain/participant.ts';
import {
  endOf,
  isSame,
  type Assignment,
  type MunicipalityNumbers,
} from './municipality-numbers.ts';

export class AssignMunicipalityNumber extends Command<Assignment> {}

export const assignMunicipalityNumber =
  ({
    data,
  }: AssignMunicipalityNumber): Decision<
    MunicipalityNumbers,
    MunicipalityRegisterEvent,
    Participant
  > =>
  (register, municipality) => {
    if (municipality.status === 'none') throw new NotFound('participant-unknown');
    if (municipality.status !== 'municipality') throw new Rejected('not-a-municipality');
    if (data.to !== null && data.to < data.from) throw new Rejected('period-reversed', data);
    if (register.assignments.some((one) => isSame(data)(one) && one.to === data.to)) return [];
    const end = endOf(register, data.municipalityId);
    if (end && overlap(data, { from: end.on, to: null }))
      throw new Rejected('municipality-merged', { ...end, municipalityId: data.municipalityId });
    const meanwhile = register.assignments.filter((one) => overlap(one, data));
    const taken = meanwhile.find(({ number }) => number === data.number);
    if (taken) throw new Rejected('number-taken', taken);
    const held = meanwhile.find(({ municipalityId }) => municipalityId === data.municipalityId);
    if (held) throw new Rejected('municipality-has-number', held);

    return [MunicipalityNumberAssigned(data)];
  };
