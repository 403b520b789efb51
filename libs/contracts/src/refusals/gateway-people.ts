import type { Words } from './words.ts';

/** What the rules of the front door's people and roles refuse. */
export const gatewayPeopleRefusals = {
  'role-not-yours-to-grant': {
    nb: 'Du kan ikke gi eller ta denne rollen. Det kan {grantedBy}.',
    nn: 'Du kan ikkje gje eller ta denne rolla. Det kan {grantedBy}.',
    en: 'This role is not yours to grant or revoke. It is for {grantedBy}.',
  },
  'role-to-oneself': {
    nb: 'Ingen gir seg selv en rolle. Be en annen administrator.',
    nn: 'Ingen gjev seg sjølv ei rolle. Be ein annan administrator.',
    en: 'Nobody grants a role to themselves. Ask another administrator.',
  },
  'role-takes-two': {
    nb: 'Denne rollen må bekreftes av en annen enn den som foreslo den.',
    nn: 'Denne rolla må stadfestast av ein annan enn den som foreslo henne.',
    en: 'This role must be confirmed by somebody other than the one who proposed it.',
  },
  'role-held': {
    nb: 'Personen har alt denne rollen her, fra {from}.',
    nn: 'Personen har alt denne rolla her, frå {from}.',
    en: 'The person holds this role here already, from {from}.',
  },
  'role-proposed-already': {
    nb: 'Rollen er alt foreslått, fra {from}, og venter på bekreftelse.',
    nn: 'Rolla er alt foreslått, frå {from}, og ventar på stadfesting.',
    en: 'The role is proposed already, from {from}, and waits for confirmation.',
  },
  'one-party-at-a-time': {
    nb: 'Personen representerer en annen part i kommunen i samme tidsrom. Ta den rollen først.',
    nn: 'Personen representerer ein annan part i kommunen i same tidsrom. Ta den rolla fyrst.',
    en: 'The person represents another party of the municipality in the same days. Revoke that role first.',
  },
  'role-from-past': {
    nb: 'En rolle kan ikke gis fra en dag som er gått ({from}).',
    nn: 'Ei rolle kan ikkje gjevast frå ein dag som er gått ({from}).',
    en: 'A role cannot be granted from a day that has passed ({from}).',
  },
  'role-ends-before-it-begins': {
    nb: 'Siste dag ({to}) er før første dag ({from}).',
    nn: 'Siste dag ({to}) er før fyrste dag ({from}).',
    en: 'The last day ({to}) is before the first ({from}).',
  },
  'role-not-held-there': {
    nb: 'Denne rollen finnes ikke ved en slik organisasjon.',
    nn: 'Denne rolla finst ikkje ved ein slik organisasjon.',
    en: 'There is no such role at an organisation of that kind.',
  },
  'organisation-unknown': {
    nb: 'Organisasjonen er ikke kjent her (ennå).',
    nn: 'Organisasjonen er ikkje kjend her (enno).',
    en: 'The organisation is not known here (yet).',
  },
  'person-unknown': {
    nb: 'Personen finnes ikke i katalogen.',
    nn: 'Personen finst ikkje i katalogen.',
    en: 'The person is not in the directory.',
  },
  'person-erased': {
    nb: 'Personen er slettet.',
    nn: 'Personen er sletta.',
    en: 'The person has been erased.',
  },
  'person-of-others': {
    nb: 'Personen hører også til andre steder. Be sekretariatet om endringen.',
    nn: 'Personen høyrer òg til andre stader. Be sekretariatet om endringa.',
    en: 'The person belongs elsewhere too. Ask the secretariat for the change.',
  },
  'organisations-not-yours': {
    nb: 'Du kan bare føre opp folk i din egen organisasjon.',
    nn: 'Du kan berre føre opp folk i din eigen organisasjon.',
    en: 'You can only write down people of your own organisation.',
  },
  'email-taken': {
    nb: 'En annen i katalogen har denne e-postadressen.',
    nn: 'Ein annan i katalogen har denne e-postadressa.',
    en: 'Somebody else in the directory has this e-mail address.',
  },
  'person-holds-roles': {
    nb: 'Personen har roller, eller er foreslått til noen. Ta dem først.',
    nn: 'Personen har roller, eller er foreslått til nokre. Ta dei fyrst.',
    en: 'The person holds roles, or is proposed for some. Revoke them first.',
  },
  'erasure-before-term': {
    nb: 'Personen har undertegnet vedtak, tilslutninger eller brev som må kunne spores. Kan slettes fra {from}.',
    nn: 'Personen har skrive under vedtak, tilslutningar eller brev som må kunne sporast. Kan slettast frå {from}.',
    en: 'The person signed decisions, endorsements or letters that must remain traceable. Can be erased from {from}.',
  },
  'erasing-oneself': {
    nb: 'Ingen sletter seg selv. Be en annen administrator.',
    nn: 'Ingen slettar seg sjølv. Be ein annan administrator.',
    en: 'Nobody erases themselves. Ask another administrator.',
  },
  'role-not-proposed': {
    nb: 'Det finnes ikke noe slikt forslag.',
    nn: 'Det finst ikkje noko slikt forslag.',
    en: 'There is no such proposal.',
  },
  'role-proposal-over': {
    nb: 'Forslaget er alt avgjort.',
    nn: 'Framlegget er alt avgjort.',
    en: 'The proposal has been settled already.',
  },
  'role-not-held': {
    nb: 'Personen har ikke denne rollen.',
    nn: 'Personen har ikkje denne rolla.',
    en: 'The person does not hold this role.',
  },
  'role-term-over': {
    nb: 'Rollen var ute {to}.',
    nn: 'Rolla var ute {to}.',
    en: 'The role ran out on {to}.',
  },
  'last-day-outside-term': {
    nb: 'Siste dag ({lastDay}) må være i dag eller senere, og innenfor tiden rollen er gitt for.',
    nn: 'Siste dag ({lastDay}) må vere i dag eller seinare, og innanfor tida rolla er gjeven for.',
    en: 'The last day ({lastDay}) must be today or later, and within the term of the role.',
  },
} as const satisfies Record<string, Words>;
