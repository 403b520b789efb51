import { Field, Heading, Label, Select } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../api/view.ts';
import { Shown } from '../../components/states/shown.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useUrl } from '../../url/url.ts';
import { timelineOf } from '../../case/case.api.ts';
import type { SeenCase } from '../../case/case-frame.tsx';
import { useWrittenForm } from '../../case/municipalities.tsx';
import { TextDifference } from './text-difference.tsx';
import { textsOf, type PresentedText } from './texts-of.ts';

interface ChooseTextProps {
  readonly label: string;
  readonly value: string;
  readonly texts: readonly PresentedText[];
  readonly choose: (hash: string) => void;
}

const ChooseText = ({ label, value, texts, choose }: ChooseTextProps) => {
  const { t } = useTranslation('case-record');
  const { moment } = useFormat();
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value} onChange={({ target }) => choose(target.value)}>
        {texts.map(({ hash, at, sent }, n) => (
          <option key={hash} value={hash}>
            {t(sent ? 'textThatWasSent' : 'textThatWasPresented', { n: n + 1, at: moment(at) })}
          </option>
        ))}
      </Select>
    </Field>
  );
};

/** Two texts of the case, field by field and word by word. */
export const CompareTexts = ({ one, me }: SeenCase) => {
  const { t } = useTranslation('case-record');
  const { t: common } = useTranslation('components');
  const [{ from, to }, change] = useUrl();
  const lang = useWrittenForm(one.lead);
  const shown = useView(timelineOf(one.applicationId, { kind: 'text', limit: 200 }));
  return (
    <section aria-labelledby="compare-texts" className="case-part">
      <Heading level={2} data-size="xs" id="compare-texts">
        {common('diff.heading')}
      </Heading>
      <Shown of={shown} lines={4}>
        {({ entries }) => {
          const texts = textsOf(entries, one.sent, me.municipalityId === null);
          const newer = to ?? texts.at(-1)?.hash;
          const older = from ?? texts.at(-2)?.hash;
          if (!newer || !older) return <p>{t('onlyOneText', { count: texts.length })}</p>;
          return (
            <>
              <div className="case-filters no-print">
                <ChooseText
                  label={t('olderText')}
                  value={older}
                  texts={texts}
                  choose={(hash) => change({ from: hash, to: newer }, { replace: true })}
                />
                <ChooseText
                  label={t('newerText')}
                  value={newer}
                  texts={texts}
                  choose={(hash) => change({ from: older, to: hash }, { replace: true })}
                />
              </div>
              <TextDifference one={one} from={older} to={newer} lang={lang} />
            </>
          );
        }}
      </Shown>
    </section>
  );
};
