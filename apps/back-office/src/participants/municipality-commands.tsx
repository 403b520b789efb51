import type { DecideLanguageBody, ParticipantAnswer } from '@samanom/contracts/intake';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from './command.form.tsx';
import { assignNumber, decideLanguage, endNumber, merge } from './participants.api.ts';
import { useMunicipalities } from './use-municipalities.ts';

const languages = ['nn', 'nb', 'neutral'] as const;

/** What the register can be told of a municipality. */
export const MunicipalityCommands = ({ of }: { readonly of: ParticipantAnswer }) => {
  const { t } = useTranslation('participants');
  const others = useMunicipalities().filter(([id]) => id !== of.participantId);
  const { participantId: id, numbers } = of;
  const held = numbers.filter(({ to }) => to === null);
  return (
    <section className="section no-print" aria-labelledby="register">
      <Heading level={2} data-size="xs" id="register">
        {t('change')}
      </Heading>
      <CommandForm
        title={t('decide.title')}
        button={t('decide.button')}
        fields={[
          {
            key: 'language',
            label: t('language'),
            kind: 'select',
            required: true,
            options: languages.map((one) => [one, t(`languages.${one}`)]),
          },
          { key: 'from', label: t('from'), kind: 'date', required: true },
        ]}
        command={({ language, from = '' }) =>
          decideLanguage(id, { language: language as DecideLanguageBody['language'], from })
        }
      />
      <CommandForm
        title={t('assign.title')}
        button={t('assign.button')}
        fields={[
          { key: 'number', label: t('number'), required: true, description: t('fourDigits') },
          { key: 'from', label: t('from'), kind: 'date', required: true },
          { key: 'to', label: t('to'), kind: 'date', description: t('ifKnown') },
        ]}
        command={({ number = '', from = '', to }) =>
          assignNumber(id, { number: number.trim(), from, to: to || null })
        }
      />
      {held.map(({ number }) => (
        <CommandForm
          key={number}
          title={t('endNumber.title', { number })}
          button={t('endNumber.button')}
          fields={[{ key: 'to', label: t('endNumber.to'), kind: 'date', required: true }]}
          command={({ to = '' }) => endNumber(id, number, { to })}
        />
      ))}
      <CommandForm
        title={t('merge.title', { name: of.name })}
        button={t('merge.button')}
        fields={[
          {
            key: 'merged',
            label: t('merge.merged'),
            kind: 'many',
            required: true,
            options: others,
          },
          { key: 'on', label: t('merge.on'), kind: 'date', required: true },
          { key: 'number', label: t('merge.number'), description: t('merge.numberText') },
        ]}
        command={({ merged = '', on = '', number }) =>
          merge(id, { merged: merged.split(' '), on, number: number?.trim() || null })
        }
      />
    </section>
  );
};
