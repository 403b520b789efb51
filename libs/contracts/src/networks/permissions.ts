const local = ['contact', 'elected', 'administration', 'employees'] as const;
const central = ['case-worker', 'decider', 'network-leader', 'reviewer', 'auditor'] as const;

/** Who may do what in networks. That this leader leads *this* network is decided by the rule itself. */
export const networksPermissions = {
  'network:form': ['case-worker'],
  'network:assign': ['case-worker'],
  'network:read': ['case-worker', 'decider', 'network-leader', 'reviewer'],
  'gathering:arrange': ['case-worker', 'network-leader'],
  'gathering:read': [...local, ...central],
} as const;
