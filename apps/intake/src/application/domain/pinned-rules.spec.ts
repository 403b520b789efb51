import { describe, it } from '@jest/globals';
import {
  ApplicationDrafted,
  ApplicationFormPublished,
  ApplicationPresented,
  CallPublished,
  CohortPlanned,
  formSchema,
  formVersionOf,
  type FormField,
} from '@samanom/contracts/intake';
import { replay } from '@samanom/kernel';
import { given, metaOf } from '@samanom/testing';
import { valid } from '@samanom/service';
import { applicationForm } from '../../application-form/domain/application-form.ts';
import { cohort } from '../../cohort/domain/cohort.ts';
import { application } from './application.ts';
import { PresentApplication, presentApplication } from './present-application.ts';

const cohortId = 'c-3';
const lead = 'm-1';
const themes: FormField = { id: 'themes', type: 'themes', required: true };
const purpose: FormField = { id: 'purpose', type: 'long-text', required: true, maxLength: 100 };
const formV1 = ApplicationFormPublished({
  form: 'pulje-3',
  version: 1,
  pageLimit: 5,
  attachments: { allowed: false },
  fields: [themes],
  document: 'f1',
});
const formV2 = ApplicationFormPublished({
  ...formV1.data,
  version: 2,
  pageLimit: 2,
  fields: [themes, purpose],
});
const pinned = {
  form: 'pulje-3',
  formVersion: 1,
  pageLimit: 5,
  scheme: 's',
  schemeVersion: 1,
  criteria: 'c',
  criteriaVersion: 1,
};
const called = (rules = pinned) => [
  CohortPlanned({ cohortId, name: 'Pulje 3', nature: 'programme', themes: ['reputation'] }),
  CallPublished({
    cohortId,
    text: 't',
    rules,
    applicants: { only: null, jointly: true },
    deadline: '2012-09-30T21:59:59.999Z',
  }),
];
const drafted = ApplicationDrafted({
  applicationId: 'a',
  cohortId,
  lead,
  municipalities: [lead],
});

/** The same text, decided again from the events alone, with the forms that were published by then. */
const decidedAgain = (call: ReturnType<typeof called>, forms: (typeof formV1)[]) => {
  const content = { themes: ['reputation'] };
  const state = replay(cohort, call);
  if (state.status !== 'open') throw new Error('the call was published');
  const { form: name, formVersion } = state.rules;
  const form = formVersionOf(name, formVersion, replay(applicationForm, forms).versions);
  const problems = valid(formSchema(form?.fields ?? [])).problems(content);
  const command = new PresentApplication(
    {
      applicationId: 'a',
      document: 'd',
      pages: 4,
      themes: ['reputation'],
      attachments: [],
      problems,
    },
    metaOf({ actor: { person: 'p', organisation: lead, roles: ['contact'], role: 'contact' } }),
  );
  return given(application, [drafted]).reading(state).when(presentApplication(command));
};

describe('an old decision', () => {
  it('is the same when it is decided again under its own rules, whatever was published since', () => {
    const presented = ApplicationPresented({
      applicationId: 'a',
      document: 'd',
      pages: 4,
      themes: ['reputation'],
      attachments: [],
    });
    decidedAgain(called(), [formV1]).then([presented]);
    decidedAgain(called(), [formV1, formV2]).then([presented]);
  });

  it('would be another under the later version', () =>
    decidedAgain(called({ ...pinned, formVersion: 2, pageLimit: 2 }), [
      formV1,
      formV2,
    ]).thenRejected('content-incomplete'));
});
