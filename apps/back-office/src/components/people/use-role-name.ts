import { useTranslation } from 'react-i18next';

/** A role in words. */
export const useRoleName = () => {
  const { t } = useTranslation('shell');
  return (role: string): string => t(`role.${role}` as 'role.decider');
};
