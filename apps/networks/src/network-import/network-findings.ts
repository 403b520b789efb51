import {
  ambiguousNames,
  findIn,
  inListNotInNetwork,
  inNetworkNotInList,
  inTwoNetworks,
  jointParticipants,
  networkThemesDiffer,
  spellingDiffers,
} from '@samanom/programme/printed-lists';

/** What does not agree in the printed lists and concerns networks, in the order of the numbers. */
export const networkFindings = findIn([
  inListNotInNetwork,
  inNetworkNotInList,
  inTwoNetworks,
  jointParticipants,
  ambiguousNames,
  spellingDiffers,
  networkThemesDiffer,
]);
