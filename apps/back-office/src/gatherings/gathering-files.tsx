import type { GatheringFileKind, GatheringFilesAnswer } from '@samanom/contracts/networks';
import { Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../api/problem.ts';
import { useView } from '../api/view.ts';
import { FileInput } from '../components/files/file-input.tsx';
import { SelectField } from '../components/form/select-field.tsx';
import { Shown } from '../components/states/shown.tsx';
import { GatheringFileLine } from './gathering-file-line.tsx';
import { filesOfGathering, gatheringFiles } from './gathering-files.api.ts';

const kinds: readonly GatheringFileKind[] = ['presentation', 'minutes', 'other'];

const AddFiles = ({ to }: { readonly to: GatheringFilesAnswer }) => {
  const { t } = useTranslation('gatherings');
  const [kind, setKind] = useState<GatheringFileKind>('presentation');
  return (
    <div className="stack narrow no-print">
      <SelectField
        label={t('fileKind')}
        value={kind}
        onChange={(value) => setKind(kinds.find((one) => one === value) ?? 'other')}
        options={kinds.map((one) => [one, t(`fileKinds.${one}`)])}
      />
      <FileInput
        place={{ service: 'networks', path: filesOfGathering(to.gatheringId), query: { kind } }}
        rules={to.rules}
        count={to.files.length}
      />
    </div>
  );
};

/** What was shown and written at a gathering. Who is not of the network has no part in it. */
export const GatheringFiles = ({ gatheringId }: { readonly gatheringId: string }) => {
  const { t } = useTranslation('gatherings');
  const shown = useView(gatheringFiles(gatheringId));
  if (codeOf(shown.error) === 'gathering-unknown') return null;
  return (
    <section className="page-section">
      <Heading level={2} data-size="xs">
        {t('files')}
      </Heading>
      <Shown of={shown} lines={2}>
        {(answer) => (
          <>
            {answer.files.length === 0 ? (
              <p className="subtle">{t('noFiles')}</p>
            ) : (
              <ul className="lines">
                {answer.files.map((file) => (
                  <GatheringFileLine
                    key={file.sha256}
                    gatheringId={gatheringId}
                    file={file}
                    mayRemove={answer.mayAdd}
                  />
                ))}
              </ul>
            )}
            {answer.mayAdd && <AddFiles to={answer} />}
          </>
        )}
      </Shown>
    </section>
  );
};
