import type { ServiceUnderTest, TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { writtenCall, writtenCriteria, writtenForm, writtenScheme } from './written.ts';

/** People and cases that the HTTP specs share. */
export const caseWorker: TestPerson = { roles: ['case-worker'], organisation: 'ministry' };
export const decider: TestPerson = { roles: ['decider'], organisation: 'ministry' };
export const operator: TestPerson = { roles: ['operator'], organisation: 'secretariat' };
export const reviewer: TestPerson = { roles: ['reviewer'], organisation: 'competence-environment' };
export const auditor: TestPerson & { readonly person: string } = {
  roles: ['auditor'],
  organisation: 'competence-environment',
  person: randomUUID(),
};
export const localPerson = (role: string, organisation: string): TestPerson => ({
  roles: [role],
  organisation,
  person: randomUUID(),
});

export const fullContent = {
  title: 'Frå deltid til heiltid',
  themes: ['full-time'],
  contact: 'Postmottaket',
  challenge: 'Mange arbeider ufrivillig deltid.',
  purpose: 'Betre tenester og eit betre arbeidsliv.',
  goals: [
    { goal: 'Gjennomsnittleg stilling', zeroPoint: '62 %', target: '70 %', date: '2014-12-31' },
  ],
  measures: ['Kartlegging', 'Langturnus'],
  anchoring: 'Alle tre partar i styringsgruppa.',
  organisation: 'Styringsgruppe og prosjektgruppe.',
  budget: [{ item: 'Prosjektleiar', amountNok: 400_000 }],
};

export const secondCall = {
  name: 'Pulje 2',
  nature: 'programme',
  themes: ['full-time', 'sick-leave'],
  rules: { form: 'pulje-2', formVersion: 1, pageLimit: 5 },
  deadline: '2099-09-30T23:59:59.999+02:00',
};

export const mandate = { body: 'Kommunestyret', caseNumber: '12/1127', date: '2012-09-01' };

/** What a case needs around it, made through the front door. */
export class Programme {
  private readonly service: ServiceUnderTest;

  constructor(service: ServiceUnderTest) {
    this.service = service;
  }

  private async created(
    url: string,
    as: TestPerson,
    body: unknown,
  ): Promise<Record<string, string>> {
    const answer = await this.service.ask<Record<string, string>>('POST', url, { as, body });
    if (answer.status !== 201) throw new Error(`POST ${url}: ${answer.status} ${answer.text}`);
    return answer.body;
  }

  async municipality(name: string): Promise<string> {
    const body = { name, county: 'Rogaland' };
    const { participantId = '' } = await this.created('/municipalities', caseWorker, body);
    return participantId;
  }

  async cohort(deadline = secondCall.deadline): Promise<string> {
    const { cohortId = '' } = await this.created('/cohorts', decider, {
      ...secondCall,
      deadline,
    });
    return cohortId;
  }

  /** What a call is pinned to; publishing it again is nothing. */
  async published(): Promise<void> {
    await this.created('/forms', caseWorker, writtenForm);
    await this.created('/award-criteria', decider, writtenCriteria);
    await this.created('/grant-schemes', decider, writtenScheme);
  }

  async planned(): Promise<string> {
    const { name, nature, themes } = { ...secondCall, name: 'Pulje 3' };
    const { cohortId = '' } = await this.created('/cohorts/planned', decider, {
      name,
      nature,
      themes,
    });
    return cohortId;
  }

  publishCall(cohortId: string, known: object = {}) {
    return this.service.ask('POST', `/cohorts/${cohortId}/call`, {
      as: decider,
      body: { ...writtenCall, ...known },
    });
  }

  async drafted(cohortId: string, ...municipalities: readonly string[]): Promise<string> {
    const [lead = ''] = municipalities;
    const { applicationId = '' } = await this.created(
      '/applications',
      localPerson('contact', lead),
      {
        cohortId,
        lead,
        municipalities,
      },
    );
    return applicationId;
  }

  save(applicationId: string, organisation: string, content: unknown, version = 0) {
    return this.service.ask('PUT', `/applications/${applicationId}/draft`, {
      as: localPerson('contact', organisation),
      body: { content },
      headers: { 'if-match': `"draft-${version}"` },
    });
  }

  present(applicationId: string, organisation: string, draftVersion = 1) {
    return this.service.ask<{ document: string }>(
      'POST',
      `/applications/${applicationId}/presentation`,
      {
        as: localPerson('contact', organisation),
        body: { draftVersion },
      },
    );
  }

  endorse(
    applicationId: string,
    party: string,
    organisation: string,
    document: string,
    more: object = {},
  ) {
    return this.service.ask('POST', `/applications/${applicationId}/endorsements`, {
      as: localPerson(party, organisation),
      body: { document, mandate, ...more },
    });
  }

  /** An application that all parties stand behind, ready to be sent. */
  async anchored(cohortId: string, ...municipalities: readonly string[]) {
    const [lead = ''] = municipalities;
    const applicationId = await this.drafted(cohortId, ...municipalities);
    await this.save(applicationId, lead, fullContent);
    const { document } = (await this.present(applicationId, lead)).body;
    let after = '';
    for (const municipality of municipalities)
      for (const party of ['elected', 'administration', 'employees']) {
        const { headers } = await this.endorse(applicationId, party, municipality, document);
        after = headers['event-id'] ?? '';
      }
    return { applicationId, document, lead, after };
  }

  /** An application that is with the ministry. */
  async submitted(cohortId: string, ...municipalities: readonly string[]): Promise<string> {
    const { applicationId, lead } = await this.anchored(cohortId, ...municipalities);
    const url = `/applications/${applicationId}/submission`;
    const as = localPerson('contact', lead);
    const { status, headers } = await this.service.ask('POST', url, { as });
    if (status !== 204) throw new Error(`POST ${url}: ${status}`);
    await this.service.ask('GET', `/applications?after=${headers['event-id'] ?? ''}`, { as });
    return applicationId;
  }

  /** An application that the ministry has decided to admit. */
  async admitted(cohortId: string, ...municipalities: readonly string[]): Promise<string> {
    const applicationId = await this.submitted(cohortId, ...municipalities);
    const shown = await this.service.ask<{ version: number }>(
      'GET',
      `/applications/${applicationId}`,
      { as: caseWorker },
    );
    const { version } = shown.body;
    const decision = { applicationId, version, assessmentVersion: 0, outcome: 'admitted' };
    const { body } = await this.service.ask('POST', `/cohorts/${cohortId}/decisions`, {
      as: decider,
      body: { cases: [decision], reason: 'Alle partar står bak.' },
    });
    if (body['decided'] !== 1) throw new Error(JSON.stringify(body));
    return applicationId;
  }
}
