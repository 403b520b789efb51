import { everybody } from '../intake/permissions.ts';

const local = ['contact', 'elected', 'administration', 'employees'] as const;
const central = ['case-worker', 'decider', 'network-leader', 'reviewer', 'auditor'] as const;

/** Who may do what in networks. Whose network it is, the views and the rules see to. */
export const networksPermissions = {
  'network:form': ['case-worker'],
  'network:change': ['case-worker'],
  'network:assign': ['case-worker'],
  'network:read': [...local, ...central, 'analyst'],
  'membership:read': ['case-worker', 'decider', 'reviewer', 'analyst'],
  'programme:read': everybody,
  'programme:import': ['operator'],
  'experience:tell': ['case-worker', 'network-leader', 'project-leader', ...local],
  'experience:publish': ['case-worker', 'network-leader'],
  'experience:read': [...everybody, 'project-leader'],
  'network-work:read': ['case-worker', 'network-leader', 'project-leader', ...local],
  'gathering:arrange': ['case-worker', 'network-leader'],
  'project-leader-gathering:arrange': ['case-worker'],
  'project-leader-gathering:read': ['project-leader', 'analyst', ...local, ...central],
  'theme-day:plan': ['case-worker', 'project-leader', ...local],
  'theme-day:read': ['project-leader', 'analyst', ...local, ...central],
  'gathering:read': [...local, ...central],
  'calendar:read': ['project-leader', 'analyst', ...local, ...central],
  'calendar:subscribe': ['project-leader', 'analyst', ...local, ...central],
  'gathering-file:read': ['project-leader', ...local, ...central],
  'invitation:read': ['project-leader', ...local, ...central],
  'attendance:answer': ['case-worker', 'network-leader', ...local],
  'attendance:note': ['case-worker', 'network-leader'],
  'attendance:import': ['case-worker'],
  'attendance:explain': ['case-worker', 'network-leader', 'project-leader', ...local],
  'attendance:read': ['project-leader', 'analyst', ...local, ...central],
} as const;
