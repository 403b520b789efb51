import { Alert } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Deadline } from '../components/deadline.tsx';
import { TaskList, type Task } from '../components/task-list.tsx';
import { useView } from '../api/view.ts';
import { isEmpty } from '../document/content.ts';
import { nextDeadlineOf } from '../case/open-acts.ts';
import { PageLink } from '../url/page-link.tsx';
import { faultsIn } from './faults.ts';
import { useFaultWords } from './use-fault-words.ts';
import { WritingFrame, type Written } from './writing-frame.tsx';
import { draftAttachments } from './writing.api.ts';

const Tasks = ({ one, form, draft, writing }: Written) => {
  const { t } = useTranslation('writing');
  const { t: texts } = useTranslation('document');
  const words = useFaultWords();
  const base = `/applications/${one.applicationId}/draft`;
  const files = useView(draftAttachments(one.applicationId)).data?.body;
  const problems = writing.version === draft.version ? draft.problems : [];
  const faults = faultsIn(form, writing.content, problems);
  const fields = form.fields.map((field): Task => {
    const fault = faults.find((each) => each.field === field.id);
    const empty = isEmpty(writing.content[field.id]);
    const state = fault ? 'left' : empty ? 'optional' : 'done';
    return {
      id: field.id,
      title: field.label,
      state,
      to: `${base}/${field.id}`,
      ...(fault && !empty && { note: words(field, fault.kind) }),
    };
  });
  const attachments: Task = {
    id: 'attachments',
    title: texts('attachments'),
    state: files && files.attachments.length > 0 ? 'done' : 'optional',
    to: `${base}/attachments`,
    ...(files && { note: t('files', { count: files.attachments.length }) }),
  };
  const { pages, pageLimit } = writing;
  return (
    <>
      <p>
        {t('deadline')} <Deadline at={nextDeadlineOf(one)} />
      </p>
      <TaskList tasks={form.attachments.allowed ? [...fields, attachments] : fields} />
      <p>{t('pages', { pages, pageLimit })}</p>
      {pages > pageLimit && <Alert data-color="warning">{t('tooManyPages', { pageLimit })}</Alert>}
      <p className="acts">
        <PageLink to={`${base}/check`} className="ds-button" data-variant="primary">
          {t('toCheck')}
        </PageLink>
        <PageLink
          to={`/applications/${one.applicationId}`}
          className="ds-button"
          data-variant="tertiary"
        >
          {t('toCase')}
        </PageLink>
      </p>
    </>
  );
};

/** What is left of one application, part by part. */
export const DraftTasksPage = () => {
  const { t } = useTranslation('writing');
  return (
    <WritingFrame title={({ one }) => t('titleOf', { lead: one.leadName ?? one.lead })}>
      {(written) => <Tasks {...written} />}
    </WritingFrame>
  );
};
