import { distinct, found } from './found.ts';
import { keyOf, municipalitiesOf } from './participant-ids.ts';
import { listEntries } from './list-entries.ts';
import type { MemberRow, PrintedLists } from './printed-lists.ts';

export const participationsAndMunicipalities = (lists: PrintedLists) => {
  const participations = listEntries(lists).filter(([row]) => row.municipality);
  const inCohort = (cohort: string) => participations.filter(([row]) => row.cohort === cohort);
  const rows = municipalitiesOf(participations.flat());
  const inBoth = [...Map.groupBy(rows, ({ municipality }) => keyOf(municipality)).values()].filter(
    (places) => new Set(places.map(({ cohort }) => cohort)).size > 1,
  );
  const joint = participations.filter((entry) => entry.length > 1);
  return found('participations-and-municipalities', [...inBoth.flat(), ...joint.flat()], {
    participations: participations.length,
    firstCohort: inCohort('1').length,
    secondCohort: inCohort('2').length,
    municipalities: distinct(rows),
    inBothCohorts: inBoth.length,
    extraInJointEntries: rows.length - participations.length,
  });
};

export const otherBodyInList = ({ list }: PrintedLists) => {
  const rows = list.filter(({ municipality }) => !municipality);
  return found('other-body-in-list', rows, { otherBodies: rows.length });
};

/** The entries of the networks: one for a group has a row for each of its municipalities. */
export const networkEntries = (members: readonly MemberRow[]): readonly MemberRow[][] => [
  ...Map.groupBy(members, ({ network, entry }) => `${network}/${entry.order}`).values(),
];

const keysOf = (rows: readonly Pick<MemberRow, 'municipality'>[]): string =>
  [...new Set(rows.map(({ municipality }) => keyOf(municipality)))].toSorted().join();

export const jointParticipants = ({ list, members }: PrintedLists) => {
  const rows = municipalitiesOf(list).filter(({ jointParticipant }) => jointParticipant !== null);
  const groups = [...Map.groupBy(rows, ({ jointParticipant }) => jointParticipant).values()];
  const networks = [...Map.groupBy(members, ({ network }) => network).values()];
  const named = groups.filter((group) => group.some(({ asGroup }) => asGroup));
  const networksThatAreGroups = networks.filter((network) =>
    groups.some((group) => keysOf(group) === keysOf(network)),
  );
  return found('joint-participants', rows, {
    jointParticipants: groups.length,
    members: distinct(rows),
    namedAsGroupInList: named.length,
    groupsInNetworks: networkEntries(members).filter((entry) => entry.length > 1).length,
    networksThatAreGroups: networksThatAreGroups.length,
  });
};
