import type { GatheringFileAnswer } from '@samanom/contracts/networks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { ConfirmDialog } from '../components/dialog/confirm-dialog.tsx';
import { FileLink } from '../components/files/file-link.tsx';
import { ScanTag } from '../components/files/scan-tag.tsx';
import { ActButton } from '../components/form/act-button.tsx';
import { PersonName } from '../components/people/person-name.tsx';
import { useFormat } from '../format/use-format.ts';
import { filesOfGathering, removeGatheringFile } from './gathering-files.api.ts';

interface GatheringFileLineProps {
  readonly gatheringId: string;
  readonly file: GatheringFileAnswer;
  readonly mayRemove: boolean;
}

export const GatheringFileLine = ({ gatheringId, file, mayRemove }: GatheringFileLineProps) => {
  const { t } = useTranslation('gatherings');
  const { moment } = useFormat();
  const [open, setOpen] = useState(false);
  const removing = useAct({ onDone: () => setOpen(false) });
  const { sha256, size, kind, addedAt, addedBy } = file;
  const name = file.name ?? t('fileNameErased');
  return (
    <li>
      <div>
        <FileLink
          service="networks"
          path={`${filesOfGathering(gatheringId)}/${sha256}`}
          name={name}
          size={size}
        />{' '}
        <ScanTag scan={file.scan} />
        <small>
          {t(`fileKinds.${kind}`)}, {moment(addedAt)}, <PersonName id={addedBy} />
        </small>
      </div>
      {mayRemove && (
        <ActButton
          variant="tertiary"
          data-size="sm"
          data-color="danger"
          onClick={() => setOpen(true)}
        >
          {t('removeFile')}
          <span className="ds-sr-only"> {name}</span>
        </ActButton>
      )}
      {open && (
        <ConfirmDialog
          open
          close={() => setOpen(false)}
          title={t('removeFileNamed', { name })}
          act={t('removeFile')}
          dangerous
          reason={t('whyFileRemoved')}
          busy={removing.isPending}
          error={removing.error}
          confirm={(reason) => removing.mutate(removeGatheringFile(gatheringId, sha256, reason))}
        >
          <p>{t('fileRemoved')}</p>
        </ConfirmDialog>
      )}
    </li>
  );
};
