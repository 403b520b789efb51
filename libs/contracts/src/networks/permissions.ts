/** Who may do what in networks. */
export const networksPermissions = {
  'network:form': ['case-worker'],
  'network:assign': ['case-worker'],
  'network:read': ['case-worker', 'decider', 'network-leader', 'reviewer'],
} as const;
