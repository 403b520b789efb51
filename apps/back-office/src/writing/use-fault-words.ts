import { useTranslation } from 'react-i18next';
import type { Field } from '../document/document.api.ts';
import type { FaultKind } from './faults.ts';

/** What is wrong with a field, in words. */
export const useFaultWords = () => {
  const { t } = useTranslation('writing');
  return (
    { label, maxLength = 0, maxItems = 0, minimum = 0, maximum = 0 }: Field,
    kind: FaultKind,
  ) => t(`fault.${kind}`, { field: label, maxLength, maxItems, minimum, maximum });
};
