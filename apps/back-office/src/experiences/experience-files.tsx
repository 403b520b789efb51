import { experienceFileRules, type ExperienceAnswer } from '@samanom/contracts/networks';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { useMay } from '../api/may.ts';
import { FileInput } from '../components/files/file-input.tsx';
import { FileLink } from '../components/files/file-link.tsx';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { detachFile, filesOfExperience } from './experiences.api.ts';

/** Pictures and papers of an experience: until it is published, whoever tells it adds and takes away. */
export const ExperienceFiles = ({ of }: { readonly of: ExperienceAnswer }) => {
  const { t } = useTranslation('experiences');
  const may = useMay();
  const removing = useAct();
  const { experienceId, attachments, status } = of;
  const isOpen = may('experience:tell') && (status === 'told' || status === 'sent-back');
  if (!isOpen && attachments.length === 0) return null;
  const path = filesOfExperience(experienceId);
  return (
    <section className="page-section">
      <Heading level={2} data-size="xs">
        {t('files')}
      </Heading>
      <ul className="lines">
        {attachments.map(({ sha256, name, size }) => (
          <li key={sha256}>
            <div>
              <FileLink
                service="networks"
                path={`${path}/${sha256}`}
                name={name ?? t('fileNameErased')}
                size={size}
              />
            </div>
            {isOpen && (
              <ActButton
                variant="tertiary"
                data-size="sm"
                data-color="danger"
                busy={removing.isPending}
                onClick={() => removing.mutate(detachFile(experienceId, sha256))}
              >
                {t('removeFile')}
                <span className="ds-sr-only"> {name}</span>
              </ActButton>
            )}
          </li>
        ))}
      </ul>
      <ActError error={removing.error} />
      {isOpen && (
        <div className="stack narrow no-print">
          <FileInput
            place={{ service: 'networks', path }}
            rules={experienceFileRules}
            count={attachments.length}
          />
        </div>
      )}
    </section>
  );
};
