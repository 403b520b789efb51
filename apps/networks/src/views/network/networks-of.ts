import type { Shown } from '@samanom/event-store';
import { networkMember } from './network-member.projection.ts';

/** SQL: which participation, or any municipality of it, is or was in which network, one row for each. */
export const networksOf = (shown: Shown): string => `(
  SELECT DISTINCT m."participationId", m."networkId" FROM ${shown.sql(networkMember)} m
  WHERE m."to" IS NULL OR m."from" IS NULL OR m."from" <= m."to")`;
