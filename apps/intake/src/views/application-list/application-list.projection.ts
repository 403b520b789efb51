import type { ApplicationEvent } from '@samanom/contracts/intake';
import { projection } from '@samanom/event-store';
import { isBy, parties } from '@samanom/kernel';
import { missing, withAnswer, withDecision, withLine, withWords } from './application-changes.ts';
import { applicationRow, type ApplicationRow } from './application-row.ts';

export type { ApplicationRow } from './application-row.ts';

export const applicationList = projection<ApplicationRow, ApplicationEvent>({
  name: 'application-list',
  version: 4,
  entity: applicationRow,
  row: ({ applicationId }) => applicationId,
  on: {
    ApplicationDrafted: (_, drafted, { at, version }) => ({
      ...drafted,
      status: 'drafted',
      themes: [],
      pages: null,
      document: null,
      documents: [],
      sent: [],
      returned: null,
      said: [],
      decisions: [],
      rank: null,
      complaints: [],
      statements: [],
      withdrawal: null,
      endorsements: drafted.municipalities.flatMap((municipalityId) =>
        parties.map((party) => missing({ municipalityId, party }, at)),
      ),
      given: 0,
      needed: drafted.municipalities.length * parties.length,
      draftedAt: at,
      presentedAt: null,
      submittedAt: null,
      version,
    }),
    ApplicationPresented: (row, { document, pages, themes }, { at, version }) => ({
      ...row,
      status: 'presented',
      themes,
      pages,
      document,
      documents: [...new Set([...row.documents, document])],
      endorsements: row.endorsements.map((line) => ({
        ...line,
        since: line.status === 'missing' ? at : line.since,
        remindedAt: null,
      })),
      presentedAt: at,
      version,
    }),
    ApplicationEndorsed: (row, { document, mandate, reservation, ...endorser }, about) => ({
      ...withLine(
        row,
        endorser,
        ({ municipalityId, party }) => ({
          municipalityId,
          party,
          status: 'given',
          since: about.at,
          remindedAt: null,
          document,
          mandate,
          reservation,
          person: about.person,
        }),
        about,
      ),
      documents: reservation ? [...row.documents, reservation] : row.documents,
    }),
    EndorsementLapsed: (row, endorser, about) =>
      withLine(row, endorser, (line) => ({ ...line, status: 'lapsed', since: about.at }), about),
    PartyReminded: (row, { remindedAt, ...endorser }, about) =>
      withLine(row, endorser, (line) => ({ ...line, remindedAt }), about),
    ApplicationSubmitted: (row, { document, submittedAt }, { version }) => ({
      ...row,
      status: 'submitted',
      sent: [...row.sent, document],
      submittedAt,
      version,
    }),
    ApplicationReturned: (row, { reason, resubmitBy }, { at, version }) => ({
      ...row,
      status: 'returned',
      ...withWords(row, reason),
      returned: { reason, resubmitBy, at },
      version,
    }),
    RemarkSent: (row, { remark }, { version }) => ({
      ...row,
      ...withWords(row, remark),
      version,
    }),
    ApplicationAdmitted: (row, decided, about) => withDecision(row, 'admitted', decided, about),
    ApplicationRejected: (row, decided, about) => withDecision(row, 'rejected', decided, about),
    ApplicationPutOnWaitingList: (row, decided, about) =>
      withDecision(row, 'waiting-list', decided, about),
    ComplaintReceived: (row, { applicationId: _, ...complaint }, { version }) => ({
      ...row,
      ...withWords(row, complaint.complaint, complaint.lateReason),
      complaints: [...row.complaints, { ...complaint, status: 'received', to: null, answers: [] }],
      version,
    }),
    ComplaintUpheld: (row, answer, about) => withAnswer(row, answer, { status: 'upheld' }, about),
    ComplaintSentOn: (row, { to, ...answer }, about) =>
      withAnswer(row, answer, { status: 'sent-on', to }, about),
    AppealDecided: (row, { upheld, ...answer }, about) =>
      withAnswer(row, answer, { status: upheld ? 'upheld' : 'not-upheld' }, about),
    WithdrawalStatementGiven: (row, { applicationId: _, ...statement }, { at, version }) => ({
      ...row,
      ...withWords(row, statement.statement),
      statements: [...row.statements.filter((one) => !isBy(statement)(one)), { ...statement, at }],
      version,
    }),
    ApplicationWithdrawn: (row, { by, reason, silent, withdrawnAt: at }, { version }) => ({
      ...row,
      ...withWords(row, reason),
      status: 'withdrawn',
      withdrawal: { by, reason, silent, at },
      version,
    }),
  },
});
