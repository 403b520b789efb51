import { parties, type Party } from '@samanom/kernel';
import type { Client, Told } from './client.ts';
import { caseWorker, local } from './people.ts';
import { cohortIdOf, type PlannedApplication, type PlannedMunicipality } from './plan.ts';
import { idOf } from './random.ts';
import type { Step } from './steps.ts';
import { mendedContent, textsIn, type Content } from './texts.ts';

/** Far off, so that one may go on with a seed whenever one likes. */
export const FAR_OFF = '2099-12-31T23:59:59.999+01:00';

const bodies: Readonly<Record<Party, string>> = {
  elected: 'Kommunestyret',
  administration: 'Kommunedirektøren',
  employees: 'Kontaktutvalet',
};

/** The life of an application until it is assessed. */
export const applicationSteps = (
  client: Client,
  seed: number,
  plan: PlannedApplication,
): readonly Step[] => {
  const { applicationId, municipalities, stage, content, language } = plan;
  const [lead] = municipalities;
  if (!lead) return [];
  const path = `/applications/${applicationId}`;
  const key = (...what: readonly (string | number)[]) => idOf(applicationId, ...what);
  const asContact = async () => ({ as: await local('contact', lead) });
  let document: unknown;

  const draft: Step = {
    writes: 1,
    act: async () =>
      client.ask('POST', '/applications', {
        ...(await asContact()),
        key: applicationId,
        body: {
          cohortId: cohortIdOf(seed, plan.cohort),
          lead: lead.municipalityId,
          municipalities: municipalities.map(({ municipalityId }) => municipalityId),
        },
      }),
  };
  const write = (round: number, text: Content): Step => ({
    writes: 0,
    act: async () =>
      client.ask('PUT', `${path}/draft`, {
        ...(await asContact()),
        headers: { 'if-match': `"draft-${round - 1}"` },
        body: { content: text },
        unless: ['draft-changed'],
      }),
  });
  const present = (round: number): Step => ({
    // Everybody stood behind the text before: that lapses.
    writes: 1 + (round - 1) * municipalities.length * parties.length,
    act: async () => {
      const body = { draftVersion: round };
      const asked = { ...(await asContact()), key: key('present', round), body };
      ({ document } = await client.ask('POST', `${path}/presentation`, asked));
    },
  });
  const current = async (): Promise<unknown> => {
    document ??= (await client.ask('GET', path, await asContact()))['document'];
    return document;
  };
  const endorse = (round: number, municipality: PlannedMunicipality, party: Party): Step => ({
    writes: 1,
    act: async () =>
      client.ask('POST', `${path}/endorsements`, {
        as: await local(party, municipality),
        key: key('endorse', round, municipality.municipalityId, party),
        body: {
          document: await current(),
          mandate: { body: bodies[party], caseNumber: plan.caseNumber, date: '2026-06-15' },
          ...(plan.reserved &&
            party === 'employees' && { reservation: textsIn[language].reservation }),
        },
      }),
  });
  const remind = (party: Party): Step => ({
    writes: 1,
    act: async () =>
      client.ask('POST', `${path}/endorsement-reminders`, {
        ...(await asContact()),
        key: key('remind', party),
        body: { municipalityId: lead.municipalityId, party },
      }),
  });
  const endorseAll = (round: number) =>
    municipalities.flatMap((one) => parties.map((party) => endorse(round, one, party)));
  const submit = (round: number): Step => ({
    writes: 1,
    act: async () =>
      client.ask('POST', `${path}/submission`, {
        ...(await asContact()),
        key: key('submit', round),
      }),
  });
  const secretariat = (what: string, body: object): Step => ({
    writes: 1,
    act: () => client.ask('POST', `${path}/${what}`, { as: caseWorker, key: key(what), body }),
  });
  const sendBack = secretariat('return', {
    reason: 'Måla må talfestast, og de må seie kvar de startar.',
    resubmitBy: FAR_OFF,
  });
  const remark = secretariat('remarks', { remark: 'Takk for søknaden.', field: 'goals' });

  const drafted = [draft, write(1, content)];
  if (stage === 'drafted') return drafted;
  const presented = [...drafted, present(1)];
  if (stage === 'presented')
    return [...presented, endorse(1, lead, 'administration'), remind('employees')];
  const submitted = [...presented, ...endorseAll(1), submit(1)];
  if (stage === 'returned') return [...submitted, sendBack];
  return [
    ...submitted,
    ...(plan.sentAgain
      ? [sendBack, write(2, mendedContent(content, language)), present(2), ...endorseAll(2)]
      : []),
    ...(plan.sentAgain ? [submit(2)] : []),
    ...(plan.remarked ? [remark] : []),
  ];
};

/** How many events the application has, as its lead sees it. */
export const versionOf = async (client: Client, plan: PlannedApplication): Promise<number> => {
  const [lead] = plan.municipalities;
  if (!lead) return 0;
  const told: Told = await client.ask('GET', `/applications/${plan.applicationId}`, {
    as: await local('contact', lead),
    unless: ['application-unknown'],
  });
  return Number(told['version'] ?? 0);
};
