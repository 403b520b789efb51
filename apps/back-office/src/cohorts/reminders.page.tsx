import type { RemindersAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { ApplicationStatusTag } from '../applications/application-status.tsx';
import { useView } from '../api/view.ts';
import type { Column } from '../components/data-table/column.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import { Deadline } from '../components/deadline.tsx';
import { DateField } from '../components/form/date-field.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { number } from '../format/numbers.ts';
import { useFormat } from '../format/use-format.ts';
import { pageOf } from '../url/list-state.ts';
import { useUrl } from '../url/url.ts';
import { useList } from '../url/use-list.ts';
import { useParam } from '../url/use-param.ts';
import { BackToCohort } from './back-to-cohort.tsx';
import './cohorts.css';
import { reminders } from './cohorts.api.ts';
import { MissingParties } from './missing-parties.tsx';

type Due = RemindersAnswer['due'][number];

/** Who has begun and not sent, and is to be reminded of the deadline. */
export const RemindersPage = () => {
  const { t } = useTranslation('cohorts');
  const { date } = useFormat();
  const cohortId = useParam('cohortId');
  const [{ on }, change] = useUrl();
  const list = useList({ filters: [] });
  const asked = reminders(cohortId, on);
  const shown = useView(asked, { as: ({ due }) => pageOf(due, list.state) });
  const whole = useView(asked).data?.body;
  const columns: readonly Column<Due>[] = [
    { id: 'municipality', header: t('municipality'), cell: (one) => one.leadName ?? t('unnamed') },
    {
      id: 'status',
      header: t('status'),
      cell: ({ status }) => <ApplicationStatusTag status={status} />,
    },
    { id: 'missing', header: t('reminder.missing'), cell: (one) => <MissingParties of={one} /> },
    { id: 'due', header: t('reminder.due'), cell: ({ dueOn }) => date(dueOn) },
  ];
  return (
    <>
      <PageHeading title={t('reminder.title')} />
      <BackToCohort cohortId={cohortId} />
      {whole && (
        <div className="stack">
          <p>
            {t('deadline')}: <Deadline at={whole.deadline} />
          </p>
          <section aria-label={t('reminder.schedule')}>
            <p>{t('reminder.schedule')}</p>
            <ul>
              {whole.schedule.map(({ dueOn, workingDays }) => (
                <li key={dueOn}>
                  {t('reminder.scheduled', { date: date(dueOn), days: workingDays })}
                </li>
              ))}
            </ul>
          </section>
          <DateField
            label={t('reminder.on')}
            value={on ?? whole.on}
            onChange={(day) => change({ on: day }, { replace: true })}
          />
        </div>
      )}
      <DataTable
        list={list}
        shown={shown}
        columns={columns}
        idOf={({ applicationId }) => applicationId}
        linkOf={({ applicationId }) => `/applications/${applicationId}`}
        nameOf={({ leadName }) => leadName ?? t('unnamed')}
        heading={({ total }) => t('reminder.heading', { count: total, formatted: number(total) })}
        empty={
          <Empty title={t('reminder.nothingTitle')}>
            <p>{t('reminder.nothing')}</p>
          </Empty>
        }
      />
    </>
  );
};
