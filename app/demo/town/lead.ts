import { declineLead } from '~/app/usecases/companies/decline-lead';
import { registerLead } from '~/app/usecases/companies/register-lead';
import { done, type Then } from '../history';
import { jonas } from './specialists';

/** Employers nobody knew, who registered themselves: one waits for a call, one was told no. */
export async function playLeads(then: Then): Promise<void> {
  await done(
    registerLead(then(1), {
      formId: 'demolead0000000000000001',
      clientAddress: '192.0.2.1',
      registration: {
        companyName: 'Kantina på Værket',
        organisationNumber: '310963550',
        municipality: 'Moss',
        contactName: 'Mona Dahl',
        email: 'mona@kantina.example.test',
        phone: '69 00 10 05',
        wish: 'Ta oppvasken etter lunsj og rydde bordene',
      },
    }),
  );
  const leadId = 'demolead0000000000000002';
  await done(
    registerLead(then(16), {
      formId: leadId,
      clientAddress: '192.0.2.2',
      registration: {
        companyName: 'Nordfjell strikk',
        organisationNumber: '313742563',
        municipality: 'Alvdal',
        contactName: 'Eivind Lie',
        email: 'eivind@strikk.example.test',
        phone: '62 00 10 01',
        wish: 'Sy i lapper og pakke gensere',
      },
    }),
  );
  const note = 'NAV der dere er, vet hvem som hjelper bedrifter i området.';
  await done(declineLead(then(15), jonas, leadId, { reason: 'outside-area', note }));
}
