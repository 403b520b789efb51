import type { Words } from './words.ts';

/** What the rules of calls, forms and criteria refuse. */
export const callRefusals = {
  'form-unknown': {
    nb: 'Skjemaet «{form}», versjon {formVersion}, finnes ikke.',
    nn: 'Skjemaet «{form}», versjon {formVersion}, finst ikkje.',
    en: 'There is no form "{form}", version {formVersion}.',
  },
  'field-twice': {
    nb: 'Skjemaet har mer enn ett felt som heter «{twice}».',
    nn: 'Skjemaet har meir enn eitt felt som heiter «{twice}».',
    en: 'The form has more than one field with the id "{twice}".',
  },
  'option-twice': {
    nb: 'Feltet «{field}» har samme svar to ganger.',
    nn: 'Feltet «{field}» har same svar to gonger.',
    en: 'The field "{field}" has the same option twice.',
  },
  'form-without-themes': {
    nb: 'Skjemaet må ha ett felt for tema, og det må fylles ut.',
    nn: 'Skjemaet må ha eitt felt for tema, og det må fyllast ut.',
    en: 'The form must have one field for themes, and it must be required.',
  },
  'limits-reversed': {
    nb: 'Feltet «{field}» har en nedre grense ({minimum}) over den øvre ({maximum}).',
    nn: 'Feltet «{field}» har ei nedre grense ({minimum}) over den øvre ({maximum}).',
    en: 'The field "{field}" has a lower limit ({minimum}) above the upper one ({maximum}).',
  },
  'criterion-twice': {
    nb: 'Disse kriteriene står to ganger: {twice}.',
    nn: 'Desse kriteria står to gonger: {twice}.',
    en: 'These criteria are there twice: {twice}.',
  },
  'criteria-unknown': {
    nb: 'Tildelingskriteriene «{criteria}», versjon {criteriaVersion}, finnes ikke.',
    nn: 'Tildelingskriteria «{criteria}», versjon {criteriaVersion}, finst ikkje.',
    en: 'There are no award criteria "{criteria}", version {criteriaVersion}.',
  },
  'scheme-unknown': {
    nb: 'Tilskuddsordningen «{scheme}», versjon {schemeVersion}, finnes ikke.',
    nn: 'Tilskotsordninga «{scheme}», versjon {schemeVersion}, finst ikkje.',
    en: 'There is no grant scheme "{scheme}", version {schemeVersion}.',
  },
  'call-not-published': {
    nb: 'Utlysningen for puljen er ikke publisert ennå.',
    nn: 'Utlysinga for pulja er ikkje publisert enno.',
    en: 'The call of this cohort has not been published yet.',
  },
  'call-published-already': {
    nb: 'Puljen er allerede åpen for søknader. Det den er låst til, endres ikke.',
    nn: 'Pulja er alt open for søknader. Det ho er låst til, blir ikkje endra.',
    en: 'The cohort takes applications already. What it is pinned to does not change.',
  },
  'not-invited': {
    nb: 'Utlysningen er ikke for disse kommunene: {outside}.',
    nn: 'Utlysinga er ikkje for desse kommunane: {outside}.',
    en: 'The call is not for these municipalities: {outside}.',
  },
  'joint-not-allowed': {
    nb: 'I denne puljen søker hver kommune for seg.',
    nn: 'I denne pulja søkjer kvar kommune for seg.',
    en: 'In this cohort each municipality applies by itself.',
  },
} as const satisfies Record<string, Words>;
