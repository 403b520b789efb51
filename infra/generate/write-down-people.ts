import type { Client } from './client.ts';
import {
  assessorCommand,
  caseWorker,
  localCommand,
  localRoles,
  secretariatAdministrator,
} from './people.ts';
import { personName } from './person-names.ts';
import type { PlannedApplication } from './plan.ts';

interface Planned {
  readonly command: string;
  readonly organisation: string;
  readonly language: 'nb' | 'nn';
}

/** Everybody who does anything in these plans, once each. */
export const peopleIn = (plans: readonly PlannedApplication[]): readonly Planned[] => {
  const local = plans.flatMap(({ municipalities }) =>
    municipalities.flatMap((municipality) =>
      localRoles.map((role) => ({
        command: localCommand(role, municipality),
        organisation: municipality.municipalityId,
        language: municipality.language,
      })),
    ),
  );
  const central = plans.flatMap(({ assessors }) =>
    assessors.map((number) => ({
      command: assessorCommand(number),
      organisation: caseWorker.organisation,
      language: 'nn' as const,
    })),
  );
  return [...new Map([...local, ...central].map((one) => [one.command, one])).values()];
};

/** In the directory, so that screens know what they are called. */
export const writeDown = (directory: Client, { command, organisation, language }: Planned) =>
  directory.ask('POST', '/people', {
    as: secretariatAdministrator,
    key: command,
    body: {
      name: personName(command),
      email: null,
      telephone: null,
      language,
      organisations: [organisation],
    },
  });
