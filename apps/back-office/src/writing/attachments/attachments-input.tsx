import type { AttachmentsAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { act, useAct } from '../../api/act.ts';
import { pathOf } from '../../api/request.ts';
import { useView } from '../../api/view.ts';
import { FileInput } from '../../components/files/file-input.tsx';
import { ScanTag } from '../../components/files/scan-tag.tsx';
import { ActButton } from '../../components/form/act-button.tsx';
import { ActError } from '../../components/form/act-error.tsx';
import { Shown } from '../../components/states/shown.tsx';
import { fileSize } from '../../format/numbers.ts';
import { draftAttachments } from '../writing.api.ts';

interface FilesProps {
  readonly applicationId: string;
  readonly files: AttachmentsAnswer['attachments'];
}

const pathOfFiles = (applicationId: string) => `/applications/${applicationId}/draft/attachments`;

const pathOfFile = (applicationId: string, name: string) =>
  `${pathOfFiles(applicationId)}/${encodeURIComponent(name)}`;

const Files = ({ applicationId, files }: FilesProps) => {
  const { t } = useTranslation('writing');
  const removing = useAct();
  const remove = (name: string) =>
    removing.mutate(
      act({ service: 'intake', method: 'DELETE', path: pathOfFile(applicationId, name) }),
    );
  return (
    <>
      <ul className="files">
        {files.map(({ name, size, scan }) => (
          <li key={name}>
            <a
              href={pathOf('intake', pathOfFile(applicationId, name))}
              download={name}
              className="ds-link"
            >
              {name}
            </a>{' '}
            <small className="subtle">{fileSize(size)}</small> <ScanTag scan={scan} />{' '}
            <ActButton
              variant="tertiary"
              data-size="sm"
              data-color="danger"
              busy={removing.isPending}
              onClick={() => remove(name)}
            >
              {t('removeFile', { name })}
            </ActButton>
          </li>
        ))}
      </ul>
      <ActError error={removing.error} />
    </>
  );
};

/** Files beside the draft: sent one by one, with how far each has come. */
export const AttachmentsInput = ({ applicationId }: { readonly applicationId: string }) => (
  <Shown of={useView(draftAttachments(applicationId))} lines={3}>
    {({ rules, attachments }) =>
      rules.allowed && (
        <div className="stack">
          <FileInput
            place={{ service: 'intake', path: pathOfFiles(applicationId) }}
            rules={rules}
            count={attachments.length}
          />
          <Files applicationId={applicationId} files={attachments} />
        </div>
      )
    }
  </Shown>
);
