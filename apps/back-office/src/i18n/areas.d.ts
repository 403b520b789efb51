import 'i18next';
import type { texts as attendance } from '../attendance/texts/nb.ts';
import type { texts as attendanceLedger } from '../attendance-ledger/texts/nb.ts';
import type { texts as themeDays } from '../theme-days/texts/nb.ts';
import type { texts as calendar } from '../calendar/texts/nb.ts';
import type { texts as myInvitations } from '../my-invitations/texts/nb.ts';
import type { texts as projectLeaderGatherings } from '../project-leader-gatherings/texts/nb.ts';
import type { texts as experiences } from '../experiences/texts/nb.ts';
import type { texts as applications } from '../applications/texts/nb.ts';
import type { texts as assessment } from '../assessment/texts/nb.ts';
import type { texts as caseRecord } from '../case-record/texts/nb.ts';
import type { texts as caseTexts } from '../case/texts/nb.ts';
import type { texts as cohorts } from '../cohorts/texts/nb.ts';
import type { texts as components } from '../components/texts/nb.ts';
import type { texts as document } from '../document/texts/nb.ts';
import type { texts as endorsing } from '../endorsing/texts/nb.ts';
import type { texts as interests } from '../interests/texts/nb.ts';
import type { texts as letters } from '../letters/texts/nb.ts';
import type { texts as myWork } from '../my-work/texts/nb.ts';
import type { texts as participants } from '../participants/texts/nb.ts';
import type { texts as programme } from '../programme/texts/nb.ts';
import type { texts as people } from '../people/texts/nb.ts';
import type { texts as gatherings } from '../gatherings/texts/nb.ts';
import type { texts as networks } from '../networks/texts/nb.ts';
import type { texts as roles } from '../roles/texts/nb.ts';
import type { texts as setUp } from '../set-up/texts/nb.ts';
import type { texts as formBuilder } from '../form-builder/texts/nb.ts';
import type { texts as operations } from '../operations/texts/nb.ts';
import type { texts as shell } from '../shell/texts/nb.ts';
import type { texts as writing } from '../writing/texts/nb.ts';

/** Every area that has texts, a line each: with it the compiler knows the keys. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: {
      applications: typeof applications;
      experiences: typeof experiences;
      'project-leader-gatherings': typeof projectLeaderGatherings;
      'my-invitations': typeof myInvitations;
      calendar: typeof calendar;
      'theme-days': typeof themeDays;
      'attendance-ledger': typeof attendanceLedger;
      assessment: typeof assessment;
      attendance: typeof attendance;
      case: typeof caseTexts;
      'case-record': typeof caseRecord;
      cohorts: typeof cohorts;
      components: typeof components;
      document: typeof document;
      endorsing: typeof endorsing;
      interests: typeof interests;
      letters: typeof letters;
      'my-work': typeof myWork;
      participants: typeof participants;
      programme: typeof programme;
      people: typeof people;
      gatherings: typeof gatherings;
      networks: typeof networks;
      roles: typeof roles;
      'set-up': typeof setUp;
      'form-builder': typeof formBuilder;
      operations: typeof operations;
      shell: typeof shell;
      writing: typeof writing;
    };
  }
}
