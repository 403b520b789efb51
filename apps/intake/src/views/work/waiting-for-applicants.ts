import { participantList } from '@samanom/programme';
import { casesFor, ofCase, type Waiting } from './waiting.ts';

/** Nothing waits once it is too late: the case can then not be sent. */
const inTime = 'c.deadline >= :now::timestamptz';
const byLead = 'c.lead::text = :organisation';

/** Written, and not put before the parties. */
export const draftToPresent: Waiting = (shown) => `
  ${ofCase({ deadline: 'c.deadline', since: 'c."draftedAt"' })} FROM ${casesFor(shown)} c
  WHERE c.status = 'drafted' AND ${byLead} AND ${inTime}`;

/** The lead waits for everybody, each of the others for its own parties. */
export const partiesMissing: Waiting = (shown) => `
  ${ofCase({ parts: `jsonb_build_object('missing', m.missing)`, deadline: 'c.deadline', since: 'c."presentedAt"' })}
  FROM ${casesFor(shown)} c CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('municipalityId', line->>'municipalityId',
      'municipality', coalesce(p.name, line->>'municipalityId'), 'party', line->>'party') ORDER BY n) AS missing
    FROM jsonb_array_elements(c.endorsements) WITH ORDINALITY AS e(line, n)
    LEFT JOIN ${shown.sql(participantList)} p ON p."participantId" = (line->>'municipalityId')::uuid
    WHERE line->>'status' <> 'given' AND (${byLead} OR line->>'municipalityId' = :organisation)) m
  WHERE c.status = 'presented' AND c.municipalities @> :own::jsonb AND ${inTime} AND m.missing IS NOT NULL`;

/** All stand behind it, since the last of them did. */
export const applicationToSubmit: Waiting = (shown) => `
  ${ofCase({ deadline: 'c.deadline', since: 'last.since' })}
  FROM ${casesFor(shown)} c CROSS JOIN LATERAL (
    SELECT max((line->>'since')::timestamptz) AS since FROM jsonb_array_elements(c.endorsements) line) last
  WHERE c.status = 'presented' AND c.given = c.needed AND ${byLead} AND ${inTime}`;

/** Sent back by the secretariat, until its own last moment. */
export const textToMend: Waiting = (shown) => `
  ${ofCase({ deadline: 'c.deadline', since: `(c.returned->>'at')::timestamptz` })} FROM ${casesFor(shown)} c
  WHERE c.status = 'returned' AND ${byLead} AND ${inTime}`;

/** Presented, and this party of this municipality does not stand behind that text. */
export const textToEndorse: Waiting = (shown) => `
  ${ofCase({ parts: `jsonb_build_object('remindedAt', line->'remindedAt')`, deadline: 'c.deadline', since: `(line->>'since')::timestamptz` })}
  FROM ${casesFor(shown)} c CROSS JOIN LATERAL jsonb_array_elements(c.endorsements) line
  WHERE c.status = 'presented' AND c.municipalities @> :own::jsonb AND ${inTime}
    AND line->>'municipalityId' = :organisation AND line->>'party' = :party AND line->>'status' <> 'given'`;
