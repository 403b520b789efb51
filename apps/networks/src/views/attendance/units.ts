import { includes } from '@samanom/kernel';
import { carrierOn, membersOn, type KnownOn } from '@samanom/programme';
import type { Stay } from '../network/stays.query.ts';

/** A participation, or one municipality of it, in one network: whoever has a row of the sheet and of the ledger. */
export interface AttendingUnit {
  readonly networkId: string;
  readonly participationId: string;
  readonly municipalityId: string | null;
  readonly participantId: string;
  readonly name: string | null;
  readonly admitted: boolean;
  /** Its municipalities, and those that carry on for them on the date that is known. */
  readonly organisations: readonly string[];
  readonly isInOn: (date: string) => boolean;
  /** In the network, and takes part: what is only printed does not. */
  readonly expectedOn: (date: string) => boolean;
}

const unitKey = ({ networkId, participationId, municipalityId }: Stay): string =>
  [networkId, participationId, municipalityId].join(' ');

const organisationsOf = (stay: Stay, known: KnownOn): readonly string[] => {
  const { participantId, municipalities, municipalityId } = stay;
  const all =
    municipalityId === null
      ? membersOn({ participantId, municipalities: municipalities ?? [participantId] }, known)
      : [{ municipalityId }];
  const ids = all.map((one) => one.municipalityId);
  return [...ids, ...ids.map((id) => carrierOn(known.mergers, id, known.on))];
};

/** One for each unit, however often it has come and gone. */
export const unitsOf = (stays: readonly Stay[], known: KnownOn): readonly AttendingUnit[] =>
  [...Map.groupBy(stays, unitKey).values()]
    .flatMap(([stay, ...others]) => (stay ? [{ stay, all: [stay, ...others] }] : []))
    .map(({ stay, all }) => ({
      stay,
      isInOn: (date: string) => all.some((one) => includes(one, date)),
    }))
    .map(({ stay, isInOn }) => ({
      networkId: stay.networkId,
      participationId: stay.participationId,
      municipalityId: stay.municipalityId,
      participantId: stay.participantId,
      name: known.names.get(stay.municipalityId ?? stay.participantId) ?? null,
      admitted: stay.admitted,
      organisations: organisationsOf(stay, known),
      isInOn,
      expectedOn: (date: string) => stay.admitted && isInOn(date),
    }))
    .toSorted((one, other) => (one.name ?? '').localeCompare(other.name ?? '', 'nb'));
