import type { MembershipEvent } from '@samanom/contracts/networks';
import { dayBefore, includes, isEmpty, type Aggregate, type Span } from '@samanom/kernel';

/** A stay in a network: of the whole participation, or of one municipality of it. */
export interface Place extends Span {
  readonly networkId: string;
  readonly municipalityId: string | null;
}

/** Where one participation stands with networks; it may be in several of its cohort (Sortland, Songdalen). */
export type Membership =
  | { readonly status: 'none' }
  | {
      readonly status: 'known';
      readonly cohortId: string;
      readonly participantId: string;
      /** Whether intake knows of the participation; what is only printed in a network has none. */
      readonly admitted: boolean;
      /** The last day of the participation. */
      readonly endedOn: string | null;
      readonly places: readonly Place[];
    };

type Known = Extract<Membership, { status: 'known' }>;

const known = (membership: Membership, change: (known: Known) => Partial<Known>): Membership =>
  membership.status === 'none' ? membership : { ...membership, ...change(membership) };

type Stay = Omit<Place, 'to'>;

export const isSameStay = (one: Stay, other: Stay): boolean =>
  one.networkId === other.networkId &&
  one.municipalityId === other.municipalityId &&
  one.from === other.from;

export const membership: Aggregate<Membership, MembershipEvent> = {
  name: 'membership',
  initial: { status: 'none' },
  evolve: {
    NetworkAwaited: (membership, { cohortId, participantId }) => ({
      status: 'known',
      cohortId,
      participantId,
      admitted: true,
      endedOn: null,
      places: membership.status === 'none' ? [] : membership.places,
    }),
    UnlistedMemberNoted: (_, { cohortId, participantId }) => ({
      status: 'known',
      cohortId,
      participantId,
      admitted: false,
      endedOn: null,
      places: [],
    }),
    NetworkAssigned: (membership, { networkId, municipalityId, from }) =>
      known(membership, ({ places }) => ({
        places: [...places, { networkId, municipalityId, from, to: null }],
      })),
    NetworkLeft: (membership, left) =>
      known(membership, ({ places }) => ({
        places: places
          .map((one) => (isSameStay(one, left) ? { ...one, to: left.to } : one))
          .filter((one) => !isEmpty(one)),
      })),
    MembershipEnded: (membership, { on }) => known(membership, () => ({ endedOn: on })),
  },
};

/** Whether the participation, or one municipality of it, belongs to the network on a date. */
export const belongsOn = (membership: Membership, networkId: string, date: string): boolean =>
  membership.status === 'known' &&
  membership.places.some((place) => place.networkId === networkId && includes(place, date));

/** The last day of a stay that ends on a date, or earlier: none there where it would have begun later. */
export const lastDayOf = ({ from }: Pick<Place, 'from'>, on: string): string =>
  from !== null && from > on ? dayBefore(from) : on;
