import { askingFor, type PrintedLists } from '@samanom/programme/printed-lists';
import type { CommandMeta } from '@samanom/kernel';
import { NoteNetworkFinding } from '../finding/domain/note-network-finding.ts';
import type { AssignNetworks } from '../membership/domain/assign-networks.ts';
import type { NoteUnlistedMember } from '../membership/domain/note-unlisted-member.ts';
import type { AppointLeader } from '../network/domain/appoint-leader.ts';
import type { FormNetwork } from '../network/domain/form-network.ts';
import { networkFindings } from './network-findings.ts';
import { planLeaders, type Leaders } from './plan-leaders.ts';
import { planMemberships, planUnlisted } from './plan-memberships.ts';
import { planNetworks } from './plan-networks.ts';
import { printedMembers } from './printed-members.ts';

export type NetworkImportCommand =
  FormNetwork | AppointLeader | NoteUnlistedMember | AssignNetworks | NoteNetworkFinding;

/** What the import asks for. A stage may need what the stages before it have made, and nothing of its own. */
export type NetworkPlan = readonly (readonly NetworkImportCommand[])[];

export const planNetworkImport = (
  lists: PrintedLists,
  leaders: Leaders,
  meta: CommandMeta,
): NetworkPlan => {
  const ask = askingFor(meta);
  const members = printedMembers(lists);
  return [
    [...planNetworks(ask, lists), ...planUnlisted(ask, members)],
    [...planLeaders(ask, lists, leaders), ...planMemberships(ask, members)],
    networkFindings(lists).map((finding) => ask(NoteNetworkFinding, finding)),
  ];
};
