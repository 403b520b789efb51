import type { CommandMeta } from '@samanom/kernel';
import { askingFor, type PrintedLists } from '@samanom/programme/printed-lists';
import type { PublishWrittenCriteria } from '../award-criteria/written-criteria.ts';
import type { OpenCohort } from '../cohort/domain/open-cohort.ts';
import { NoteFinding } from '../finding/domain/note-finding.ts';
import type { AssignMunicipalityNumber } from '../municipality-numbers/domain/assign-municipality-number.ts';
import type { FormJointParticipant } from '../participant/domain/form-joint-participant.ts';
import type { RegisterMunicipality } from '../participant/domain/register-municipality.ts';
import type { RegisterOtherBody } from '../participant/domain/register-other-body.ts';
import type { ImportListEntry } from '../participation/domain/import-list-entry.ts';
import { listFindings } from './list-findings.ts';
import { planCohorts } from './plan-cohorts.ts';
import { planCriteria } from './plan-criteria.ts';
import { planListEntries } from './plan-list-entries.ts';
import {
  planJointParticipants,
  planMunicipalities,
  planNumbers,
  planOtherBodies,
} from './plan-participants.ts';

export type ImportCommand =
  | PublishWrittenCriteria
  | OpenCohort
  | RegisterMunicipality
  | RegisterOtherBody
  | FormJointParticipant
  | AssignMunicipalityNumber
  | ImportListEntry
  | NoteFinding;

/** What the import asks for. A stage may need what the stages before it have made, and nothing of its own. */
export type ProgrammePlan = readonly (readonly ImportCommand[])[];

export const planProgramme = (lists: PrintedLists, meta: CommandMeta): ProgrammePlan => {
  const ask = askingFor(meta);
  return [
    [
      ...planCriteria(ask),
      ...planCohorts(ask, lists),
      ...planMunicipalities(ask, lists),
      ...planOtherBodies(ask, lists),
    ],
    [...planJointParticipants(ask, lists), ...planNumbers(ask, lists)],
    planListEntries(ask, lists),
    listFindings(lists).map((finding) => ask(NoteFinding, finding)),
  ];
};
