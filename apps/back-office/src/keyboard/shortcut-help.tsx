import { Dialog, Heading, Switch, Table } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcutSwitch } from './switch.ts';
import { useShortcuts } from './use-shortcuts.ts';

const keys = [
  ['j', 'next'],
  ['k', 'previous'],
  ['o', 'open'],
  ['/', 'search'],
  ['?', 'help'],
] as const;

export const focusSearch = (): void =>
  document.querySelector<HTMLInputElement>('main input[type="search"]')?.focus();

/** `?` shows the keys, `/` goes to the page's search field. */
export const ShortcutHelp = () => {
  const { t } = useTranslation('components');
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, switchTo] = useShortcutSwitch();
  useShortcuts({ '?': () => dialog.current?.showModal(), '/': focusSearch });
  return (
    <Dialog ref={dialog} closeButton={t('confirm.close')} aria-labelledby="shortcut-help">
      <Heading level={2} data-size="sm" id="shortcut-help">
        {t('keyboard.heading')}
      </Heading>
      <p>{t('keyboard.explained')}</p>
      <Switch label={t('keyboard.switch')} checked={on} onChange={() => switchTo(!on)} />
      <Table>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{t('keyboard.key')}</Table.HeaderCell>
            <Table.HeaderCell>{t('keyboard.does')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {keys.map(([key, does]) => (
            <Table.Row key={key}>
              <Table.Cell>
                <kbd>{key}</kbd>
              </Table.Cell>
              <Table.Cell>{t(`keyboard.keys.${does}`)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Dialog>
  );
};
