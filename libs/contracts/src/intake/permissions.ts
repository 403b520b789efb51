/** Who may do what in intake. That a person stands for *this* municipality is decided by the rule itself. */
const everybody = [
  'case-worker',
  'decider',
  'contact',
  'elected',
  'administration',
  'employees',
  'network-leader',
  'reviewer',
  'analyst',
  'operator',
] as const;

export type Role = (typeof everybody)[number];

const local = ['contact', 'elected', 'administration', 'employees'] as const;

export const intakePermissions = {
  'cohort:open': ['decider'],
  'cohort:move-deadline': ['decider'],
  'cohort:remind': ['case-worker'],
  'call:publish': ['decider'],
  'reminder:read': ['case-worker', 'decider'],
  'cohort:read': everybody,
  'form:publish': ['case-worker'],
  'criteria:publish': ['decider'],
  'scheme:publish': ['decider'],
  'participant:register': ['case-worker'],
  'participant:read': everybody,
  'participation:end': ['case-worker'],
  'application:draft': ['contact'],
  'application:write': ['contact'],
  'application:present': ['contact'],
  'application:endorse': ['elected', 'administration', 'employees'],
  'application:submit': ['contact'],
  'application:return': ['case-worker'],
  'application:remark': ['case-worker'],
  'application:read': [...local, 'case-worker', 'decider', 'reviewer'],
  'assessment:assign': ['case-worker'],
  'assessment:assess': ['case-worker'],
  'assessment:note': ['case-worker', 'decider'],
  'assessment:declare': ['case-worker', 'decider', 'reviewer'],
  'assessment:read': ['case-worker', 'decider'],
  'application:decide': ['decider'],
  'complaint:file': ['contact'],
  'complaint:register': ['case-worker'],
  'complaint:uphold': ['decider'],
  'complaint:send-on': ['case-worker', 'decider'],
  'document:read': [...local, 'case-worker', 'decider', 'reviewer'],
  'interest:express': ['contact', 'case-worker'],
  'interest:answer': ['case-worker'],
  'interest:read': [...local, 'case-worker', 'decider'],
  'letter:issue': ['case-worker', 'decider'],
  'letter:read': [...local, 'case-worker', 'decider'],
  'letter:send': ['case-worker'],
  'letter:record-delivery': ['case-worker'],
  'work:read': [...local, 'case-worker', 'decider'],
  'programme:read': everybody,
  'programme:import': ['operator'],
} as const satisfies Record<string, readonly Role[]>;

export type IntakePermission = keyof typeof intakePermissions;
