import { useTranslation } from 'react-i18next';
import { pathOf } from '../api/request.ts';
import { fileSize } from '../format/numbers.ts';
import { useAsOf } from '../url/as-of.ts';
import type { Attachment } from './content.ts';

interface AttachmentListProps {
  readonly applicationId: string;
  readonly document: string;
  readonly attachments: readonly Attachment[];
}

/** The files that belong to a text presented. */
export const AttachmentList = ({ applicationId, document, attachments }: AttachmentListProps) => {
  const { t } = useTranslation('document');
  const asOf = useAsOf();
  const fileOf = ({ sha256 }: Attachment) =>
    pathOf('intake', `/applications/${applicationId}/documents/${document}/attachments/${sha256}`, {
      asOf,
    });
  if (attachments.length === 0) return <p className="subtle">{t('noAttachments')}</p>;
  return (
    <ul className="files">
      {attachments.map((file) => (
        <li key={file.sha256}>
          <a href={fileOf(file)} download={file.name} className="ds-link">
            {file.name}
          </a>{' '}
          <small className="subtle">{fileSize(file.size)}</small>
        </li>
      ))}
    </ul>
  );
};
