import { useTranslation } from 'react-i18next';
import { StatusTag } from '../status-tag.tsx';

interface ScanTagProps {
  readonly scan: 'clean' | 'not-scanned' | 'scan-failed';
}

/** Warns of a file that could not be checked for viruses. */
export const ScanTag = ({ scan }: ScanTagProps) => {
  const { t } = useTranslation('components');
  return scan === 'scan-failed' && <StatusTag tone="warning">{t('files.notScanned')}</StatusTag>;
};
