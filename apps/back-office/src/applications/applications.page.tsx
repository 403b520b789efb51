import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { number } from '../format/numbers.ts';
import { useLastVisit } from '../url/last-visit.ts';
import { PageLink } from '../url/page-link.tsx';
import { useUrl } from '../url/url.ts';
import { useList } from '../url/use-list.ts';
import { useApplicationColumns } from './application-columns.tsx';
import { filterKeys, useApplicationFilters } from './application-filters.ts';
import { applications } from './applications.api.ts';

const SORT = '-submittedAt';

/** Every application that one may see, chosen, sorted and paged by the service. */
export const ApplicationsPage = () => {
  const { t } = useTranslation('applications');
  const [words] = useUrl();
  const may = useMay();
  const list = useList({ filters: filterKeys, sort: SORT });
  const asked = applications(list.query);
  const shown = useView(asked, { keep: true });
  const page = shown.data?.body;
  const chosen = Object.keys(list.state.filters).length > 0;
  const all = useView(applications({ limit: 1 }), { enabled: chosen }).data?.body.total;
  const columns = useApplicationColumns(useLastVisit('applications'));
  const filters = useApplicationFilters(page);
  return (
    <>
      <PageHeading title={t('title')}>
        {may('application:draft') && (
          <PageLink to="/applications/new" className="ds-button no-print" data-size="sm">
            {t('begin')}
          </PageLink>
        )}
        <PageLink
          to="/applications/queue"
          search={{ ...words, page: undefined }}
          className="ds-link no-print"
        >
          {t('asQueue')}
        </PageLink>
      </PageHeading>
      <DataTable
        list={list}
        shown={shown}
        columns={columns}
        filters={filters}
        idOf={({ applicationId }) => applicationId}
        linkOf={({ applicationId }) => `/applications/${applicationId}`}
        nameOf={({ leadName, lead }) => leadName ?? lead}
        heading={({ total }) =>
          all === undefined || !chosen
            ? t('heading', { count: total, formatted: number(total) })
            : t('headingOf', { count: all, total: number(total), all: number(all) })
        }
        download={asked}
        empty={
          <Empty title={t('emptyTitle')}>
            <p>{t('empty')}</p>
          </Empty>
        }
      />
    </>
  );
};
