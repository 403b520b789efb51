import { casesFor, ofCase, type Waiting } from './waiting.ts';

const ONE_COMPLAINT = `jsonb_build_object('complaintId', one->>'complaintId')`;
const DECIDED = `c.status IN ('admitted', 'rejected', 'waiting-list')`;

/** Received, and neither upheld nor sent on. Its deadline was the complainant's. */
export const complaintToAnswer: Waiting = (shown) => `
  ${ofCase({ parts: ONE_COMPLAINT, since: `(one->>'receivedAt')::timestamptz` })}
  FROM ${casesFor(shown)} c CROSS JOIN LATERAL jsonb_array_elements(c.complaints) one
  WHERE ${DECIDED} AND one->>'status' = 'received'`;

/** Upheld, by the ministry or by who it was sent on to, and the decision complained of still stands. */
export const decisionToMakeAnew: Waiting = (shown) => `
  ${ofCase({ parts: ONE_COMPLAINT, since: `(one->>'receivedAt')::timestamptz` })}
  FROM ${casesFor(shown)} c CROSS JOIN LATERAL jsonb_array_elements(c.complaints) one
  WHERE ${DECIDED} AND one->>'status' = 'upheld' AND c.decisions->-1->>'decisionId' = one->>'decisionId'`;

/** Some party has spoken of withdrawing, and this one has said nothing. */
export const withdrawalToSpeakOn: Waiting = (shown) => `
  ${ofCase({ since: 'spoken.since' })}
  FROM ${casesFor(shown)} c CROSS JOIN LATERAL (
    SELECT min((one->>'at')::timestamptz) AS since,
      bool_or(one->>'municipalityId' = :organisation AND one->>'party' = :party) AS mine
    FROM jsonb_array_elements(c.statements) one) spoken
  WHERE (c.status = 'submitted' OR ${DECIDED}) AND c.municipalities @> :own::jsonb
    AND :party <> '' AND spoken.since IS NOT NULL AND NOT spoken.mine`;
