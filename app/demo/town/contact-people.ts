import { townCompanies } from './companies';

/** What those who sign in for a company do there, by the company. */
const roles: Readonly<Record<string, string>> = {
  'demo-company-havnebakeriet': 'daglig leder',
  'demo-company-dekk': 'verksmester',
  'demo-company-bibliotek': 'biblioteksjef',
  'demo-company-vaskeri': 'driftsleder',
  'demo-company-skolekjokken': 'kjøkkenleder',
  'demo-company-radhus': 'leder for servicetorget',
  'demo-company-sykehjem': 'avdelingsleder',
  'demo-company-gartneri': 'eier',
  'demo-company-hotell': 'husøkonom',
  'demo-company-gjenbruk': 'daglig leder',
  'demo-company-dagligvare': 'butikksjef',
  'demo-company-lager': 'lagersjef',
  'demo-company-kontor': 'husvert',
  'demo-company-eiendom': 'driftsleder',
  'demo-company-grill': 'eier',
};

/** Who one talks to at the town's companies: those who sign in for them, and some who do not. */
export const contactPeople = [
  ...townCompanies.flatMap(({ company: { id: companyId }, employer }) =>
    employer
      ? [
          {
            companyId,
            name: employer.name,
            role: roles[companyId] ?? null,
            phone: employer.phone,
            email: employer.email,
          },
        ]
      : [],
  ),
  {
    companyId: 'demo-company-havnebakeriet',
    name: 'Amund Ek',
    role: 'bakermester',
    phone: '69 00 10 11',
    email: 'amund@havnebakeriet.example.test',
  },
  {
    companyId: 'demo-company-dyr',
    name: 'Marit Eng',
    role: 'eier',
    phone: '69 00 10 15',
    email: null,
  },
  {
    companyId: 'demo-company-kajakk',
    name: 'Leif Brekke',
    role: 'eier',
    phone: '69 00 10 18',
    email: null,
  },
  {
    companyId: 'demo-company-ramme',
    name: 'Oddvar Moe',
    role: 'tidligere eier',
    phone: '69 30 10 02',
    email: null,
  },
] as const;
