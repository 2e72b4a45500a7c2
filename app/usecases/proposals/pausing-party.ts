/** Who wants a pause, or its end: her word, on her page or written down by her specialist. */
export type PausingParty = 'jobseeker' | 'specialist';

export const pausingActor = {
  jobseeker: 'jobseeker-in-meeting',
  specialist: 'specialist',
} as const;
