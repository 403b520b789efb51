import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.ts';
import { personOf } from './people.api.ts';

export const usePerson = (id: string) =>
  useQuery({
    queryKey: ['person', id],
    queryFn: () => personOf(id),
    staleTime: 300_000,
    retry: false,
  });

/** A person's name, from the directory that alone knows it. */
export const PersonName = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation('components');
  const me = useSession();
  const { data, isPending } = usePerson(id);
  if (id === me.personId && me.name) return me.name;
  if (isPending) return <span aria-busy="true">…</span>;
  if (data?.standing === 'erased') return <em>{t('person.erased')}</em>;
  return data?.name ?? <em>{t('person.unknown')}</em>;
};
