/**
 * The people the demo's story is told by. All are invented; the addresses end in `.test`, which
 * no mail can reach, and the organisation number lies in the range of synthetic ones.
 */
export const demoPeople = {
  company: {
    id: 'demo-company-havnebakeriet',
    organisationNumber: '310417009',
    name: 'Havnebakeriet',
    municipality: 'Moss',
  },
  employer: {
    id: 'demo-user-kari',
    email: 'kari@havnebakeriet.example.test',
    name: 'Kari Solheim',
  },
  specialist: {
    id: 'demo-user-ingrid',
    email: 'ingrid@torget.example.test',
    name: 'Ingrid Vik',
    office: 'Moss',
  },
  administrator: {
    id: 'demo-user-ola',
    email: 'ola@torget.example.test',
    name: 'Ola Nordby',
  },
  jobseeker: {
    profileId: 'demo-profile-fjord-27',
    name: 'Siri Lunde',
    email: 'siri@example.test',
  },
} as const;
