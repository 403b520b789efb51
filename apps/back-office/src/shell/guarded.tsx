import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { rolesWith, useMay, type Permission } from '../api/may.ts';
import { useSession } from '../api/session.ts';
import { PageHeading } from '../components/page-heading.tsx';

interface GuardedProps {
  readonly permissions: readonly Permission[] | undefined;
  readonly children: ReactNode;
}

/** A page for those who have one of the permissions; the others are told that it exists, and for whom. */
export const Guarded = ({ permissions, children }: GuardedProps) => {
  const { t } = useTranslation('shell');
  const { roles } = useSession();
  const may = useMay();
  if (!permissions || permissions.some(may)) return children;
  const inWords = (some: readonly string[]) =>
    some.map((role) => t(`role.${role}` as 'role.decider')).join(', ');
  return (
    <>
      <PageHeading title={t('guarded.title')} />
      <p>{t('guarded.text', { roles: inWords(roles), has: inWords(rolesWith(permissions)) })}</p>
      <p>{t('guarded.ask')}</p>
    </>
  );
};
