import type { NetworkMember } from '@samanom/contracts/networks';
import type { Shown } from '@samanom/event-store';
import { knownOn, membersOn, registerOfParticipants, type KnownOn } from '@samanom/programme';
import { heldOn } from './held-on.ts';
import { stayViews, staysIn, type Stay } from './stays.query.ts';

/** The views that `membersOf` reads. */
export const memberViews = [...stayViews, ...registerOfParticipants];

const memberOf = (found: Stay, known: KnownOn): NetworkMember => {
  const { participationId, networkId, participantId, admitted, municipalityId } = found;
  const alone = { participantId: municipalityId ?? '', municipalities: [municipalityId ?? ''] };
  const whole = { participantId, municipalities: found.municipalities ?? [participantId] };
  return {
    participationId,
    networkId,
    participantId,
    admitted,
    name: known.names.get(municipalityId ?? participantId) ?? null,
    municipalityId,
    from: found.from,
    to: found.to,
    printed: found.printed,
    municipalities: membersOn(municipalityId === null ? whole : alone, known),
  };
};

/** Who belongs to these networks on a date: each under its own name, and who carries its municipalities on by then. */
export const membersOf = async (
  shown: Shown,
  networkIds: readonly string[],
  on: string,
): Promise<readonly NetworkMember[]> => {
  const [rows, known] = await Promise.all([
    staysIn(shown, networkIds).andWhere(heldOn('row'), { on }).getRawMany<Stay>(),
    knownOn(shown, on),
  ]);
  return rows
    .map((row) => memberOf(row, known))
    .toSorted((one, other) => (one.name ?? '').localeCompare(other.name ?? '', 'nb'));
};
