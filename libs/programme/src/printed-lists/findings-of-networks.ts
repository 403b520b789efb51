import { distinct, found, placeOf } from './found.ts';
import { keyOf, municipalitiesOf } from './participant-ids.ts';
import type { PrintedLists, PrintedMunicipality } from './printed-lists.ts';

const listedOf = ({ list }: PrintedLists) => municipalitiesOf(list.filter(({ entry }) => entry));

export const inListNotInNetwork = (lists: PrintedLists) => {
  const inNetwork = new Set(lists.members.map(placeOf));
  const rows = listedOf(lists).filter((row) => !inNetwork.has(placeOf(row)));
  return found('in-list-not-in-network', rows, { municipalities: distinct(rows) });
};

export const inNetworkNotInList = (lists: PrintedLists) => {
  const listed = listedOf(lists);
  const inList = new Set(listed.map(placeOf));
  const outside = lists.members.filter((row) => !inList.has(placeOf(row)));
  const keys = new Set(outside.map(({ municipality }) => keyOf(municipality)));
  const isOutside = ({ municipality }: { readonly municipality: PrintedMunicipality }) =>
    keys.has(keyOf(municipality));
  const inAnotherList = distinct(listed.filter(isOutside));
  return found(
    'in-network-not-in-list',
    [...outside, ...municipalitiesOf(lists.list).filter(isOutside)],
    { inAnotherList, inNoList: keys.size - inAnotherList },
  );
};

export const inTwoNetworks = ({ members }: PrintedLists) => {
  const several = [...Map.groupBy(members, placeOf).values()].filter(
    (rows) => new Set(rows.map(({ network }) => network)).size > 1,
  );
  return found('in-two-networks', several.flat(), {
    municipalities: several.length,
    memberships: several.flat().length,
  });
};

export const networkThemesDiffer = ({ networks }: PrintedLists) => {
  const innovation = networks.filter(({ themes }) => themes.includes('innovasjon'));
  const mixed = networks.filter(({ themes }) => themes.length > 1);
  return found('network-themes-differ', [...innovation, ...mixed], {
    innovation: innovation.length,
    mixed: mixed.length,
  });
};
