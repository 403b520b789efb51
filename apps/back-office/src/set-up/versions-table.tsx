import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.ts';
import { PageLink } from '../url/page-link.tsx';

interface Version {
  readonly key: string;
  readonly version: number;
  readonly title: string;
  readonly publishedAt: string | null;
}

interface VersionsTableProps {
  readonly heading: string;
  /** Where a version is read: `<base>/<key>/<version>`. */
  readonly base: string;
  readonly rows: readonly Version[];
}

/** Every version of everything of a kind; the newest of each first. */
export const VersionsTable = ({ heading, base, rows }: VersionsTableProps) => {
  const { t } = useTranslation('set-up');
  const { date } = useFormat();
  if (rows.length === 0) return <p>{t('nothingYet')}</p>;
  const sorted = [...rows].sort(
    (one, other) => one.key.localeCompare(other.key) || other.version - one.version,
  );
  return (
    <div className="table-scroll" role="region" aria-label={heading} tabIndex={0}>
      <table className="ds-table data-table" data-size="sm" data-color="neutral">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('version')}</th>
            <th scope="col">{t('key')}</th>
            <th scope="col">{t('publishedAt')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ key, version, title, publishedAt }) => (
            <tr key={`${key} ${version}`}>
              <th scope="row">
                <PageLink to={`${base}/${key}/${version}`}>
                  {title}
                  <span className="ds-sr-only">, {t('versionN', { version })}</span>
                </PageLink>
              </th>
              <td>{version}</td>
              <td>
                <code>{key}</code>
              </td>
              <td>{publishedAt ? date(publishedAt) : t('fromBefore')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
